// What the console does beside answering the person: what begins once its first page is there, and what it says of the
// catalogue and its secret store.
#include "model/audit/audit_service.h"
#include "model/core/catalogue_backup.h"
#include "model/core/joined_words.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/findings/key_in_query.h"
#include "model/keys/key_service.h"
#include "model/overview/overview_counts.h"
#include "model/secrets/catalogue_keys.h"
#include "model/secrets/secret_store.h"
#include "model/usage/last_uses.h"
#include "ui/apis/api_acts.h"
#include "ui/catalogue/catalogue_commands.h"
#include "ui/keys/keys_page.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/step_up.h"
#include "ui/window/app_lock.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds forPainting{30}, longestWait{150};
constexpr std::chrono::minutes useStep{10}; // by which a last use has to be newer to be worth a write

struct Status {
    QString store;
    Error storeError;
    bool storeAnswers = true;
    bool keysMissing = false; // the store answers, but has not this catalogue's own keys
    quint64 events = 0;
    std::optional<VerifyVerdict> verified;
};

} // namespace

void Console::show()
{
    m_window->show();
    // What the first page asked is answered and painted first. Only then comes what builds the next page, asks a
    // keychain, pays for a vault's passphrase or reads the whole file.
    const auto next = [this] { QTimer::singleShot(forPainting, this, &Console::beginWork); };
    connect(m_counts, &OverviewCounts::counted, this, next, Qt::SingleShotConnection);
    connect(m_counts, &OverviewCounts::failed, this, next, Qt::SingleShotConnection);
    QTimer::singleShot(longestWait, this, &Console::beginWork); // counting a million keys may take longer
}

void Console::beginWork()
{
    if (std::exchange(m_working, true))
        return;
    m_window->makePage(u"keys"_s); // it has commands that every page offers
    m_counts->holdSlow(false);
    loadStatus();
    recover();
    checkFile();
    showTray();
    if (m_readOnly)
        return;
    bringUses();
    m_parts.acts.offerUnfinished(m_window.get());
}

// What a crash left behind is finished or undone, and said.
void Console::recover()
{
    const auto job = [](Services& services) -> Result<QStringList> {
        if (!services.keys || services.info.readOnly)
            return QStringList();
        return services.keys->recover();
    };
    whenDone(m_parts.lanes.back.run(job), this, [this](const Result<QStringList>& lines) {
        if (lines && !lines->isEmpty())
            m_window->toast().pass(ToneName::Warning,
                                   tr("Mended after an interruption: %Ln act(s). The audit log tells which.", nullptr,
                                      static_cast<int>(lines->size())));
        runDue();
    });
}

// Ends overlaps that are over, purges what was deleted long ago.
void Console::runDue()
{
    if (m_readOnly)
        return;
    const auto job = [](Services& services) -> Result<int> {
        if (!services.keys || services.info.readOnly)
            return 0;
        return services.keys->runDue();
    };
    whenDone(m_parts.lanes.back.run(job), this, [this](const Result<int>& changedKeys) {
        if (changedKeys && *changedKeys > 0)
            changed();
    });
}

// When gates last let keys through, and which ones they found where no key should be.
void Console::bringUses()
{
    const auto job = [](Services& services) -> Result<int> {
        if (!services.usage || services.info.readOnly)
            return 0;
        const Result<int> newer = bringLastUses(*services.usage, *services.keyStore, *services.transactions, useStep);
        if (!newer || !services.keys)
            return newer;
        const Result<int> found = bringKeysInQueries(*services.usage, *services.keys, *services.keyStore,
                                                     *services.auditLog, *services.transactions);
        return found ? Result<int>(*newer + *found) : found;
    };
    whenDone(m_parts.lanes.back.run(job), this, [this](const Result<int>& newer) {
        if (newer && *newer > 0)
            changed();
    });
}

// A damaged file is not written to any more: what is in it may still be saved.
void Console::checkFile()
{
    const auto job = [](Services& services) -> Result<void> {
        return services.backup ? services.backup->quickCheck() : Result<void>();
    };
    whenDone(m_parts.lanes.slow.run(job), this, [this](const Result<void>& sound) {
        if (sound || sound.error().kind != ErrorKind::Damaged || m_readOnly)
            return;
        m_readOnly = true;
        if (m_keys)
            m_keys->setReadOnly(true);
        m_apiActs->setReadOnly(true);
        const ErrorWords words = describe(sound.error());
        m_bannerAction = [this] { m_catalogue->startRestore(); };
        m_window->banner().tell(
            ToneName::Danger,
            sentences({words.what, tr("Nothing is changed in it from here on. Restore the last backup.")}),
            tr("Restore a backup…"), false);
    });
}

