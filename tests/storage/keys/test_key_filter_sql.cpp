// The search language over SQL against a plain evaluation in memory, key by key.
#include "model/keys/key_match.h"
#include "storage/core/row_stream.h"
#include "storage/keys/key_search.h"
#include "storage/keys/sql_key_store.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

const UtcTime now = *fromIso(u"2026-06-15T12:00:00Z"_s);

} // namespace

class TestKeyFilterSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFilterFindsWhatAPlainLookFinds_data();
    void everyFilterFindsWhatAPlainLookFinds();
    void everyWayFindsTheSame_data() { everyFilterFindsWhatAPlainLookFinds_data(); }
    void everyWayFindsTheSame();
    void everyTermIsAnsweredFromAnIndex();
    void rowsFarApartTakeLittleRoom();
    void wordsOfManyAndOfFewAreFoundAlike();
    void aQuestionThatNobodyWaitsForIsLeft();
    void valuesAreCompletedFromTheCatalogue();
    void completionWalksTheIndexes();
    void everyOrderIsWhole_data();
    void everyOrderIsWhole();
    void everyIndexedOrderIsReadFromItsIndex();

private:
    void add(int number, const std::function<void(ApiKey&)>& edit);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlKeyStore> m_store;
    test::SeededRandom m_random;
    QList<ApiKey> m_keys;
};

void TestKeyFilterSql::add(int number, const std::function<void(ApiKey&)>& edit)
{
    ApiKey key;
    key.createdAt = now - Days(10 * number);
    key.changedAt = now - Days(number);
    key.id = *KeyId::generate(key.createdAt, m_random);
    key.name = u"key %1"_s.arg(number, 3, 10, QChar(u'0'));
    key.owner = u"payments"_s;
    key.application = u"checkout"_s;
    key.environment = u"production"_s;
    KeyVersion version;
    version.state = VersionState::Current;
    version.hint = u"kw_live_…%1"_s.arg(number, 4, 10, QChar(u'a'));
    version.createdAt = key.createdAt;
    key.versions = {version};
    edit(key);
    const Result<qint64> row = m_store->insert(key);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    key.row = *row;
    m_keys += key;
}

void TestKeyFilterSql::initTestCase()
{
    auto database = Database::open(m_folder.filePath(u"keys.db"_s), Database::Mode::Create);
    QVERIFY(database);
    m_database = std::move(*database);
    m_store = std::make_unique<SqlKeyStore>(*m_database);
    int n = 0;
    const auto one = [&](const std::function<void(ApiKey&)>& edit) { add(++n, edit); };
    one([](ApiKey&) {});
    one([](ApiKey& k) { k.owner.clear(); });
    one([](ApiKey& k) { k.owner = u"Ärzte & Söhne"_s; });
    one([](ApiKey& k) { k.application = u"Überweisung"_s; });
    one([](ApiKey& k) { k.environment = u"Größe"_s; });
    one([](ApiKey& k) { k.environment = u"prod"_s; });
    one([](ApiKey& k) { k.environment = u"staging"_s; });
    one([](ApiKey& k) { k.expiresAt = now - Days(1); });
    one([](ApiKey& k) { k.expiresAt = now; });
    one([](ApiKey& k) { k.expiresAt = now + Micros(1); });
    one([](ApiKey& k) { k.expiresAt = now + Days(29); });
    one([](ApiKey& k) { k.expiresAt = now + Days(30); });
    one([](ApiKey& k) { k.expiresAt = now + Days(300); });
    one([](ApiKey& k) { k.status = KeyStatus::Deprecated; });
    one([](ApiKey& k) {
        k.status = KeyStatus::Deprecated;
        k.expiresAt = now - Days(3);
    });
    one([](ApiKey& k) {
        k.status = KeyStatus::Disabled;
        k.expiresAt = now - Days(3);
    });
    one([](ApiKey& k) { k.status = KeyStatus::Disabled; });
    one([](ApiKey& k) { k.status = KeyStatus::Revoked; });
    one([](ApiKey& k) {
        k.status = KeyStatus::Deleted;
        k.deletedAt = now - Days(2);
    });
    for (const int end : {-1, 1}) {
        one([end](ApiKey& k) {
            k.versions.first().state = VersionState::Overlapping;
            k.versions.first().notAfter = now + Days(end);
            KeyVersion second = k.versions.first();
            second.number = 2;
            second.state = VersionState::Current;
            second.notAfter.reset();
            k.versions += second;
        });
    }
    one([](ApiKey& k) { k.tags = {u"pci"_s, u"payments"_s}; });
    one([](ApiKey& k) { k.tags = {u"pci-dss"_s, u"50%_off"_s}; });
    one([](ApiKey& k) { k.notes = u"Ask \"Mia\" (O'Brien); DROP TABLE keys;-- 100% \\ _x"_s; });
    one([](ApiKey& k) { k.name = u"日本語の鍵 🔑🗝️"_s; });
    one([](ApiKey& k) { k.name = u"مفتاح الدفع"_s; });
    one([](ApiKey& k) { k.scopes = {*Scope::parse(u"orders:items:read"_s), *Scope::parse(u"users:*"_s)}; });
    one([](ApiKey& k) { k.scopes = {*Scope::parse(u"orders_x:items:read"_s)}; });
    one([](ApiKey& k) { k.roles = {u"reader"_s}; });
    one([](ApiKey& k) { k.restrictions.methods = {u"GET"_s}; });
    one([](ApiKey& k) { k.rateLimit = *RateLimit::parse(u"100/s"_s); });
    one([](ApiKey& k) { k.quota = *Quota::parse(u"10000/day"_s); });
    one([](ApiKey& k) { k.recoverable = true; });
    one([](ApiKey& k) {
        k.custody = Custody::Held;
        k.system = u"kong"_s;
    });
    one([](ApiKey& k) {
        k.custody = Custody::Managed;
        k.system = u"aws"_s;
    });
    one([](ApiKey& k) { k.lastUsedAt = now - Days(1); });
    one([](ApiKey& k) { k.lastUsedAt = now - Days(7); });
    one([](ApiKey& k) { k.lastUsedAt = now - Days(91); });
}

