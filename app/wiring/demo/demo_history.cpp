#include "app/wiring/demo/demo_history.h"

#include "model/access/role_service.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace keywright::demo {
namespace {

using Act = std::function<Result<void>()>;

template <typename T>
Result<void> dropped(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

class Player {
public:
    Player(const Company& company, const Stage& stage, UtcTime now, quint32 seed)
        : m_company(company)
        , m_stage(stage)
        , m_now(now)
        , m_rng(seed)
    {
        for (const QString& admin : company.admins)
            m_services[admin] = serviceOf({admin, QStringLiteral("console")});
        m_scheduler = serviceOf({QStringLiteral("scheduler"), QStringLiteral("scheduler")});
        m_ids.resize(static_cast<std::size_t>(company.keys.size()));
    }

    Result<void> play()
    {
        plan();
        std::stable_sort(m_acts.begin(), m_acts.end(), [](const Timed& a, const Timed& b) { return a.at < b.at; });
        for (const Timed& timed : m_acts) {
            m_stage.clock.set(timed.at);
            if (const Result<void> done = timed.act(); !done)
                return done;
        }
        m_stage.clock.set(m_now);
        return setLastUsed();
    }

private:
    struct Timed {
        UtcTime at;
        Act act;
    };

    std::shared_ptr<KeyService> serviceOf(const Actor& actor)
    {
        KeyService::Parts parts = m_stage.parts;
        parts.actor = actor;
        return std::make_shared<KeyService>(parts);
    }

    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_rng); }

    void plan()
    {
        if (m_company.keys.isEmpty())
            return;
        const UtcTime first = m_company.keys.first().createdAt;
        at(first - std::chrono::minutes(5), [this] { return saveRoles(); });
        for (int i = 0; i < m_company.keys.size(); ++i)
            planKey(i);
        for (UtcTime day = first + Days(1); day < m_now; day += Days(1))
            at(day, [this] { return dropped(m_scheduler->runDue()); });
        for (UtcTime month = first + Days(30); month < m_now; month += Days(30))
            at(month, [this] { return dropped(m_stage.audit.checkpoint()); });
        at(m_now - std::chrono::hours(3),
           [this] { return dropped(m_stage.audit.verify(std::make_shared<Progress>())); });
    }

    void at(UtcTime time, Act act)
    {
        if (time < m_now)
            m_acts.push_back({time, std::move(act)});
    }

    void planKey(int i)
    {
        const PlannedKey& key = m_company.keys.at(i);
        at(key.createdAt, [this, i] { return create(i); });
        const UtcTime end = key.end == PlannedKey::End::Lives ? m_now : key.endAt;
        if (key.rotateEveryDays > 0) {
            UtcTime turn = key.createdAt + Days(key.rotateEveryDays) + std::chrono::minutes(between(-3'000, 3'000));
            for (; turn < end; turn += Days(key.rotateEveryDays) + std::chrono::minutes(between(-3'000, 3'000)))
                at(turn, [this, i] { return rotate(i); });
        }
        planEdits(i, end);
        planEnd(i, key);
    }

