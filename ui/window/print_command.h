// Ctrl+P: shows how the table of the current page would be printed, or the page as a picture where it shows none, and
// prints it. GUI thread; owned by the window.
#pragma once

#include "ui/look/table_text.h"
#include "ui/look/tokens.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace keywright {

class MainWindow;
class RowTable;
struct SheetHeading;

class PrintCommand final : public QObject {
    Q_OBJECT

public:
    explicit PrintCommand(MainWindow& window);
    static constexpr int printedRows = 5'000; // at most: more is what reports and exports are for

private:
    using PrinterPtr = std::shared_ptr<QPrinter>;
    void print();
    void previewTable(const TableText& table, const QString& title);
    void previewPicture();
    [[nodiscard]] QString about(const TableText& table) const;
    [[nodiscard]] PrinterPtr makePrinter(const QString& name) const;
    void choosePrinter(const PrinterPtr& printer, const std::function<void()>& then);
    void told(bool good, int pages);

    MainWindow& m_window;
};

} // namespace keywright