void TestKeyFilterSql::everyFilterFindsWhatAPlainLookFinds_data()
{
    QTest::addColumn<QString>("text");
    const char* const filters[] = {
        "",
        "status:active",
        "status:overlapping",
        "status:deprecated",
        "status:disabled",
        "status:expired",
        "status:revoked",
        "status:deleted",
        "status:active,expired",
        "status:deleted,revoked",
        "owner:payments",
        "owner:PAYMENTS",
        "owner:pay*",
        "owner:\"ärzte & söhne\"",
        "owner:\"ÄRZTE*\"",
        "app:checkout",
        "app:überweisung",
        "app:ÜBER*",
        "app:check*,über*",
        "env:production",
        "env:prod",
        "env:staging,prod",
        "env:größe",
        "env:*o*",
        "tag:pci",
        "tag:pci*",
        "tag:50%_off",
        "tag:pci,payments",
        "system:kong,aws",
        "system:local",
        "custody:held",
        "custody:issued,managed",
        "name:\"key 001\"",
        "name:key*",
        "name:*鍵*",
        "name:k_y*",
        "scope:orders",
        "scope:orders:*",
        "scope:orders:items:read",
        "scope:users:x:y",
        "scope:users",
        "is:unrestricted",
        "is:unscoped",
        "is:unowned",
        "is:unlimited",
        "is:recoverable",
        "is:overlapping",
        "is:rotated",
        "is:unrotated",
        "is:expiring",
        "is:ending",
        "expires:never",
        "expires:<30d",
        "expires:>30d",
        "expires:<2026-06-15",
        "expires:>2026-07-01",
        "expires:2026-07-14",
        "used:never",
        "used:<7d",
        "used:>7d",
        "used:>90d",
        "used:2026-06-14",
        "used:<2026-05",
        "used:>2026-05",
        "created:<30d",
        "created:>100d",
        "created:>2026-01",
        "created:<2026-01",
        "created:2026-06-05",
        "id:key_01",
        "id:zzz",
        "key",
        "KEY",
        "k",
        "01",
        "ke",
        "\"key 0\"",
        "鍵",
        "日本語",
        "🔑",
        "مفتاح",
        "ärz",
        "Ä",
        "ÜBERW",
        "mia",
        "\"\\\"Mia\\\"\"",
        "O'B",
        "O'",
        "%",
        "_",
        "\\\\",
        "100%",
        "\"DROP TABLE keys;--\"",
        "\"' OR 1=1 --\"",
        "\") OR row IN (1\"",
        "name:\"' OR '1'='1\"",
        "tag:\"x') OR 1=1--\"",
        "\"NEAR(key)\"",
        "\"key* OR\"",
        "…00",
        "nothing",
        "owner:payments env:production -tag:pci",
        "pci -tag:pci-dss",
        "status:active expires:never used:never",
    };
    for (const char* filter : filters) {
        const QString text = QString::fromUtf8(filter);
        QTest::addRow("%s", filter) << text;
        // Each one-word filter also negated: what has no value at all must be on one side or the other.
        if (!text.isEmpty() && !text.contains(u" -") && !text.contains(u"status:active e"))
            QTest::addRow("-%s", filter) << u"-"_s + text;
    }
}

