#include "ui/keys/search_completer.h"

#include "model/core/when_done.h"
#include "model/keys/key_store.h"
#include "model/services.h"
#include "ui/keys/completion_popup.h"

#include <QKeyEvent>

namespace keywright {

namespace {
constexpr int mostValues = 20;
}

SearchCompleter::SearchCompleter(QLineEdit& box, ServiceThread& front)
    : QObject(&box)
    , m_box(box)
    , m_front(front)
    , m_superseded(std::make_shared<std::atomic<bool>>(false))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // after the box has looked at the text: a pasted secret is out of it by then
    connect(&m_soon, &QTimer::timeout, this, &SearchCompleter::offer);
    connect(&box, &QLineEdit::textEdited, this, [this] {
        m_asked = false;
        m_soon.start();
    });
    box.installEventFilter(this);
}

SearchCompleter::~SearchCompleter()
{
    *m_superseded = true;
    delete m_popup;
}

bool SearchCompleter::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

bool SearchCompleter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return keyPressed(key->key(), key->modifiers());
    }
    case QEvent::ShortcutOverride: // Escape closes the list, not what lies under it
        if (isOpen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isOpen())
            m_soon.start(); // a count beside it has become shorter, say: the list goes along
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool SearchCompleter::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        m_asked = true;
        offer();
        return true;
    }
    if (!isOpen())
        return false;
    const int current = m_popup->current();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
        take(Completion(m_popup->model().at(qMax(0, current))));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current < 0) {
            close();
            return false; // what was typed is what was meant
        }
        take(Completion(m_popup->model().at(current)));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        close();
        return false;
    default:
        return false;
    }
}

void SearchCompleter::offer()
{
    const QString text = m_box.text();
    const bool nothingTyped = text.isEmpty() || m_box.hasSelectedText();
    const CompletionPlace place =
        nothingTyped && !m_asked ? CompletionPlace() : completionPlace(text, m_box.cursorPosition());
    const bool between = place.kind == CompletionPlace::Kind::Word && place.typed.isEmpty();
    ++m_generation;
    *m_superseded = true;
    m_place = place;
    if (place.kind == CompletionPlace::Kind::Nowhere || (between && !m_asked))
        return close();
    if (needsCatalogue(place))
        return askCatalogue(); // what is shown stays until the answer is here
    show(offered(place));
}

void SearchCompleter::askCatalogue()
{
    m_superseded = std::make_shared<std::atomic<bool>>(false);
    const auto job = [place = m_place, stop = StopFlag(m_superseded)](Services& services) {
        return services.keyStore->valuesLike(place.field, place.typed, mostValues, stop);
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<QStringList>& values) {
        if (generation == m_generation)
            show(values ? offered(m_place, *values) : QList<Completion>());
    });
}

void SearchCompleter::show(const QList<Completion>& completions)
{
    const bool done =
        completions.size() == 1 && completions.first().value.compare(m_place.typed, Qt::CaseInsensitive) == 0;
    if (completions.isEmpty() || (done && completions.first().kind == Completion::Kind::Value) || !m_box.hasFocus())
        return close();
    if (!m_popup) {
        m_popup = new CompletionPopup(m_box.window());
        connect(m_popup, &CompletionPopup::taken, this, &SearchCompleter::take);
    }
    m_popup->offer(completions, under());
}

// Under the beginning of the word that is typed.
QRect SearchCompleter::under() const
{
    const QRect cursor = m_box.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int typed = m_box.fontMetrics().horizontalAdvance(m_place.typed);
    const bool mirrored = m_box.layoutDirection() == Qt::RightToLeft;
    const int x = qBound(0, mirrored ? cursor.center().x() + typed : cursor.center().x() - typed, m_box.width());
    const QPoint top = m_box.mapTo(m_box.window(), QPoint(x, 0));
    return {top.x() - (mirrored ? 1 : 16), top.y(), 1, m_box.height()};
}

void SearchCompleter::take(const Completion& completion)
{
    const CompletedText done = completed(m_box.text(), m_place, completion);
    close();
    m_box.setFocus(Qt::OtherFocusReason);
    m_box.selectAll(); // so that it can be undone
    m_box.insert(done.text);
    m_box.setCursorPosition(done.cursor);
    if (done.more)
        m_soon.start();
}

void SearchCompleter::close()
{
    ++m_generation;
    *m_superseded = true;
    m_soon.stop();
    if (m_popup)
        m_popup->hide();
}

} // namespace keywright
