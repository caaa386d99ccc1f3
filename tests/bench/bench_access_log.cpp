// bench-access_log CATALOGUE FOLDER LINES ROUNDS: a combined access log of so many lines, counted by the importer,
// beside `wc -l` and awk cutting fields out of the same file. Lines a second of each.
#include "model/secrets/catalogue_keys.h"
#include "storage/usage/logs/log_import.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdlib>
#include <ctime>
#include <random>

using namespace keywright;
using namespace keywright::bench;

namespace {

void writeLog(const QString& path, const QList<KeyId>& keys, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    std::mt19937 random(3);
    std::time_t at = std::time(nullptr) - 86'400;
    for (int i = 0; i < lines; ++i) {
        at += i % 50 == 0;
        char moment[64];
        std::tm parts{};
        gmtime_r(&at, &parts);
        std::strftime(moment, sizeof moment, "%d/%b/%Y:%H:%M:%S +0000", &parts);
        const QByteArray id =
            keys.isEmpty() ? "-" : keys.at(qsizetype(random() % std::size_t(keys.size()))).toString().toLatin1();
        file.write("10.0." + QByteArray::number(random() % 200) + "." + QByteArray::number(random() % 250) + " - - [" +
                   moment + "] \"GET /v1/invoices/" + QByteArray::number(random() % 100'000) +
                   "?page=2&sort=created HTTP/1.1\" " + (random() % 50 ? "200" : "429") + " " +
                   QByteArray::number(random() % 9'000) +
                   " \"https://console.example.com/invoices\" \"Mozilla/5.0 (X11; Linux x86_64) Client/4.2\" 0.0" +
                   QByteArray::number(10 + random() % 80) + " " + id + "\n");
    }
}

double shell(const QString& path, const char* command)
{
    return secondsOf([&] {
        if (std::system((QByteArray(command) + " '" + QFile::encodeName(path) + "' > /dev/null").constData()) != 0)
            stop(QString::fromLatin1(command));
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        stop(QStringLiteral("bench-access_log CATALOGUE FOLDER LINES ROUNDS"));
    const std::shared_ptr<Services> services = openCatalogue(words.at(1));
    const std::vector<std::uint32_t> rows = must(services->keyStore->order({}, {}, SystemClock().now(), 0, 1'000));
    const QString log = QDir(words.at(2)).filePath(QStringLiteral("access.log"));
    const QString usage = QDir(words.at(2)).filePath(QStringLiteral("log.usage.db"));
    const int lines = words.at(3).toInt();
    writeLog(log, must(services->keyStore->ids(rows)), lines);
    LogImport import({*services->keyStore, *must(services->catalogueKeys->fingerprinter()), usage, *services->clock,
                      [](const KeyInLog&) { return Result<void>(); }});
    const auto ours = [&] {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(usage + QLatin1String(suffix));
        return secondsOf([&] {
            LogImportRequest request;
            request.path = log;
            if (must(import.run(request, {})).counted != lines)
                stop(QStringLiteral("not every line was counted"));
        });
    };
    const Compared seconds = inTurn(words.at(4).toInt(), ours, [&] {
        return shell(log, "wc -l") + shell(log, "awk '{ print $1, $4, $7, $9, $NF }'");
    });
    tell({QStringLiteral("usage.import"), lines / seconds.ours, lines / seconds.beside, QStringLiteral("/s"),
          QStringLiteral("%1 lines, %2 MB; counted and stored, beside wc -l and awk cutting five fields")
              .arg(lines)
              .arg(QFile(log).size() / 1'000'000)});
    return 0;
}