void TestKeyFilterSql::everyFilterFindsWhatAPlainLookFinds()
{
    QFETCH(const QString, text);
    const ParsedFilter filter = KeyFilter::parse(text);
    QVERIFY2(filter, qPrintable(text));
    QStringList expected;
    for (const ApiKey& key : m_keys) {
        if (matches(key, *filter, now))
            expected += key.name;
    }
    QStringList found;
    const Result<void> streamed = m_store->forEach(*filter, {KeyColumn::Changed, true}, now, [&](const ApiKey& key) {
        found += key.name;
        return true;
    });
    QVERIFY2(streamed, qPrintable(streamed ? QString() : streamed.error().detail));
    QCOMPARE(found, expected);
    QCOMPARE(m_store->count(*filter, now).value(), expected.size());
    QCOMPARE(m_store->order(*filter, {}, now, 0, 3)->size(), static_cast<std::size_t>(qMin(expected.size(), 3)));
    for (const KeySort& sort :
         {KeySort{KeyColumn::Name, false}, KeySort{KeyColumn::Changed, true}, KeySort{KeyColumn::Status, false}}) {
        const auto whole = m_store->wholeOrder(*filter, sort, now, {});
        QVERIFY(whole);
        QCOMPARE(*whole, m_store->order(*filter, sort, now, 0, -1).value());
        for (const KeyColumn by : {KeyColumn::Owner, KeyColumn::Environment, KeyColumn::System}) {
            const auto grouped = m_store->groupedOrder(*filter, sort, by, now, {});
            const auto plain = m_store->KeyStore::groupedOrder(*filter, sort, by, now, {}); // looks at every row
            QVERIFY(grouped && plain);
            QCOMPARE(grouped->order, plain->order);
            QCOMPARE(grouped->groups, plain->groups);
        }
        const auto first = m_store->firstRows(*filter, sort, now, 3, {});
        QVERIFY(first);
        QCOMPARE(*first, m_store->rows(std::span(*whole).first(qMin<std::size_t>(3, whole->size())), now).value());
    }
}

