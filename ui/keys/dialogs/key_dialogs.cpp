#include "ui/keys/dialogs/key_dialogs.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/transfer/key_transfer.h"
#include "ui/access/request_tester.h"
#include "ui/access/roles_dialog.h"
#include "ui/access/scope_choices.h"
#include "ui/apis/sheet_dialog.h"
#include "ui/keys/dialogs/access_dialog.h"
#include "ui/keys/dialogs/create_dialog.h"
#include "ui/keys/dialogs/details_dialog.h"
#include "ui/keys/dialogs/limits_dialog.h"
#include "ui/keys/dialogs/overlap_dialog.h"
#include "ui/keys/dialogs/reason_dialog.h"
#include "ui/keys/dialogs/rotate_dialog.h"
#include "ui/keys/undo_stack.h"
#include "ui/secrets/one_time_secret_dialog.h"
#include "ui/secrets/secret_part.h"
#include "ui/secrets/step_up.h"
#include "ui/transfer/export_work.h"
#include "ui/transfer/import_dialog.h"

#include <QFileDialog>
#include <QPointer>

namespace keywright {
namespace {

QString doneWords(KeyAct act, const QString& what)
{
    switch (act) {
    case KeyAct::Deprecate:
        return KeyDialogs::tr("%1 was deprecated").arg(what);
    case KeyAct::Disable:
        return KeyDialogs::tr("%1 was disabled").arg(what);
    case KeyAct::Enable:
        return KeyDialogs::tr("%1 was enabled").arg(what);
    case KeyAct::Transfer:
        return KeyDialogs::tr("%1 has a new owner").arg(what);
    case KeyAct::Revoke:
        return KeyDialogs::tr("%1 was revoked").arg(what);
    case KeyAct::Delete:
        return KeyDialogs::tr("%1 was deleted").arg(what);
    case KeyAct::Restore:
        return KeyDialogs::tr("%1 was restored, revoked").arg(what);
    default:
        return what;
    }
}

Result<ApiKey> apply(KeyService& service, KeyAct act, const ApiKey& key, const QString& reason, const QString& owner)
{
    switch (act) {
    case KeyAct::Deprecate:
        return service.deprecate(key.id, key.revision, reason);
    case KeyAct::Disable:
        return service.disable(key.id, key.revision, reason);
    case KeyAct::Enable:
        return service.enable(key.id, key.revision, reason);
    case KeyAct::Transfer:
        return service.transfer(key.id, key.revision, owner, reason);
    case KeyAct::Revoke:
        return service.revoke(key.id, key.revision, reason);
    case KeyAct::Delete:
        return service.remove(key.id, key.revision, reason);
    case KeyAct::Restore:
        return service.restore(key.id, key.revision, reason);
    default:
        return Error{ErrorKind::Internal, QStringLiteral("act")};
    }
}

} // namespace

KeyDialogs::KeyDialogs(Lanes lanes, const Clock& clock, ClipboardGuard& clipboard, std::function<QString()> secretsIn,
                       QObject* parent)
    : KeyActs(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_secretsIn(std::move(secretsIn))
    , m_undo(new UndoStack(lanes.back, this))
    , m_stepUp(new StepUp(lanes, this))
{
    connect(m_undo, &UndoStack::undone, this, &KeyActs::done);
}

bool KeyDialogs::offers(KeyAct act) const
{
    Q_UNUSED(act)
    return true;
}

void KeyDialogs::start(KeyAct act, const QList<KeyId>& keys, QWidget* window)
{
    if (act == KeyAct::Create)
        return startCreate(window);
    if (act == KeyAct::Import)
        return startImport(window);
    if (keys.size() > 1 || act == KeyAct::Tags || act == KeyAct::Expiry)
        return openBulk(act, keys, window);
    // All that a dialog says of the key is read before it opens: nobody decides over half of it.
    using Opened = std::pair<ApiKey, Radius>;
    const auto loaded = m_lanes.front.run([act, id = keys.value(0)](Services& services) -> Result<Opened> {
        const Result<ApiKey> key = services.keyStore->byId(id);
        if (!key)
            return key.error();
        if (!tellsUse(act))
            return Opened{*key, {}};
        const Result<BlastRadius> radius =
            readBlastRadius(services.usage, *services.keyStore, *key, services.clock->now());
        return Opened{*key, radius ? Radius(*radius) : Radius()}; // the act itself will say what is wrong
    });
    whenDone(loaded, window, [this, act, window](const Result<Opened>& opened) {
        if (opened)
            open(act, opened->first, opened->second, window);
    });
}

void KeyDialogs::open(KeyAct act, const ApiKey& key, const Radius& radius, QWidget* window)
{
    switch (act) {
    case KeyAct::Access:
        return openAccess(key, window);
    case KeyAct::Limits:
        return openLimits(key, window);
    case KeyAct::Describe:
        return openDetails(key, window);
    case KeyAct::Rotate:
        return openRotate(key, radius, window);
    case KeyAct::Overlap:
        return openOverlap(key, window);
    case KeyAct::Sheet:
        return (new SheetDialog(m_lanes, key, window))->open();
    default:
        return openReason(act, key, radius, window);
    }
}

void KeyDialogs::offerValues(QObject* dialog, FilterTerm::Field field,
                             const std::function<void(const QStringList&)>& take)
{
    const auto values =
        m_lanes.front.run([field](Services& services) { return services.keyStore->values(field, 200); });
    whenDone(values, dialog, [take](const Result<QList<KeyStore::ValueCount>>& found) {
        if (!found)
            return;
        QStringList names;
        for (const KeyStore::ValueCount& value : *found)
            names += value.value;
        take(names);
    });
}

void KeyDialogs::run(DialogFrame* dialog, KeyAct act, const ApiKey& before, const Job& job, const QString& words)
{
    dialog->setBusy(true);
    const auto answer = m_lanes.back.run([job](Services& services) { return job(*services.keys); });
    whenDone(answer, dialog, [this, dialog, act, before, words](const Result<ApiKey>& key) {
        if (!key)
            return dialog->fail(key.error());
        dialog->finish();
        m_undo->done(act, before, *key);
        const bool same = key->revision == before.revision; // the service wrote nothing, and told nothing
        Q_EMIT done(key->id, same ? tr("%1 is as it was: there was nothing to change").arg(key->name) : words);
    });
}

void KeyDialogs::showSecret(const IssuedSecret& issued, QWidget* window)
{
    if (!issued.secret)
        return;
    auto* dialog = new OneTimeSecretDialog(issued, m_secretsIn(), m_clipboard, window);
    connect(dialog, &OneTimeSecretDialog::used, this,
            [this, id = issued.key.id, version = issued.version](const QString& act) {
                static_cast<void>(m_lanes.back.run(
                    [=](Services& services) { return services.keys->tellFirstLook(id, version, act); }));
            });
    dialog->open();
}

void KeyDialogs::startHeld(const SecretPtr& secret, QWidget* window)
{
    startCreate(window, secret);
}

void KeyDialogs::startCreate(QWidget* window, const SecretPtr& held)
{
    auto* dialog = new CreateDialog(m_clock, m_secretsIn(), window);
    if (held)
        dialog->setBrought(held);
    offerValues(dialog, FilterTerm::Field::Owner, [dialog](const QStringList& owners) { dialog->setOwners(owners); });
    loadScopeChoices(m_lanes, dialog, [dialog](const ScopeChoices& choices) { dialog->setChoices(choices); });
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, window] {
        const std::optional<KeyDraft> draft = dialog->draft();
        if (!draft)
            return; // it says what is wrong where it is
        dialog->setBusy(true);
        const auto answer =
            m_lanes.back.run([draft = *draft](Services& services) { return services.keys->create(draft); });
        whenDone(answer, dialog, [this, dialog, window](const Result<IssuedSecret>& made) {
            if (!made)
                return dialog->fail(made.error());
            dialog->finish();
            Q_EMIT done(made->key.id, tr("%1 was created").arg(made->key.name));
            showSecret(*made, window);
        });
    });
    dialog->open();
}

