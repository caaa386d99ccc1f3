// Completes what is typed into a line that takes the search language: the language's words at once, values of the
// catalogue as soon as the front lane answers; answers to what is no longer typed are dropped. GUI thread; child of the
// box.
#pragma once

#include "model/core/progress.h"
#include "model/core/service_thread.h"
#include "model/keys/filter_completion.h"

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace keywright {

class CompletionPopup;

class SearchCompleter final : public QObject {
    Q_OBJECT

public:
    SearchCompleter(QLineEdit& box, ServiceThread& front);
    ~SearchCompleter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers); // true: it was for the list
    void offer();
    void askCatalogue();
    void show(const QList<Completion>& completions);
    void take(const Completion& completion);
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QRect under() const;

    QLineEdit& m_box;
    ServiceThread& m_front;
    QPointer<CompletionPopup> m_popup; // of the window, made when first needed
    QTimer m_soon;
    CompletionPlace m_place;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<bool>> m_superseded;
    bool m_asked = false; // by Ctrl+Space: also where nothing is typed yet
};

} // namespace keywright