// Whichever way a question is answered, the answer is that of plain SQL.
void TestKeyFilterSql::everyWayFindsTheSame()
{
    QFETCH(const QString, text);
    const KeyFilter filter = *KeyFilter::parse(text);
    using Effort = KeySearch::Effort;
    const QList<std::pair<const char*, Effort>> ways{
        {"few", {}},
        {"walk", {0, 0, 1'000'000, std::chrono::hours(1), 1'000, 0}},
        {"left walk, then few", {0, 20'000, 1, std::chrono::hours(1), 1'000, 20'000}},
        {"left walk, then sets", {0, 0, 1, std::chrono::hours(1), 1'000}},
        {"sets", {0, 0, 0, {}, 1'000, 0}},
        {"sets of varied columns", {0, 0, 0, {}, 0, 0}},
        {"few among sets", {0, 40, 0, {}, 1'000, 40}},
    };
    const KeyFilterSql plain = filterSql(filter, now);
    for (const KeySort& sort : {KeySort{KeyColumn::Name, true}, KeySort{KeyColumn::Expires, false},
                                KeySort{KeyColumn::Status, false}, KeySort{KeyColumn::Status, true}}) {
        RowStream stream(*m_database, u"SELECT row FROM keys WHERE %1 %2"_s.arg(plain.where, orderSql(sort, now)),
                         plain.values);
        std::vector<std::uint32_t> expected;
        while (stream.next())
            expected.push_back(static_cast<std::uint32_t>(stream.number(0)));
        QVERIFY(!stream.failed());
        const auto first = std::span(expected).first(std::min<std::size_t>(expected.size(), 30));
        const QList<KeyRow> rows = m_store->rows(first, now).value();
        for (const auto& [name, effort] : ways) {
            const auto whole = KeySearch(*m_database, filter, now, {}, effort).order(sort);
            QVERIFY2(whole, name);
            QVERIFY2(*whole == expected, name);
            const auto shown = KeySearch(*m_database, filter, now, {}, effort).firstRows(sort, 30);
            QVERIFY2(shown, name);
            QVERIFY2(*shown == rows, name);
            QCOMPARE(KeySearch(*m_database, filter, now, {}, effort).count().value(),
                     static_cast<qint64>(expected.size()));
        }
    }
}

// To look at a million keys for a few is what made a filter slow: each term has an index that holds all it needs.
void TestKeyFilterSql::everyTermIsAnsweredFromAnIndex()
{
    const QString terms =
        u"status:active status:expired status:overlapping status:deprecated status:revoked owner:a owner:a* name:a "
        "app:a env:prod system:kong custody:held tag:a scope:orders:* id:key_01 is:unrestricted is:unscoped is:unowned "
        "is:unlimited is:recoverable is:overlapping is:rotated is:unrotated is:expiring is:ending expires:<30d "
        "expires:>30d "
        "expires:never expires:2026-07-01 used:never used:<7d used:>7d created:>2026-01-01 created:<30d \"word\""_s;
    const KeyFilter filter = *KeyFilter::parse(terms);
    QVERIFY(filter.terms.size() > 30);
    for (const FilterTerm& term : filter.terms) {
        const auto sql = seekSql(term, now);
        const QByteArray name = terms.mid(term.position, term.length).toUtf8();
        QVERIFY2(sql, name.constData());
        RowStream stream(*m_database, u"EXPLAIN QUERY PLAN "_s + sql->where, sql->values);
        while (stream.next()) {
            const QString step = stream.text(3);
            if (step.startsWith(u"SEARCH keys"_s) || step.startsWith(u"SCAN keys"_s))
                QVERIFY2(step.contains(u"COVERING INDEX"_s) || step.contains(u"VIRTUAL TABLE"_s) ||
                             step.contains(u"key_tags"_s) || step.contains(u"key_scopes"_s),
                         qPrintable(terms.mid(term.position, term.length) + u": "_s + step));
        }
    }
}

void TestKeyFilterSql::rowsFarApartTakeLittleRoom()
{
    RowSet set;
    const std::vector<std::uint32_t> rows{0, 63, 64, 65'535, 65'536, 4'294'967'295U};
    for (const std::uint32_t row : rows) {
        QVERIFY(!set.contains(row));
        set.add(row);
        QVERIFY(set.contains(row));
    }
    QCOMPARE(set.rows(), rows);
    RowSet other;
    other.add(64);
    other.add(70'000);
    other.add(65'536);
    RowSet both = std::move(set);
    both.keepOnly(other);
    QCOMPARE(both.rows(), (std::vector<std::uint32_t>{64, 65'536}));
    other.remove(both);
    QCOMPARE(other.rows(), std::vector<std::uint32_t>{70'000});
    QVERIFY(!other.contains(4'000'000'000U));
}

// Words that many keys bear are found by another way than those of a few; both must find the same.
void TestKeyFilterSql::wordsOfManyAndOfFewAreFoundAlike()
{
    for (const QString& word : {u"key"_s, u"ers"_s, u"key_0"_s, u"nobody bears this"_s}) {
        const auto filter = KeyFilter::parse(u'"' + word + u'"');
        QVERIFY(filter);
        for (const bool descending : {false, true}) {
            const KeySort sort{KeyColumn::Owner, descending};
            const auto whole = m_store->order(*filter, sort, now, 0, 10);
            const auto first = m_store->firstRows(*filter, sort, now, 10, {});
            QVERIFY(whole && first);
            QCOMPARE(*first, m_store->rows(*whole, now).value());
        }
    }
}

void TestKeyFilterSql::valuesAreCompletedFromTheCatalogue()
{
    using Take = std::function<QStringList(const ApiKey&)>;
    const std::pair<Field, Take> fields[]{
        {Field::Owner, [](const ApiKey& key) { return QStringList{key.owner}; }},
        {Field::Application, [](const ApiKey& key) { return QStringList{key.application}; }},
        {Field::Environment, [](const ApiKey& key) { return QStringList{key.environment}; }},
        {Field::System, [](const ApiKey& key) { return QStringList{key.system}; }},
        {Field::Tag, [](const ApiKey& key) { return key.tags; }},
        {Field::Scope, [](const ApiKey& key) {
             QStringList all;
             for (const Scope& scope : key.scopes)
                 all += scope.toString();
             return all;
         }}};
    for (const auto& [field, take] : fields) {
        for (const QString& typed : {QString(), u"p"_s, u"O"_s, u"r"_s, u"\u00e9"_s, u"%"_s, u"nobody has it"_s}) {
            QSet<QString> expected; // whatever the case: an owner of two spellings is one owner
            for (const ApiKey& key : m_keys)
                for (const QString& value : take(key))
                    if (!value.isEmpty() && value.contains(typed, Qt::CaseInsensitive))
                        expected += value.toCaseFolded();
            const auto found = m_store->valuesLike(field, typed, 1'000, {});
            QVERIFY(found);
            QSet<QString> folded;
            bool inner = false;
            for (const QString& value : *found) {
                folded += value.toCaseFolded();
                const bool begins = value.startsWith(typed, Qt::CaseInsensitive);
                QVERIFY2(!(begins && inner), "what begins with it comes first");
                inner = !begins;
            }
            QVERIFY2(folded == expected, qPrintable(u"%1 %2: %3"_s.arg(int(field)).arg(typed, found->join(u'|'))));
            const auto few = m_store->valuesLike(field, typed, 2, {});
            QVERIFY(few && *few == found->mid(0, 2));
        }
    }
    QVERIFY(!m_store->valuesLike(Field::Expires, {}, 5, {}));
    const StopFlag stopped = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(m_store->valuesLike(Field::Owner, {}, 5, stopped).error().kind, ErrorKind::Cancelled);
}

// One step a distinct value: SEARCH in an index, never SCAN.
void TestKeyFilterSql::completionWalksTheIndexes()
{
    for (const auto& [table, column] : {std::pair(u"keys"_s, u"owner_key"_s), std::pair(u"keys"_s, u"name_key"_s),
                                        std::pair(u"keys"_s, u"application"_s), std::pair(u"keys"_s, u"environment"_s),
                                        std::pair(u"keys"_s, u"system"_s), std::pair(u"key_tags"_s, u"tag"_s),
                                        std::pair(u"key_scopes"_s, u"scope"_s)}) {
        RowStream plan(*m_database, u"EXPLAIN QUERY PLAN SELECT min(%2) FROM %1 WHERE %2 > 'a'"_s.arg(table, column));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).startsWith(u"SEARCH"_s), qPrintable(plan.text(3)));
    }
}

void TestKeyFilterSql::aQuestionThatNobodyWaitsForIsLeft()
{
    const auto over = std::make_shared<const std::atomic<bool>>(true);
    const auto first = m_store->firstRows({}, {}, now, 10, over);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Cancelled);
    const auto whole = m_store->wholeOrder({}, {}, now, over);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Cancelled);
    const auto running = std::make_shared<const std::atomic<bool>>(false);
    QVERIFY(m_store->firstRows({}, {}, now, 10, running));
}

void TestKeyFilterSql::everyOrderIsWhole_data()
{
    QTest::addColumn<KeyColumn>("column");
    for (int i = 0; i <= static_cast<int>(KeyColumn::Versions); ++i)
        QTest::addRow("%s", qPrintable(keyColumnName(static_cast<KeyColumn>(i)))) << static_cast<KeyColumn>(i);
}

void TestKeyFilterSql::everyOrderIsWhole()
{
    QFETCH(const KeyColumn, column);
    const auto up = m_store->order({}, {column, false}, now, 0, -1);
    const auto down = m_store->order({}, {column, true}, now, 0, -1);
    QVERIFY(up && down);
    QCOMPARE(up->size(), static_cast<std::size_t>(m_keys.size() - 1)); // without the deleted one
    std::vector<std::uint32_t> reversed(down->rbegin(), down->rend());
    QCOMPARE(*up, reversed);
    std::vector<std::uint32_t> windows;
    for (qint64 at = 0; at < m_keys.size(); at += 7) {
        const auto window = m_store->order({}, {column, false}, now, at, 7);
        QVERIFY(window);
        windows.insert(windows.end(), window->begin(), window->end());
    }
    QCOMPARE(windows, *up);
}

void TestKeyFilterSql::everyIndexedOrderIsReadFromItsIndex()
{
    for (int i = 0; i <= static_cast<int>(KeyColumn::Versions); ++i) {
        const auto column = static_cast<KeyColumn>(i);
        if (column == KeyColumn::Status) // made by the clock: nothing to keep an index of
            continue;
        const KeyFilterSql sql = filterSql({}, now);
        RowStream stream(*m_database, u"EXPLAIN QUERY PLAN SELECT row FROM keys WHERE %1 %2"_s.arg(
                                          sql.where, orderSql({column, i % 2 == 0}, now)));
        QString plan;
        while (stream.next())
            plan += stream.text(3) + u'\n';
        QVERIFY2(plan.contains(u"COVERING INDEX keys_by_"), qPrintable(keyColumnName(column) + u": "_s + plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(keyColumnName(column) + u": "_s + plan));
    }
}

QTEST_GUILESS_MAIN(TestKeyFilterSql)
#include "test_key_filter_sql.moc"
