// What would come out of the printer, page by page, before it does: upright or across, larger or smaller, and on to the
// printer. Opened with open(); deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace keywright {

class Label;

class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    // Paints what is to be seen on the printer and answers how many pages the whole has; called again when the paper
    // changes, at once: it shows at most `mostPages`.
    using Paint = std::function<int(QPrinter&)>;
    static constexpr int mostPages = 40;

    PrintPreview(const QString& title, std::shared_ptr<QPrinter> printer, Paint paint, QWidget* parent);

Q_SIGNALS:
    void printAsked(); // on the printer that was given, with the paper that is chosen by now

private:
    void buildTop();
    void showPage(int page);
    void judge();

    std::shared_ptr<QPrinter> m_printer;
    int m_whole = 0; // pages of what is printed
    QPrintPreviewWidget* m_preview;
    QComboBox* m_paper;
    QToolButton* m_back;
    QToolButton* m_on;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    Label* m_page;
    Label* m_note;
    QPushButton* m_print;
};

} // namespace keywright
