// Progress of a long job, with the time that is left and a way to stop it. Hidden while nothing runs. GUI thread.
#pragma once

#include "model/core/progress.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;
class QTimer;

namespace keywright {

class Label;

class WorkBar final : public QWidget {
    Q_OBJECT

public:
    // `objectName` also names the parts: NAMEProgress, NAMECancel.
    WorkBar(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    ~WorkBar() override; // stops the job

    // A job that ran before is stopped: one bar shows one job.
    ProgressPtr begin(const QString& words);
    // With words that tell how far it is: called with what is done and how much there is.
    using Tell = std::function<QString(qint64 done, qint64 total)>;
    ProgressPtr begin(const Tell& tell, qint64 total);
    void end();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

private:
    void tick();
    void stop();

    ProgressPtr m_progress;
    QElapsedTimer m_since;
    QString m_words;
    Tell m_tell;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    Label* m_left;
    QTimer* m_timer;
};

} // namespace keywright
