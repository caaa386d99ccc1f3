// Reports prove what they say: an untouched one is good, and every byte that is changed is found where it was changed.
#include "model/audit/canonical_json.h"
#include "storage/audit/report_verifier.h"
#include "storage/audit/sql_report_writer.h"
#include "tests/storage/audit/sample_log.h"
#include "tests/support/qt_test.h"
#include "tests/support/small_disk.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

using Format = ReportRequest::Format;
Q_DECLARE_METATYPE(ReportRequest::Format)

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// One byte changed, dropped or put in, at `at`: in every way, or in `most` ways, others at each place.
QByteArrayList changedAt(const QByteArray& bytes, qsizetype at, qsizetype most = 20)
{
    QByteArrayList all;
    for (const char other :
         {char(bytes.at(at) ^ 1), char(bytes.at(at) ^ 0x20), '"', '\'', ',', '\n', '0', '\0', '\xff'}) {
        if (other == bytes.at(at))
            continue;
        QByteArray changed = bytes;
        changed[at] = other;
        all += changed;
    }
    all += QByteArray(bytes).remove(at, 1);
    for (const char more : {'1', ' ', '\t', '\r', '\n'})
        all += QByteArray(bytes).insert(at, more);
    std::rotate(all.begin(), all.begin() + at % all.size(), all.end());
    return all.mid(0, most);
}

} // namespace

class TestAuditReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUntouchedReportIsGood_data();
    void anUntouchedReportIsGood();
    void eachChangedByteOfARowNamesTheRow_data();
    void eachChangedByteOfARowNamesTheRow();
    void eachChangedByteOfTheProofIsFound();
    void rowsThatAreMovedAddedOrGoneAreNamed_data();
    void rowsThatAreMovedAddedOrGoneAreNamed();
    void theProofOfAnotherReportDoesNotFit();
    void anotherKeyProvesNothing();
    void thePythonVerifierAgrees();
    void whatCanNotBeReadIsAnError();
    void aReportThatDoesNotFitOnTheDiskLeavesTheOldOne();
    void aTamperedLogGivesNoGoodReport();

private:
    [[nodiscard]] QString path(const QString& name = u"report"_s) const { return m_folder->filePath(name); }
    Result<ReportSummary> write(const AuditFilter& filter, Format format, const QString& to)
    {
        const Checkpoint head = m_log->head();
        const QString note = m_log->signer.sign(head);
        ReportRequest request;
        request.filter = filter;
        request.format = format;
        request.path = to;
        return SqlReportWriter(*m_log->database)
            .write(request, note, head, m_log->signer.verifier(), m_log->log, std::make_shared<Progress>());
    }
    ReportVerdict verify(const QString& report)
    {
        const auto verdict = verifyReport(report, m_log->signer.verifier(), std::make_shared<Progress>());
        if (!verdict)
            qWarning() << verdict.error().detail;
        return verdict ? *verdict : ReportVerdict();
    }
    // 1-based row that holds the byte; 0 in the header.
    static quint64 rowAt(const QByteArray& report, qsizetype at, Format format)
    {
        if (format == Format::Jsonl)
            return static_cast<quint64>(report.left(at).count('\n')) + 1;
        quint64 row = 0;
        bool quoted = false;
        for (qsizetype i = 0; i < at; ++i) {
            quoted ^= report.at(i) == '"';
            row += report.at(i) == '\n' && !quoted ? 1 : 0;
        }
        return row;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_kept;
    std::unique_ptr<SampleLog> m_log;
};

void TestAuditReports::initTestCase()
{
    m_log = std::make_unique<SampleLog>(m_kept.filePath(u"log.db"_s), Database::Mode::Create);
    m_log->grow(23, {});
}

void TestAuditReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAuditReports::anUntouchedReportIsGood_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("rows");
    for (const auto& [name, format] : {std::pair("csv", Format::Csv), std::pair("jsonl", Format::Jsonl)}) {
        QTest::addRow("%s, all", name) << format << QString() << QString() << 23;
        QTest::addRow("%s, every other", name) << format << u"@bob"_s << QString() << 11;
        QTest::addRow("%s, a few", name) << format << QString() << u"refused"_s << 4;
        QTest::addRow("%s, none", name) << format << u"nobody"_s << QString() << 0;
    }
}

