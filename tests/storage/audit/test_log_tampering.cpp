// What somebody can do to the file of an audit log, and that verification says so and where.
#include "tests/storage/audit/sample_log.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

using Kind = VerifyVerdict::Kind;
Q_DECLARE_METATYPE(VerifyVerdict::Kind)

namespace {

constexpr int events = 11;

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Good:
        return "good";
    case Kind::RowChanged:
        return "row changed";
    case Kind::TreeBroken:
        return "tree broken";
    case Kind::HistoryRewritten:
        return "history rewritten";
    case Kind::CutOff:
        return "cut off";
    case Kind::CheckpointForged:
        return "checkpoint forged";
    }
    return "?";
}

// Straight through SQLite, with the triggers that say "append-only" out of the way.
void tamper(const QString& path, const QString& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QByteArray all;
    for (const char* table : {"audit_events", "audit_tree", "audit_checkpoints", "audit_spans"}) {
        for (const char* trigger : {"_keep", "_stay"})
            all += QByteArray("DROP TRIGGER ") + table + trigger + ';';
    }
    all += sql.toUtf8();
    char* message = nullptr;
    const int code = sqlite3_exec(handle, all.constData(), nullptr, nullptr, &message);
    const QByteArray said = message;
    sqlite3_free(message);
    sqlite3_close(handle);
    QVERIFY2(code == SQLITE_OK, said.constData());
}

// Puts `value` in the place of a stored hash.
QString setNode(int level, int index, const QString& value)
{
    return u"UPDATE audit_tree SET hashes = CAST(substr(hashes, 1, %1) || %2 || substr(hashes, %3) AS BLOB) "
           "WHERE seq = %4"_s.arg(level * 32)
               .arg(value)
               .arg(level * 32 + 33)
               .arg(((index + 1) << level) - 1);
}

const QString nothing = u"zeroblob(32)"_s;

} // namespace

class TestLogTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUntouchedLogIsGood();
    void eachChangeIsFoundWhereItWasMade_data();
    void eachChangeIsFoundWhereItWasMade();
    void aHistoryWithItsTreeMadeAnewDoesNotFitItsCheckpoints();
    void aTailThatIsCutOffWithAllItLeftShowsByTheCopyOutside();
    void anOlderFileInItsPlaceShowsByTheCopyOutside();
    void aCheckpointOfAnotherKeyIsForged();
    void appendingToATamperedTreeIsRefused();
    void whatNobodyCanTellIsSaidToBeGood();

private:
    QString path() const { return m_folder->filePath(u"log.db"_s); }
    QString pristine() const { return m_kept.filePath(u"log.db"_s); }
    void compare(const Result<VerifyVerdict>& verdict, Kind kind, quint64 seq)
    {
        QVERIFY2(verdict.ok(), verdict ? "" : qPrintable(verdict.error().detail));
        const QByteArray got = QByteArray(nameOf(verdict->kind)) + ' ' + QByteArray::number(verdict->seq);
        QCOMPARE(got + " (" + verdict->detail.toUtf8() + ')',
                 QByteArray(nameOf(kind)) + ' ' + QByteArray::number(seq) + " (" + verdict->detail.toUtf8() + ')');
    }

    QTemporaryDir m_kept;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_outside; // the last checkpoint as it lies in the secret store
};

void TestLogTampering::initTestCase()
{
    SampleLog log(pristine(), Database::Mode::Create);
    m_outside = log.grow(events, {4, 8, events});
    QVERIFY(!m_outside.isEmpty());
}

void TestLogTampering::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(pristine(), path()));
}

void TestLogTampering::anUntouchedLogIsGood()
{
    SampleLog log(path(), Database::Mode::ReadWrite);
    const auto verdict = log.verify(m_outside);
    compare(verdict, Kind::Good, 0);
    QCOMPARE(verdict->events, quint64(events));
    QCOMPARE(verdict->checkpoints, 4u);
    QCOMPARE(SampleLog(m_folder->filePath(u"empty.db"_s), Database::Mode::Create).verify()->kind, Kind::Good);
}

