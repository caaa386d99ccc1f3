// Ctrl+P: prints the table that the current page shows, or the page as a picture where it shows none. GUI thread; owned
// by the window.
#pragma once

#include "ui/look/tokens.h"

#include <QObject>

namespace keywright {

class MainWindow;
class RowTable;
struct TableText;

class PrintCommand final : public QObject {
    Q_OBJECT

public:
    explicit PrintCommand(MainWindow& window);
    static constexpr int printedRows = 5'000; // at most: more is what reports and exports are for

private:
    void print();
    void choosePrinter(const TableText& table, const QString& title);
    void printPicture();

    MainWindow& m_window;
};

} // namespace keywright
