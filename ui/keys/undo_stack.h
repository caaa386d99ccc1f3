// What was done to keys here and can be taken back: the newest first. Taking back is an act of its own, with its own
// event, and refused when somebody has changed the key since. Holds plain values of keys, never a secret. GUI thread;
// owned by the acts.
#pragma once

#include "model/keys/key_service.h"
#include "model/services.h"
#include "ui/keys/key_acts.h"

#include <QObject>

#include <functional>

namespace keywright {

class UndoStack final : public QObject {
    Q_OBJECT

public:
    explicit UndoStack(ServiceThread& back, QObject* parent = nullptr);
    static constexpr int depth = 50;

    // `act` was done to `before`; `after`: what the service answered. Nothing happens for acts that cannot be undone
    // and for those that changed nothing.
    void done(KeyAct act, const ApiKey& before, const ApiKey& after);
    // An act over so many keys. Taking it back is an act over many, too: `ask` shows what would become of each, and
    // takenBack() is told when it was done, or when there is nothing left of it.
    void doneToMany(KeyAct act, qint64 keys, qint64 run, std::function<void()> ask);
    void takenBack(qint64 run);
    [[nodiscard]] QString words() const;  // "Undo: Disable “invoice-export”"; empty: there is nothing
    [[nodiscard]] QString whyNot() const; // empty: undo() can run
    void undo();
    void clear();

Q_SIGNALS:
    void changed();
    void undone(const keywright::KeyId& key, const QString& words);
    void refused(const QString& words);

private:
    using Back = std::function<Result<ApiKey>(KeyService&, Revision)>;
    struct Entry {
        KeyId key;
        QString name;
        KeyAct act;
        Revision before;
        Revision after;
        Back back;
        qint64 run = 0; // of an act over many
        std::function<void()> ask;
    };
    void push(Entry entry);
    [[nodiscard]] static QString whatOf(const Entry& entry);
    [[nodiscard]] static Back backOf(KeyAct act, const ApiKey& before);
    void take(const Result<ApiKey>& answer);

    ServiceThread& m_back;
    QList<Entry> m_entries;
    bool m_busy = false;
};

// "Disable…" -> "Disable": the act without what its menu entry says about a dialog.
[[nodiscard]] QString plainActName(KeyAct act);

} // namespace keywright