void TestLogTampering::eachChangeIsFoundWhereItWasMade_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<VerifyVerdict::Kind>("kind");
    QTest::addColumn<quint64>("seq");
    const auto row = [](const QString& name, const QString& sql, Kind kind, quint64 seq) {
        QTest::newRow(qPrintable(name)) << sql << kind << seq;
    };
    // A value, in each column.
    row(u"at later"_s, u"UPDATE audit_events SET at = at + 1 WHERE seq = 5"_s, Kind::RowChanged, 5);
    row(u"seq"_s, u"UPDATE audit_events SET seq = 50 WHERE seq = 5"_s, Kind::TreeBroken, 5);
    row(u"details"_s, u"UPDATE audit_events SET details = '{}' WHERE seq = 5"_s, Kind::RowChanged, 5);
    row(u"details, as JSON the same"_s, u"UPDATE audit_events SET details = details || ' ' WHERE seq = 5"_s,
        Kind::RowChanged, 5);
    for (const QString& column : {u"actor"_s, u"action"_s, u"object_kind"_s, u"object_id"_s, u"outcome"_s, u"reason"_s,
                                  u"details"_s, u"origin"_s}) {
        const QString update = u"UPDATE audit_events SET %1 = %2 WHERE seq = 5"_s;
        row(column + u" changed"_s, update.arg(column, u"'x' || "_s + column), Kind::RowChanged, 5);
        row(column + u" emptied"_s, update.arg(column, u"''"_s), Kind::RowChanged, 5);
        // Reads the same, but no filter finds it any more.
        row(column + u" as bytes"_s, update.arg(column, u"CAST(%1 AS BLOB)"_s.arg(column)), Kind::RowChanged, 5);
    }
    row(u"at as text"_s, u"UPDATE audit_events SET at = at || ' o''clock' WHERE seq = 5"_s, Kind::RowChanged, 5);
    row(u"at as a fraction"_s, u"UPDATE audit_events SET at = at + 0.5 WHERE seq = 5"_s, Kind::RowChanged, 5);
    row(u"first and last row"_s, u"UPDATE audit_events SET actor = 'x' WHERE seq IN (0, 10)"_s, Kind::RowChanged, 0);
    row(u"last row"_s, u"UPDATE audit_events SET actor = 'x' WHERE seq = 10"_s, Kind::RowChanged, 10);
    // Rows taken out.
    row(u"first row gone"_s, u"DELETE FROM audit_events WHERE seq = 0"_s, Kind::TreeBroken, 0);
    row(u"middle row gone"_s, u"DELETE FROM audit_events WHERE seq = 5"_s, Kind::TreeBroken, 5);
    row(u"middle row gone, others moved up"_s,
        u"DELETE FROM audit_events WHERE seq = 5; UPDATE audit_events SET seq = seq - 1 WHERE seq > 5"_s,
        Kind::RowChanged, 5);
    row(u"tail gone"_s, u"DELETE FROM audit_events WHERE seq >= 9"_s, Kind::CutOff, 11);
    row(u"all gone"_s, u"DELETE FROM audit_events"_s, Kind::CutOff, 4);
    row(u"tail gone with its nodes"_s,
        u"DELETE FROM audit_events WHERE seq >= 9; DELETE FROM audit_tree WHERE seq >= 9"_s, Kind::CutOff, 11);
    row(u"tail gone, checkpoints too"_s,
        u"DELETE FROM audit_events WHERE seq >= 9; DELETE FROM audit_checkpoints WHERE size > 9"_s, Kind::CutOff, 11);
    // Rows put in.
    const QString copy = u"INSERT INTO audit_events SELECT %1, at, actor, action, object_kind, object_id, outcome, "
                         "reason, details, origin FROM audit_events WHERE seq = 5"_s;
    row(u"row added at the end"_s, copy.arg(11), Kind::RowChanged, 11);
    row(u"row added before the first"_s, copy.arg(-1), Kind::TreeBroken, 0);
    row(u"row added far away"_s, copy.arg(1'000'000), Kind::TreeBroken, 11);
    row(u"row put into the middle"_s,
        u"UPDATE audit_events SET seq = -seq WHERE seq > 5; UPDATE audit_events SET seq = 1 - seq WHERE seq < 0;"_s +
            copy.arg(6),
        Kind::RowChanged, 6);
    // Rows that changed places.
    row(u"two rows swapped"_s,
        u"UPDATE audit_events SET seq = -1 WHERE seq = 5; UPDATE audit_events SET seq = 5 WHERE seq = 8;"
        "UPDATE audit_events SET seq = 8 WHERE seq = -1"_s,
        Kind::RowChanged, 5);
    row(u"two rows swapped with their hashes"_s,
        u"UPDATE audit_events SET seq = -1 WHERE seq = 5; UPDATE audit_events SET seq = 5 WHERE seq = 8;"
        "UPDATE audit_events SET seq = 8 WHERE seq = -1;"_s +
            setNode(0, 5, u"(SELECT hashes FROM audit_tree WHERE seq = 8)"_s),
        Kind::RowChanged, 5);
    // The tree. Row 5 has its leaf and the subtree of 4 and 5, row 7 two subtrees more, row 8 its leaf alone.
    row(u"leaf hash"_s, setNode(0, 5, nothing), Kind::RowChanged, 5);
    row(u"leaf hash as text"_s, u"UPDATE audit_tree SET hashes = CAST(hashes AS TEXT) WHERE seq = 8"_s,
        Kind::RowChanged, 8);
    row(u"leaf hash cut short"_s, u"UPDATE audit_tree SET hashes = substr(hashes, 1, 31) WHERE seq = 8"_s,
        Kind::RowChanged, 8);
    row(u"leaf hash gone"_s, u"UPDATE audit_tree SET hashes = x'' WHERE seq = 8"_s, Kind::RowChanged, 8);
    row(u"row of the tree gone"_s, u"DELETE FROM audit_tree WHERE seq = 5"_s, Kind::RowChanged, 5);
    row(u"rows of the tree swapped"_s,
        u"UPDATE audit_tree SET seq = -1 WHERE seq = 4; UPDATE audit_tree SET seq = 4 WHERE seq = 8;"
        "UPDATE audit_tree SET seq = 8 WHERE seq = -1"_s,
        Kind::RowChanged, 4);
    row(u"inner node"_s, setNode(1, 2, nothing), Kind::TreeBroken, 4);
    row(u"inner node gone"_s, u"UPDATE audit_tree SET hashes = substr(hashes, 1, 64) WHERE seq = 7"_s, Kind::TreeBroken,
        4);
    row(u"top node"_s, setNode(3, 0, nothing), Kind::TreeBroken, 0);
    row(u"two nodes swapped"_s,
        u"UPDATE audit_tree SET hashes = CAST(substr(hashes, 33, 32) || substr(hashes, 1, 32) AS BLOB) "
        "WHERE seq = 5"_s,
        Kind::RowChanged, 5);
    row(u"node that is not complete yet"_s,
        u"UPDATE audit_tree SET hashes = CAST(hashes || zeroblob(32) AS BLOB) WHERE seq = 8"_s, Kind::RowChanged, 8);
    row(u"row of the next event"_s, u"INSERT INTO audit_tree VALUES (11, zeroblob(32))"_s, Kind::TreeBroken, 11);
    row(u"row before the first event"_s, u"INSERT INTO audit_tree VALUES (-1, zeroblob(32))"_s, Kind::TreeBroken, 11);
    row(u"row far away"_s, u"INSERT INTO audit_tree VALUES (4611686018427387904, zeroblob(32))"_s, Kind::TreeBroken,
        11);
    // A span beyond the log would hide its newest events from every filter by time.
    row(u"time span of no events"_s, u"INSERT INTO audit_spans VALUES (0, 0, 1)"_s, Kind::TreeBroken, 0);
    row(u"time span before the first event"_s, u"INSERT INTO audit_spans VALUES (-1, 0, 1)"_s, Kind::TreeBroken, 0);
    // Checkpoints.
    const QString note = u"UPDATE audit_checkpoints SET note = replace(note, %1) WHERE size = 8"_s;
    row(u"checkpoint of another log"_s, note.arg(u"'keywright/1', 'keywright/2'"_s), Kind::CheckpointForged, 8);
    row(u"checkpoint's size in the note"_s, note.arg(u"char(10) || '8' || char(10), char(10) || '9' || char(10)"_s),
        Kind::CheckpointForged, 8);
    row(u"checkpoint's signature"_s,
        u"UPDATE audit_checkpoints SET note = substr(note, 1, length(note) - 4) || 'AA=' || char(10) WHERE size = 8"_s,
        Kind::CheckpointForged, 8);
    row(u"checkpoint emptied"_s, u"UPDATE audit_checkpoints SET note = '' WHERE size = 8"_s, Kind::CheckpointForged, 8);
    row(u"checkpoint's size in its row"_s, u"UPDATE audit_checkpoints SET size = 9 WHERE size = 8"_s,
        Kind::CheckpointForged, 9);
    row(u"checkpoints swapped"_s,
        u"UPDATE audit_checkpoints SET size = 5 WHERE size = 8; UPDATE audit_checkpoints SET size = 8 WHERE size = 4;"
        "UPDATE audit_checkpoints SET size = 4 WHERE size = 5"_s,
        Kind::CheckpointForged, 4);
    row(u"checkpoint added"_s, u"INSERT INTO audit_checkpoints VALUES (9, 0, 'trust me')"_s, Kind::CheckpointForged, 9);
}

