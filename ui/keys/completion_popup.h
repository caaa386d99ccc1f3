// The list under the search box: what can be typed on. It never has the keyboard, so that typing goes on; it lies over
// the window's content, inside the window. GUI thread; child of the window.
#pragma once

#include "model/keys/completion_model.h"

#include <QFrame>

class QListView;

namespace keywright {

class Label;

class CompletionPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* window);

    void offer(const QList<Completion>& completions, const QRect& under); // `under`: in the window's coordinates
    void step(int by);                                                    // to another line, round at the ends
    [[nodiscard]] int current() const;                                    // -1: none was chosen
    [[nodiscard]] const CompletionModel& model() const { return *m_model; }

Q_SIGNALS:
    void taken(const keywright::Completion& completion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CompletionModel* m_model;
    QListView* m_list;
    Label* m_foot;
};

} // namespace keywright
