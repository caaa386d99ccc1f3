#include "ui/keys/completion_popup.h"

#include "ui/keys/search_words.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 9;
constexpr int edge = 6;

// The word in the typeface of what is typed, its meaning behind it.
class CompletionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensFor(option.palette);
        const bool on = option.state & QStyle::State_Selected;
        if (on || option.state & QStyle::State_MouseOver)
            paint::box(*painter, option.rect, 5, on ? t.accent.wash : t.hover, QColor());
        const auto& model = static_cast<const CompletionModel&>(*index.model());
        const QRect inside = option.rect.adjusted(10, 0, -10, 0);
        const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
        const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter;
        const QString word = index.data().toString();
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // what is typed runs from the left in every language
        painter->setFont(textFont());
        painter->setPen(on ? t.accent.ink : t.text);
        const int wide = painter->fontMetrics().horizontalAdvance(word);
        painter->drawText(inside, start, painter->fontMetrics().elidedText(word, Qt::ElideRight, inside.width()));
        painter->setFont(captionFont());
        painter->setPen(t.secondary);
        const int room = inside.width() - wide - 16;
        if (room > 40)
            painter->drawText(
                inside, end,
                painter->fontMetrics().elidedText(completionMeaning(model.at(index.row())), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget* window)
    : QFrame(window)
    , m_model(new CompletionModel(this))
    , m_list(new QListView)
    , m_foot(new Label(TextRole::Caption, tr("Tab completes, Esc closes")))
{
    setObjectName(u"searchCompletions"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"completionList"_s);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_foot->setContentsMargins(10, 2, 10, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(2);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    hide();
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT taken(Completion(m_model->at(index.row()))); });
}

void CompletionPopup::offer(const QList<Completion>& completions, const QRect& under)
{
    m_model->setCompletions(completions);
    const int rows = std::min(int(completions.size()), mostRows);
    int widest = 220;
    for (const Completion& one : completions)
        widest = std::max(widest, QFontMetrics(textFont()).horizontalAdvance(one.insert) +
                                      QFontMetrics(captionFont()).horizontalAdvance(completionMeaning(one)) + 64);
    m_list->setFixedHeight(rows * rowHeight);
    const int width = std::min({widest, 460, parentWidget()->width() - 16});
    resize(width, rows * rowHeight + 2 * edge + m_foot->sizeHint().height() + 4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? under.right() - width : under.left();
    move(std::clamp(left, 8, std::max(8, parentWidget()->width() - width - 8)), under.bottom() + 4);
    raise();
    show();
}

void CompletionPopup::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int from = current() < 0 && by < 0 ? 0 : current();
    const QModelIndex next = m_model->index((from + by + count) % count);
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().row();
}

void CompletionPopup::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    paint::box(painter, rect(), 8, t.surface, t.lineStrong);
}

} // namespace keywright