void TestLogTampering::eachChangeIsFoundWhereItWasMade()
{
    QFETCH(const QString, sql);
    QFETCH(const VerifyVerdict::Kind, kind);
    QFETCH(const quint64, seq);
    tamper(path(), sql);
    SampleLog log(path(), Database::Mode::QueryOnly);
    compare(log.verify(m_outside), kind, seq);
}

// Whoever can write the file can also hash: then only what is signed tells.
void TestLogTampering::aHistoryWithItsTreeMadeAnewDoesNotFitItsCheckpoints()
{
    const QString forged = m_folder->filePath(u"forged.db"_s);
    {
        SampleLog log(forged, Database::Mode::Create);
        for (int i = 0; i < events; ++i) {
            AuditEvent event = sampleEvent(i);
            if (i == 5)
                event.actor = u"mallory"_s;
            QVERIFY(log.append(event));
        }
    }
    tamper(forged,
           u"ATTACH '%1' AS real; INSERT INTO audit_checkpoints SELECT * FROM real.audit_checkpoints"_s.arg(path()));
    SampleLog log(forged, Database::Mode::ReadWrite);
    compare(log.verify(), Kind::HistoryRewritten, 8); // the one at 4 still fits
    compare(log.verify(m_outside), Kind::HistoryRewritten, 8);
    // With the checkpoints gone, the copy outside is left.
    QVERIFY(log.database->run(u"DELETE FROM audit_checkpoints"_s));
    compare(log.verify(m_outside), Kind::HistoryRewritten, 11);
}

