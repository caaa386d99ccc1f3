// One act on many keys: the exact list with what happens to each, what the act needs, then progress that can be
// stopped. GUI thread; opened with open().
#pragma once

#include "model/core/clock.h"
#include "model/usage/usage_store.h"
#include "ui/keys/bulk/bulk_runner.h"
#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/keys/key_acts.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimer;

namespace keywright {

class BulkPreview;
class ChipField;
class StepUp;
class WorkBar;

[[nodiscard]] BulkAct::Kind bulkKindOf(KeyAct act); // of those that work on many
[[nodiscard]] KeyAct keyActOf(BulkAct::Kind kind);
[[nodiscard]] QString bulkProgressWords(qint64 done, qint64 total); // "1,200 of 5,000 keys"

class BulkDialog final : public DialogFrame {
    Q_OBJECT

public:
    BulkDialog(KeyAct act, const QList<KeyId>& keys, ServiceThread& back, const Clock& clock, QWidget* parent);

    void setOwners(const QStringList& owners);
    void setStepUp(StepUp* stepUp) { m_stepUp = stepUp; } // asked before keys of production are revoked
    void setTags(const QStringList& tags);
    void setApiUse(const std::vector<ApiUse>& apis); // of all keys, in the last 30 days
    void setUndoes(const QString& run);              // TakeBack: the act that is taken back, "bulk_12"
    [[nodiscard]] bool isVain() const;               // the trial is over, and nothing would be changed
    [[nodiscard]] KeyAct act() const { return m_act; }

Q_SIGNALS:
    // So many were changed by the act of that number; the dialog may stay open to tell of the others.
    void changed(qint64 keys, qint64 run);

private:
    void addFields();
    void addReason();
    void addTyped();
    void retry();
    void judge();
    void tried();
    void submit();
    void begin();
    void ended(const BulkCounts& counts, const QList<BulkItem>& refused, qint64 run);
    void failedRun(const Error& error);
    [[nodiscard]] BulkAct asked() const;
    [[nodiscard]] bool isAsked() const; // enough is given to try it out

    const KeyAct m_act;
    const QList<KeyId> m_keys;
    const Clock& m_clock;
    BulkPreview* m_preview;
    BulkRunner* m_runner;
    WorkBar* m_work;
    StepUp* m_stepUp = nullptr;
    QTimer* m_soon;
    Label* m_facts;
    QPlainTextEdit* m_reason = nullptr;
    QComboBox* m_owner = nullptr;
    ChipField* m_add = nullptr;
    ChipField* m_remove = nullptr;
    QComboBox* m_expires = nullptr;
    QSpinBox* m_overlap = nullptr;
    QLineEdit* m_typed = nullptr;
    QString m_undoes;
    QString m_apis; // that they were used on
    bool m_running = false;
};

} // namespace keywright
