// "Is it still you?" below the window: who revokes or reveals by the services alone is refused as the rule says.
#include "model/secrets/step_up_service.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

SecretPtr secret(const char* text)
{
    return makeSecret(QByteArray(text));
}

class Rules final : public RuleStore {
public:
    Result<QString> rule(const QString& name) override { return m_rules.value(name); }
    Result<void> setRule(const QString& name, const QString& value) override
    {
        m_rules.insert(name, value);
        return {};
    }

private:
    QHash<QString, QString> m_rules;
};

// As slow as a test likes it.
class PlainHash final : public PassphraseHash {
public:
    Result<SecretPtr> hash(const Secret& passphrase) override
    {
        QByteArray kept("hashed ");
        kept.append(reinterpret_cast<const char*>(passphrase.bytes().data()),
                    static_cast<qsizetype>(passphrase.size()));
        return makeSecret(std::move(kept));
    }
    Result<void> check(const Secret& passphrase, const Secret& kept) override
    {
        return (*hash(passphrase))->equals(kept) ? Result<void>() : Error{ErrorKind::WrongProof, {}};
    }
};

class Account final : public SystemSignIn {
public:
    [[nodiscard]] bool isPossible() override { return possible; }
    Result<void> check(const Secret& password) override
    {
        return password.equals(*secret("account")) ? Result<void>() : Error{ErrorKind::WrongProof, {}};
    }
    bool possible = true;
};

struct Stage {
    MemoryCatalogue catalogue;
    Rules rules;
    PlainHash hash;
    Account account;
    std::shared_ptr<StepUpProof> proof = std::make_shared<StepUpProof>();
    KeyService teller = catalogue.service();
    StepUpService stepUp{{catalogue, rules, catalogue.secrets, hash, account, teller, catalogue.clock, proof,
                          u"the-catalogue"_s, false}};
    KeyService keys = asking();

    KeyService asking()
    {
        KeyService::Parts parts{
            catalogue,       catalogue.keys(), catalogue, catalogue.log(),        catalogue.catalogueKeys(),
            catalogue.clock, catalogue.random, catalogue, {u"alice"_s, u"cli"_s}, [this] { return stepUp.require(); }};
        return KeyService(parts);
    }
    ApiKey key(const char* environment)
    {
        KeyDraft draft;
        draft.name = draft.environment = QString::fromLatin1(environment);
        draft.owner = u"payments"_s;
        draft.recoverable = true;
        return teller.create(draft)->key;
    }
    void pass(Micros span) { catalogue.clock.at += span; }
    [[nodiscard]] int events(const QString& action, const QString& outcome) const
    {
        return int(
            std::count_if(catalogue.stored.events.begin(), catalogue.stored.events.end(),
                          [&](const AuditEvent& event) { return event.action == action && event.outcome == outcome; }));
    }
};

const StepUpRule asksPassphrase{ProofKind::Passphrase, true};

} // namespace

class StepUpServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutARuleNobodyIsAsked()
    {
        Stage stage;
        QVERIFY(stage.keys.reveal(stage.key("staging").id, 1, u"reveal"_s, {}).ok());
        QVERIFY(stage.keys.revoke(stage.key("production").id, 0, u"leaked"_s).ok());
    }

    // A keychain that answers too late has taken the new one all the same: what is said to have failed must have.
    void aPassphraseThatCouldNotBeChangedIsTheOldOne()
    {
        Stage stage;
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("long words")).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        const QString entry = secret_names::stepUpHash(u"the-catalogue"_s);
        QStringList calls;
        stage.catalogue.secrets.refuse = [&](const QString& call, const QString& name) -> std::optional<Error> {
            calls += call;
            if (call != u"write"_s || calls.count(call) > 1)
                return std::nullopt;
            stage.catalogue.secrets.entries.insert(name, *stage.hash.hash(*secret("new words")));
            return Error{ErrorKind::Timeout, {}};
        };
        QCOMPARE(stage.stepUp.change(asksPassphrase, secret("new words")).error().kind, ErrorKind::Timeout);
        QCOMPARE(calls.first(), u"read"_s); // whoever is asked to open the keychain is asked before the catalogue waits
        stage.catalogue.secrets.refuse = {};
        QVERIFY(stage.catalogue.secrets.entries.value(entry)->equals(**stage.hash.hash(*secret("long words"))));
        QVERIFY(!stage.stepUp.prove(secret("new words")).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
    }

    void aSecretIsRefusedUntilSomebodyHasShownWhoHeIs()
    {
        Stage stage;
        const KeyId id = stage.key("staging").id;
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("long words")).ok());
        const auto refused = stage.keys.reveal(id, 1, u"reveal"_s, {});
        QVERIFY(!refused && refused.error().kind == ErrorKind::ProofNeeded);
        QCOMPARE(stage.events(u"key.reveal"_s, u"refused"_s), 1);
        QCOMPARE(stage.events(u"key.reveal"_s, u"done"_s), 0);
        const auto wrong = stage.stepUp.prove(secret("other words"));
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::WrongProof);
        QCOMPARE(stage.events(u"catalogue.step_up"_s, u"refused"_s), 1);
        QVERIFY(!stage.keys.reveal(id, 1, u"copy"_s, {}).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        QVERIFY(stage.keys.reveal(id, 1, u"reveal"_s, {}).ok());
    }

    void aProofIsFreshForAMinuteAndNotAfterTheLock()
    {
        Stage stage;
        const KeyId id = stage.key("staging").id;
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("long words")).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        stage.pass(StepUpProof::freshFor - Micros(1));
        QVERIFY(stage.keys.reveal(id, 1, u"reveal"_s, {}).ok());
        stage.pass(Micros(1));
        QVERIFY(!stage.keys.reveal(id, 1, u"reveal"_s, {}).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        stage.stepUp.forget();
        QVERIFY(!stage.keys.reveal(id, 1, u"reveal"_s, {}).ok());
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        stage.pass(-Micros(1)); // a clock that is set back makes nothing fresher
        QVERIFY(!stage.keys.reveal(id, 1, u"reveal"_s, {}).ok());
    }

    void onlyProductionIsGuardedFromRevocation()
    {
        Stage stage;
        const KeyId production = stage.key("production").id, staging = stage.key("staging").id;
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("long words")).ok());
        QVERIFY(stage.keys.revoke(staging, 0, u"old"_s).ok());
        const auto refused = stage.keys.revoke(production, 0, u"leaked"_s);
        QVERIFY(!refused && refused.error().kind == ErrorKind::ProofNeeded);
        QCOMPARE(stage.catalogue.key(production)->status, KeyStatus::Active);
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        QVERIFY(stage.keys.revoke(production, 0, u"leaked"_s).ok());
    }

    void theRuleGetsWeakerOnlyWithTheProof()
    {
        Stage stage;
        QVERIFY(stage.stepUp.change({ProofKind::Passphrase, false}, secret("long words")).ok());
        QVERIFY(stage.stepUp.change(asksPassphrase, {}).ok()); // stricter: by anybody
        for (const StepUpRule& weaker : {StepUpRule{ProofKind::Passphrase, false}, StepUpRule{}}) {
            const auto refused = stage.stepUp.change(weaker, {});
            QVERIFY(!refused && refused.error().kind == ErrorKind::ProofNeeded);
        }
        const auto another = stage.stepUp.change(asksPassphrase, secret("my own"));
        QVERIFY(!another && another.error().kind == ErrorKind::ProofNeeded);
        QCOMPARE(*stage.stepUp.rule(), asksPassphrase);
        QVERIFY(stage.stepUp.prove(secret("long words")).ok());
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("my own")).ok());
        QVERIFY(!stage.stepUp.prove(secret("long words")).ok());
        QVERIFY(stage.stepUp.change({}, {}).ok()); // still fresh
        QCOMPARE(*stage.stepUp.rule(), StepUpRule());
        QCOMPARE(stage.events(u"catalogue.step_up_rule"_s, u"done"_s), 4);
    }

    void aForgottenPassphraseIsSetAnewOnceItsEntryIsGone()
    {
        Stage stage;
        const KeyId id = stage.key("staging").id;
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("forgotten")).ok());
        QVERIFY(stage.catalogue.secrets.remove(secret_names::stepUpHash(u"the-catalogue"_s)).ok());
        QVERIFY(!stage.keys.reveal(id, 1, u"reveal"_s, {}).ok()); // that alone opens nothing
        QVERIFY(stage.stepUp.change(asksPassphrase, secret("remembered")).ok());
        QVERIFY(stage.stepUp.prove(secret("remembered")).ok());
    }

    void theAccountsPasswordIsTriedBeforeItIsTrusted()
    {
        Stage stage;
        const StepUpRule system{ProofKind::System, true};
        QVERIFY(!stage.stepUp.change(system, secret("typo")).ok());
        QCOMPARE(stage.stepUp.rule()->kind, ProofKind::None);
        stage.account.possible = false;
        QVERIFY(!stage.stepUp.change(system, secret("account")).ok());
        stage.account.possible = true;
        QVERIFY(stage.stepUp.change(system, secret("account")).ok());
        QVERIFY(!stage.stepUp.prove(secret("typo")).ok());
        QVERIFY(stage.stepUp.prove(secret("account")).ok());
    }

    void whatCanNotBeAskedForIsNotARule()
    {
        Stage stage;
        QVERIFY(!stage.stepUp.change({ProofKind::None, true}, {}).ok());
        QVERIFY(!stage.stepUp.change({ProofKind::Vault, true}, {}).ok());
        QVERIFY(!stage.stepUp.change({ProofKind::Passphrase, false}, {}).ok());
        QVERIFY(!stage.stepUp.change({ProofKind::Passphrase, false}, secret("")).ok());
        QCOMPARE(*stage.stepUp.rule(), StepUpRule());
        QCOMPARE(stage.events(u"catalogue.step_up_rule"_s, u"done"_s), 0);
    }
};

QTEST_APPLESS_MAIN(StepUpServiceTest)
#include "test_step_up_service.moc"
