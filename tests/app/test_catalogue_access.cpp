// The way back from a catalogue that can't be opened at all, over a real catalogue with a vault.
#include "app/wiring/catalogue_access.h"
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::tests;
using namespace Qt::StringLiterals;

class CatalogueAccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;

    [[nodiscard]] QString catalogue() const { return m_cli->path("catalogue.db"); }
    [[nodiscard]] wiring::CatalogueOptions options() const
    {
        wiring::CatalogueOptions options;
        options.path = catalogue();
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
        options.actor = {u"alice"_s, u"test"_s};
        return options;
    }
    Result<QString> restoredFrom(const QString& backup) const
    {
        const auto store = wiring::openSecretStore(options());
        return store ? wiring::restoreUnreadable(options(), *store, std::make_shared<SystemClock>(), backup)
                     : Result<QString>(store.error());
    }
    void ruin() const
    {
        QFile file(catalogue());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(64, '?')), 64);
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().code, 0);
        QCOMPARE(m_cli
                     ->run({u"key"_s, u"create"_s, u"--name"_s, u"before"_s, u"--owner"_s, u"o"_s, u"--environment"_s,
                            u"production"_s})
                     .code,
                 0);
        QCOMPARE(m_cli->run({u"backup"_s, m_cli->path("catalogue-1.db")}).code, 0);
        QCOMPARE(m_cli
                     ->run({u"key"_s, u"create"_s, u"--name"_s, u"after"_s, u"--owner"_s, u"o"_s, u"--environment"_s,
                            u"production"_s})
                     .code,
                 0);
        QCOMPARE(m_cli->run({u"audit"_s, u"checkpoint"_s}).code, 0);
    }

    void theBackupBesideIsFound()
    {
        const QList<BackupFile> found = wiring::backupsBeside(catalogue());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, m_cli->path("catalogue-1.db"));
    }

    void theBackupTakesItsPlaceAndTheLogExplainsIt()
    {
        ruin();
        const Result<QString> kept = restoredFrom(m_cli->path("catalogue-1.db"));
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(errorKindName(kept.error().kind)));
        QFile aside(*kept);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.read(64), QByteArray(64, '?'));
        // A checkpoint that was signed after the backup lies in the vault; without the signed restore this would be
        // a log that was cut off.
        const CliAnswer verified = m_cli->run({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.code == 0, verified.all().constData());
        const CliAnswer shown = m_cli->run({u"key"_s, u"show"_s, u"before"_s});
        QVERIFY2(shown.code == 0, shown.all().constData());
    }

    // No passphrase would help: the damage is told before one is asked for, and the file stays as it is.
    void aDamagedVaultAsksForNoPassphrase()
    {
        const QString vault = wiring::vaultPath(catalogue());
        QFile file(vault);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 5));
        file.close();
        int asked = 0;
        wiring::CatalogueOptions counting = options();
        counting.passphrase = [&asked]() -> Result<SecretPtr> {
            ++asked;
            return makeSecret(QByteArray(CliRunner::passphrase));
        };
        const auto store = wiring::openSecretStore(counting);
        QVERIFY(!store.ok());
        QCOMPARE(store.error(), (Error{ErrorKind::Damaged, u"vault %1: cut off, 5 bytes are missing"_s.arg(vault)}));
        QCOMPARE(asked, 0);
        QVERIFY(QFile::remove(vault));
        QCOMPARE(wiring::openSecretStore(counting).error().kind, ErrorKind::VaultMissing);
        QCOMPARE(asked, 0);
    }

    void whatIsNoBackupLeavesEverythingAsItWas()
    {
        ruin();
        const QString other = m_cli->write("nothing.db", "not a database");
        QVERIFY(!restoredFrom(other).ok());
        QFile file(catalogue());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(64), QByteArray(64, '?'));
    }
};

QTEST_GUILESS_MAIN(CatalogueAccessTest)
#include "test_catalogue_access.moc"