void TestAuditReports::anUntouchedReportIsGood()
{
    QFETCH(const Format, format);
    QFETCH(const QString, actor);
    QFETCH(const QString, outcome);
    QFETCH(const int, rows);
    AuditFilter filter;
    filter.actor = actor;
    filter.outcome = outcome;
    const auto written = write(filter, format, path());
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->rows, static_cast<quint64>(rows));
    QCOMPARE(written->bytes, bytesOf(path()).size());
    const ReportVerdict verdict = verify(path());
    QVERIFY2(verdict.good, qPrintable(verdict.reason));
    QCOMPARE(verdict.rows, static_cast<quint64>(rows));
    QCOMPARE(verdict.checkpoint, m_log->head());
}

void TestAuditReports::eachChangedByteOfARowNamesTheRow_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("csv") << Format::Csv;
    QTest::newRow("jsonl") << Format::Jsonl;
}

void TestAuditReports::eachChangedByteOfARowNamesTheRow()
{
    QFETCH(const Format, format);
    AuditFilter filter;
    filter.actor = u"@bob"_s; // its cells are neutralised
    filter.to = sampleEvent(8).at;
    QVERIFY(write(filter, format, path()));
    const QByteArray report = bytesOf(path());
    for (qsizetype at = 0; at < report.size(); ++at) {
        const quint64 row = rowAt(report, at, format);
        // Where a row ends the next one begins.
        const bool isLineEnd = report.at(at) == '\n' || report.at(at) == '\r';
        for (const QByteArray& changed : changedAt(report, at, 2)) {
            put(path(), changed);
            const ReportVerdict verdict = verify(path());
            QVERIFY2(!verdict.good, changed.mid(at, 40).constData());
            QVERIFY(!verdict.reason.isEmpty());
            // A header that is none is said for the file; its line end also makes the first row none.
            if (row == 0)
                QVERIFY(verdict.row <= 1);
            else
                QVERIFY2(
                    verdict.row == row || (verdict.row == row + 1 && isLineEnd),
                    qPrintable(
                        u"byte %1 in row %2, found in %3: %4"_s.arg(at).arg(row).arg(verdict.row).arg(verdict.reason)));
        }
    }
}

void TestAuditReports::eachChangedByteOfTheProofIsFound()
{
    AuditFilter filter;
    filter.actor = u"@bob"_s;
    filter.from = sampleEvent(6).at;
    QVERIFY(write(filter, Format::Csv, path()));
    const QString proofPath = path() + u".proof"_s;
    const QByteArray proof = bytesOf(proofPath);
    QSet<QString> reasons;
    for (qsizetype at = 0; at < proof.size(); ++at) {
        for (const QByteArray& changed : changedAt(proof, at, 2)) {
            put(proofPath, changed);
            const ReportVerdict verdict = verify(path());
            QVERIFY2(!verdict.good,
                     (QByteArray("byte ") + QByteArray::number(at) + ": " + changed.mid(at, 60)).constData());
            reasons += verdict.reason;
        }
    }
    put(proofPath, proof);
    QVERIFY(verify(path()).good);
    for (const QString& part : {u"the proof file is broken"_s, u"the checkpoint is not signed by this key"_s,
                                u"the proof names another public key"_s, u"the rows and the proof do not give"_s}) {
        QVERIFY2(std::any_of(reasons.begin(), reasons.end(), [&](const QString& r) { return r.contains(part); }),
                 qPrintable(part));
    }
}

void TestAuditReports::rowsThatAreMovedAddedOrGoneAreNamed_data()
{
    eachChangedByteOfARowNamesTheRow_data();
}

