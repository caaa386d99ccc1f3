// The keys of an act over many: chips with the counts, and below them what becomes of each. Tries the act out slice by
// slice when told to. GUI thread.
#pragma once

#include "model/core/service_thread.h"
#include "model/keys/bulk_trial_model.h"

#include <QWidget>

namespace keywright {

class PartChips;

class BulkPreview final : public QWidget {
    Q_OBJECT

public:
    BulkPreview(ServiceThread& back, const QList<KeyId>& keys, QWidget* parent = nullptr);
    void tryOut(const BulkAct& act); // anew; what was under way is dropped
    void list();                     // the keys alone: what is to be done is not decided yet
    void stop();
    [[nodiscard]] bool isComplete() const { return m_next == m_keys.size(); }
    [[nodiscard]] qint64 changes() const { return m_model->count(BulkTrialModel::Part::Changes); }
    [[nodiscard]] qint64 inProduction() const { return m_production; } // of those that will be changed
    [[nodiscard]] qint64 usedLately() const { return m_usedLately; }   // of those, within 7 days

Q_SIGNALS:
    void progressed(); // counts have grown, or it is complete
    void failed(const keywright::Error& error);

private:
    void start(const BulkAct& act, bool undecided);
    void trySlice();
    void take(const QList<BulkService::Trial>& trials);
    void say();

    ServiceThread& m_back;
    const QList<KeyId> m_keys;
    BulkAct m_act;
    BulkTrialModel* m_model;
    PartChips* m_parts;
    qsizetype m_next = 0;
    qint64 m_production = 0;
    qint64 m_usedLately = 0;
    quint64 m_generation = 0; // answers to older trials are dropped
};

} // namespace keywright
