// Access logs to counts: each line once, whatever became of its file; keys by ID and by what was presented; findings.
#include "model/usage/usage_range.h"
#include "storage/usage/logs/log_import.h"
#include "storage/usage/sql_usage_store.h"
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

using namespace keywright;

namespace {

const UtcTime noon = fromMicros(1'795'000'000'000'000); // 2026-11-18T10:26:40Z

QByteArray line(int minute, int status, const QByteArray& target, const QByteArray& more = {})
{
    return "203.0.113.9 - - [18/Nov/2026:10:" + QByteArray::number(minute).rightJustified(2, '0') +
           ":00 +0000] \"GET " + target + " HTTP/1.1\" " + QByteArray::number(status) + " 20 \"-\" \"curl\"" + more +
           "\n";
}

} // namespace

class TestLogImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::SetClock m_clock;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<RealCatalogue> m_catalogue;
    KeyId m_key;
    QByteArray m_secret;

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::Truncate) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | mode) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }
    QString pack(const char* name, const QByteArray& bytes) const
    {
        gzFile file = gzopen(QFile::encodeName(path(name)).constData(), "wb");
        gzwrite(file, bytes.constData(), unsigned(bytes.size()));
        gzclose(file);
        return path(name);
    }
    Result<LogImportReport> import(const QString& file, bool dryRun = false, const std::string& keyField = {},
                                   const QString& api = {})
    {
        LogImport log({m_catalogue->keys,
                       **m_catalogue->catalogueKeys.fingerprinter(),
                       path("c.usage.db"),
                       m_clock,
                       [this](const KeyInLog& found) {
                           return recordFinding(found, m_catalogue->service, m_catalogue->keys,
                                                m_catalogue->transactions);
                       },
                       {QStringLiteral("orders"), QStringLiteral("stock")}});
        LogImportRequest request;
        request.path = file;
        request.dryRun = dryRun;
        request.reading.keyField = keyField;
        request.api = api;
        return log.run(request, {});
    }
    qint64 stored(Outcome outcome, bool known = true)
    {
        SqlUsageStore store(path("c.usage.db"), m_clock);
        qint64 sum = 0;
        const auto uses = store.byKey({hourOf(noon) - 24, hourOf(noon) + 24});
        for (const KeyUse& use : *uses)
            if (use.key.isNull() != known)
                sum += use.requests[std::size_t(outcome)];
        return sum;
    }
    QByteArray byId() const { return " " + m_key.toString().toLatin1(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.at = noon;
        m_secrets = std::make_unique<MemorySecretStore>();
        m_catalogue = RealCatalogue::create(path("c.db"), QStringLiteral("id"), *m_secrets, m_clock);
        KeyDraft draft;
        draft.name = QStringLiteral("orders");
        draft.owner = QStringLiteral("payments");
        draft.environment = QStringLiteral("production");
        const Result<IssuedSecret> made = m_catalogue->service.create(draft);
        QVERIFY(made.ok());
        m_key = made->key.id;
        const auto bytes = made->secret->bytes();
        m_secret = QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    }

    void requestsAreCountedByWhatWasAnswered()
    {
        const QByteArray log = line(1, 200, "/a", byId()) + line(2, 503, "/a", byId()) + line(3, 429, "/a", byId()) +
                               line(4, 403, "/a", byId()) + line(5, 401, "/a") + line(6, 200, "/public") + "broken\n" +
                               line(7, 200, "/a", " key_ffffffffffffffffffffffffffffffff");
        const auto report = import(write("access.log", log));
        QVERIFY(report.ok());
        QCOMPARE(report->lines, 8);
        QCOMPARE(report->counted, 5);
        QCOMPARE(report->withoutKey, 2);
        QCOMPARE(report->bad, 1);
        QCOMPARE(report->firstBad.front().first, 7);
        QCOMPARE(stored(Outcome::Valid), 2);
        QCOMPARE(stored(Outcome::RateLimited), 1);
        QCOMPARE(stored(Outcome::ScopeDenied), 1);
        QCOMPARE(stored(Outcome::Unknown, false), 1);
        QVERIFY(report->findings.empty());
    }

    // Kong calls services as its administrator likes: only what the catalogue knows is an API.
    void theApiIsSaidByWhoImportsOrByTheLog()
    {
        const auto kong = [this](const char* service) {
            return QByteArray("{\"started_at\":1794999600000,\"client_ip\":\"10.1.1.1\",\"response\":{\"status\":200},"
                              "\"request\":{\"uri\":\"/a\",\"headers\":{\"x-keywright-key-id\":\"") +
                   m_key.toString().toLatin1() + "\"}},\"latencies\":{\"request\":15},\"service\":{" + service + "}}\n";
        };
        const QByteArray log = kong("\"name\":\"orders\"") + kong("\"name\":\"billing\"") +
                               kong("\"client_certificate\":{\"name\":\"orders\"},\"name\":\"stock\"") +
                               kong("\"id\":1");
        QCOMPARE(import(write("kong.log", log))->counted, 4);
        const QString file = write("access.log", line(1, 200, "/a", byId()) + line(2, 200, "/a", byId()));
        QCOMPARE(import(file, false, {}, QStringLiteral("invoices"))->counted, 2);
        std::map<QString, qint64> told;
        SqlUsageStore store(path("c.usage.db"), m_clock);
        for (const KeyApiUse& use : *store.byKeyAndApi({hourOf(noon) - 24, hourOf(noon) + 24, {}, {}}))
            told[use.api] += use.requests[std::size_t(Outcome::Valid)];
        QVERIFY(told == (std::map<QString, qint64>{{QStringLiteral("orders"), 1},
                                                   {QStringLiteral("stock"), 1},
                                                   {QStringLiteral("invoices"), 2},
                                                   {QString(), 2}}));
    }

    // nginx writes $request_time with three decimals behind the line.
    void howLongRequestsTookAndWhereTheyCameFromIsCounted()
    {
        QByteArray other = line(4, 200, "/a", byId() + " 0.800");
        other.replace("203.0.113.9", "2001:db8::7");
        const QByteArray log = line(1, 200, "/a", byId() + " 0.050") + line(2, 200, "/a", byId() + " 0.050") +
                               line(3, 200, "/a", byId()) + other + line(5, 200, "/public", " 9.000");
        QVERIFY(import(write("access.log", log)).ok());
        const auto spread =
            SqlUsageStore(path("c.usage.db"), m_clock).spread({hourOf(noon) - 24, hourOf(noon) + 24, {}}, {});
        QVERIFY(spread.ok());
        QCOMPARE(spread->size(), std::size_t(1));
        const Spread& told = spread->front().spread;
        QCOMPARE(told.request.count(), std::uint64_t(3));
        QVERIFY(std::abs(double(told.request.quantile(0.5)) / 50e6 - 1) < 0.02);
        QVERIFY(std::abs(double(told.request.quantile(0.95)) / 800e6 - 1) < 0.02);
        // Two, but under one pepper in 2,000 they share a register of the sketch.
        QVERIFY(told.sources.count() == 2 || told.sources.count() == 1);
        QCOMPARE(told.bytes, std::uint64_t(4 * 20));
        QVERIFY(told.decision.isEmpty()); // no gate was asked
    }

    void nothingIsCountedTwiceWhateverBecomesOfTheFile()
    {
        QByteArray first;
        for (int i = 0; i < 40; ++i)
            first += line(i, 200, "/a?n=" + QByteArray::number(i), byId());
        QCOMPARE(import(write("access.log", first))->counted, 40);
        QCOMPARE(import(path("access.log"))->lines, 0);
        // It grows; its last line is written just now.
        const QByteArray more = line(41, 200, "/b", byId());
        write("access.log", more + more.left(30), QIODevice::Append);
        const auto grown = import(path("access.log"));
        QCOMPARE(grown->counted, 1);
        QCOMPARE(grown->before, 40);
        QVERIFY(grown->unfinished);
        // It is rotated, a new one begins, and the old one is packed.
        write("access.log", more.mid(30), QIODevice::Append);
        QVERIFY(QFile::rename(path("access.log"), path("access.log.1")));
        QCOMPARE(import(write("access.log", line(50, 200, "/c", byId())))->counted, 1);
        QCOMPARE(import(path("access.log.1"))->counted, 1);
        QFile old(path("access.log.1"));
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray all = old.readAll();
        QCOMPARE(import(pack("access.log.2.gz", all))->lines, 0);
        QCOMPARE(import(pack("another.gz", line(51, 200, "/d", byId()).chopped(1)))->counted,
                 1); // packed: no more comes
        QCOMPARE(stored(Outcome::Valid), 44);
        // A log that begins as another did, and goes on differently, is another.
        QByteArray other = first;
        other.replace("/a?n=39", "/a?n=xx");
        QCOMPARE(import(write("other.log", other))->counted, 40);
    }

    void aDryRunWritesNothing()
    {
        const auto report = import(write("access.log", line(1, 200, "/a?key=" + m_secret, {})), true);
        QCOMPARE(report->counted, 1);
        QCOMPARE(report->findings.size(), std::size_t(1));
        QVERIFY(!QFile::exists(path("c.usage.db")));
        QVERIFY(!m_catalogue->keys.byId(m_key)->tags.contains(leakedTag));
    }

    void aKeyInPlainIsAFindingAndStandsNowhere()
    {
        const QByteArray query = line(1, 200, "/x?a=1&api_key=" + m_secret);
        const QByteArray text = line(2, 200, "/x", " \"Authorization was " + m_secret + "\"");
        const auto report = import(write("access.log", line(0, 200, "/") + query + text + text));
        QVERIFY(report.ok());
        QCOMPARE(report->counted, 3);
        QCOMPARE(report->findings.size(), std::size_t(1));
        const KeyInLog& found = report->findings.front();
        QVERIFY(found.key == m_key && found.version == 1 && found.place == KeyInLog::Place::Query);
        QCOMPARE(found.firstLine, 2);
        QCOMPARE(found.lines, 3);
        QVERIFY(m_catalogue->keys.byId(m_key)->tags.contains(leakedTag));
        const auto events = m_catalogue->log.page({}, std::numeric_limits<quint64>::max(), 10);
        QVERIFY(std::any_of(events->begin(), events->end(), [&](const AuditEvent& event) {
            return event.action == QLatin1String("finding.key_in_log") && event.objectId == m_key.toString() &&
                   event.details.value(QStringLiteral("first_line")).toInt() == 2;
        }));
        for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile bytes(file.filePath());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            QVERIFY2(file.fileName() == QLatin1String("access.log") || !bytes.readAll().contains(m_secret),
                     qPrintable(file.fileName()));
        }
    }

    void linesOfAnyLengthAreSurvived()
    {
        const QByteArray longLine(3'000'000, 'x');
        const auto report =
            import(write("access.log", line(1, 200, "/a", byId()) + longLine + "\n" + line(2, 200, "/a", byId())));
        QVERIFY(report.ok());
        QCOMPARE(report->counted, 2);
        QCOMPARE(report->bad, 1);
        QCOMPARE(report->lines, 3);
        QVERIFY(!import(write("no.log", "a,b\n1,2\n")).ok());
        const QString cut = pack("cut.gz", line(3, 200, "/a", byId()).repeated(500));
        QFile file(cut);
        QVERIFY(file.resize(file.size() - 20));
        QVERIFY(!import(cut).ok());
        QCOMPARE(stored(Outcome::Valid), 2); // of what is damaged nothing is taken
    }
};

QTEST_GUILESS_MAIN(TestLogImport)
#include "test_log_import.moc"
