// bench-questions CATALOGUE ROUNDS: from asking the catalogue's table model to the first rows being there, beside
// SQLite answering the same question bare. The front lane and the event loop are those of the console.
#include "app/wiring/demo/sample.h"
#include "model/keys/key_table_model.h"
#include "storage/keys/key_columns.h"
#include "storage/keys/key_filter_sql.h"
#include "tests/bench/support/bare_sqlite.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace keywright;
using namespace keywright::bench;

namespace {

class Catalogue {
public:
    explicit Catalogue(const QString& path)
        : m_front(QStringLiteral("front"), [path] { return Result(openCatalogue(path, wiring::LaneKind::Front)); })
        , m_model(m_front, m_clock)
        , m_bare(path)
    {
        settle();
    }

    // Seconds until the first rows are here.
    double ask(const std::function<void(KeyTableModel&)>& question)
    {
        return secondsOf([&] {
            QEventLoop loop;
            const auto done = QObject::connect(&m_model, &KeyTableModel::loaded, &loop, &QEventLoop::quit);
            QObject::connect(&m_model, &KeyTableModel::failed, &loop, [](const Error& error) { stop(error); });
            question(m_model);
            loop.exec();
            QObject::disconnect(done);
        });
    }

    // Until the whole order is here and nothing is asked any more.
    void settle()
    {
        while (m_model.state() == KeyTableModel::State::Loading || !m_model.isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    double bare(const QString& sql, const QVariantList& values)
    {
        // Ours has answered other questions since it was last asked this one, and no longer holds its pages.
        sqlite3_db_release_memory(m_bare.handle());
        return secondsOf([&] {
            Statement statement(m_bare, sql);
            int at = 0;
            for (const QVariant& value : values) {
                if (value.typeId() == QMetaType::QString)
                    statement.bind(++at, value.toString().toUtf8());
                else
                    statement.bind(++at, value.toLongLong());
            }
            qint64 bytes = 0;
            while (statement.step()) {
                for (int column = 0; column < sqlite3_column_count(statement.handle()); ++column)
                    if (sqlite3_column_text(statement.handle(), column))
                        bytes += sqlite3_column_bytes(statement.handle(), column);
            }
            m_seen += bytes;
        });
    }

    double bare(const KeyFilter& filter, const KeySort& sort)
    {
        const UtcTime now = m_clock.now();
        const KeyFilterSql sql = filterSql(filter, now);
        return bare(QStringLiteral("SELECT %1 FROM keys WHERE %2 %3 LIMIT %4")
                        .arg(key_columns::rowSelection(), sql.where, orderSql(sort, now))
                        .arg(KeyTableModel::firstRows),
                    sql.values);
    }

private:
    SystemClock m_clock;
    ServiceThread m_front;
    KeyTableModel m_model;
    Bare m_bare;
    qint64 m_seen = 0;
};

// On screen an answer is there with the next frame, however long before it came.
constexpr double frame = 1.0 / 60;

struct Worst {
    Compared compared;
    QString question;

    void take(const Compared& other, const QString& asked, bool byRatio)
    {
        const Compared seen = byRatio ? Compared{std::max(other.ours, frame), std::max(other.beside, frame)} : other;
        const bool worse =
            byRatio ? seen.ours * compared.beside > compared.ours * seen.beside : seen.ours > compared.ours;
        if (question.isEmpty() || worse) {
            compared = seen;
            question = asked;
        }
    }
};

void say(const QString& question, const Compared& compared)
{
    std::fprintf(stderr, "  %-44s %9.2f ms %9.2f ms\n", qPrintable(question), compared.ours * 1e3,
                 compared.beside * 1e3);
}

Compared compare(Catalogue& catalogue, int rounds, const KeyFilter& filter, const KeySort& sort)
{
    // Asked from another order, since one that is shown already is not asked for again.
    const KeySort elsewhere{sort.column == KeyColumn::Name ? KeyColumn::Created : KeyColumn::Name, false};
    return inTurn(
        rounds,
        [&] {
            catalogue.ask([&](KeyTableModel& model) {
                model.setSort(elsewhere);
                model.setFilter(filter);
            });
            catalogue.settle();
            return catalogue.ask([&](KeyTableModel& model) { model.setSort(sort); });
        },
        [&] {
            catalogue.settle();
            return catalogue.bare(filter, sort);
        });
}

void orders(Catalogue& catalogue, int rounds)
{
    Worst worst;
    for (int column = 0; column <= static_cast<int>(KeyColumn::Versions); ++column) {
        if (static_cast<KeyColumn>(column) == KeyColumn::Status)
            continue; // derived from the clock: no index has it
        for (const bool descending : {false, true}) {
            const KeySort sort{static_cast<KeyColumn>(column), descending};
            const QString name = keyColumnName(sort.column) + (descending ? QStringLiteral(" down") : QString());
            const Compared compared = compare(catalogue, rounds, {}, sort);
            say(name, compared);
            worst.take(compared, name, false);
        }
    }
    tell({QStringLiteral("keys.orders"), worst.compared.ours * 1e3, worst.compared.beside * 1e3, QStringLiteral("ms"),
          QStringLiteral("first %1 rows of the slowest of 24 indexed orders: %2")
              .arg(KeyTableModel::firstRows)
              .arg(worst.question)});
}

void questions(Catalogue& catalogue, int rounds)
{
    struct Question {
        const char* filter;
        KeyColumn sort;
    };
    static constexpr Question asked[] = {
        {"", KeyColumn::Status},
        {"status:expired", KeyColumn::Status},
        {"owner:payments", KeyColumn::Expires},
        {"env:staging system:kong", KeyColumn::LastUsed},
        {"tag:pci -tag:old", KeyColumn::Name},
        {"tag:pci,gdpr env:production", KeyColumn::Expires},
        {"expires:<30d", KeyColumn::Owner},
        {"expires:<7d status:active", KeyColumn::Expires},
        {"used:never", KeyColumn::Created},
        {"scope:orders:*", KeyColumn::Name},
        {"is:unrestricted is:unlimited", KeyColumn::Owner},
        {"created:>2026-10-01 custody:held", KeyColumn::Name},
        {"owner:nobody", KeyColumn::Name},
        {"env:nowhere", KeyColumn::Changed},
        {"status:revoked tag:sox", KeyColumn::Name},
        {"is:expiring owner:finance", KeyColumn::Created},
        {"-status:active -is:unrestricted", KeyColumn::LastUsed},
        {"expires:never env:ci app:*-sync", KeyColumn::Owner},
        {"zq", KeyColumn::Name},
    };
    Worst worst;
    for (const Question& question : asked) {
        const QString text = QString::fromLatin1(question.filter);
        const QString name = text + QStringLiteral(" by ") + keyColumnName(question.sort);
        const Compared compared =
            compare(catalogue, rounds, must(KeyFilter::parse(text)), KeySort{question.sort, false});
        say(name, compared);
        worst.take(compared, name, true);
    }
    tell({QStringLiteral("keys.filters"), worst.compared.ours * 1e3, worst.compared.beside * 1e3, QStringLiteral("ms"),
          QStringLiteral("first rows of %1 filters and orders without an index, the one worst beside bare SQL: %2")
              .arg(std::size(asked))
              .arg(worst.question.trimmed())});
}

// Words typed letter by letter, each letter as soon as the rows of the one before are there: what the one before has
// left to do is still running then.
void search(Catalogue& catalogue, int rounds)
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM keys WHERE row IN (SELECT rowid FROM keys_text WHERE keys_text MATCH ?) AND "
                       "status <> 'deleted' ORDER BY name_key, row LIMIT %2")
            .arg(key_columns::rowSelection())
            .arg(KeyTableModel::firstRows);
    Worst worst;
    catalogue.ask([&](KeyTableModel& model) {
        model.setSort({KeyColumn::Name, false});
        model.setFilter({});
    });
    for (const char* word : {"canary", "fraud-scoring-ca", "checkout-probe-7", "CHG-1234", "999"}) {
        const QString whole = QString::fromLatin1(word);
        for (qsizetype length = 3; length <= whole.size(); ++length) {
            const QString typed = whole.first(length);
            const Compared compared = inTurn(
                rounds,
                [&] {
                    catalogue.ask([&](KeyTableModel& model) {
                        model.setFilter(
                            must(KeyFilter::parse(QLatin1Char('"') + whole.first(length - 1) + QLatin1Char('"'))));
                    });
                    return catalogue.ask([&](KeyTableModel& model) {
                        model.setFilter(must(KeyFilter::parse(QLatin1Char('"') + typed + QLatin1Char('"'))));
                    });
                },
                [&] {
                    catalogue.settle();
                    return catalogue.bare(sql, {QLatin1Char('"') + typed + QLatin1Char('"')});
                });
            say(typed, compared);
            worst.take(compared, typed, true);
        }
    }
    tell({QStringLiteral("keys.search"), worst.compared.ours * 1e3, worst.compared.beside * 1e3, QStringLiteral("ms"),
          QStringLiteral("first rows after a keystroke, the one worst beside bare FTS5: %1").arg(worst.question)});
}

// All rows in groups, and inside a group in an order of their own: read whole, since the counts are told at once.
void groups(Catalogue& catalogue, int rounds)
{
    struct Grouping {
        KeyColumn by;
        const char* column;
    };
    static constexpr Grouping asked[] = {
        {KeyColumn::Owner, "owner_key"}, {KeyColumn::Environment, "environment"}, {KeyColumn::System, "system"}};
    Worst worst;
    for (const Grouping& grouping : asked) {
        const KeyColumn by = grouping.by;
        const QString name = QStringLiteral("by ") + keyColumnName(by);
        const Compared compared = inTurn(
            rounds,
            [&] {
                catalogue.ask([&](KeyTableModel& model) {
                    // Another one first: what is shown already is not asked for again.
                    model.setGrouping(by == KeyColumn::System ? KeyColumn::Owner : KeyColumn::System);
                });
                return catalogue.ask([&](KeyTableModel& model) { model.setGrouping(by); });
            },
            [&] {
                catalogue.settle();
                return catalogue.bare(QStringLiteral("SELECT row FROM keys WHERE status <> 'deleted' ORDER BY %1, "
                                                     "name_key, row")
                                          .arg(QLatin1String(grouping.column)),
                                      {});
            });
        say(name, compared);
        worst.take(compared, name, false);
    }
    tell({QStringLiteral("keys.groups"), worst.compared.ours * 1e3, worst.compared.beside * 1e3, QStringLiteral("ms"),
          QStringLiteral("all rows in groups, beside bare SQL in that order: %1").arg(worst.question)});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        stop(QStringLiteral("bench-questions CATALOGUE ROUNDS [orders|filters|search|groups]..."));
    Catalogue catalogue(words.at(1));
    const int rounds = words.at(2).toInt();
    const QStringList wanted = words.mid(3);
    const auto wants = [&](const char* name) { return wanted.isEmpty() || wanted.contains(QLatin1String(name)); };
    if (wants("orders"))
        orders(catalogue, rounds);
    if (wants("filters"))
        questions(catalogue, rounds);
    if (wants("search"))
        search(catalogue, rounds);
    if (wants("groups"))
        groups(catalogue, rounds);
}
