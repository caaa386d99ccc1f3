// A chart in its panel: title, what the colours mean, a switch to the same as a table, and ways out of the program: a
// picture, a drawing, a CSV file, the clipboard. Writes no file itself. GUI thread; owned by its parent.
#pragma once

#include "ui/look/surfaces.h"
#include "ui/look/table_text.h"

class QStackedWidget;
class QToolButton;

namespace keywright {

class RowTable;
class TableTextModel;

// Coloured squares with their words, wrapped. Those that stand for a choice are buttons.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        ToneName tone = ToneName::Text;
        QString words;
        bool dashed = false; // a line, not an area
        int choice = -1;     // told when it is chosen; -1: it is only read
        bool chosen = false;

        bool operator==(const Entry&) const = default;
    };
    explicit ChartLegend(QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);

Q_SIGNALS:
    void chosen(int choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<Entry> m_entries;
};

class ChartCard final : public Card {
    Q_OBJECT

public:
    // `chart` becomes the card's.
    ChartCard(const QString& objectName, const QString& title, QWidget* chart, QWidget* parent = nullptr);
    void setTable(const TableText& table);
    void setLegend(const QList<ChartLegend::Entry>& entries);
    void setNote(const QString& note);
    void setEmpty(bool empty); // says so instead of drawing
    void setEmptyWords(const QString& words);
    void setChartHeight(int height); // of what is inside, as long as it is no table
    void showTable(bool shown);
    [[nodiscard]] const TableText& table() const;
    [[nodiscard]] QByteArray asPng(qreal scale = 2) const;
    [[nodiscard]] QByteArray asSvg() const;
    [[nodiscard]] QByteArray asCsv() const; // UTF-8

Q_SIGNALS:
    void saveAsked(const QString& path, const QByteArray& bytes);
    void legendChosen(int choice);

private:
    void buildHead();
    void buildMenu();
    void choosePath(const QString& filter, const QString& suffix, QByteArray (ChartCard::*bytes)() const);
    [[nodiscard]] QByteArray png() const { return asPng(); }
    void paintInto(QPainter& painter) const;
    void showCurrent();

    QString m_title;
    QWidget* m_inside; // what a picture shows
    ChartLegend* m_legend;
    QStackedWidget* m_stack;
    QWidget* m_chart;
    RowTable* m_table;
    TableTextModel* m_model;
    Label* m_nothing;
    Label* m_note;
    QToolButton *m_asTable, *m_export;
    bool m_empty = false;
    int m_chartHeight = 0; // 0: as high as there is room
};

} // namespace keywright
