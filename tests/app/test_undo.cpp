// What was done in a dialog is taken back over a real catalogue, as an act of its own.
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "storage/secrets/vault_file.h"
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"
#include "ui/keys/undo_stack.h"

#include <QSignalSpy>

using namespace keywright;
using namespace keywright::tests;
using namespace Qt::StringLiterals;

class UndoTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<ServiceThread> m_back;
    std::unique_ptr<UndoStack> m_stack;

    template <typename F>
    auto ask(F job)
    {
        auto future = m_back->run(job);
        future.waitForFinished();
        return future.result();
    }
    ApiKey key()
    {
        return *ask([](Services& services) { return services.keyStore->byReference(u"invoice"_s); });
    }
    ApiKey keyAfter(const std::function<Result<ApiKey>(KeyService&, const ApiKey&)>& act)
    {
        const ApiKey before = key();
        return *ask([&](Services& services) { return act(*services.keys, before); });
    }
    // Does it, and puts it on the stack as the dialogs do.
    void act(KeyAct act, const std::function<Result<ApiKey>(KeyService&, const ApiKey&)>& change)
    {
        const ApiKey before = key();
        m_stack->done(act, before, keyAfter(change));
    }
    AuditEvent lastEvent()
    {
        return *ask([id = key().id.toString()](Services& services) -> Result<AuditEvent> {
            AuditEvent last;
            const auto read = services.auditLog->forObject(id, 1000, [&](const AuditEvent& event) {
                if (event.seq > last.seq || last.action.isEmpty())
                    last = event;
                return true;
            });
            return read ? Result<AuditEvent>(last) : Result<AuditEvent>(read.error());
        });
    }
    void undo()
    {
        QSignalSpy undone(m_stack.get(), &UndoStack::undone);
        m_stack->undo();
        QVERIFY(undone.wait(test::patience));
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().code, 0);
        QCOMPARE(m_cli->run(words("key create --name invoice --owner payments --environment staging")).code, 0);
        wiring::CatalogueOptions options;
        options.path = m_cli->path("catalogue.db");
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
        options.actor = {u"alice"_s, u"console"_s};
        m_back = std::make_unique<ServiceThread>(u"back"_s, [options]() -> Result<std::shared_ptr<Services>> {
            const auto store = wiring::openSecretStore(options);
            return store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
                         : Result<std::shared_ptr<Services>>(store.error());
        });
        m_stack = std::make_unique<UndoStack>(*m_back);
    }
    void cleanup()
    {
        m_stack.reset();
        m_back->close();
        m_back.reset();
    }

    void aDisabledKeyIsEnabledAgainWithAnEventOfItsOwn()
    {
        act(KeyAct::Disable, [](KeyService& s, const ApiKey& k) { return s.disable(k.id, k.revision, u"pause"_s); });
        QCOMPARE(m_stack->words(), u"Undo: Disable “invoice”"_s);
        undo();
        QCOMPARE(key().status, KeyStatus::Active);
        QCOMPARE(lastEvent().action, u"key.enable"_s);
        QCOMPARE(lastEvent().actor, u"alice"_s);
        QCOMPARE(lastEvent().details.value(u"undo"_s), QJsonValue(true));
        QVERIFY(m_stack->words().isEmpty());
        QVERIFY(!m_stack->whyNot().isEmpty());
    }

    void severalActsOfOneKeyAreTakenBackOneByOne()
    {
        const ApiKey first = key();
        act(KeyAct::Transfer,
            [](KeyService& s, const ApiKey& k) { return s.transfer(k.id, k.revision, u"ops"_s, {}); });
        act(KeyAct::Describe, [](KeyService& s, const ApiKey& k) {
            return s.describe(k.id, k.revision,
                              {k.name, k.application, k.environment, u"note"_s, k.boundTo, {u"pci"_s}});
        });
        act(KeyAct::Limits, [](KeyService& s, const ApiKey& k) {
            return s.setLimitsAndLifetime(k.id, k.revision,
                                          {RateLimit{5, Micros(1'000'000), 5}, {}, k.expiresAt, k.rotation});
        });
        act(KeyAct::Access, [](KeyService& s, const ApiKey& k) {
            return s.setAccess(k.id, k.revision, {*Scope::parse(u"orders:invoices:read"_s)}, {}, k.restrictions);
        });
        for (int i = 0; i < 4; ++i)
            undo();
        ApiKey last = key();
        QVERIFY(last.revision > first.revision);
        last.revision = first.revision;
        last.changedAt = first.changedAt;
        QVERIFY(last == first);
    }

    // An overlap never outlives its key, so an early expiry cuts it.
    void anOverlapThatAnExpiryCutEndsWhenItDidBefore()
    {
        (void)keyAfter([](KeyService& s, const ApiKey& k) {
            const auto rotated = s.rotate(k.id, k.revision, Days(20), {});
            return rotated ? Result<ApiKey>(rotated->key) : Result<ApiKey>(rotated.error());
        });
        const auto end = key().overlapping()->notAfter;
        const UtcTime soon = SystemClock().now() + Days(3);
        act(KeyAct::Limits, [&](KeyService& s, const ApiKey& k) {
            return s.setLimitsAndLifetime(k.id, k.revision, {{}, {}, soon, k.rotation});
        });
        QVERIFY(key().overlapping()->notAfter < end);
        undo();
        QVERIFY(!key().expiresAt);
        QCOMPARE(key().overlapping()->notAfter, end);
        QCOMPARE(lastEvent().action, u"key.overlap"_s);
        QCOMPARE(lastEvent().details.value(u"undo"_s), QJsonValue(true));
    }

    void aDeletedKeyIsRestored()
    {
        (void)keyAfter([](KeyService& s, const ApiKey& k) { return s.revoke(k.id, k.revision, u"old"_s); });
        act(KeyAct::Delete, [](KeyService& s, const ApiKey& k) { return s.remove(k.id, k.revision, {}); });
        undo();
        QCOMPARE(key().status, KeyStatus::Revoked);
    }

    void whatSomebodyChangedMeanwhileIsLeftAlone()
    {
        act(KeyAct::Disable, [](KeyService& s, const ApiKey& k) { return s.disable(k.id, k.revision, {}); });
        const ApiKey changed =
            keyAfter([](KeyService& s, const ApiKey& k) { return s.transfer(k.id, k.revision, u"bob"_s, {}); });
        QSignalSpy refused(m_stack.get(), &UndoStack::refused);
        m_stack->undo();
        QVERIFY(refused.wait(test::patience));
        QVERIFY(refused.first().first().toString().contains(u"has been changed since"_s));
        QCOMPARE(key(), changed);
        QVERIFY(m_stack->words().isEmpty()); // it is not offered again
    }

    void whatCannotBeTakenBackIsNotOffered()
    {
        const ApiKey before = key();
        ApiKey after = before;
        after.revision += 1;
        for (const KeyAct act : {KeyAct::Rotate, KeyAct::Revoke, KeyAct::Deprecate, KeyAct::Overlap, KeyAct::Create})
            m_stack->done(act, before, after);
        m_stack->done(KeyAct::Disable, before, before); // changed nothing
        QVERIFY(m_stack->words().isEmpty());
    }
};

QTEST_MAIN(UndoTest)
#include "test_undo.moc"