    void planEdits(int i, UtcTime end)
    {
        const PlannedKey& key = m_company.keys.at(i);
        const auto lifeMinutes = std::chrono::duration_cast<std::chrono::minutes>(end - key.createdAt).count();
        if (lifeMinutes < 3'000)
            return;
        const auto somewhen = [&] {
            return key.createdAt + std::chrono::minutes(between(60, static_cast<int>(lifeMinutes) - 1));
        };
        if (between(1, 100) <= 40)
            at(somewhen(), [this, i] { return raiseLimit(i); });
        if (between(1, 100) <= 12)
            at(somewhen(), [this, i] { return transfer(i); });
        if (key.draft.custody == Custody::Held && between(1, 100) <= 60)
            at(somewhen(), [this, i] { return copy(i); });
    }

    void planEnd(int i, const PlannedKey& key)
    {
        using End = PlannedKey::End;
        switch (key.end) {
        case End::Lives:
            return;
        case End::Deprecated:
            return at(key.endAt, [this, i] { return dropped(by(i).deprecate(id(i), 0, reason(i))); });
        case End::Disabled:
            return at(key.endAt, [this, i] { return dropped(by(i).disable(id(i), 0, reason(i))); });
        case End::Deleted:
            at(key.endAt + std::chrono::hours(2), [this, i] { return dropped(by(i).remove(id(i), 0, reason(i))); });
            [[fallthrough]];
        case End::Revoked:
            return at(key.endAt, [this, i] { return dropped(by(i).revoke(id(i), 0, reason(i))); });
        }
    }

    KeyService& by(int i) { return *m_services[m_company.keys.at(i).admin]; }
    const KeyId& id(int i) const { return m_ids.at(static_cast<std::size_t>(i)); }
    const QString& reason(int i) const { return m_company.keys.at(i).endReason; }

    Result<void> saveRoles()
    {
        const KeyService::Parts& parts = m_stage.parts;
        RoleService service({parts.transactions,
                             parts.keys,
                             parts.audit,
                             parts.clock,
                             {m_company.admins.value(0), QStringLiteral("console")}});
        for (const Role& role : m_company.roles) {
            if (const Result<RoleUse> saved = service.create(role); !saved)
                return saved.error();
        }
        return {};
    }

    Result<SecretPtr> vendorSecret(int i)
    {
        const SecretFormat format{SecretForm::Base62, {}, 40};
        return generateSecret(format, m_company.keys.at(i).draft.environment, m_stage.parts.random);
    }

    Result<void> create(int i)
    {
        KeyDraft draft = m_company.keys.at(i).draft;
        if (draft.custody == Custody::Held) {
            const Result<SecretPtr> secret = vendorSecret(i);
            if (!secret)
                return secret.error();
            draft.broughtSecret = *secret;
        }
        const Result<IssuedSecret> made = by(i).create(draft);
        if (!made)
            return made.error();
        m_ids[static_cast<std::size_t>(i)] = made->key.id;
        return {};
    }

    Result<void> rotate(int i)
    {
        const PlannedKey& key = m_company.keys.at(i);
        SecretPtr brought;
        if (key.draft.custody == Custody::Held) {
            const Result<SecretPtr> secret = vendorSecret(i);
            if (!secret)
                return secret.error();
            brought = *secret;
        }
        return dropped(by(i).rotate(id(i), 0, Days(key.overlapDays), brought));
    }

    Result<void> raiseLimit(int i)
    {
        const Result<ApiKey> key = m_stage.parts.keys.byId(id(i));
        if (!key)
            return key.error();
        RateLimit rate = key->rateLimit.value_or(RateLimit{50, std::chrono::seconds(1), 0});
        rate.count *= 2;
        return dropped(by(i).setLimits(id(i), 0, rate, key->quota));
    }

    Result<void> transfer(int i)
    {
        const QString owner = m_company.keys.at(between(0, static_cast<int>(m_company.keys.size()) - 1)).draft.owner;
        if (owner == m_company.keys.at(i).draft.owner)
            return {};
        return dropped(by(i).transfer(id(i), 0, owner, QStringLiteral("Team reorganisation")));
    }

    Result<void> copy(int i)
    {
        const Result<ApiKey> key = m_stage.parts.keys.byId(id(i));
        if (!key)
            return key.error();
        if (!key->current())
            return {};
        return dropped(
            by(i).reveal(id(i), key->current()->number, QStringLiteral("copy"), QStringLiteral("Deployment")));
    }

    Result<void> setLastUsed()
    {
        return m_stage.parts.transactions.write([this]() -> Result<void> {
            for (int i = 0; i < m_company.keys.size(); ++i) {
                const auto& used = m_company.keys.at(i).lastUsedAt;
                if (!used || id(i).isNull())
                    continue;
                const Result<ApiKey> key = m_stage.parts.keys.byId(id(i));
                if (!key)
                    return key.error();
                const int version = key->versions.isEmpty() ? 1 : key->versions.last().number;
                if (const Result<void> done = m_stage.parts.keys.touchLastUsed(id(i), version, *used); !done)
                    return done;
            }
            return {};
        });
    }

    const Company& m_company;
    Stage m_stage;
    UtcTime m_now;
    std::mt19937 m_rng;
    QHash<QString, std::shared_ptr<KeyService>> m_services;
    std::shared_ptr<KeyService> m_scheduler;
    std::vector<KeyId> m_ids;
    std::vector<Timed> m_acts;
};

} // namespace

Result<void> playHistory(const Company& company, const Stage& stage, UtcTime now, quint32 seed)
{
    return Player(company, stage, now, seed).play();
}

} // namespace keywright::demo
