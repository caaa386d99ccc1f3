// A vault that is locked while the program runs keeps nothing that opens it.
#include "storage/secrets/vault_file.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QTemporaryDir>

using namespace keywright;

class TestVaultLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = VaultFile::create(path(), secretOf("first words"), m_random, KeyCost::cheap());
        QVERIFY(made);
        m_vault = std::move(*made);
        QVERIFY(m_vault->write(QStringLiteral("a"), secretOf("kept")));
        m_vault->lock();
    }

    void aLockedOneAnswersNothing()
    {
        const auto isLocked = [](const auto& result) {
            return !result && result.error().kind == ErrorKind::VaultLocked;
        };
        QVERIFY(isLocked(m_vault->probe()));
        QVERIFY(isLocked(m_vault->read(QStringLiteral("a"))));
        QVERIFY(isLocked(m_vault->write(QStringLiteral("a"), secretOf("other"))));
        QVERIFY(isLocked(m_vault->remove(QStringLiteral("a"))));
        QVERIFY(isLocked(m_vault->changePassphrase(secretOf("first words"), secretOf("others"), KeyCost::cheap())));
    }

    void onlyItsPassphraseOpensItAgain()
    {
        for (const SecretPtr& wrong : {SecretPtr(), makeSecret("first word")}) {
            const Result<void> refused = m_vault->unlock(wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::WrongPassphrase);
            QVERIFY(!m_vault->probe());
        }
        QVERIFY(m_vault->unlock(makeSecret("first words")));
        QCOMPARE(textOf(**m_vault->read(QStringLiteral("a"))), QByteArray("kept"));
    }

    void aPassphraseThatWasChangedElsewhereCounts()
    {
        auto other = VaultFile::open(path(), secretOf("first words"), m_random);
        QVERIFY(other);
        QVERIFY((*other)->changePassphrase(secretOf("first words"), secretOf("second words"), KeyCost::cheap()));
        QVERIFY(!m_vault->unlock(makeSecret("first words")));
        QVERIFY(m_vault->unlock(makeSecret("second words")));
        QVERIFY(m_vault->probe());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("catalogue.vault")); }

    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultFile> m_vault;
};

QTEST_GUILESS_MAIN(TestVaultLock)
#include "test_vault_lock.moc"
