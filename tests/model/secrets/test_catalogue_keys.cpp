#include "model/secrets/catalogue_keys.h"
#include "tests/support/fixed_random.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

using namespace keywright;

namespace {

const QString id = QStringLiteral("catalogue-id");

} // namespace

class CatalogueKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothKeysAreMadeOnceAndAreNotTheSame()
    {
        MemorySecretStore store;
        CatalogueKeys keys(id, store);
        SystemRandom random;
        QVERIFY(keys.create(random).ok());
        QCOMPARE(store.entries.keys(), (QStringList{secret_names::auditKey(id), secret_names::pepper(id)}));
        for (const SecretPtr& secret : std::as_const(store.entries))
            QCOMPARE(secret->size(), std::size_t(32));
        QVERIFY(!store.entries.first()->equals(*store.entries.last()));
        const Result<void> again = keys.create(random);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(keys.check().ok());
    }

    void missingOrMisshapenKeysAreToldFromAStoreThatIsLocked()
    {
        MemorySecretStore store;
        CatalogueKeys keys(id, store);
        QCOMPARE(keys.fingerprinter().error().kind, ErrorKind::PepperMissing);
        QCOMPARE(keys.signer().error().kind, ErrorKind::PepperMissing);
        QCOMPARE(keys.check().error().kind, ErrorKind::PepperMissing);
        QVERIFY(store.write(secret_names::pepper(id), secretOf("short")).ok());
        QCOMPARE(keys.fingerprinter().error().kind, ErrorKind::PepperMissing);
        store.refuse = [](const QString&, const QString&) { return Error{ErrorKind::SecretStoreLocked, {}}; };
        QCOMPARE(keys.fingerprinter().error().kind, ErrorKind::SecretStoreLocked);
    }

    void whatIsThereIsReadOnceAndForgottenOnDemand()
    {
        MemorySecretStore store;
        SystemRandom random;
        QVERIFY(CatalogueKeys(id, store).create(random).ok());
        int reads = 0;
        store.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            reads += call == QStringLiteral("read");
            return std::nullopt;
        };
        CatalogueKeys keys(id, store);
        const Result<const Fingerprinter*> first = keys.fingerprinter();
        QVERIFY(first.ok() && keys.fingerprinter().ok() && keys.signer().ok() && keys.signer().ok());
        QCOMPARE(reads, 2);
        keys.forget();
        QVERIFY(keys.check().ok());
        QCOMPARE(reads, 4);
    }

    void halfACreationLeavesNothing()
    {
        MemorySecretStore store;
        SystemRandom random;
        CatalogueKeys keys(id, store);
        store.refuse = [](const QString& call, const QString& name) -> std::optional<Error> {
            if (call == QStringLiteral("write") && name == secret_names::auditKey(id))
                return Error{ErrorKind::SecretStoreFailed, QStringLiteral("died")};
            return std::nullopt;
        };
        QCOMPARE(keys.create(random).error().kind, ErrorKind::SecretStoreFailed);
        QVERIFY(store.entries.isEmpty());
        store.refuse = nullptr;
        QVERIFY(keys.create(random).ok());
    }

    void withoutRandomnessNothingIsWritten()
    {
        MemorySecretStore store;
        BrokenRandom random;
        QVERIFY(!CatalogueKeys(id, store).create(random).ok());
        QVERIFY(store.entries.isEmpty());
    }

    void entryNamesBelongToTheCatalogue()
    {
        QCOMPARE(secret_names::pepper(id), QStringLiteral("keywright/catalogue-id/pepper"));
        QCOMPARE(secret_names::auditKey(id), QStringLiteral("keywright/catalogue-id/audit-key"));
        QCOMPARE(secret_names::lastCheckpoint(id), QStringLiteral("keywright/catalogue-id/checkpoint"));
        QCOMPARE(secret_names::keyVersion(id, QStringLiteral("key_1"), 2),
                 QStringLiteral("keywright/catalogue-id/key_1/2"));
    }
};

QTEST_APPLESS_MAIN(CatalogueKeysTest)
#include "test_catalogue_keys.moc"
