// Walks through the console over a sample catalogue as a person would, by its pages, tabs and commands, and takes a
// picture of each thing that it meets. What is new in the console is met without being named here, unless it takes
// more than one step to get there. GUI thread.
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace keywright {
class Command;
class MainWindow;
} // namespace keywright

namespace keywright::screens {

class PicturePrints;

class ScreenWalk {
public:
    // `folder`: empty for no pictures.
    ScreenWalk(MainWindow& window, QString folder);

    // Pictures are held against those that are stored, or stored in their place.
    void setPrints(PicturePrints* prints, bool store)
    {
        m_prints = prints;
        m_store = store;
    }
    void walk();
    void look(QWidget& window, const QString& name); // one more
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    void pages();
    void searches();
    void inspector();
    void printing();
    void commands();
    void tryCommand(Command& command);
    void lock();
    void chooseFirst(const QString& table);
    void closeDialog(QWidget& dialog);

    // screen_walk_apis.cpp
    void sheet();
    void apis();
    void wizard(QDialog& dialog);
    void withoutApis();
    bool press(QWidget& in, const QString& name); // once it can be

    MainWindow& m_window;
    QString m_folder;
    PicturePrints* m_prints = nullptr;
    bool m_store = false;
    QStringList m_faults;
    QSet<QString> m_known; // a fault is told where it was met first
    int m_seen = 0;
};

// Until nothing has been painted for a moment: what was asked is answered and shown.
void settle();

[[nodiscard]] QDialog* openDialog(); // null: none is open

} // namespace keywright::screens
