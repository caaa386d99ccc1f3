#include "ui/window/side_bar.h"

#include "model/core/joined_words.h"
#include "ui/look/buttons.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"
#include "ui/window/command.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {
constexpr int wideWidth = 216;
constexpr int compactWidth = 56;
} // namespace

SideButton::SideButton(const QString& objectName, const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setObjectName(objectName);
    setText(text);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideButton::setCount(const QString& count)
{
    m_count = count;
    update();
}

void SideButton::setBadge(const QString& badge, const QString& words)
{
    m_badge = badge;
    setAccessibleName(words.isEmpty() ? text() : listed({text(), words}));
    setAccessibleDescription(words);
    setToolTip(m_compact ? accessibleName() : words);
    update();
}

void SideButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? accessibleName() : accessibleDescription());
    update();
}

QSize SideButton::sizeHint() const
{
    return {compactWidth, 34};
}

void SideButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    const bool on = isChecked();
    if (on || (underMouse() && isEnabled()))
        paint::box(painter, rect(), 6, on ? t.accent.wash : mixed(t.window, t.line, 0.55), QColor());
    if (hasFocus())
        paint::focusRing(painter, rect(), 6, t.accent.ink);
    const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text) : on ? t.accent.ink : t.text;
    const int iconLeft = m_compact ? (width() - 16) / 2 : 10;
    paint::glyph(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(iconLeft, 0, 16, height())), m_iconName,
                 ink);
    paintBadge(painter);
    if (m_compact)
        return;
    QFont face = textFont();
    face.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    painter.setPen(ink);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QString& trailing = m_badge.isEmpty() ? m_count : m_badge;
    const int countWidth = trailing.isEmpty() ? 0 : QFontMetrics(captionFont()).horizontalAdvance(trailing) + 14;
    const QRect place = rect().adjusted(36, 0, -10 - countWidth, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), int(leading) | Qt::AlignVCenter,
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, place.width()));
    if (m_count.isEmpty() || !m_badge.isEmpty())
        return;
    painter.setFont(captionFont());
    painter.setPen(t.secondary);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(rect().adjusted(10, 0, -10, 0), int(end) | Qt::AlignVCenter, m_count);
}

// A pill at the end of the line; where there is only an icon, a dot at its corner.
void SideButton::paintBadge(QPainter& painter) const
{
    if (m_badge.isEmpty())
        return;
    const Tone& tone = tokensFor(palette()).danger;
    if (m_compact) {
        const QRect dot =
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() / 2 + 5, height() / 2 - 11, 8, 8));
        paint::box(painter, dot, 4, tone.ink, QColor());
        return;
    }
    painter.setFont(captionFont());
    const int wide = std::max(22, painter.fontMetrics().horizontalAdvance(m_badge) + 12);
    const QRect pill =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 8 - wide, height() / 2 - 9, wide, 18));
    paint::box(painter, pill, 9, tone.wash, QColor());
    painter.setPen(tone.ink);
    painter.drawText(pill, Qt::AlignCenter, m_badge);
}

void SideButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_brand(new QWidget)
    , m_menu(makeIconButton(u"appMenu"_s, tr("Menu"), u"menu"_s))
    , m_top(new QVBoxLayout)
    , m_middle(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Pages"));
    auto* mark = new QLabel;
    mark->setPixmap(linePixmap(u"keywright"_s, Qt::black, 24, devicePixelRatioF()));
    auto* name = new Label(TextRole::Title, u"Keywright"_s);
    auto* brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(4, 0, 0, 0);
    brand->setSpacing(10);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->setSpacing(0);
    head->addWidget(m_brand, 1);
    head->addWidget(m_menu);
    m_top->setSpacing(2);
    m_foot->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(m_top);
    column->addLayout(m_middle, 1000);
    column->addStretch(1);
    column->addLayout(m_foot);
    setFixedWidth(wideWidth);
}

void SideBar::addPage(const QString& id, const QString& title, const QString& icon)
{
    auto* button = new SideButton(u"page_"_s + id, title, icon);
    button->setCheckable(true);
    m_group->addButton(button);
    m_pages.insert(id, button);
    m_buttons.append(button);
    m_top->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageAsked(id); });
}

void SideBar::addFootCommand(Command* command)
{
    QString name = command->text().remove(u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    auto* button = new SideButton(command->objectName() + u"Button"_s, name,
                                  command->objectName() == u"app.lock"_s ? u"lock"_s : u"settings"_s);
    m_buttons.append(button);
    m_foot->addWidget(button);
    connect(button, &QAbstractButton::clicked, command, &QAction::trigger);
    connect(command, &QAction::changed, button, [button, command] { button->setEnabled(command->isEnabled()); });
}

void SideBar::addSection(QWidget* section)
{
    m_sections.append(section);
    m_middle->addWidget(section, 1);
    section->setVisible(!m_compact);
}

void SideBar::setCurrent(const QString& id)
{
    if (SideButton* button = m_pages.value(id))
        button->setChecked(true);
}

void SideBar::setCount(const QString& id, const QString& count)
{
    if (SideButton* button = m_pages.value(id))
        button->setCount(count);
}

void SideBar::setBadge(const QString& id, const QString& badge, const QString& words)
{
    if (SideButton* button = m_pages.value(id))
        button->setBadge(badge, words);
}

void SideBar::setCompact(bool narrow)
{
    m_compact = narrow;
    m_brand->setVisible(!narrow);
    for (QWidget* section : std::as_const(m_sections))
        section->setVisible(!narrow);
    setFixedWidth(narrow ? compactWidth : wideWidth);
    for (SideButton* button : std::as_const(m_buttons))
        button->setCompact(narrow);
}

} // namespace keywright
