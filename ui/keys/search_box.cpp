#include "ui/keys/search_box.h"

#include "model/core/words.h"
#include "model/secrets/secret_format.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/paint.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTextCharFormat>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {
constexpr int faultMillis = 300;
}

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"keySearch"_s);
    setAccessibleName(tr("Search keys"));
    setAccessibleDescription(tr("Words, or terms like status:active owner:payments expires:<30d tag:pci"));
    setPlaceholderText(tr("Search keys, owners, tags, or paste a key"));
    setClearButtonEnabled(true);
    setMaxLength(4096);
    auto* lens = addAction(lineIcon(u"search"_s, ToneName::Secondary), QLineEdit::LeadingPosition);
    lens->setToolTip(QString());
    connect(lens, &QAction::triggered, this, [this] { setFocus(); });
    auto* help = addAction(lineIcon(u"help"_s, ToneName::Secondary), QLineEdit::TrailingPosition);
    help->setObjectName(u"searchHelpAction"_s);
    help->setToolTip(tr("Search by example (F1)"));
    connect(help, &QAction::triggered, this, &SearchBox::helpAsked);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::apply);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::typed);
}

void SearchBox::ask(const QString& text)
{
    setText(text);
    m_soon.stop();
    apply();
}

void SearchBox::edit(const QString& text, int cursor)
{
    selectAll();
    insert(text);
    setCursorPosition(cursor);
}

void SearchBox::setHint(const QString& shortcut)
{
    m_hint = shortcut;
    update();
}

void SearchBox::typed(const QString& text)
{
    QByteArray bytes = text.trimmed().toUtf8();
    if (hasValidChecksum(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))))) {
        const SecretPtr secret = makeSecret(std::move(bytes));
        setText(m_filter.toString()); // also drops the undo history, which would keep the secret
        Q_EMIT keyPasted({PastedKey::Likeness::OwnForm, secret, {}});
        return;
    }
    // What is understood is asked for at once. A term that is not finished yet is given time before it is called wrong.
    m_soon.start(KeyFilter::parse(text) ? 0 : faultMillis);
}

// A key never gets into the line: neither its undo history nor a completion sees it.
void SearchBox::takeIn(const QMimeData* pastedData)
{
    if (!pastedData || !pastedData->hasText())
        return;
    const PastedText pasted = pastedText(pastedData);
    if (pasted.likeness > PastedKey::Likeness::Candidate)
        Q_EMIT keyPasted(pasted);
    else if (pasted.secret)
        Q_EMIT wordPasted(pasted);
    else
        insert(pastedData->text());
}

void SearchBox::insertWord(const SecretPtr& word)
{
    const auto bytes = word->bytes();
    insert(QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

void SearchBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        takeIn(QGuiApplication::clipboard()->mimeData(QClipboard::Selection));
    else
        QLineEdit::mouseReleaseEvent(event);
}

void SearchBox::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeIn(event->mimeData());
}

void SearchBox::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& words, QKeySequence::StandardKey keys, bool can, auto run) {
        QAction* action = menu->addAction(words);
        action->setShortcut(keys);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, run);
    };
    const QMimeData* there = QGuiApplication::clipboard()->mimeData();
    add(tr("Undo"), QKeySequence::Undo, isUndoAvailable(), [this] { undo(); });
    menu->addSeparator();
    add(tr("Cut"), QKeySequence::Cut, hasSelectedText(), [this] { cut(); });
    add(tr("Copy"), QKeySequence::Copy, hasSelectedText(), [this] { copy(); });
    add(tr("Paste"), QKeySequence::Paste, there && there->hasText(),
        [this] { takeIn(QGuiApplication::clipboard()->mimeData()); });
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, !text().isEmpty(), [this] { selectAll(); });
    menu->popup(event->globalPos());
}

// A term whose value is about to be typed is no mistake yet: what stands before it is searched for meanwhile.
ParsedFilter SearchBox::understood() const
{
    const QString whole = text();
    const ParsedFilter filter = KeyFilter::parse(whole);
    if (filter || !hasFocus() || cursorPosition() < whole.size())
        return filter;
    const FilterFault& fault = filter.fault();
    const bool unfinished =
        (fault.reason == FilterFault::Reason::MissingValue || fault.reason == FilterFault::Reason::OpenQuote) &&
        fault.position + fault.length == whole.size();
    if (!unfinished)
        return filter;
    qsizetype start = fault.position;
    while (start > 0 && !whole.at(start - 1).isSpace())
        --start;
    const ParsedFilter before = KeyFilter::parse(whole.left(start));
    return before ? before : filter;
}

void SearchBox::apply()
{
    const ParsedFilter filter = understood();
    setFault(filter ? std::optional<FilterFault>() : filter.fault());
    if (!filter || *filter == m_filter)
        return;
    m_filter = *filter;
    Q_EMIT filterChanged(m_filter);
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    apply();
}

void SearchBox::setFault(const std::optional<FilterFault>& fault)
{
    mark(fault);
    if (fault == m_fault)
        return;
    m_fault = fault;
    const ErrorWords words = fault ? describe(*fault) : ErrorWords();
    setToolTip(fault ? words.whole() : QString());
    Q_EMIT faultChanged(m_fault);
}

void SearchBox::takeSuggestion()
{
    if (!m_fault || m_fault->suggestion.isEmpty())
        return;
    const FilterFault fault = *m_fault;
    ask(text().replace(fault.position, fault.length, fault.suggestion));
    setFocus(Qt::OtherFocusReason);
}

// A line edit has no formats of its own; those of an input method's (empty) composition do the same.
void SearchBox::mark(const std::optional<FilterFault>& fault)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (fault) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tokensFor(palette()).danger.ink);
        format.setForeground(tokensFor(palette()).danger.ink);
        attributes.append(QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, fault->position - cursorPosition(), qMax(1, fault->length), format));
    }
    QInputMethodEvent event(QString(), attributes);
    const QSignalBlocker quiet(this);
    inputMethodEvent(&event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    const QFont font = captionFont();
    const int wide = QFontMetrics(font).horizontalAdvance(m_hint) + 12;
    constexpr int lensAndGap = 44;
    if (lensAndGap + fontMetrics().horizontalAdvance(placeholderText()) > width() - wide - 34)
        return; // no room beside what the placeholder says
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide - 34, (height() - 20) / 2, wide, 20));
    paint::box(painter, place, 4, QColor(), t.line);
    painter.setFont(font);
    painter.setPen(t.secondary);
    painter.drawText(place, Qt::AlignCenter, m_hint);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        takeIn(QGuiApplication::clipboard()->mimeData());
        return;
    }
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpAsked();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        ask({});
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_soon.isActive()) {
            m_soon.stop();
            apply();
        }
        Q_EMIT leaveAsked();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace keywright
