#include "ui/overview/bar_chart.h"

#include "model/core/joined_words.h"
#include "ui/look/buttons.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"
#include "ui/look/time_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

BarLine::BarLine(const QString& objectName, const Bar& bar, QWidget* parent)
    : QAbstractButton(parent)
    , m_bar(bar)
{
    setObjectName(objectName);
    setText(bar.name);
    setAccessibleName(labelled(bar.name, grouped(bar.count)));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(!bar.search.isEmpty());
    setFocusPolicy(bar.search.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (!bar.search.isEmpty())
        setCursor(Qt::PointingHandCursor);
}

void BarLine::setScale(qint64 longest, qint64 sum, int numberWidth)
{
    m_longest = std::max<qint64>(longest, 1);
    m_numberWidth = numberWidth;
    const double share = sum > 0 ? 100.0 * double(m_bar.count) / double(sum) : 0;
    setToolTip(tr("%1: %2 (%3 %)").arg(m_bar.name, grouped(m_bar.count), QLocale().toString(share, 'f', 1)));
    update();
}

QSize BarLine::sizeHint() const
{
    return {200, 32};
}

void BarLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    if (underMouse() && isEnabled())
        paint::box(painter, rect(), 6, t.hover, QColor());
    if (hasFocus())
        paint::focusRing(painter, rect(), 6, t.accent.ink);
    const int inset = 6, gap = 12;
    const int room = width() - 2 * inset - m_numberWidth - 2 * gap;
    const int nameWidth = std::min(190, room * 45 / 100);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side)) | int(Qt::AlignVCenter);
    };
    painter.setFont(textFont());
    painter.setPen(m_bar.search.isEmpty() ? t.secondary : t.text);
    painter.drawText(visual({inset, 0, nameWidth, height()}), aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_bar.name, Qt::ElideRight, nameWidth));
    painter.setPen(t.secondary);
    painter.drawText(visual({width() - inset - m_numberWidth, 0, m_numberWidth, height()}), aligned(Qt::AlignRight),
                     grouped(m_bar.count));
    const int barRoom = room - nameWidth;
    if (m_bar.count == 0 || barRoom < 8)
        return;
    const int length = std::max(6, int(double(barRoom) * double(m_bar.count) / double(m_longest)));
    paint::box(painter, visual({inset + nameWidth + gap, height() / 2 - 4, length, 8}), 4,
               m_bar.search.isEmpty() ? t.neutral.ink : t.accent.ink, QColor());
}

void BarLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void layOutBars(QVBoxLayout& lines, const QString& objectName, const QList<Bar>& bars, qint64 longest, qint64 sum,
                QObject* receiver, const std::function<void(const QString&)>& asked)
{
    while (QLayoutItem* item = lines.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int numberWidth = 0; // digits are not all as wide
    for (const Bar& bar : bars)
        numberWidth = std::max(numberWidth, QFontMetrics(textFont()).horizontalAdvance(grouped(bar.count)) + 1);
    for (const Bar& bar : bars) {
        auto* line = new BarLine(u"%1_%2"_s.arg(objectName, bar.name), bar);
        line->setScale(longest, sum, numberWidth);
        QObject::connect(line, &QAbstractButton::clicked, receiver, [asked, search = bar.search] { asked(search); });
        lines.addWidget(line);
    }
}

BarChart::BarChart(const QString& objectName, const QString& title, QWidget* parent)
    : Card(Fill::Surface, parent)
    , m_title(title)
    , m_lines(new QVBoxLayout)
    , m_copy(makeIconButton(objectName + u"Copy"_s, tr("Copy as a table"), u"copy"_s))
{
    setObjectName(objectName);
    setAccessibleName(title);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Strong, title), 1);
    head->addWidget(m_copy);
    m_lines->setSpacing(0);
    body()->setContentsMargins(10, 8, 10, 10);
    body()->setSpacing(4);
    head->setContentsMargins(6, 0, 0, 0);
    body()->addLayout(head);
    body()->addLayout(m_lines);
    body()->addStretch(1);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asText());
        Q_EMIT copied(tr("“%1” was copied as a table.").arg(m_title));
    });
}

void BarChart::setBars(const QList<Bar>& bars)
{
    if (bars == m_bars)
        return; // what has the focus keeps it
    m_bars = bars;
    QList<Bar> shown = bars.mid(0, bars.size() > mostLines ? mostLines - 1 : mostLines);
    qint64 sum = 0, longest = 0;
    for (const Bar& bar : bars)
        sum += bar.count;
    qint64 rest = sum;
    for (const Bar& bar : std::as_const(shown)) {
        longest = std::max(longest, bar.count);
        rest -= bar.count;
    }
    if (shown.size() < bars.size())
        shown += Bar{tr("%Ln other(s)", nullptr, int(bars.size() - shown.size())), rest, {}};
    layOutBars(*m_lines, objectName(), shown, std::max(longest, rest), sum, this,
               [this](const QString& search) { Q_EMIT asked(search); });
}

QString BarChart::asText() const
{
    QString text = m_title + u'\t' + tr("Keys") + u'\n';
    for (const Bar& bar : m_bars)
        text += u"%1\t%2\n"_s.arg(bar.name).arg(bar.count);
    return text;
}

} // namespace keywright
