// bench-audit append FOLDER TIMES | verify CATALOGUE | export CATALOGUE FOLDER: the audit log beside what it costs at
// least.
#include "app/wiring/demo/sample.h"
#include "model/audit/audit_service.h"
#include "model/audit/canonical_json.h"
#include "tests/bench/support/bare_sqlite.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/evp.h>

using namespace keywright;
using namespace keywright::bench;

namespace {

const QString eventColumns =
    QStringLiteral("seq, at, actor, action, object_kind, object_id, outcome, reason, details, origin");

// One event a transaction, each waited for, beside an INSERT of the same ten values waited for in the same way.
void append(const QString& folder, int times)
{
    const QTemporaryDir place(folder + QStringLiteral("/append-XXXXXX"));
    const QString path = place.filePath(QStringLiteral("catalogue.db"));
    makeCatalogue(path);
    const auto services = openCatalogue(path);
    Bare bare(place.filePath(QStringLiteral("bare.db")));
    bare.run(QStringLiteral("CREATE TABLE events (seq INTEGER PRIMARY KEY, at INTEGER, actor TEXT, action TEXT, "
                            "object_kind TEXT, object_id TEXT, outcome TEXT, reason TEXT, details TEXT, origin TEXT)"));
    Statement insert(bare, QStringLiteral("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const Sample sample;
    std::vector<AuditEvent> events;
    for (int i = 0; i < times; ++i)
        events.push_back(sample.event(i, times));
    qint64 seq = 0;
    const auto ours = [&] {
        return secondsOf([&] {
            for (const AuditEvent& event : events)
                must(services->transactions->write([&]() -> Result<void> {
                    const Result<AuditEvent> appended = services->auditLog->append(event);
                    return appended ? Result<void>() : Result<void>(appended.error());
                }));
        });
    };
    const auto beside = [&] {
        return secondsOf([&] {
            for (const AuditEvent& event : events) {
                bare.run("BEGIN IMMEDIATE");
                insert.bind(1, seq++);
                insert.bind(2, toMicros(event.at));
                insert.bind(3, event.actor.toUtf8());
                insert.bind(4, event.action.toUtf8());
                insert.bind(5, event.objectKind.toUtf8());
                insert.bind(6, event.objectId.toUtf8());
                insert.bind(7, event.outcome.toUtf8());
                insert.bind(8, event.reason.toUtf8());
                insert.bind(9, canonicalJson(event.details));
                insert.bind(10, event.origin.toUtf8());
                insert.step();
                insert.reset();
                bare.run("COMMIT");
            }
        });
    };
    const Compared compared = inTurn(7, ours, beside);
    tell({QStringLiteral("audit.append"), times / compared.ours, times / compared.beside, QStringLiteral("events/s"),
          QStringLiteral("one event a transaction, beside a bare INSERT a transaction")});
}

// The bytes that the verifier hashes, hashed once, while they lie in memory.
double hashOnce(AuditLog& log)
{
    double seconds = 0;
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
    const quint64 size = must(log.size());
    LeafBatch batch;
    for (quint64 from = 0; from < size; from += LeafBatch::leaves) {
        batch.begin(from, static_cast<std::size_t>(std::min<quint64>(LeafBatch::leaves, size - from)));
        must(log.leaves(batch));
        seconds += secondsOf(
            [&] { EVP_DigestUpdate(context, batch.bytes.constData(), static_cast<std::size_t>(batch.bytes.size())); });
    }
    EVP_MD_CTX_free(context);
    return seconds;
}

void verify(const QString& path, int rounds)
{
    const auto services = openCatalogue(path);
    const double events = static_cast<double>(must(services->auditLog->size()));
    const Compared compared = inTurn(
        rounds,
        [&] {
            return secondsOf([&] {
                const VerifyVerdict verdict = must(services->audit->verify(std::make_shared<Progress>()));
                if (verdict.kind != VerifyVerdict::Kind::Good)
                    stop(QStringLiteral("the log does not verify: ") + verdict.detail);
            });
        },
        [&] { return hashOnce(*services->auditLog); });
    tell({QStringLiteral("audit.verify"), compared.ours, compared.beside, QStringLiteral("s"),
          QStringLiteral("%1 events, beside SHA-256 once over their bytes in memory").arg(events, 0, 'f', 0)});
}

void exportCsv(const QString& path, const QString& folder, int rounds)
{
    const auto services = openCatalogue(path);
    const QTemporaryDir place(folder + QStringLiteral("/export-XXXXXX"));
    const QString ourFile = place.filePath(QStringLiteral("ours.csv"));
    const QString bareFile = place.filePath(QStringLiteral("bare.csv"));
    quint64 rows = 0;
    const auto ours = [&] {
        QFile::remove(ourFile);
        return secondsOf([&] {
            ReportRequest request;
            request.path = ourFile;
            rows = must(services->audit->report(request, std::make_shared<Progress>())).rows;
        });
    };
    const auto beside = [&] {
        QFile::remove(bareFile);
        return secondsOf([&] {
            QProcess shell;
            shell.setStandardOutputFile(bareFile);
            shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            shell.start(QStringLiteral("sqlite3"),
                        {QStringLiteral("-csv"), QStringLiteral("-header"), QStringLiteral("-readonly"), path,
                         QStringLiteral("SELECT %1 FROM audit_events ORDER BY seq").arg(eventColumns)});
            if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
                stop(QStringLiteral("sqlite3 -csv failed"));
        });
    };
    const Compared compared = inTurn(rounds, ours, beside);
    tell({QStringLiteral("audit.export"), compared.ours, compared.beside, QStringLiteral("s"),
          QStringLiteral("%1 events with proof, beside sqlite3 -csv").arg(rows)});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString act = words.value(1);
    if (act == QLatin1String("append") && words.size() > 3)
        append(words.at(2), words.at(3).toInt());
    else if (act == QLatin1String("verify") && words.size() > 3)
        verify(words.at(2), words.at(3).toInt());
    else if (act == QLatin1String("export") && words.size() > 4)
        exportCsv(words.at(2), words.at(3), words.at(4).toInt());
    else
        stop(QStringLiteral(
            "bench-audit append FOLDER TIMES | verify CATALOGUE ROUNDS | export CATALOGUE FOLDER ROUNDS"));
}
