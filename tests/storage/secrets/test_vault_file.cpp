#include "storage/core/process_lock.h"
#include "storage/secrets/owner_file.h"
#include "storage/secrets/vault_file.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace keywright;

namespace {

const QByteArray passphrase = "correct horse battery staple";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// A header that was changed on purpose, as its writer would have done it.
QByteArray withFreshDigest(QByteArray box)
{
    box.replace(80, 16, QCryptographicHash::hash(box.left(80), QCryptographicHash::Sha256).left(16));
    return box;
}

QString versionOne()
{
    return QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/secrets/data/version-1.vault");
}

// What the killed writer does until it dies: the entry always holds the number of its write.
int writeForEver(const QString& path)
{
    SystemRandom random;
    const Result<std::unique_ptr<VaultFile>> vault = VaultFile::open(path, secretOf(passphrase), random);
    if (!vault)
        return 2;
    for (int i = 1;; ++i) {
        if (!(*vault)->write(QStringLiteral("counter"), secretOf(QByteArray::number(i))))
            return 3;
        if (i == 1) {
            std::fputs("writing\n", stdout);
            std::fflush(stdout);
        }
    }
}

} // namespace

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        QVERIFY(!answered.ok());                                                                                       \
        QCOMPARE(errorKindName(answered.error().kind), errorKindName(ErrorKind::expected));                            \
    } while (false)

class VaultFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("catalogue.vault"));
    }

    void whatIsWrittenIsThereWhenItIsOpenedAgain()
    {
        {
            const auto vault = make();
            QVERIFY(vault->probe().ok());
            QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
            QVERIFY(vault->write(QStringLiteral("zwei"), secretOf(QByteArray("\0\n\xff", 3))).ok());
            QVERIFY(vault->write(QStringLiteral("one"), secretOf("replaced")).ok());
            QVERIFY(vault->write(QStringLiteral("leer"), Secret()).ok());
        }
        const auto vault = open();
        QCOMPARE(textOf(**vault->read(QStringLiteral("one"))), QByteArray("replaced"));
        QCOMPARE(textOf(**vault->read(QStringLiteral("zwei"))), QByteArray("\0\n\xff", 3));
        QVERIFY((*vault->read(QStringLiteral("leer")))->isEmpty());
        COMPARE_ERROR(vault->read(QStringLiteral("three")), SecretMissing);
        QVERIFY(vault->remove(QStringLiteral("one")).ok());
        QVERIFY(vault->remove(QStringLiteral("one")).ok());
        COMPARE_ERROR(open()->read(QStringLiteral("one")), SecretMissing);
    }

    void nobodyElseMayReadTheFile()
    {
        const auto vault = make();
        QVERIFY(owner_file::isPrivate(m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(!owner_file::isPrivate(m_path));
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        QVERIFY(owner_file::isPrivate(m_path)); // and the next write closes what was opened
    }

    void neitherNamesNorSecretsStandInTheFile()
    {
        const auto vault = make();
        QVERIFY(vault->write(QStringLiteral("keywright/id/pepper"), secretOf("the-secret-itself")).ok());
        const QByteArray content = contentOf(m_path);
        for (const QByteArray& word : {QByteArray("pepper"), QByteArray("the-secret-itself"), passphrase,
                                       QByteArray("the-secret-itself").toBase64()})
            QVERIFY(!content.contains(word));
    }

    void everyWriteHasItsOwnNonce()
    {
        const auto vault = make();
        QSet<QByteArray> nonces;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(vault->write(QStringLiteral("same"), secretOf("same")).ok());
            nonces.insert(contentOf(m_path).mid(64, 12));
        }
        QCOMPARE(nonces.size(), 20);
    }

    void aVaultThatIsThereIsNotReplaced()
    {
        const auto vault = make();
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        COMPARE_ERROR(VaultFile::create(m_path, secretOf("other"), m_random, KeyCost::cheap()), AlreadyExists);
        QCOMPARE(textOf(**open()->read(QStringLiteral("one"))), QByteArray("first"));
    }

    void anEmptyPassphraseIsRefused()
    {
        COMPARE_ERROR(VaultFile::create(m_path, Secret(), m_random, KeyCost::cheap()), InvalidInput);
        QVERIFY(!QFile::exists(m_path));
        COMPARE_ERROR(make()->changePassphrase(secretOf(passphrase), Secret(), KeyCost::cheap()), InvalidInput);
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        make();
        for (const QByteArray& wrong : {QByteArray(), QByteArray("correct horse battery stapl"), passphrase.toUpper()})
            COMPARE_ERROR(VaultFile::open(m_path, secretOf(wrong), m_random), WrongPassphrase);
    }

    void everyFlippedBitIsNoticedAndNamed()
    {
        QVERIFY(make()->write(QStringLiteral("one"), secretOf("first")).ok());
        const QByteArray good = contentOf(m_path);
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ (1 << bit));
                put(m_path, bad);
                const auto opened = VaultFile::open(m_path, secretOf(passphrase), m_random);
                QVERIFY(!opened.ok());
                const ErrorKind kind = opened.error().kind;
                if (at < 8)
                    QCOMPARE(kind, ErrorKind::NotAVault);
                else if (at < 10) // the version
                    QVERIFY(kind == ErrorKind::NewerVersion || kind == ErrorKind::OlderVersion);
                else
                    QCOMPARE(kind, ErrorKind::Damaged);
                const QString where = kind == ErrorKind::Damaged ? QStringLiteral("vault ") + m_path : m_path;
                QVERIFY2(opened.error().detail.startsWith(where), qPrintable(opened.error().detail));
                if (at >= 96)
                    QVERIFY(opened.error().detail.contains(QStringLiteral("content")));
                else if (at >= 10)
                    QVERIFY(opened.error().detail.contains(QStringLiteral("header")));
            }
        }
        put(m_path, good);
        QCOMPARE(textOf(**open()->read(QStringLiteral("one"))), QByteArray("first"));
    }

    void aFileThatWasCutOffSaysSo()
    {
        QVERIFY(make()->write(QStringLiteral("one"), secretOf("first")).ok());
        const QByteArray good = contentOf(m_path);
        for (qsizetype size = 0; size < good.size(); ++size) {
            put(m_path, good.left(size));
            const auto opened = VaultFile::open(m_path, secretOf(passphrase), m_random);
            if (size > 0 && size < 8) {
                COMPARE_ERROR(opened, NotAVault);
            } else {
                COMPARE_ERROR(opened, Damaged);
                const QString words = size == 0 ? QStringLiteral("empty") : QStringLiteral("cut off");
                QVERIFY2(opened.error().detail.contains(words), qPrintable(opened.error().detail));
            }
        }
        put(m_path, good.left(good.size() - 7));
        QCOMPARE(VaultFile::check(m_path).error().detail,
                 QStringLiteral("vault %1: cut off, 7 bytes are missing").arg(m_path));
        put(m_path, good + "x");
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), Damaged);
    }

    void whatIsNoVaultIsToldAsSuch()
    {
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), FileMissing);
        put(m_path, QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x'));
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), NotAVault);
        COMPARE_ERROR(VaultFile::open(m_folder->path(), secretOf(passphrase), m_random), Io);
    }

    void otherVersionsAreToldApart()
    {
        make();
        const QByteArray good = contentOf(m_path);
        QByteArray other = good;
        other[9] = 2;
        put(m_path, withFreshDigest(other));
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), NewerVersion);
        QCOMPARE(contentOf(m_path), withFreshDigest(other)); // untouched
        other[9] = 0;
        put(m_path, withFreshDigest(other));
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), OlderVersion);
        other = good;
        other[10] = 2; // another key derivation of the same version
        put(m_path, withFreshDigest(other));
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), NewerVersion);
    }

    void aHeaderThatAsksForTooMuchIsNotObeyed()
    {
        make();
        const QByteArray good = contentOf(m_path);
        const std::pair<int, QByteArray> changes[] = {
            {12, QByteArray(4, '\xff')},                               // memory
            {12, QByteArray(4, '\0')},   {16, QByteArray(4, '\xff')},  // passes
            {16, QByteArray(4, '\0')},   {20, QByteArray(4, '\x7f')},  // lanes
            {20, QByteArray(4, '\0')},   {76, QByteArray(4, '\xff')}}; // content
        for (const auto& [at, bytes] : changes) {
            QByteArray bad = good;
            bad.replace(at, bytes.size(), bytes);
            put(m_path, withFreshDigest(bad));
            COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), Damaged);
        }
    }

    void aChangedHeaderIsNoticedEvenWithAFreshDigest()
    {
        QVERIFY(make()->write(QStringLiteral("one"), secretOf("first")).ok());
        const QByteArray good = contentOf(m_path);
        QByteArray bad = good;
        bad[63] = static_cast<char>(bad[63] + 1); // the revision: an attacker can make the digest, not the tag
        put(m_path, withFreshDigest(bad));
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), Damaged);
        bad = good;
        bad[12] = 1; // other costs give another key
        put(m_path, withFreshDigest(bad));
        QVERIFY(!VaultFile::open(m_path, secretOf(passphrase), m_random).ok());
    }

    // Also the test vector of resources/docs/vault-format.md.
    void aStoredFileOfVersionOneStillOpens()
    {
        QVERIFY(QFile::copy(versionOne(), m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const auto vault = open();
        QVERIFY(vault);
        QCOMPARE(textOf(**vault->read(QStringLiteral("keywright/demo/pepper"))),
                 QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        QCOMPARE(textOf(**vault->read(QStringLiteral("keywright/demo/key_1/1"))), QByteArray("sk_test_Zürich"));
        QVERIFY(vault->write(QStringLiteral("new"), secretOf("entry")).ok());
        QVERIFY(open()->read(QStringLiteral("keywright/demo/pepper")).ok());
    }

    void theFormatIsWhatTheStoredFileSays()
    {
        // Same passphrase, cost, entries and random bytes give the same file, byte for byte.
        CountingRandom random;
        const Result<std::unique_ptr<VaultFile>> vault =
            VaultFile::create(m_path, secretOf(passphrase), random, {256, 2, 1});
        QVERIFY(vault.ok());
        QByteArray pepper;
        for (char c = 0; c < 32; ++c)
            pepper += c;
        const QList<NamedSecret> entries{{QStringLiteral("keywright/demo/pepper"), makeSecret(std::move(pepper))},
                                         {QStringLiteral("keywright/demo/key_1/1"), makeSecret("sk_test_Zürich")}};
        QVERIFY((*vault)->writeAll(entries).ok());
        if (qEnvironmentVariableIsSet("KEYWRIGHT_WRITE_VECTOR"))
            QFile::copy(m_path, versionOne());
        QCOMPARE(contentOf(m_path).toHex(), contentOf(versionOne()).toHex());
    }

    void thePassphraseCanBeChanged()
    {
        const auto vault = make();
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        const auto second = open();
        COMPARE_ERROR(vault->changePassphrase(secretOf("wrong"), secretOf("new"), KeyCost::cheap()), WrongPassphrase);
        QVERIFY(vault->changePassphrase(secretOf(passphrase), secretOf("new passphrase"), KeyCost::cheap()).ok());
        COMPARE_ERROR(VaultFile::open(m_path, secretOf(passphrase), m_random), WrongPassphrase);
        const auto reopened = VaultFile::open(m_path, secretOf("new passphrase"), m_random);
        QVERIFY(reopened.ok());
        QCOMPARE(textOf(**(*reopened)->read(QStringLiteral("one"))), QByteArray("first"));
        QVERIFY(vault->write(QStringLiteral("two"), secretOf("second")).ok());
        // Another process that has it open is told, and writes nothing with the old key.
        COMPARE_ERROR(second->read(QStringLiteral("one")), WrongPassphrase);
        COMPARE_ERROR(second->write(QStringLiteral("three"), secretOf("lost?")), WrongPassphrase);
        QVERIFY((*reopened)->read(QStringLiteral("two")).ok());
    }

    void manyEntriesAreOneReplacement()
    {
        const auto vault = make();
        const QByteArray before = contentOf(m_path).mid(56, 8);
        QList<NamedSecret> entries;
        QStringList names;
        for (int i = 0; i < 2000; ++i) {
            names += QStringLiteral("keywright/id/%1").arg(i);
            entries += NamedSecret{names.last(), makeSecret(QByteArray::number(i * 7))};
        }
        QVERIFY(vault->writeAll(entries).ok());
        QCOMPARE(qFromBigEndian<quint64>(contentOf(m_path).constData() + 56),
                 qFromBigEndian<quint64>(before.constData()) + 1);
        QCOMPARE(textOf(**vault->read(names.at(1234))), QByteArray::number(1234 * 7));
        QVERIFY(vault->removeAll(names.mid(0, 1999)).ok());
        QVERIFY(vault->read(names.last()).ok());
        COMPARE_ERROR(vault->read(names.first()), SecretMissing);
    }

    void whatIsTooLongIsRefusedAndTheRestStays()
    {
        const auto vault = make();
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        COMPARE_ERROR(vault->write(QStringLiteral("two"), secretOf(QByteArray((1 << 20) + 1, 'x'))), SecretTooLong);
        COMPARE_ERROR(vault->write(QString(), secretOf("x")), InvalidInput);
        QVERIFY(vault->read(QStringLiteral("one")).ok());
    }

    void twoThatWriteAtOnceLoseNothingOfEachOther()
    {
        make();
        std::array<bool, 2> good{};
        std::vector<std::thread> writers;
        for (std::size_t writer = 0; writer < good.size(); ++writer) {
            writers.emplace_back([&, writer] {
                SystemRandom random;
                const auto vault = VaultFile::open(m_path, secretOf(passphrase), random);
                good[writer] = vault.ok();
                for (int i = 0; i < 15 && good[writer]; ++i)
                    good[writer] = (*vault)->write(QStringLiteral("%1-%2").arg(writer).arg(i), secretOf("x")).ok();
            });
        }
        for (std::thread& writer : writers)
            writer.join();
        QVERIFY(good[0] && good[1]);
        const auto vault = open();
        for (int i = 0; i < 15; ++i)
            QVERIFY(vault->read(QStringLiteral("0-%1").arg(i)).ok() && vault->read(QStringLiteral("1-%1").arg(i)).ok());
    }

    void whileAnotherProcessWritesItIsBusyAndReadingGoesOn()
    {
        const auto vault = make();
        vault->setLockWait(std::chrono::milliseconds(50));
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        ProcessLock other(m_path + QStringLiteral(".lock"));
        QVERIFY(other.take().ok());
        COMPARE_ERROR(vault->write(QStringLiteral("one"), secretOf("second")), Busy);
        QCOMPARE(textOf(**vault->read(QStringLiteral("one"))), QByteArray("first"));
        other.letGo();
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("second")).ok());
    }

    void aKilledWriterLeavesAWholeVault()
    {
        make();
        qint64 last = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-for-ever"), m_path});
            QVERIFY(writer.waitForReadyRead(20000));
            // Let it get a different way into its next writes each round.
            const QByteArray before = contentOf(m_path);
            for (int spin = 0; spin < round * 40 && contentOf(m_path) == before; ++spin)
                std::this_thread::yield();
            writer.kill();
            QVERIFY(writer.waitForFinished(20000));
            const auto vault = open();
            QVERIFY(vault);
            const Result<SecretPtr> counter = vault->read(QStringLiteral("counter"));
            QVERIFY(counter.ok());
            last = textOf(**counter).toLongLong();
            QVERIFY(last >= 1);
            QVERIFY(vault->write(QStringLiteral("after"), secretOf("the lock of the dead is taken over")).ok());
        }
    }

    void aFolderThatMayNotBeWrittenIsToldAsSuch()
    {
#ifdef Q_OS_LINUX
        const auto vault = make();
        QVERIFY(vault->write(QStringLiteral("one"), secretOf("first")).ok());
        ::chmod(QFile::encodeName(m_path).constData(), 0644); // else the other user below could not even read
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        // Root may write anywhere: files are accessed as somebody else then.
        const int before = ::geteuid() == 0 ? ::setfsuid(65534) : -1;
        const Result<void> written = vault->write(QStringLiteral("one"), secretOf("second"));
        const Result<SecretPtr> read = vault->read(QStringLiteral("one"));
        if (before >= 0)
            ::setfsuid(static_cast<uid_t>(before));
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        COMPARE_ERROR(written, ReadOnly);
        QCOMPARE(textOf(**read), QByteArray("first"));
#else
        QSKIP("needs POSIX permissions");
#endif
    }

private:
    std::unique_ptr<VaultFile> make()
    {
        Result<std::unique_ptr<VaultFile>> vault =
            VaultFile::create(m_path, secretOf(passphrase), m_random, KeyCost::cheap());
        return vault ? std::move(*vault) : nullptr;
    }
    std::unique_ptr<VaultFile> open()
    {
        Result<std::unique_ptr<VaultFile>> vault = VaultFile::open(m_path, secretOf(passphrase), m_random);
        return vault ? std::move(*vault) : nullptr;
    }

    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--write-for-ever"))
        return writeForEver(app.arguments().value(2));
    VaultFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_vault_file.moc"