void TestAuditReports::rowsThatAreMovedAddedOrGoneAreNamed()
{
    QFETCH(const Format, format);
    AuditFilter filter;
    filter.outcome = u"refused"_s; // four rows of one line each
    QVERIFY(write(filter, format, path()));
    const QByteArray report = bytesOf(path());
    const QByteArray end = format == Format::Csv ? "\r\n" : "\n";
    QByteArrayList lines;
    for (qsizetype from = 0; from < report.size();) {
        const qsizetype to = report.indexOf(end, from) + end.size();
        lines += report.mid(from, to - from);
        from = to;
    }
    const qsizetype head = format == Format::Csv ? 1 : 0;
    QCOMPARE(lines.size(), head + 4);
    const auto found = [&](const std::function<void(QByteArrayList&)>& change) {
        QByteArrayList changed = lines;
        change(changed);
        put(path(), changed.join());
        const ReportVerdict verdict = verify(path());
        return verdict.good ? -1 : static_cast<int>(verdict.row);
    };
    QCOMPARE(found([](QByteArrayList&) {}), -1);
    QCOMPARE(found([&](QByteArrayList& l) { l.removeAt(head); }), 1);
    QCOMPARE(found([&](QByteArrayList& l) { l.removeAt(head + 2); }), 3);
    QCOMPARE(found([&](QByteArrayList& l) { l.removeLast(); }), 4);
    QCOMPARE(found([&](QByteArrayList& l) { l.resize(head); }), 1);
    QCOMPARE(found([&](QByteArrayList& l) { l.swapItemsAt(head + 1, head + 2); }), 2);
    QCOMPARE(found([&](QByteArrayList& l) { l.insert(head + 2, l.at(head + 1)); }), 3);
    QCOMPARE(found([&](QByteArrayList& l) { l += l.last(); }), 5);
    QCOMPARE(found([&](QByteArrayList& l) { l += "more"; }), 5);
    QCOMPARE(found([&](QByteArrayList& l) { l.clear(); }), 1);
}

void TestAuditReports::theProofOfAnotherReportDoesNotFit()
{
    AuditFilter some;
    some.actor = u"alice"_s;
    QVERIFY(write(some, Format::Csv, path()));
    QVERIFY(write({}, Format::Csv, path(u"all"_s)));
    QVERIFY(write(some, Format::Jsonl, path(u"jsonl"_s)));
    for (const QString& other : {u"all"_s, u"jsonl"_s}) {
        put(path() + u".proof"_s, bytesOf(path(other) + u".proof"_s));
        const ReportVerdict verdict = verify(path());
        QVERIFY(!verdict.good && !verdict.reason.isEmpty());
    }
}

void TestAuditReports::anotherKeyProvesNothing()
{
    QVERIFY(write({}, Format::Jsonl, path()));
    const CheckpointSigner stranger(logOrigin, *seedOf('x'));
    const auto verdict = verifyReport(path(), stranger.verifier(), std::make_shared<Progress>());
    QVERIFY(verdict && !verdict->good);
    QCOMPARE(verdict->reason, u"the checkpoint is not signed by this key"_s);
    // The key as it comes from a PEM file, without a name, does.
    const auto pem = CheckpointVerifier::fromText(m_log->signer.verifier().pem());
    QVERIFY(pem);
    QVERIFY(verifyReport(path(), *pem, std::make_shared<Progress>())->good);
}

// resources/docs/verify_report.py over good and changed reports, all in one run of Python.
void TestAuditReports::thePythonVerifierAgrees()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs python3 and openssl");
    put(path(u"key.pem"_s), m_log->signer.verifier().pem());
    QList<bool> good;
    const auto keep = [&](const QByteArray& report, const QByteArray& proof) {
        const QString name = path(u"case%1"_s.arg(good.size(), 4, 10, QLatin1Char('0')));
        put(name, report);
        put(name + u".proof"_s, proof);
        good += verify(name).good;
    };
    for (const Format format : {Format::Csv, Format::Jsonl}) {
        for (const QString& actor : {QString(), u"nobody"_s, u"@bob"_s}) {
            AuditFilter filter;
            filter.actor = actor;
            QVERIFY(write(filter, format, path()));
            keep(bytesOf(path()), bytesOf(path() + u".proof"_s));
        }
        QVERIFY(good.last());
        const QByteArray report = bytesOf(path()), proof = bytesOf(path() + u".proof"_s);
        // Some of the bytes, all ways of changing them; the steps walk through all parts of both files.
        for (qsizetype at = 80; at < report.size(); at += 331) {
            for (const QByteArray& changed : changedAt(report, at, 4))
                keep(changed, proof);
        }
        for (qsizetype at = 3; at < proof.size(); at += 97)
            keep(report, changedAt(proof, at).at(at % 3));
        keep(report.chopped(1), proof);
        keep(report + "x", proof);
        keep(report + "\r\n", proof);
        keep(QByteArray(report).replace("\r\n", "\n"), proof);
        keep(QByteArray(report).replace(",done,", ",\"done\","), proof);
        for (const QByteArray cell : {", done,", ",done ,", ",\tdone,",
                                      ",\xC2\xA0"
                                      "done,"})
            keep(QByteArray(report).replace(",done,", cell), proof);
        keep({}, proof);
        keep(report, {});
    }
    QProcess process;
    const QString all = uR"(