void TestLogTampering::aTailThatIsCutOffWithAllItLeftShowsByTheCopyOutside()
{
    const QString shorter = m_folder->filePath(u"shorter.db"_s);
    SampleLog log(shorter, Database::Mode::Create);
    log.grow(9, {4, 8});
    compare(log.verify(), Kind::Good, 0);
    compare(log.verify(m_outside), Kind::CutOff, 11);
}

void TestLogTampering::anOlderFileInItsPlaceShowsByTheCopyOutside()
{
    QString newer;
    {
        SampleLog log(path(), Database::Mode::ReadWrite);
        newer = log.grow(events + 3, {events + 3});
        compare(log.verify(newer), Kind::Good, 0);
    }
    QVERIFY(QFile::remove(path()) && QFile::copy(pristine(), path()));
    SampleLog log(path(), Database::Mode::ReadWrite);
    compare(log.verify(newer), Kind::CutOff, events + 3);
    // Growing on does not hide it.
    AuditEvent other = sampleEvent(3);
    for (int i = 0; i < 5; ++i)
        QVERIFY(log.append(other));
    compare(log.verify(newer), Kind::HistoryRewritten, events + 3);
}

void TestLogTampering::aCheckpointOfAnotherKeyIsForged()
{
    SampleLog log(path(), Database::Mode::ReadWrite);
    const CheckpointSigner mallory(logOrigin, *seedOf('m'));
    const QString note = mallory.sign(log.head());
    QVERIFY(log.transactions.write([&] { return log.log.addCheckpoint({events, sampleEvent(99).at, note}); }));
    compare(log.verify(m_outside), Kind::CheckpointForged, events);
    compare(SampleLog(pristine(), Database::Mode::QueryOnly).verify(note), Kind::CheckpointForged, 0);
    const CheckpointSigner elsewhere(u"keywright/other"_s, *seedOf('s'));
    compare(SampleLog(pristine(), Database::Mode::QueryOnly).verify(elsewhere.sign(log.head())), Kind::CheckpointForged,
            0);
}

void TestLogTampering::appendingToATamperedTreeIsRefused()
{
    for (const QString& sql : {u"INSERT INTO audit_tree VALUES (11, zeroblob(32))"_s,
                               u"UPDATE audit_tree SET hashes = substr(hashes, 1, 32) WHERE seq = 9"_s,
                               u"UPDATE audit_tree SET hashes = substr(hashes, 1, 97) WHERE seq = 7"_s,
                               u"UPDATE audit_events SET seq = 9223372036854775807 WHERE seq = 10"_s,
                               u"UPDATE audit_events SET seq = -1 - seq"_s}) {
        init();
        tamper(path(), sql);
        SampleLog log(path(), Database::Mode::ReadWrite);
        Result<void> appended;
        for (int i = 0; appended && i < 5; ++i) // up to the event that needs the node
            appended = log.append(sampleEvent(events + i));
        QVERIFY2(!appended, qPrintable(sql));
        QCOMPARE(appended.error().kind, ErrorKind::Tampered);
    }
}

// The limits, so that nobody believes more than there is.
void TestLogTampering::whatNobodyCanTellIsSaidToBeGood()
{
    // When a checkpoint was signed is told, not signed.
    tamper(path(), u"UPDATE audit_checkpoints SET at = 0 WHERE size = 8"_s);
    compare(SampleLog(path(), Database::Mode::QueryOnly).verify(m_outside), Kind::Good, 0);
    // One checkpoint less: the later ones cover what it did.
    init();
    tamper(path(), u"DELETE FROM audit_checkpoints WHERE size = 8"_s);
    compare(SampleLog(path(), Database::Mode::QueryOnly).verify(m_outside), Kind::Good, 0);
    // What is appended after the last checkpoint, with its nodes, by whoever can write the file.
    SampleLog log(path(), Database::Mode::ReadWrite);
    QVERIFY(log.append(sampleEvent(events)));
    compare(log.verify(m_outside), Kind::Good, 0);
}

QTEST_GUILESS_MAIN(TestLogTampering)
#include "test_log_tampering.moc"
