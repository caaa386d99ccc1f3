// A vault whose passphrase nobody gave at the start, and that is opened by it later.
#include "storage/secrets/late_store.h"
#include "storage/secrets/vault_file.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QTemporaryDir>

using namespace keywright;

class TestLateStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto made = VaultFile::create(path(), secretOf("first words"), m_random, KeyCost::cheap());
        QVERIFY(made);
        QVERIFY((*made)->write(QStringLiteral("a"), secretOf("kept")));
        m_late = std::make_unique<LateStore>(
            Error{ErrorKind::VaultLocked, QStringLiteral("not given")},
            [this](const SecretPtr& passphrase) -> Result<std::shared_ptr<SecretStore>> {
                if (!passphrase)
                    return Error{ErrorKind::WrongPassphrase, {}};
                auto opened = VaultFile::open(path(), *passphrase, m_random);
                return opened ? Result<std::shared_ptr<SecretStore>>(std::move(*opened)) : opened.error();
            });
    }

    void untilThenItSaysWhyItCannotAnswer()
    {
        const auto saysWhy = [](const auto& result) {
            return !result && result.error().kind == ErrorKind::VaultLocked &&
                   result.error().detail == QLatin1String("not given");
        };
        QVERIFY(saysWhy(m_late->probe()));
        QVERIFY(saysWhy(m_late->read(QStringLiteral("a"))));
        QVERIFY(saysWhy(m_late->write(QStringLiteral("a"), secretOf("other"))));
        QVERIFY(saysWhy(m_late->remove(QStringLiteral("a"))));
        QVERIFY(saysWhy(m_late->writeAll({{QStringLiteral("a"), makeSecret("other")}})));
        QVERIFY(saysWhy(m_late->removeAll({QStringLiteral("a")})));
        QVERIFY(m_late->displayName().isEmpty());
        m_late->lock();
        QVERIFY(!m_late->isOpen());
    }

    void theRightPassphraseOpensIt()
    {
        for (const SecretPtr& wrong : {SecretPtr(), makeSecret("first word")}) {
            QCOMPARE(m_late->unlock(wrong).error().kind, ErrorKind::WrongPassphrase);
            QVERIFY(!m_late->isOpen());
        }
        QVERIFY(m_late->unlock(makeSecret("first words")));
        QVERIFY(m_late->isOpen());
        QVERIFY(m_late->probe());
        QCOMPARE(textOf(**m_late->read(QStringLiteral("a"))), QByteArray("kept"));
        QVERIFY(!m_late->displayName().isEmpty());
        QVERIFY(m_late->preferredBatch() > 1);
    }

    void fromThenOnItIsLockedAndOpenedAsAnyOther()
    {
        QVERIFY(m_late->unlock(makeSecret("first words")));
        m_late->lock();
        QCOMPARE(m_late->probe().error().kind, ErrorKind::VaultLocked);
        QCOMPARE(m_late->unlock(makeSecret("others")).error().kind, ErrorKind::WrongPassphrase);
        QVERIFY(!m_late->probe());
        QVERIFY(m_late->unlock(makeSecret("first words")));
        QVERIFY(m_late->removeAll({QStringLiteral("a")}));
        QCOMPARE(m_late->read(QStringLiteral("a")).error().kind, ErrorKind::SecretMissing);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("catalogue.vault")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    CountingRandom m_random;
    std::unique_ptr<LateStore> m_late;
};

QTEST_GUILESS_MAIN(TestLateStore)
#include "test_late_store.moc"
