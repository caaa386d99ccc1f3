// Progress of a long job, with the time that is left and a way to stop it. Hidden while nothing runs. GUI thread.
#pragma once

#include "model/core/progress.h"

#include <QElapsedTimer>
#include <QWidget>

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
    void end();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

private:
    void tick();
    void stop();

    ProgressPtr m_progress;
    QElapsedTimer m_since;
    QString m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    Label* m_left;
    QTimer* m_timer;
};

} // namespace keywright
