#include "ui/keys/search_box.h"

#include "model/core/words.h"
#include "model/secrets/secret_format.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/paint.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
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
        Q_EMIT secretPasted(secret);
        return;
    }
    // What is understood is asked for at once. A term that is not finished yet is given time before it is called wrong.
    m_soon.start(KeyFilter::parse(text) ? 0 : faultMillis);
}

void SearchBox::apply()
{
    const ParsedFilter filter = KeyFilter::parse(text());
    setFault(filter ? std::optional<FilterFault>() : filter.fault());
    if (!filter || *filter == m_filter)
        return;
    m_filter = *filter;
    Q_EMIT filterChanged(m_filter);
}

void SearchBox::setFault(const std::optional<FilterFault>& fault)
{
    mark(fault);
    if (fault == m_fault)
        return;
    m_fault = fault;
    const ErrorWords words = fault ? describe(*fault) : ErrorWords();
    setToolTip(fault ? words.what + u' ' + words.todo : QString());
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
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide - 8, (height() - 20) / 2, wide, 20));
    paint::box(painter, place, 4, QColor(), t.line);
    painter.setFont(font);
    painter.setPen(t.secondary);
    painter.drawText(place, Qt::AlignCenter, m_hint);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
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