void KeyDialogs::startImport(QWidget* window)
{
    auto* dialog = new ImportDialog(m_lanes, m_secretsIn(), window);
    offerValues(dialog, FilterTerm::Field::Owner, [dialog](const QStringList& owners) { dialog->setOwners(owners); });
    connect(dialog, &ImportDialog::imported, this,
            [this](qint64 created) { Q_EMIT done({}, tr("%Ln key(s) imported", nullptr, static_cast<int>(created))); });
    dialog->open();
}

void KeyDialogs::openAccess(const ApiKey& key, QWidget* window)
{
    auto* dialog = new AccessDialog(key, m_clock, window);
    const auto offer = [this, dialog] {
        loadScopeChoices(m_lanes, dialog, [dialog](const ScopeChoices& choices) { dialog->setChoices(choices); });
    };
    offer();
    connect(dialog, &AccessDialog::rolesAsked, this, [this, dialog, offer] {
        auto* roles = new RolesDialog(m_lanes, dialog);
        connect(roles, &RolesDialog::rolesChanged, dialog, [this, offer](const QString& words) {
            offer();
            Q_EMIT done({}, words);
        });
        roles->open();
    });
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        if (!dialog->commit())
            return;
        const auto job = [key, scopes = dialog->scopes(), roles = dialog->roles(),
                          restrictions = dialog->restrictions()](KeyService& service) -> Result<ApiKey> {
            return service.setAccess(key.id, key.revision, scopes, roles, restrictions);
        };
        run(dialog, KeyAct::Access, key, job, tr("Access of %1 was changed").arg(key.name));
    });
    dialog->open();
}

