// Asks for what the overview shows, a few milliseconds at a time so that others get their turn on the lane, and again
// when the catalogue changed. What an index answers is asked on the front lane and shown at once; what goes over all
// keys or over the log follows from the slow one. An answer is always newer than the one before it. Owned by the
// console; GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_store.h"
#include "model/overview/honeytokens.h"
#include "model/services.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace keywright {

struct OverviewNumbers {
    qint64 total = 0; // keys that are listed: all but the deleted
    qint64 live = 0;  // and not revoked
    QHash<QString, qint64> now;
    QHash<QString, qint64> weekAgo;                    // only what can be told
    QList<KeyStore::ValueCount> systems, environments; // of those that live, most first
    QHash<QString, qint64> ages;
    QList<TouchedHoneytoken> touched;

    [[nodiscard]] qint64 urgent() const;
    bool operator==(const OverviewNumbers&) const;
};

class OverviewCounts final : public QObject {
    Q_OBJECT

public:
    OverviewCounts(Lanes lanes, const Clock& clock, QObject* parent = nullptr);

    // Whether all is asked for, or only what the badge needs.
    void setWhole(bool whole);
    void refresh();
    // While held, what needs the slow lane waits.
    void holdSlow(bool held);
    [[nodiscard]] const OverviewNumbers& numbers() const { return m_numbers; }
    [[nodiscard]] bool isWhole() const { return m_known; } // numbers() holds everything

Q_SIGNALS:
    void urgentCounted(qint64 urgent);
    void counted(const keywright::OverviewNumbers& numbers); // everything
    void failed(const keywright::Error& error);

private:
    struct Question {
        std::function<Result<void>(Services&, OverviewNumbers&)> ask;
        bool slow = false; // these are the last
    };
    struct Part {
        OverviewNumbers numbers;
        qsizetype answered = 0; // questions
    };
    static Result<Part> askSome(Services& services, const QList<Question>& questions, Part part);
    [[nodiscard]] QList<Question> questions() const;
    void begin();
    void askNext();
    void showFirst();
    void end();

    Lanes m_lanes;
    const Clock& m_clock;
    QTimer m_soon;
    bool m_whole = false;
    bool m_known = false;
    bool m_running = false;
    bool m_again = false;
    bool m_runsWhole = false;
    bool m_held = false;
    bool m_waits = false; // for the slow lane
    QList<Question> m_left;
    OverviewNumbers m_next, m_numbers;
};

} // namespace keywright
