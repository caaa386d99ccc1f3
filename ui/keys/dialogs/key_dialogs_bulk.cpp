// The acts on many keys: doing them, taking them back, and going on with what was interrupted.
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/bulk_undo.h"
#include "model/usage/key_use.h"
#include "ui/keys/bulk/bulk_dialog.h"
#include "ui/keys/bulk/resume_dialog.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/keys/undo_stack.h"

#include <QPointer>

namespace keywright {

void KeyDialogs::openBulk(KeyAct act, const QList<KeyId>& keys, QWidget* window)
{
    auto* dialog = new BulkDialog(act, keys, m_lanes.back, m_clock, window);
    dialog->setStepUp(m_stepUp);
    if (act == KeyAct::Transfer)
        offerValues(dialog, FilterTerm::Field::Owner,
                    [dialog](const QStringList& owners) { dialog->setOwners(owners); });
    if (act == KeyAct::Tags)
        offerValues(dialog, FilterTerm::Field::Tag, [dialog](const QStringList& tags) { dialog->setTags(tags); });
    if (tellsUse(act)) { // a choice may be large, and the screen does not wait for it
        const auto used = m_lanes.slow.run([keys](Services& services) {
            return services.usage ? readApiUse(*services.usage, keys, services.clock->now())
                                  : Result<std::vector<ApiUse>>(std::vector<ApiUse>());
        });
        whenDone(used, dialog, [dialog](const Result<std::vector<ApiUse>>& apis) {
            if (apis && !apis->empty())
                dialog->setApiUse(*apis);
        });
    }
    connect(dialog, &BulkDialog::changed, this,
            [this, act, window](qint64 changed, qint64 run) { doneToMany(act, changed, run, window); });
    dialog->open();
}

void KeyDialogs::doneToMany(KeyAct act, qint64 changed, qint64 run, QWidget* window)
{
    Q_EMIT done({}, tr("%Ln key(s) changed", nullptr, static_cast<int>(changed)));
    if (bulk_undo::canBeTakenBack(bulkKindOf(act)))
        m_undo->doneToMany(act, changed, run, [this, run, window = QPointer(window)] { askToTakeBack(run, window); });
}

// What would become of each key is shown first, as with every act over many.
void KeyDialogs::askToTakeBack(qint64 run, QWidget* window)
{
    const QString name = BulkService::runName(run);
    const auto changed = m_lanes.back.run([name](Services& services) { return services.bulk->changedBy(name); });
    whenDone(changed, this, [this, run, name, window = QPointer(window)](const Result<QList<KeyId>>& keys) {
        if (!keys) {
            Q_EMIT m_undo->refused(describe(keys.error()).whole());
            return;
        }
        auto* dialog = new BulkDialog(KeyAct::TakeBack, *keys, m_lanes.back, m_clock, window);
        dialog->setUndoes(name);
        connect(dialog, &BulkDialog::changed, this, [this, run](qint64 count) {
            m_undo->takenBack(run);
            Q_EMIT done({}, tr("Undone for %Ln key(s)", nullptr, static_cast<int>(count)));
        });
        connect(dialog, &QDialog::finished, this, [this, run, dialog] {
            if (dialog->isVain()) // no later try would find anything else
                m_undo->takenBack(run);
        });
        dialog->open();
    });
}

void KeyDialogs::offerUnfinished(QWidget* window)
{
    const auto left = m_lanes.back.run([](Services& services) -> Result<QList<BulkRun>> {
        return services.info.readOnly ? Result<QList<BulkRun>>(QList<BulkRun>()) : services.bulk->unfinished();
    });
    whenDone(left, window, [this, window](const Result<QList<BulkRun>>& runs) {
        if (!runs || runs->isEmpty())
            return;
        auto* dialog = new ResumeDialog(runs->first(), m_lanes.back, window);
        dialog->setStepUp(m_stepUp);
        connect(dialog, &ResumeDialog::changed, this,
                [this, act = keyActOf(runs->first().act.kind), window](qint64 changed, qint64 run) {
                    doneToMany(act, changed, run, window);
                });
        dialog->open();
    });
}

} // namespace keywright
