#include "storage/secrets/owner_file.h"
#include "storage/secrets/recovery_kit.h"
#include "tests/support/fixed_random.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace keywright;

namespace {

const QString catalogue = QStringLiteral("3d813cbb-47fb-42ba-91df-831e1593ac29");
const QByteArray pepper = QByteArray(32, 'P');
const QByteArray auditKey = QByteArray(32, 'A');

void fill(MemorySecretStore& store, const QByteArray& pepperBytes = pepper)
{
    store.entries.insert(secret_names::pepper(catalogue), std::make_shared<const Secret>(textBytes(pepperBytes)));
    store.entries.insert(secret_names::auditKey(catalogue), std::make_shared<const Secret>(textBytes(auditKey)));
}

bool holdsBothKeys(MemorySecretStore& store)
{
    const SecretPtr first = store.entries.value(secret_names::pepper(catalogue));
    const SecretPtr second = store.entries.value(secret_names::auditKey(catalogue));
    return store.entries.size() == 2 && first && second && textOf(*first) == pepper && textOf(*second) == auditKey;
}

} // namespace

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        QVERIFY(!answered.ok());                                                                                       \
        QCOMPARE(errorKindName(answered.error().kind), errorKindName(ErrorKind::expected));                            \
    } while (false)

class RecoveryKitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("keys.kit"));
        MemorySecretStore store;
        fill(store);
        const Result<SecretPtr> code = write(m_path, store);
        QVERIFY(code.ok());
        m_code = textOf(**code);
    }

    void itPutsBothKeysIntoAFreshStore()
    {
        MemorySecretStore fresh;
        QVERIFY(restore(m_code, fresh).ok());
        QVERIFY(holdsBothKeys(fresh));
        QVERIFY(restore(m_code, fresh).ok()); // twice is as good as once
    }

    void itsCodeHasEightGroupsOfFiveAndIsNeverTheSame()
    {
        const QRegularExpression shape(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"));
        QVERIFY2(shape.match(QString::fromLatin1(m_code)).hasMatch(), m_code.constData());
        MemorySecretStore store;
        fill(store);
        const Result<SecretPtr> other = write(m_folder->filePath(QStringLiteral("other.kit")), store);
        QVERIFY(textOf(**other) != m_code);
    }

    void itsCodeMayBeTypedCarelessly()
    {
        QByteArray careless = m_code.toLower().replace("-", " ").replace("0", "o").replace("1", "l") + "\n";
        MemorySecretStore fresh;
        QVERIFY(restore(careless, fresh).ok());
        QVERIFY(holdsBothKeys(fresh));
    }

    void aMistypedCodeIsSaidToBeMistyped()
    {
        // A fixed code: ten check bits let one mistake in a thousand through, and this one has none.
        CountingRandom counting;
        MemorySecretStore store;
        fill(store);
        const QString path = m_folder->filePath(QStringLiteral("fixed.kit"));
        const Result<SecretPtr> code =
            recovery_kit::write(path, catalogue, QStringLiteral("c"), store, UtcTime{}, counting, KeyCost::cheap());
        const QByteArray good = textOf(**code);
        MemorySecretStore fresh;
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = bad[at] == 'Q' ? 'R' : 'Q';
            const Result<void> restored = recovery_kit::restore(path, secretOf(bad), catalogue, fresh);
            COMPARE_ERROR(restored, InvalidInput);
        }
        for (const QByteArray& bad : {QByteArray(), good.chopped(1), good + "0", QByteArray("é") + good})
            COMPARE_ERROR(recovery_kit::restore(path, secretOf(bad), catalogue, fresh), InvalidInput);
        QVERIFY(fresh.entries.isEmpty());
    }

    void theCodeOfAnotherKitDoesNotOpenIt()
    {
        MemorySecretStore store, fresh;
        fill(store);
        const Result<SecretPtr> other = write(m_folder->filePath(QStringLiteral("other.kit")), store);
        COMPARE_ERROR(restore(textOf(**other), fresh), WrongPassphrase);
        QVERIFY(fresh.entries.isEmpty());
    }

    void theKitOfAnotherCatalogueIsRefused()
    {
        MemorySecretStore fresh;
        COMPARE_ERROR(recovery_kit::restore(m_path, secretOf(m_code), QStringLiteral("another"), fresh), Conflict);
        QVERIFY(fresh.entries.isEmpty());
    }

    void otherKeysThatAreThereAreNeverOverwritten()
    {
        MemorySecretStore store;
        fill(store, QByteArray(32, 'X'));
        COMPARE_ERROR(restore(m_code, store), AlreadyExists);
        QCOMPARE(textOf(*store.entries.value(secret_names::pepper(catalogue))), QByteArray(32, 'X'));
    }

    void aLockedStoreIsSaidToBeLocked()
    {
        MemorySecretStore store;
        store.refuse = [](const QString&, const QString&) { return Error{ErrorKind::SecretStoreLocked, {}}; };
        COMPARE_ERROR(restore(m_code, store), SecretStoreLocked);
        COMPARE_ERROR(write(m_folder->filePath(QStringLiteral("x.kit")), store), SecretStoreLocked);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("x.kit"))));
    }

    void aKitThatIsThereIsNotReplaced()
    {
        MemorySecretStore store;
        fill(store);
        COMPARE_ERROR(write(m_path, store), AlreadyExists);
    }

    void everyChangedByteFailsOrChangesNothingThatCounts()
    {
        const QByteArray good = content();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = bad[at] == 'x' ? 'y' : 'x';
            put(bad);
            MemorySecretStore fresh;
            const Result<void> restored = restore(m_code, fresh);
            QVERIFY(restored.ok() ? holdsBothKeys(fresh) : fresh.entries.isEmpty());
            const bool inBox = at > good.indexOf("\n\n") + 1 && at < good.indexOf("\n-----END") && good[at] != '\n';
            QVERIFY2(!inBox || !restored.ok(), qPrintable(QString::number(at)));
        }
    }

    void aKitThatWasCutOffSaysSo()
    {
        const QByteArray good = content().trimmed();
        MemorySecretStore fresh;
        for (qsizetype size = 0; size < good.size(); ++size) {
            put(good.left(size));
            const Result<void> restored = restore(m_code, fresh);
            QVERIFY(!restored.ok());
            const ErrorKind expected = size > 0 && size < 38 ? ErrorKind::NotAVault : ErrorKind::Damaged;
            QCOMPARE(restored.error().kind, expected);
        }
        QFile::remove(m_path);
        COMPARE_ERROR(restore(m_code, fresh), FileMissing);
        QVERIFY(fresh.entries.isEmpty());
    }

    void mailAndWindowsLineBreaksDoNoHarm()
    {
        put("\r\n\r\n" + content().replace("\n", "\r\n") + "\r\n");
        MemorySecretStore fresh;
        QVERIFY(restore(m_code, fresh).ok());
        QVERIFY(holdsBothKeys(fresh));
    }

    void itTellsWhoseItIsAndHidesTheKeys()
    {
        const Result<recovery_kit::Label> label = recovery_kit::label(m_path);
        QVERIFY(label.ok());
        QCOMPARE(label->catalogueId, catalogue);
        QCOMPARE(toIso(label->createdAt), QStringLiteral("2026-11-21T04:43:05.000000Z"));
        QVERIFY(owner_file::isPrivate(m_path));
        for (const QByteArray& word : {pepper, auditKey, pepper.toBase64(), pepper.toHex(), m_code})
            QVERIFY(!content().contains(word));
    }

    void aNameWithLineBreaksForgesNoLines()
    {
        MemorySecretStore store, fresh;
        fill(store);
        const QString path = m_folder->filePath(QStringLiteral("forged.kit"));
        const Result<SecretPtr> code =
            recovery_kit::write(path, catalogue, QStringLiteral("x\nCatalogue-Id: forged\n\n"), store, UtcTime{},
                                m_random, KeyCost::cheap());
        QVERIFY(code.ok());
        QCOMPARE(recovery_kit::label(path)->catalogueId, catalogue);
        QVERIFY(recovery_kit::restore(path, **code, catalogue, fresh).ok());
    }

private:
    Result<SecretPtr> write(const QString& path, SecretStore& store)
    {
        return recovery_kit::write(path, catalogue, QStringLiteral("catalogue.db"), store,
                                   *fromIso(QStringLiteral("2026-11-21T04:43:05Z")), m_random, KeyCost::cheap());
    }
    Result<void> restore(const QByteArray& code, SecretStore& store)
    {
        return recovery_kit::restore(m_path, secretOf(code), catalogue, store);
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_code;
};

QTEST_APPLESS_MAIN(RecoveryKitTest)
#include "test_recovery_kit.moc"