import glob, runpy, sys
folder, key, script = sys.argv[1:4]
for report in sorted(glob.glob(folder + "/case????")):
    sys.argv = [script, report, key]
    try:
        runpy.run_path(script)
    except SystemExit as end:
        print(end)
)"_s;
    process.start(python, {u"-c"_s, all, m_folder->path(), path(u"key.pem"_s),
                           QStringLiteral(KEYWRIGHT_SOURCE_DIR "/resources/docs/verify_report.py")});
    QVERIFY(process.waitForFinished(240'000));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, errors.constData());
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), good.size());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY2(lines.at(i).startsWith(good.at(i) ? "good: " : "WRONG: "),
                 ("case " + QByteArray::number(i) + ' ' + lines.at(i)).constData());
    }
    QVERIFY(good.count(true) >= 6 && good.count(false) > 60);
}

void TestAuditReports::whatCanNotBeReadIsAnError()
{
    const auto key = m_log->signer.verifier();
    const auto missing = verifyReport(path(), key, std::make_shared<Progress>());
    QVERIFY(!missing);
    QCOMPARE(missing.error(), (Error{ErrorKind::FileMissing, path()}));
    QVERIFY(write({}, Format::Csv, path()));
    QFile::remove(path() + u".proof"_s);
    const auto proofless = verifyReport(path(), key, std::make_shared<Progress>());
    QVERIFY(!proofless);
    QCOMPARE(proofless.error(), (Error{ErrorKind::FileMissing, path() + u".proof"_s}));
    const auto stopped = std::make_shared<Progress>();
    stopped->cancelled = true;
    QVERIFY(write({}, Format::Csv, path()));
    QCOMPARE(verifyReport(path(), key, stopped).error().kind, ErrorKind::Cancelled);
    QCOMPARE(write({}, Format::Csv, path(u"no/such/report"_s)).error().kind, ErrorKind::FileMissing);
}

void TestAuditReports::aReportThatDoesNotFitOnTheDiskLeavesTheOldOne()
{
    const QString folder = path(u"small"_s);
    const SmallDisk disk(folder, 64);
    if (!disk.isMounted())
        QSKIP(SmallDisk::whyNot);
    const QString report = folder + u"/report.csv"_s;
    AuditFilter few;
    few.outcome = u"refused"_s;
    QVERIFY(write(few, Format::Csv, report));
    const QByteArray before = bytesOf(report), proof = bytesOf(report + u".proof"_s);
    // Room for a part of it only, of the report or of its proof.
    for (const int spare : {0, 2'000, 4'096}) {
        QVERIFY(disk.fill(spare));
        const auto refused = write({}, Format::Csv, report);
        QVERIFY2(!refused, qPrintable(QString::number(spare)));
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
        QCOMPARE(bytesOf(report), before);
        QCOMPARE(bytesOf(report + u".proof"_s), proof);
        QVERIFY(verify(report).good);
        disk.release();
    }
    QVERIFY(write({}, Format::Csv, report));
    QVERIFY(verify(report).good);
}

void TestAuditReports::aTamperedLogGivesNoGoodReport()
{
    const QString copy = path(u"copy.db"_s);
    QVERIFY(m_log->database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(QFile::copy(m_kept.filePath(u"log.db"_s), copy));
    SampleLog tampered(copy, Database::Mode::ReadWrite);
    const Checkpoint head = tampered.head();
    const QString note = tampered.signer.sign(head);
    QVERIFY(tampered.database->run(u"DROP TRIGGER audit_events_keep"_s));
    QVERIFY(tampered.database->run(u"UPDATE audit_events SET actor = 'mallory' WHERE seq = 7"_s));
    for (const Format format : {Format::Csv, Format::Jsonl}) {
        ReportRequest request;
        request.format = format;
        request.path = path();
        QVERIFY(
            SqlReportWriter(*tampered.database)
                .write(request, note, head, tampered.signer.verifier(), tampered.log, std::make_shared<Progress>()));
        const ReportVerdict verdict = verify(path());
        QVERIFY(!verdict.good);
        QCOMPARE(verdict.row, 8u);
        QCOMPARE(verdict.reason, u"row 8 was changed"_s);
    }
}

QTEST_GUILESS_MAIN(TestAuditReports)
#include "test_audit_reports.moc"
