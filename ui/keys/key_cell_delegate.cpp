#include "ui/keys/key_cell_delegate.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "model/keys/key_table_model.h"
#include "ui/look/chips.h"
#include "ui/look/fonts.h"
#include "ui/look/paint.h"
#include "ui/look/spark.h"
#include "ui/look/status_look.h"
#include "ui/look/time_words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;
using lifecycle::ShownStatus;

namespace {

constexpr int padding = 10;
constexpr Days dueSoon{14};

const KeyTableModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const KeyTableModel*>(index.model());
}

bool ended(const KeyRow& row)
{
    return row.status == ShownStatus::Revoked || row.status == ShownStatus::Deleted;
}

} // namespace

KeyCellDelegate::KeyCellDelegate(const Clock& clock, QObject* parent)
    : RowDelegate(parent)
    , m_clock(clock)
    , m_text(textFont())
    , m_strong(strongFont())
    , m_caption(captionFont())
{}

KeyCellDelegate::Cell KeyCellDelegate::cellOf(const KeyRow& row, KeyColumn column, const Tokens& t) const
{
    const UtcTime now = m_clock.now();
    switch (column) {
    case KeyColumn::Name:
        return {row.name, ended(row) ? t.secondary : t.text, true};
    case KeyColumn::Owner:
        return {row.owner, t.text};
    case KeyColumn::Application:
        return {row.application, t.secondary};
    case KeyColumn::Environment:
        return {environmentWord(row.environment), isProduction(row.environment) ? t.text : t.secondary};
    case KeyColumn::System:
        return {systemWord(row.system), t.secondary};
    case KeyColumn::Scope:
        return {row.scopeSummary.isEmpty() ? u"—"_s : row.scopeSummary, t.secondary};
    case KeyColumn::Expires:
        if (ended(row))
            return {u"—"_s, t.secondary};
        if (!row.expiresAt)
            return {tr("no expiry"), t.warning.ink};
        if (*row.expiresAt <= now)
            return {relativeTime(*row.expiresAt, now), t.danger.ink};
        return {relativeTime(*row.expiresAt, now), *row.expiresAt < now + dueSoon ? t.warning.ink : t.text};
    case KeyColumn::LastUsed:
        return {row.lastUsedAt ? relativeTime(*row.lastUsedAt, now) : tr("never"), t.secondary};
    case KeyColumn::Created:
        return {relativeTime(row.createdAt, now), t.secondary};
    case KeyColumn::Changed:
        return {relativeTime(row.changedAt, now), t.secondary};
    case KeyColumn::Versions:
        return {grouped(row.versionCount), t.secondary};
    case KeyColumn::Status:
    case KeyColumn::Tags:
    case KeyColumn::Requests: // of the model, not of the row
    case KeyColumn::Trend:
        break;
    }
    return {};
}

QString KeyCellDelegate::toolTipOf(const KeyRow& row, KeyColumn column) const
{
    switch (column) {
    case KeyColumn::Name:
        return row.tags.contains(honeytokenTag)
                   ? tr("%1 is a honeytoken: it opens nothing, and whoever uses it raises an alarm.").arg(row.name)
                   : row.name;
    case KeyColumn::Expires:
        return row.expiresAt ? exactTime(*row.expiresAt) : tr("This key never expires by itself.");
    case KeyColumn::LastUsed:
        return row.lastUsedAt ? exactTime(*row.lastUsedAt) : tr("No use of this key is known.");
    case KeyColumn::Created:
        return exactTime(row.createdAt);
    case KeyColumn::Changed:
        return exactTime(row.changedAt);
    case KeyColumn::Tags:
        return listed(row.tags);
    default:
        return cellOf(row, column, lightTokens()).text;
    }
}

void KeyCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const Tokens& t) const
{
    const KeyRow* row = modelOf(index).rowAt(index.row());
    if (!row) {
        const int width = qMin(inside.width(), 40 + (index.row() * 7 + index.column() * 23) % 60);
        const QRect bar(inside.left(), inside.center().y() - 4, width, 9);
        return paint::box(painter, QStyle::visualRect(option.direction, inside, bar), 4, t.neutral.wash, QColor());
    }
    const auto column = static_cast<KeyColumn>(index.column());
    if (column == KeyColumn::Status)
        return paintPill(painter, inside, lookOf(row->status), m_caption, t, option.direction);
    if (column == KeyColumn::Tags)
        return paintTags(painter, inside, row->tags, t, option.direction);
    if (column == KeyColumn::Requests || column == KeyColumn::Trend)
        return paintTraffic(painter, inside, modelOf(index).trafficOf(*row), column, t, option.direction);
    const Cell cell = cellOf(*row, column, t);
    if (column == KeyColumn::Name && row->tags.contains(honeytokenTag))
        return paintHoneytoken(painter, inside, cell, t, option.direction);
    paintText(painter, inside, cell.text, cell.strong ? m_strong : m_text, cell.ink, option.direction);
}

