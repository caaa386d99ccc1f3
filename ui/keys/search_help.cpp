#include "ui/keys/search_help.h"

#include "ui/keys/search_words.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int exampleHeight = 30;
constexpr int helpWidth = 560;
constexpr int meaningAt = 220;

// One example: what is typed, and what it finds.
class ExampleButton final : public QAbstractButton {
public:
    ExampleButton(int number, const SearchExample& example, QWidget* parent)
        : QAbstractButton(parent)
        , m_meaning(example.meaning)
    {
        setObjectName(u"searchExample%1"_s.arg(number));
        setText(example.text);
        setAccessibleName(example.text);
        setAccessibleDescription(example.meaning);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {helpWidth - 16, exampleHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // what is typed runs from the left in every language
        const Tokens& t = tokensFor(palette());
        if (underMouse() || hasFocus())
            paint::box(painter, rect(), 5, hasFocus() ? t.accent.wash : t.hover, QColor());
        const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        painter.setFont(textFont());
        painter.setPen(t.accent.ink);
        painter.drawText(visual(QRect(10, 0, meaningAt - 18, height())), start, text());
        painter.setFont(captionFont());
        painter.setPen(t.secondary);
        const QRect room = visual(QRect(meaningAt, 0, width() - meaningAt - 10, height()));
        painter.drawText(room, start, painter.fontMetrics().elidedText(m_meaning, Qt::ElideRight, room.width()));
    }

private:
    [[nodiscard]] QRect visual(const QRect& logical) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    }

    QString m_meaning;
};

} // namespace

SearchHelp::SearchHelp(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"searchHelp"_s);
    setAccessibleName(tr("Search by example"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 10);
    column->setSpacing(0);
    auto* title = new Label(TextRole::Strong, tr("Search by example"));
    title->setContentsMargins(10, 0, 10, 6);
    column->addWidget(title);
    int number = 0;
    for (const SearchExample& example : searchExamples()) {
        auto* button = new ExampleButton(number++, example, this);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, text = example.text] {
            close();
            Q_EMIT taken(text);
        });
    }
    auto* foot =
        new Label(TextRole::Caption, tr("Terms are joined by “and”, a comma is “or”, “-” before a term means “not”. "
                                        "Ctrl+Space lists what can follow."));
    foot->setContentsMargins(10, 8, 10, 0);
    foot->setWordWrap(true);
    column->addWidget(foot);
    setFixedWidth(helpWidth);
}

void SearchHelp::open(const QWidget* under)
{
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at = under->mapToGlobal(QPoint(mirrored ? 0 : under->width() - width(), under->height() + 4));
    const QRect screen = under->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    findChild<QAbstractButton*>(u"searchExample0"_s)->setFocus(Qt::PopupFocusReason);
}

void SearchHelp::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
    } else if (event->key() == Qt::Key_F1)
        close();
    else
        QFrame::keyPressEvent(event); // Escape closes a popup
}

void SearchHelp::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace keywright