// Another console or the command line may have changed it.
void Console::loadRule()
{
    struct Found {
        StepUpRule rule;
        bool system;
    };
    const auto job = [](Services& services) -> Result<Found> {
        const StepUpRule usual{services.info.vault ? ProofKind::Vault : ProofKind::None, false};
        const Result<StepUpRule> rule = services.stepUp ? services.stepUp->rule() : Result<StepUpRule>(usual);
        if (!rule)
            return rule.error();
        return Found{*rule, services.stepUp && services.stepUp->isSystemPossible()};
    };
    whenDone(m_parts.lanes.front.run(job), this, [this](const Result<Found>& found) {
        if (!found)
            return;
        m_rule = found->rule;
        m_canAskSystem = found->system;
        m_lock->setAsked(m_rule.kind);
    });
}

void Console::loadInfo()
{
    loadRule();
    const auto job = [](Services& services) -> Result<CatalogueInfo> { return services.info; };
    whenDone(m_parts.lanes.front.run(job), this, [this](const Result<CatalogueInfo>& info) {
        if (!info) {
            const ErrorWords words = describe(info.error());
            m_window->commands().setNotOpen(words.whole());
            m_bannerAction = nullptr;
            m_window->banner().tell(ToneName::Danger, words.whole(), tr("Try again"), false);
            Q_EMIT unreadable(info.error());
            return;
        }
        m_window->commands().setNotOpen({});
        m_window->statusLine().setCatalogue(info->path, info->readOnly);
        m_readOnly = info->readOnly;
        m_catalogueId = info->id;
        if (m_keys)
            m_keys->setReadOnly(info->readOnly);
        m_apiActs->setReadOnly(info->readOnly);
        m_catalogue->setCatalogue(info->path, info->readOnly);
        if (!m_otherConsole.isEmpty())
            m_window->banner().tell(ToneName::Warning,
                                    tr("Another console (process %1) has this catalogue open, so this one is "
                                       "read-only: you can look, but nothing can be changed here.")
                                        .arg(m_otherConsole));
        else if (info->readOnly)
            m_window->banner().tell(ToneName::Warning,
                                    tr("This catalogue is open read-only: you can look, but nothing can be changed."));
    });
}

void Console::loadStatus()
{
    const auto job = [](Services& services) -> Result<Status> {
        Status status;
        if (services.secretStore) {
            status.store = secretStoreWord(services.secretStore->displayName());
            if (const Result<void> answer = services.secretStore->probe(); !answer) {
                status.storeAnswers = false;
                status.storeError = answer.error();
            }
        }
        if (status.storeAnswers && services.catalogueKeys) {
            const auto own = services.catalogueKeys->fingerprinter();
            status.keysMissing = !own && own.error().kind == ErrorKind::PepperMissing;
            if (status.keysMissing)
                status.storeError = own.error();
        }
        if (const auto events = services.auditLog->size())
            status.events = *events;
        if (services.audit)
            if (const auto verified = services.audit->lastVerified())
                status.verified = *verified;
        return status;
    };
    whenDone(m_parts.lanes.slow.run(job), this, [this](const Result<Status>& status) {
        if (!status)
            return; // told by loadInfo and the pages
        const bool good = status->verified && status->verified->kind == VerifyVerdict::Kind::Good;
        const auto at = status->verified ? std::optional(status->verified->verifiedAt) : std::nullopt;
        m_window->statusLine().setSecretStore(status->storeAnswers ? status->store : QString());
        if (!status->storeAnswers && m_lock->isLocked())
            return; // of course
        if (status->storeAnswers && std::exchange(m_storeTold, false))
            m_window->banner().hide();
        if (status->storeAnswers) {
            m_catalogue->setSecretsIn(status->store);
            Q_EMIT storeAnswered(status->store);
            startWantedGate();
        }
        m_window->statusLine().setAudit(status->events, at, good, m_parts.clock.now());
        if (status->keysMissing) {
            const ErrorWords words = describe(status->storeError);
            m_bannerAction = [this] { m_catalogue->startUseKit(); };
            m_window->banner().tell(ToneName::Danger, words.whole(), tr("Use the recovery kit…"), false);
        } else if (!status->storeAnswers) {
            Q_EMIT storeRefused();
            const ErrorWords words = describe(status->storeError);
            if (m_bannerAction)
                return; // a damaged file is worse news
            m_window->banner().tell(ToneName::Warning, words.whole(), tr("Retry"));
            m_storeTold = true;
        }
    });
}

} // namespace keywright
