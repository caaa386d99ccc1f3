#include "storage/secrets/owner_file.h"
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace keywright;

namespace {

const QString id = QStringLiteral("3d813cbb-47fb-42ba-91df-831e1593ac29");

ProgressPtr progress()
{
    return std::make_shared<Progress>();
}

} // namespace

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        QVERIFY(!answered.ok());                                                                                       \
        QCOMPARE(errorKindName(answered.error().kind), errorKindName(ErrorKind::expected));                            \
    } while (false)

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        if (!answered.ok())                                                                                            \
            QFAIL(qPrintable(errorKindName(answered.error().kind) + u' ' + answered.error().detail));                  \
    } while (false)

#define COMPARE_VERDICT(catalogue, expected)                                                                           \
    do {                                                                                                               \
        const Result<VerifyVerdict> verdict = (catalogue).verify();                                                    \
        VERIFY_OK(verdict);                                                                                            \
        QVERIFY2(verdict->kind == VerifyVerdict::Kind::expected, qPrintable(QStringLiteral("%1 at %2: %3")             \
                                                                                .arg(static_cast<int>(verdict->kind))  \
                                                                                .arg(verdict->seq)                     \
                                                                                .arg(verdict->detail)));               \
    } while (false)

class SqliteBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("catalogue.db"));
        m_backup = m_folder->filePath(QStringLiteral("monday.backup"));
        m_catalogue = RealCatalogue::create(m_path, id, *m_store, m_clock);
        QVERIFY(m_catalogue);
    }
    void cleanup() { m_catalogue.reset(); }

    void aBackupHoldsEverythingAndTellsOfItself()
    {
        const KeyId key = m_catalogue->makeKey(QStringLiteral("one"));
        const Result<BackupFile> made = m_catalogue->backup.backup(m_backup, progress());
        VERIFY_OK(made);
        QCOMPARE(made->path, m_backup);
        QVERIFY(made->bytes > 0);
        QVERIFY(owner_file::isPrivate(m_backup));
        QVERIFY(!QFile::exists(m_backup + QStringLiteral(".part")));
        const auto copy = RealCatalogue::open(m_backup, id, *m_store, m_clock);
        QVERIFY(copy);
        QCOMPARE(copy->keys.byId(key)->name, QStringLiteral("one"));
        QCOMPARE(*copy->log.size(), made->auditSize);
        QCOMPARE((*copy->log.page({}, 1'000'000, 1)).first().action, QStringLiteral("catalogue.backup"));
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const quint64 before = *m_catalogue->log.size();
        COMPARE_ERROR(m_catalogue->backup.backup(m_backup, progress()), AlreadyExists);
        QCOMPARE(QFileInfo(m_backup).size(), 8);
        QCOMPARE(*m_catalogue->log.size(), before);
    }

    void aCancelledBackupLeavesNoFile()
    {
        m_catalogue->makeKey(QStringLiteral("one"));
        const ProgressPtr cancelled = progress();
        cancelled->cancelled = true;
        const Result<BackupFile> made = m_catalogue->backup.backup(m_backup, cancelled);
        // A small file is copied in one step, after which there is nothing left to cancel.
        QVERIFY(made.ok() == QFile::exists(m_backup));
        QVERIFY(!QFile::exists(m_backup + QStringLiteral(".part")));
    }

    void aMissingFolderIsToldAsSuch()
    {
        const Result<BackupFile> made =
            m_catalogue->backup.backup(m_folder->filePath(QStringLiteral("no/such/folder/x")), progress());
        COMPARE_ERROR(made, FileMissing);
    }

    void aRestoredCatalogueVerifiesAndTellsWhatWasReplaced()
    {
        const KeyId before = m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        const quint64 backedUp = *m_catalogue->log.size();
        const KeyId after = m_catalogue->makeKey(QStringLiteral("after"));
        VERIFY_OK(m_catalogue->audit.checkpoint()); // the store holds a checkpoint beyond the backup
        m_catalogue->makeKey(QStringLiteral("after the checkpoint"));
        const quint64 replaced = *m_catalogue->log.size();
        const Hash root = *m_catalogue->log.root(replaced);
        COMPARE_VERDICT(*m_catalogue, Good); // one event more
        const quint64 head = *m_catalogue->log.size();
        QCOMPARE(head, replaced + 1);
        Q_UNUSED(root)

        const Result<BackupFile> kept = m_catalogue->backup.restore(m_backup, progress());
        VERIFY_OK(kept);
        QVERIFY(m_catalogue->keys.byId(before).ok());
        COMPARE_ERROR(m_catalogue->keys.byId(after), NotFound);
        const AuditEvent event = (*m_catalogue->log.page({}, 1'000'000, 1)).first();
        QCOMPARE(event.action, QStringLiteral("catalogue.restore"));
        QCOMPARE(event.actor, QStringLiteral("alice"));
        QCOMPARE(event.details.value(QStringLiteral("replaced_size")).toInteger(), static_cast<qint64>(head));
        QCOMPARE(event.details.value(QStringLiteral("restored_size")).toInteger(), static_cast<qint64>(backedUp));
        COMPARE_VERDICT(*m_catalogue, Good);

        // What was replaced lies beside it, whole, and nothing else is left over.
        QCOMPARE(kept->auditSize, head);
        QVERIFY(owner_file::isPrivate(kept->path));
        const auto copy = RealCatalogue::open(kept->path, id, *m_store, m_clock);
        QVERIFY(copy->keys.byId(after).ok());
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.restoring*")}, QDir::Files).isEmpty());
    }

    void lifeGoesOnAfterARestore()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        for (int i = 0; i < 40; ++i)
            m_catalogue->makeKey(QStringLiteral("after %1").arg(i));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_catalogue->makeKey(QStringLiteral("again %1").arg(i)).isNull());
        VERIFY_OK(m_catalogue->audit.checkpoint());
        COMPARE_VERDICT(*m_catalogue, Good);
        // Grown past every size that was signed before the restore.
        for (int i = 0; i < 60; ++i)
            m_catalogue->makeKey(QStringLiteral("more %1").arg(i));
        COMPARE_VERDICT(*m_catalogue, Good);
        m_catalogue = RealCatalogue::open(m_path, id, *m_store, m_clock);
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void restoringTwiceAndForwardAgainVerifies()
    {
        m_catalogue->makeKey(QStringLiteral("one"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        m_catalogue->makeKey(QStringLiteral("two"));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        const Result<BackupFile> first = m_catalogue->backup.restore(m_backup, progress());
        VERIFY_OK(first);
        m_clock.at += Micros(1);
        const Result<BackupFile> second = m_catalogue->backup.restore(m_backup, progress());
        VERIFY_OK(second);
        COMPARE_VERDICT(*m_catalogue, Good);
        m_clock.at += Micros(1);
        VERIFY_OK(m_catalogue->backup.restore(first->path, progress())); // back to where it was at first
        QCOMPARE(*m_catalogue->keys.count({}, m_clock.at), 2);
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void anotherConnectionSeesTheRestoredContent()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        m_catalogue->makeKey(QStringLiteral("after"));
        const auto other = RealCatalogue::open(m_path, id, *m_store, m_clock);
        QCOMPARE(*other->keys.count({}, m_clock.at), 2);
        const qint64 counter = *other->transactions.changeCounter();
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress()));
        QCOMPARE(*other->keys.count({}, m_clock.at), 1);
        QVERIFY(*other->transactions.changeCounter() != counter);
        QVERIFY(!other->makeKey(QStringLiteral("by the other")).isNull());
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void keysThatLiveAgainAreNamed()
    {
        const KeyId key = m_catalogue->makeKey(QStringLiteral("leaked"));
        m_catalogue->makeKey(QStringLiteral("good"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        VERIFY_OK(m_catalogue->service.revoke(key, 0, QStringLiteral("leaked")));
        const Result<BackupFile> restored = m_catalogue->backup.restore(m_backup, progress());
        VERIFY_OK(restored);
        QCOMPARE(restored->revivedKeys, QStringList{key.toString()});
        const AuditEvent event = (*m_catalogue->log.page({}, 1'000'000, 1)).first();
        QCOMPARE(event.details.value(QStringLiteral("revived")).toInteger(), 1);
        QCOMPARE(event.details.value(QStringLiteral("revived_keys")).toArray(), (QJsonArray{key.toString()}));
    }

    void whatIsCommittedDuringARestoreIsNotLost()
    {
        const KeyId key = m_catalogue->makeKey(QStringLiteral("leaked"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        const auto other = RealCatalogue::open(m_path, id, *m_store, m_clock);
        bool revoked = false;
        // The draft is nearly ready when the last checkpoint is looked up.
        m_store->refuse = [&](const QString&, const QString&) -> std::optional<Error> {
            if (!revoked && QFile::exists(m_path + QStringLiteral(".restoring")))
                revoked = other->service.revoke(key, 0, QStringLiteral("leaked")).ok();
            return std::nullopt;
        };
        const Result<BackupFile> restored = m_catalogue->backup.restore(m_backup, progress());
        m_store->refuse = nullptr;
        QVERIFY(revoked);
        COMPARE_ERROR(restored, Busy);
        QCOMPARE(m_catalogue->keys.byId(key)->status, KeyStatus::Revoked);
        COMPARE_VERDICT(*m_catalogue, Good);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*before-restore*")}, QDir::Files).isEmpty());
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress())); // nothing is left locked
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void anOlderFilePutInPlaceByHandIsTampering()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        m_catalogue->makeKey(QStringLiteral("after"));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        swapInTheBackup();
        COMPARE_VERDICT(*m_catalogue, CutOff);
    }

    void aMadeUpRestoreExplainsNothing()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        for (int i = 0; i < 10; ++i)
            m_catalogue->makeKey(QStringLiteral("after %1").arg(i));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        const quint64 head = *m_catalogue->log.size();
        const Hash root = *m_catalogue->log.root(head);
        swapInTheBackup();
        // The intruder writes the event that a restore would have written, into a tree that fits it.
        VERIFY_OK(m_catalogue->transactions.write([&]() -> Result<void> {
            AuditEvent event;
            event.at = m_clock.at;
            event.actor = QStringLiteral("alice");
            event.origin = QStringLiteral("console");
            event.action = QStringLiteral("catalogue.restore");
            event.objectKind = QStringLiteral("catalogue");
            event.objectId = id;
            const QByteArray bytes(reinterpret_cast<const char*>(root.data()), 32);
            event.details = {{QStringLiteral("replaced_size"), static_cast<qint64>(head)},
                             {QStringLiteral("replaced_root"), QString::fromLatin1(bytes.toBase64())}};
            const Result<AuditEvent> appended = m_catalogue->log.append(event);
            return appended ? Result<void>() : Result<void>(appended.error());
        }));
        COMPARE_VERDICT(*m_catalogue, CutOff);
    }

    // A restore explains the head that it replaced, not everything that is as large and was signed later.
    void aRestoreDoesNotExplainWhatIsCutOffAfterIt()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        for (int i = 0; i < 20; ++i)
            m_catalogue->makeKey(QStringLiteral("replaced %1").arg(i));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress()));
        QFile::remove(m_backup);
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress())); // as the intruder will put it in place
        for (int i = 0; i < 5; ++i)
            m_catalogue->makeKey(QStringLiteral("after %1").arg(i));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        COMPARE_VERDICT(*m_catalogue, Good);
        swapInTheBackup();
        COMPARE_VERDICT(*m_catalogue, CutOff);
    }

    void aCopyOutsideThatTheRestoreCouldNotReplaceIsExplained()
    {
        m_catalogue->makeKey(QStringLiteral("before"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        m_catalogue->makeKey(QStringLiteral("signed"));
        VERIFY_OK(m_catalogue->audit.checkpoint());
        m_catalogue->makeKey(QStringLiteral("not signed")); // the head is beyond the copy outside
        m_store->refuse = [](const QString& call, const QString&) -> std::optional<Error> {
            return call == QLatin1String("write") ? std::optional(Error{ErrorKind::SecretStoreLocked, {}})
                                                  : std::nullopt;
        };
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress()));
        m_store->refuse = nullptr;
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void whatIsNoBackupOfThisCatalogueIsRefusedAndNothingChanges()
    {
        m_catalogue->makeKey(QStringLiteral("one"));
        const QString foreign = m_folder->filePath(QStringLiteral("foreign.db"));
        {
            MemorySecretStore store;
            const auto other = RealCatalogue::create(foreign, QStringLiteral("another"), store, m_clock);
            QVERIFY(other);
        }
        const QString text = m_folder->filePath(QStringLiteral("notes.txt"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all\n").repeated(100));
        file.close();
        const quint64 before = *m_catalogue->log.size();
        COMPARE_ERROR(m_catalogue->backup.restore(foreign, progress()), NotACatalogue);
        COMPARE_ERROR(m_catalogue->backup.restore(text, progress()), NotACatalogue);
        COMPARE_ERROR(m_catalogue->backup.restore(m_folder->filePath(QStringLiteral("nothing")), progress()),
                      FileMissing);
        QCOMPARE(*m_catalogue->log.size(), before);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*before-restore*")}, QDir::Files).isEmpty());
    }

    void aDamagedBackupIsRefused()
    {
        for (int i = 0; i < 50; ++i)
            m_catalogue->makeKey(QStringLiteral("key %1").arg(i));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8'192; at + 4'096 < file.size(); at += 12'288) {
            file.seek(at);
            file.write(QByteArray(512, '\xA5'));
        }
        file.close();
        COMPARE_ERROR(m_catalogue->backup.restore(m_backup, progress()), Damaged);
        COMPARE_VERDICT(*m_catalogue, Good);
    }

    void aNewerBackupIsRefused()
    {
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60); // user_version in the file's header
        file.write(QByteArray::fromHex("000003e7"));
        file.close();
        COMPARE_ERROR(m_catalogue->backup.restore(m_backup, progress()), NewerVersion);
    }

    void withoutTheAuditKeyNothingIsRestored()
    {
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        m_catalogue->makeKey(QStringLiteral("after"));
        m_catalogue->catalogueKeys.forget();
        m_store->refuse = [](const QString&, const QString&) { return Error{ErrorKind::SecretStoreLocked, {}}; };
        COMPARE_ERROR(m_catalogue->backup.restore(m_backup, progress()), SecretStoreLocked);
        QCOMPARE(*m_catalogue->keys.count({}, m_clock.at), 1);
    }

    void backupsThatStillExistAreKnown()
    {
        QVERIFY(m_catalogue->backup.known()->isEmpty());
        QTemporaryDir elsewhere;
        const QString far = elsewhere.filePath(QStringLiteral("far.backup"));
        VERIFY_OK(m_catalogue->backup.backup(m_backup, progress()));
        VERIFY_OK(m_catalogue->backup.backup(far, progress()));
        const QList<BackupFile> both = *m_catalogue->backup.known();
        QCOMPARE(both.size(), 2);
        QVERIFY(both.at(0).auditSize + both.at(1).auditSize == 3); // one event, then two
        QVERIFY(QFile::remove(far));
        QCOMPARE(m_catalogue->backup.known()->size(), 1);
        VERIFY_OK(m_catalogue->backup.restore(m_backup, progress()));
        const QList<BackupFile> withKept = *m_catalogue->backup.known();
        QCOMPARE(withKept.size(), 2); // the copy of what was replaced
    }

    void aHealthyCatalogueHasGoodLinesOnly()
    {
        m_catalogue->makeKey(QStringLiteral("one"));
        const Result<QList<DoctorLine>> lines = m_catalogue->backup.doctor(progress());
        VERIFY_OK(lines);
        QStringList checks;
        for (const DoctorLine& line : *lines) {
            checks += line.check;
            QVERIFY2(line.grade == DoctorLine::Grade::Good, qPrintable(line.check + QLatin1Char(' ') + line.detail));
        }
        for (const char* check : {"integrity", "foreign keys", "permissions", "invariants", "journal", "secret store",
                                  "kept secrets", "audit log"})
            QVERIFY2(checks.contains(QLatin1String(check)), check);
    }

    void theDoctorFindsWhatIsWrong()
    {
        m_catalogue->makeKey(QStringLiteral("one"));
        const auto grade = [&](const char* check) {
            const Result<QList<DoctorLine>> lines = m_catalogue->backup.doctor(progress());
            for (const DoctorLine& line : *lines) {
                if (line.check == QLatin1String(check))
                    return line.grade;
            }
            return DoctorLine::Grade::Good;
        };
        using Grade = DoctorLine::Grade;
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(grade("permissions"), Grade::Notice);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);

        VERIFY_OK(
            m_catalogue->database->run(QStringLiteral("UPDATE key_versions SET state = 'revoked' WHERE number = 1")));
        QCOMPARE(grade("invariants"), Grade::Wrong);

        const KeyId kept = m_catalogue->makeKey(QStringLiteral("kept"), true);
        QCOMPARE(grade("kept secrets"), Grade::Good);
        m_store->entries.remove(secret_names::keyVersion(id, kept.toString(), 1));
        QCOMPARE(grade("kept secrets"), Grade::Wrong);

        m_catalogue->catalogueKeys.forget();
        m_store->entries.remove(secret_names::pepper(id));
        QCOMPARE(grade("secret store"), Grade::Wrong);

        VERIFY_OK(m_catalogue->database->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
        VERIFY_OK(m_catalogue->database->run(QStringLiteral("INSERT INTO key_tags (tag, key_row) VALUES ('x', 999)")));
        QCOMPARE(grade("foreign keys"), Grade::Wrong);
    }

private:
    void swapInTheBackup()
    {
        m_catalogue.reset();
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix));
        QVERIFY(QFile::copy(m_backup, m_path));
        m_catalogue = RealCatalogue::open(m_path, id, *m_store, m_clock);
        QVERIFY(m_catalogue);
    }

    test::SetClock m_clock;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealCatalogue> m_catalogue;
    QString m_path, m_backup;
};

QTEST_GUILESS_MAIN(SqliteBackupTest)
#include "test_sqlite_backup.moc"
