// A line for a file's path with a button that opens the system's chooser. GUI thread; owned by its parent.
#pragma once

#include <QWidget>

class QLineEdit;

namespace keywright {

class FileField final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Open, Save };
    // `title` of the chooser and accessible name of the line; NAMEBrowse is the button.
    FileField(const QString& objectName, const QString& title, Mode mode, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const; // absolute; empty: none
    void setPath(const QString& path);
    void setSuffix(const QString& suffix) { m_suffix = suffix; } // "csv": what a saved file gets when none is typed
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void chosen(const QString& path); // with the chooser, or typed and left

private:
    void browse();

    QString m_title;
    Mode m_mode;
    QString m_suffix;
    QLineEdit* m_line;
};

} // namespace keywright
