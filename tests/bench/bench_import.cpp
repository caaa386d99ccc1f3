// bench-import FOLDER KEYS: an import of that many keys from a CSV file, from reading it to the last event, beside bare
// INSERTs of the rows that came of it: same schema, same batches, same synchronisation.
#include "app/wiring/demo/sample.h"
#include "model/transfer/key_transfer.h"
#include "storage/core/schema.h"
#include "tests/bench/support/bare_sqlite.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace keywright;
using namespace keywright::bench;

namespace {

constexpr qint64 batchSize = 2'000; // as the import's

void writeSource(const QString& path, qint64 keys)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    file.write("name,owner,environment,application,tags,scopes,secret\n");
    const Sample sample;
    SeededRandom random(7);
    QByteArray line;
    for (qint64 i = 0; i < keys; ++i) {
        const ApiKey key = sample.key(i, keys);
        QStringList scopes;
        for (const Scope& scope : key.scopes)
            scopes += scope.toString();
        line =
            QStringList{key.name, key.owner, key.environment, key.application, key.tags.join(u';'), scopes.join(u';')}
                .join(u',')
                .toUtf8() +
            ',';
        for (int c = 0; c < 40; ++c)
            line += letters[random.next() % 62];
        file.write(line + '\n');
    }
}

void import(const QString& path, const QString& source, qint64 keys)
{
    const auto services = openCatalogue(path);
    const auto progress = std::make_shared<Progress>();
    const auto table = must(services->transfer->read(source, ImportFormat::Csv, progress));
    ImportOptions options;
    options.mapping = table->guess;
    options.custody = Custody::Issued;
    const ImportPlan plan = must(services->transfer->plan(table, options, progress));
    const ImportOutcome outcome = must(services->transfer->run(plan, progress));
    if (outcome.created != keys)
        stop(QStringLiteral("created %1 of %2 keys; %3")
                 .arg(outcome.created)
                 .arg(keys)
                 .arg(outcome.failures.isEmpty() ? QString() : outcome.failures.first().second));
}

// Rows of one table, held in memory so that reading them is not measured.
class Replay {
public:
    Replay(Bare& from, Bare& to, const QString& table, int columns, const QString& where)
        : m_read(from, QStringLiteral("SELECT * FROM %1 WHERE %2").arg(table, where))
        , m_write(to, QStringLiteral("INSERT INTO %1 VALUES (%2)")
                          .arg(table, QStringList(columns, QStringLiteral("?")).join(u',')))
        , m_columns(columns)
    {}
    ~Replay() { clear(); }

    void load(qint64 first, qint64 last)
    {
        clear();
        m_read.bind(1, first);
        m_read.bind(2, last);
        while (m_read.step()) {
            for (int c = 0; c < m_columns; ++c)
                m_values.push_back(sqlite3_value_dup(sqlite3_column_value(m_read.handle(), c)));
        }
        m_read.reset();
    }
    void write()
    {
        for (std::size_t at = 0; at < m_values.size();) {
            for (int c = 1; c <= m_columns; ++c)
                m_write.bind(c, m_values[at++]);
            m_write.step();
            m_write.reset();
        }
    }

private:
    void clear()
    {
        for (sqlite3_value* value : m_values)
            sqlite3_value_free(value);
        m_values.clear();
    }

    Statement m_read, m_write;
    int m_columns;
    std::vector<sqlite3_value*> m_values;
};

double insertBare(const QString& imported, const QString& path, qint64 keys)
{
    Bare from(imported);
    Bare to(path);
    for (int number = 1; number <= schemaCount(); ++number) {
        for (const QString& statement : schemaStatements(number))
            to.run(statement);
    }
    const QString children = QStringLiteral("key_row BETWEEN ? AND ?");
    const auto columnsOf = [&](const char* table) {
        Statement count(from, QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(QLatin1String(table)));
        count.step();
        return sqlite3_column_int(count.handle(), 0);
    };
    const auto replay = [&](const char* table, const QString& where) {
        return std::make_unique<Replay>(from, to, QString::fromLatin1(table), columnsOf(table), where);
    };
    const std::vector<std::unique_ptr<Replay>> ofKeys = [&] {
        std::vector<std::unique_ptr<Replay>> all;
        all.push_back(replay("keys", QStringLiteral("row BETWEEN ? AND ?")));
        for (const char* table : {"key_versions", "key_tags", "key_scopes"})
            all.push_back(replay(table, children));
        return all;
    }();
    const auto events = replay("audit_events", QStringLiteral("seq BETWEEN ? AND ?"));
    const auto nodes = replay("audit_tree", QStringLiteral("seq BETWEEN ? AND ?"));
    double seconds = 0;
    for (qint64 first = 1; first <= keys; first += batchSize) {
        const qint64 last = std::min(first + batchSize - 1, keys);
        for (const auto& table : ofKeys)
            table->load(first, last);
        events->load(first == 1 ? 0 : first, last);
        nodes->load(first == 1 ? 0 : first, last);
        seconds += secondsOf([&] {
            to.run("BEGIN IMMEDIATE");
            for (const auto& table : ofKeys)
                table->write();
            events->write();
            nodes->write();
            to.run("COMMIT");
        });
    }
    return seconds;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        stop(QStringLiteral("bench-import FOLDER KEYS"));
    const qint64 keys = words.at(2).toLongLong();
    const QTemporaryDir place(words.at(1) + QStringLiteral("/import-XXXXXX"));
    const QString source = place.filePath(QStringLiteral("keys.csv"));
    const QString path = place.filePath(QStringLiteral("catalogue.db"));
    writeSource(source, keys);
    makeCatalogue(path);
    const double ours = secondsOf([&] { import(path, source, keys); });
    const double beside = insertBare(path, place.filePath(QStringLiteral("bare.db")), keys);
    tell({QStringLiteral("keys.import"), ours, beside, QStringLiteral("s"),
          QStringLiteral("%1 keys from CSV, beside bare INSERTs of the same rows").arg(keys)});
}