void KeyDialogs::openLimits(const ApiKey& key, QWidget* window)
{
    auto* dialog = new LimitsDialog(key, m_clock, window);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        if (!dialog->commit())
            return;
        const auto rate = dialog->rate();
        const auto quota = dialog->quota();
        const auto job = [key, rate = *rate, quota = *quota, expires = dialog->expires(),
                          rotation = dialog->rotation()](KeyService& service) -> Result<ApiKey> {
            return service.setLimitsAndLifetime(key.id, key.revision, {rate, quota, expires, rotation});
        };
        run(dialog, KeyAct::Limits, key, job, tr("Limits of %1 were changed").arg(key.name));
    });
    dialog->open();
}

void KeyDialogs::openDetails(const ApiKey& key, QWidget* window)
{
    auto* dialog = new DetailsDialog(key, window);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        run(
            dialog, KeyAct::Describe, key,
            [key, description = dialog->description()](KeyService& service) {
                return service.describe(key.id, key.revision, description);
            },
            tr("Details of %1 were saved").arg(key.name));
    });
    dialog->open();
}

void KeyDialogs::openRotate(const ApiKey& key, const Radius& radius, QWidget* window)
{
    auto* dialog = new RotateDialog(key, radius, m_clock, window);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key, window] {
        dialog->setBusy(true);
        const auto answer =
            m_lanes.back.run([key, overlap = dialog->overlap(), brought = dialog->brought()](Services& services) {
                return services.keys->rotate(key.id, key.revision, overlap, brought);
            });
        whenDone(answer, dialog, [this, dialog, window](const Result<IssuedSecret>& rotated) {
            if (!rotated)
                return dialog->fail(rotated.error());
            dialog->finish();
            Q_EMIT done(rotated->key.id, tr("%1 was rotated").arg(rotated->key.name));
            showSecret(*rotated, window);
        });
    });
    dialog->open();
}

void KeyDialogs::openOverlap(const ApiKey& key, QWidget* window)
{
    if (!key.overlapping()) { // ended since the row was shown, or hidden behind another status
        Q_EMIT done(key.id, tr("No old version of %1 works any more").arg(key.name));
        return;
    }
    auto* dialog = new OverlapDialog(key, m_clock, window);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        run(
            dialog, KeyAct::Overlap, key,
            [key, end = dialog->end()](KeyService& service) {
                return service.setOverlapEnd(key.id, key.revision, end);
            },
            tr("Overlap of %1 was changed").arg(key.name));
    });
    dialog->open();
}

void KeyDialogs::openReason(KeyAct act, const ApiKey& key, const Radius& radius, QWidget* window)
{
    auto* dialog = new ReasonDialog(act, key, radius, m_clock, window);
    if (act == KeyAct::Transfer)
        offerValues(dialog, FilterTerm::Field::Owner,
                    [dialog](const QStringList& owners) { dialog->setOwners(owners); });
    connect(dialog, &DialogFrame::submitted, this, [this, dialog] {
        if (dialog->act() != KeyAct::Revoke || !isProduction(dialog->key().environment))
            return runReason(dialog);
        m_stepUp->before(dialog, tr("A key of production is revoked for good."), [this, dialog] { runReason(dialog); });
    });
    dialog->open();
}

void KeyDialogs::runReason(ReasonDialog* dialog)
{
    const auto job = [act = dialog->act(), key = dialog->key(), reason = dialog->reason(),
                      owner = dialog->owner()](KeyService& service) { return apply(service, act, key, reason, owner); };
    run(dialog, dialog->act(), dialog->key(), job, doneWords(dialog->act(), dialog->key().name));
}

void KeyDialogs::startExport(const KeyFilter& filter, const KeySort& sort, QWidget* window)
{
    auto* chooser = new QFileDialog(window, tr("Export keys"), {}, tr("CSV (*.csv);;JSON (*.json)"));
    chooser->setObjectName(QStringLiteral("exportDialog"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(QStringLiteral("keys.csv"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& chosen) {
        chooser->setDefaultSuffix(chosen.contains(QLatin1String("*.json")) ? QStringLiteral("json")
                                                                           : QStringLiteral("csv"));
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this, filter, sort, window](const QString& path) {
        KeyExportRequest request{filter, sort,
                                 path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                                     ? KeyExportRequest::Format::Json
                                     : KeyExportRequest::Format::Csv,
                                 path};
        const QPointer work = new ExportWork(tr("Export keys"), path, window);
        const auto written = m_lanes.slow.run([request, progress = work->begin()](Services& services) {
            return services.transfer->exportKeys(request, progress);
        });
        whenDone(written, this, [this, path, work](const Result<qint64>& count) {
            if (work)
                work->end();
            if (count)
                Q_EMIT done({}, tr("%Ln key(s) written to %1", nullptr, static_cast<int>(*count)).arg(path));
            else if (count.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(count.error());
        });
    });
    chooser->open();
}

KeySlot* KeyDialogs::makeSecretPart(QWidget* parent)
{
    auto* part = new SecretPart(m_lanes, m_clipboard, parent);
    part->setStepUp(m_stepUp);
    return part;
}

KeySlot* KeyDialogs::makeRequestTester(QWidget* parent)
{
    return new RequestTester(m_lanes, m_clock, parent);
}

} // namespace keywright
