#include "ui/keys/dialogs/dialog_frame.h"

#include "model/core/words.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keywright {
namespace {

constexpr int tallest = 700;
constexpr int usualWidth = 620;

} // namespace

DialogFrame::DialogFrame(const QString& objectName, const QString& title, const QString& sentence, QWidget* parent)
    : QDialog(parent)
    , m_width(usualWidth)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    // A dialog is a surface, as panels are; the window colour is for what lies behind.
    QPalette ground = palette();
    ground.setColor(QPalette::Window, tokensFor(ground).surface);
    setPalette(ground);
    build(title, sentence);
}

void DialogFrame::build(const QString& title, const QString& sentence)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::dialog, 20, measure::dialog, 20);
    whole->setSpacing(12);
    auto* head = new Label(TextRole::Title, title, this);
    head->setObjectName(QStringLiteral("dialogTitle"));
    head->setWordWrap(true);
    whole->addWidget(head);
    if (!sentence.isEmpty()) {
        auto* under = new Label(TextRole::Secondary, sentence, this);
        under->setWordWrap(true);
        whole->addWidget(under);
    }
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("dialogBanner"));
    m_banner->hide();
    whole->addWidget(m_banner);

    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(title);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget(scroll);
    m_content->installEventFilter(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(measure::group);
    m_form->setVerticalSpacing(measure::gap);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the first line of a tall field
    m_body->addLayout(m_form);
    m_body->addStretch(1);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // else it turns grey while busy
    scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(scroll, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(measure::gap);
    m_hint = new Label(TextRole::Secondary, {}, this);
    m_hint->setObjectName(QStringLiteral("dialogHint"));
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    m_cancel = makeButton(QStringLiteral("cancel"), tr("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &DialogFrame::reject);
    foot->addWidget(m_cancel);
    whole->addLayout(foot);
    connect(m_banner, &Banner::actionAsked, this, &DialogFrame::finish);
}

QPushButton* DialogFrame::addSubmit(const QString& text, ButtonKind kind)
{
    m_submit = makeButton(QStringLiteral("submit"), text, kind);
    const bool destructive = kind == ButtonKind::Danger || kind == ButtonKind::DangerPrimary;
    m_submit->setAutoDefault(false);
    m_submit->setDefault(!destructive);
    m_cancel->setDefault(destructive);
    static_cast<QHBoxLayout*>(layout()->itemAt(layout()->count() - 1)->layout())->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT submitted();
    });
    return m_submit;
}

void DialogFrame::addRow(const QString& label, QWidget* field)
{
    auto* caption = new Label(TextRole::Text, label, m_content);
    caption->setMinimumWidth(110);
    caption->setFixedHeight(measure::control);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (const auto* box = qobject_cast<QComboBox*>(field); box && box->isEditable())
        box->lineEdit()->setAccessibleName(box->accessibleName()); // it is what has the keyboard
    m_form->addRow(caption, field);
}

void DialogFrame::addHeading(const QString& text)
{
    auto* heading = new Label(TextRole::Strong, text, m_content);
    heading->setContentsMargins(0, m_form->rowCount() > 0 ? measure::gap : 0, 0, 0);
    m_form->addRow(heading);
}

void DialogFrame::setRowShown(QWidget* field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

void DialogFrame::addWide(QWidget* widget)
{
    m_body->insertWidget(m_body->count() - 1, widget);
}

void DialogFrame::addGrowing(QWidget* widget)
{
    m_body->setStretch(m_body->count() - 1, 0);
    m_body->insertWidget(m_body->count() - 1, widget, 1);
}

void DialogFrame::setHint(const QString& text)
{
    m_hint->setText(text);
}

void DialogFrame::setBusy(bool busy)
{
    if (busy && !m_busy)
        m_focused = focusWidget(); // what is greyed out loses the keyboard
    m_busy = busy;
    m_content->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    if (!busy && m_focused && m_focused->isVisibleTo(this))
        std::exchange(m_focused, nullptr)->setFocus();
    if (busy) {
        m_banner->hide();
        setCursor(Qt::BusyCursor);
    } else {
        unsetCursor();
    }
}

void DialogFrame::fail(const Error& error)
{
    const ErrorWords words = describe(error);
    failWords(words.what + QLatin1Char(' ') + words.todo);
    if (error.kind != ErrorKind::InvalidInput)
        return;
    if (QWidget* wrong = m_named.value(error.detail.section(QLatin1Char(':'), 0, 0)))
        wrong->setFocus();
}

void DialogFrame::nameField(const QString& name, QWidget* field)
{
    m_named.insert(name, field);
}

void DialogFrame::failWords(const QString& why)
{
    setBusy(false);
    m_warned = false; // its words stand there no more
    say(ToneName::Danger, why);
}

void DialogFrame::say(ToneName tone, const QString& words, const QString& action)
{
    m_banner->tell(tone, words, action);
    if (!isVisible())
        return;
    layout()->activate(); // what is said takes no room from what is typed
    resize(size().expandedTo(fitting()));
}

void DialogFrame::finish()
{
    m_touched = false;
    m_busy = false;
    QDialog::reject();
}

void DialogFrame::reject()
{
    if (m_busy)
        return; // the answer will come; what is under way can't be taken back by closing a window
    if (m_touched && !m_warned) {
        m_warned = true;
        say(ToneName::Warning, tr("What you typed will be lost. Press Escape once more to close."), tr("Discard"));
        return;
    }
    QDialog::reject();
}

void DialogFrame::addWork(QWidget* work)
{
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->insertWidget(whole->count() - 1, work);
}

void DialogFrame::setCancelText(const QString& text)
{
    m_cancel->setText(text);
}

QSize DialogFrame::fitting() const
{
    const int chrome = sizeHint().height() - m_content->parentWidget()->parentWidget()->sizeHint().height();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int wide = std::max(m_width, m_content->sizeHint().width() + 2 * measure::dialog);
    // As high as it is beside a scroll bar: one that is there would stay for the line that a paragraph takes more then.
    const int beside = wide - 2 * measure::dialog - bar;
    const int lines = m_content->hasHeightForWidth() ? m_content->heightForWidth(beside) : 0;
    const int wanted = std::max(m_content->sizeHint().height(), lines) + chrome + 8;
    // Also on a small screen the buttons have to be seen: what does not fit is scrolled.
    const QSize room = screen()->availableSize() - QSize(16, 56); // without a window's frame
    const int high = std::min({tallest, wanted, room.height()});
    // There is no scrolling sideways: beside the bar, too, no field is narrower than it can be.
    const int least = m_content->minimumSizeHint().width() + 2 * measure::dialog + (high < wanted ? bar : 0);
    return QSize(std::max(wide, least), high).boundedTo(room);
}

void DialogFrame::fit()
{
    m_body->invalidate(); // what was shown or hidden just now counts
    m_body->activate();
    layout()->activate();
    const QSize size = fitting();
    // Narrower, the end of each row would be cut off.
    setMinimumWidth(std::min(size.width(), m_content->minimumSizeHint().width() + 2 * measure::dialog + 12));
    resize(size);
}

// A dialog grows with what is typed into it, and never shrinks under the pointer.
bool DialogFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool grown = watched == m_content && event->type() == QEvent::LayoutRequest && isVisible();
    const bool taken = QDialog::eventFilter(watched, event);
    if (grown)
        resize(size().expandedTo(fitting()));
    return taken;
}

void DialogFrame::showEvent(QShowEvent* event)
{
    orderTabs();
    QDialog::showEvent(event);
    fit();
}

// The buttons come last and in the order in which they stand, whatever was made first.
void DialogFrame::orderTabs()
{
    QWidget* last = nullptr;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (m_content->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus)
            last = next;
    if (last)
        setTabOrder(last, m_cancel);
    if (m_submit)
        setTabOrder(m_cancel, m_submit);
}

} // namespace keywright