// The head of a group: an arrow, what its keys have in common, and how many they are.
bool KeyCellDelegate::paintWhole(QPainter& painter, const QRect& whole, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const Tokens& t) const
{
    const KeyTableModel& model = modelOf(index);
    const KeyGroup* group = model.groupAt(index.row());
    if (!group)
        return false;
    painter.fillRect(whole.adjusted(0, 0, 0, -1), t.window);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto at = [&](int x, int width) {
        return QStyle::visualRect(option.direction, whole, QRect(x, whole.top(), width, whole.height() - 1));
    };
    if (view && view->hasFocus() && view->currentIndex().row() == index.row())
        painter.fillRect(at(0, 3), t.accent.ink);
    const bool mirrored = option.direction == Qt::RightToLeft;
    paint::glyph(painter, at(measure::group - 2, measure::icon),
                 !model.isFolded(index.row()) ? u"chevron-down"_s
                 : mirrored                   ? u"chevron-left"_s
                                              : u"chevron-right"_s,
                 t.secondary, 14);
    const int x = measure::group + measure::icon + 6;
    const QString title = model.groupTitle(*group);
    const int width = qMin(QFontMetrics(m_strong).horizontalAdvance(title) + 2, whole.width() - x - 120);
    paintText(painter, at(x, width), title, m_strong, t.text, option.direction);
    paintText(painter, at(x + width + measure::gap, 110), grouped(group->count), m_caption, t.secondary,
              option.direction);
    return true;
}

void KeyCellDelegate::paintHoneytoken(QPainter& painter, const QRect& inside, const Cell& name, const Tokens& t,
                                      Qt::LayoutDirection direction) const
{
    constexpr int glyph = 14, gap = 6, leastName = 40;
    const QString word = tr("Honeytoken");
    const int wordWidth = QFontMetrics(m_caption).horizontalAdvance(word) + 2;
    const bool worded = inside.width() >= leastName + 2 * gap + glyph + wordWidth;
    const int mark = gap + glyph + (worded ? gap + wordWidth : 0);
    const int nameWidth = std::min(QFontMetrics(m_strong).horizontalAdvance(name.text) + 2, inside.width() - mark);
    const auto at = [&](int x, int width) {
        return QStyle::visualRect(direction, inside, QRect(inside.left() + x, inside.top(), width, inside.height()));
    };
    paintText(painter, at(0, nameWidth), name.text, m_strong, name.ink, direction);
    paint::glyph(painter, at(nameWidth + gap, glyph), u"flag"_s, t.danger.ink, glyph);
    if (worded)
        paintText(painter, at(nameWidth + 2 * gap + glyph, wordWidth), word, m_caption, t.danger.ink, direction);
}

// Nothing where nothing is known. A line of 30 points costs less than a word.
void KeyCellDelegate::paintTraffic(QPainter& painter, const QRect& inside, const std::optional<KeyTraffic>& traffic,
                                   KeyColumn column, const Tokens& t, Qt::LayoutDirection direction) const
{
    if (!traffic)
        return;
    if (column == KeyColumn::Requests)
        return paintText(painter, inside, traffic->sum == 0 ? u"—"_s : grouped(traffic->sum), m_text,
                         traffic->sum == 0 ? t.secondary : t.text, direction);
    paintSpark(painter, inside.adjusted(0, 8, 0, -9), traffic->requests, t, direction);
}

void KeyCellDelegate::paintTags(QPainter& painter, const QRect& rect, const QStringList& tags, const Tokens& t,
                                Qt::LayoutDirection direction) const
{
    int x = rect.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int width = tagWidth(tags.at(i), m_caption);
        const bool fits = x + width <= rect.right() || i == 0;
        const QString text = fits ? tags.at(i) : u"+%1"_s.arg(tags.size() - i);
        const int shown = fits ? qMin(width, rect.width()) : tagWidth(text, m_caption);
        if (!fits && x + shown > rect.right() + 4)
            return;
        paintTag(painter,
                 QStyle::visualRect(direction, rect, QRect(x, rect.center().y() - tagHeight / 2 + 1, shown, tagHeight)),
                 text, m_caption, t);
        if (!fits)
            return;
        x += shown + 4;
    }
}

QSize KeyCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const KeyRow* row = modelOf(index).rowAt(index.row());
    if (!row)
        return {80, measure::row};
    const auto column = static_cast<KeyColumn>(index.column());
    if (column == KeyColumn::Status)
        return {pillWidth(lookOf(row->status), m_caption) + 2 * padding, measure::row};
    if (column == KeyColumn::Trend)
        return {100, measure::row};
    if (column == KeyColumn::Requests)
        return {QFontMetrics(m_text).horizontalAdvance(grouped(99'999'999)) + 2 * padding + 8, measure::row};
    const Cell cell = cellOf(*row, column, lightTokens());
    return {QFontMetrics(cell.strong ? m_strong : m_text).horizontalAdvance(cell.text) + 2 * padding + 8, measure::row};
}

bool KeyCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const KeyRow* row = modelOf(index).rowAt(index.row());
    const auto column = static_cast<KeyColumn>(index.column());
    QString words = row ? toolTipOf(*row, column) : QString();
    if (row && (column == KeyColumn::Requests || column == KeyColumn::Trend)) {
        const std::optional<KeyTraffic> traffic = modelOf(index).trafficOf(*row);
        words = traffic ? trendWords(*traffic) : QString();
    }
    QToolTip::showText(event->globalPos(), words, view, option.rect);
    return true;
}

} // namespace keywright
