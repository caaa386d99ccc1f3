// Plan, import and export over a real catalogue file, with a secret store in memory that can fail.
#include "model/keys/key_json.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/core/sql_transactions.h"
#include "storage/keys/sql_key_store.h"
#include "storage/keys/sql_operation_journal.h"
#include "storage/transfer/file_key_transfer.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace keywright;
using namespace std::chrono_literals;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return *fromIso(QStringLiteral("2026-11-21T10:00:00Z")); }
};

// The process that imports is number 1; recovery asks for it later as another one.
class Processes final : public ProcessProbe {
public:
    explicit Processes(qint64 own)
        : m_own(own)
    {}
    [[nodiscard]] qint64 ownId() const override { return m_own; }
    [[nodiscard]] bool isAlive(qint64 id) const override { return id == m_own; }

private:
    qint64 m_own;
};

// What a crash at step n leaves: everything before it is done, nothing after it is.
struct Fate {
    int stepsLeft = -1; // -1: lives for ever
    bool step()
    {
        if (stepsLeft < 0)
            return true;
        if (stepsLeft == 0)
            return false;
        --stepsLeft;
        return true;
    }
};

class MemorySecrets final : public SecretStore {
public:
    [[nodiscard]] QString displayName() const override { return QStringLiteral("memory"); }
    Result<void> probe() override { return {}; }
    Result<SecretPtr> read(const QString& name) override
    {
        const auto found = m_entries.find(name);
        if (found == m_entries.end())
            return Error{ErrorKind::SecretMissing, name};
        return found->second;
    }
    Result<void> write(const QString& name, const Secret& secret) override
    {
        if (!fate.step())
            return Error{ErrorKind::SecretStoreUnavailable, {}};
        m_entries[name] = std::make_shared<const Secret>(secret.bytes());
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        if (!fate.step())
            return Error{ErrorKind::SecretStoreUnavailable, {}};
        m_entries.erase(name);
        return {};
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    Fate fate;

private:
    std::map<QString, SecretPtr> m_entries;
};

class MortalTransactions final : public Transactions {
public:
    MortalTransactions(Transactions& real, Fate& fate)
        : m_real(real)
        , m_fate(fate)
    {}
    Result<void> write(const std::function<Result<void>()>& body) override
    {
        return m_fate.step() ? m_real.write(body) : Result<void>(Error{ErrorKind::Io, QStringLiteral("dead")});
    }
    Result<qint64> changeCounter() override { return m_real.changeCounter(); }

private:
    Transactions& m_real;
    Fate& m_fate;
};

// A whole catalogue in a temporary folder.
struct Catalogue {
    Catalogue()
        : database(open(folder.filePath(QStringLiteral("catalogue.db"))))
        , transactions(*database)
        , mortal(transactions, secrets.fate)
        , keys(*database)
        , journal(*database)
        , log(*database)
        , catalogueKeys(QStringLiteral("0192f3c1"), secrets)
    {
        if (!catalogueKeys.create(random))
            qFatal("no catalogue keys");
    }

    static std::unique_ptr<Database> open(const QString& path)
    {
        Result<std::unique_ptr<Database>> made = Database::open(path, Database::Mode::Create);
        if (!made)
            qFatal("no database: %s", qPrintable(made.error().detail));
        return std::move(made).value();
    }

    KeyService::Parts parts()
    {
        return {mortal, keys,          journal,
                log,    catalogueKeys, clock,
                random, processes,     {QStringLiteral("alice"), QStringLiteral("cli")}};
    }

    QString file(const QByteArray& content, const char* name = "source.csv")
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("no temporary file");
        return path;
    }

    QList<ApiKey> all()
    {
        QList<ApiKey> list;
        KeyFilter filter;
        filter.includeDeleted = true;
        if (!keys.forEach(filter, {}, clock.now(), [&](const ApiKey& key) {
                list += key;
                return true;
            }))
            qFatal("no keys");
        return list;
    }

    QStringList actions()
    {
        QStringList names;
        if (!log.forEach({}, [&](const AuditEvent& event) {
                names += event.action;
                return true;
            }))
            qFatal("no events");
        return names;
    }

    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<Database> database;
    SqlTransactions transactions;
    MortalTransactions mortal;
    SqlKeyStore keys;
    SqlOperationJournal journal;
    SqlAuditLog log;
    CatalogueKeys catalogueKeys;
    FixedClock clock;
    SystemRandom random;
    Processes processes{1};
};

// For QVERIFY2: what the refusal says.
template <typename T>
QByteArray said(const Result<T>& result)
{
    return result ? QByteArray()
                  : (errorKindName(result.error().kind) + QLatin1Char(' ') + result.error().detail).toUtf8();
}

ProgressPtr progress()
{
    return std::make_shared<Progress>();
}

ImportOptions optionsFor(const ImportTable& table, Custody custody = Custody::Held)
{
    ImportOptions options;
    options.mapping = table.guess;
    options.custody = custody;
    options.defaultOwner = QStringLiteral("platform");
    return options;
}

QByteArray awsRows(int from, int to)
{
    QByteArray text = "Name,Key,Description,Enabled,UsageplanIds\n";
    for (int i = from; i < to; ++i)
        text += "key-" + QByteArray::number(i) + ",Zq7RtY2mKp9LwXc4Vb8HsD3fGj" + QByteArray::number(1'000'000 + i) +
                ",,true,\n";
    return text;
}

QString kinds(const ImportPlan& plan)
{
    QString text;
    for (const ImportFate& fate : plan.fates)
        text += QLatin1Char("CFKNSB"[static_cast<int>(fate.kind)]);
    return text;
}

} // namespace

class FileKeyTransferTest : public QObject {
    Q_OBJECT

private:
    // Reads and plans.
    static ImportPlan planned(FileKeyTransfer& transfer, const QString& path, Custody custody = Custody::Held)
    {
        const auto table = transfer.read(path, ImportFormat::Guess, progress());
        if (!table)
            qFatal("not read: %s", qPrintable(table.error().detail));
        Result<ImportPlan> plan = transfer.plan(*table, optionsFor(**table, custody), progress());
        if (!plan)
            qFatal("not planned: %s", qPrintable(plan.error().detail));
        return std::move(plan).value();
    }

private Q_SLOTS:
    void thePlanTellsEachRowsFateAndWritesNothing()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        QVERIFY(transfer.run(planned(transfer, catalogue.file(awsRows(0, 1))), progress()).ok());
        const std::size_t entries = catalogue.secrets.size();
        const qsizetype events = catalogue.actions().size();
        const ImportPlan plan = planned(transfer, catalogue.file("Name,Key,Enabled\n"
                                                                 "fresh,c4n4ry1234567890ABCDEFGH,true\n"
                                                                 "again,c4n4ry1234567890ABCDEFGH,true\n"
                                                                 "known,Zq7RtY2mKp9LwXc4Vb8HsD3fGj1000000,true\n"
                                                                 "KEY-0,Another1234567890ABCDEFG,true\n"
                                                                 "Fresh,Yetanoth1234567890ABCDEF,true\n"
                                                                 ",Nameless1234567890ABCDEF,true\n"
                                                                 "unsure,Unsure1234567890ABCDEFGH,perhaps\n"
                                                                 "hollow,,true\n"));
        QCOMPARE(kinds(plan), QStringLiteral("CFKNNBBB"));
        QCOMPARE(plan.creates, 1);
        QCOMPARE(plan.duplicates, 4);
        QCOMPARE(plan.bad, 3);
        QCOMPARE(plan.secretsToStore, 1);
        QCOMPARE(plan.fates[1].why, QStringLiteral("fresh"));
        QCOMPARE(plan.fates[2].why, QStringLiteral("key-0"));
        QCOMPARE(plan.fates[6].line, 8);
        QVERIFY(plan.fates[6].why.contains(QStringLiteral("enabled")));
        QVERIFY(plan.fates[7].why.contains(QStringLiteral("secret")));
        QCOMPARE(catalogue.secrets.size(), entries);
        QCOMPARE(catalogue.actions().size(), events);
        QCOMPARE(catalogue.all().size(), 1);
    }

    void heldKeysComeInWithTheirSecretsAndEvents()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const ImportPlan plan =
            planned(transfer, catalogue.file(
                                  "Name,Key,Description,Enabled,UsageplanIds\n"
                                  "orders,c4n4ry1234567890ABCDEFGH,\"For orders\",false,\"a1b2,c3d4\"\nbad,x\"x,,,\n"));
        const auto outcome = transfer.run(plan, progress());
        QVERIFY2(outcome.ok(), said(outcome).constData());
        QCOMPARE(outcome->created, 1);
        QCOMPARE(outcome->failed, 1);
        QCOMPARE(outcome->failures.first().first, 3);
        const ApiKey key = catalogue.all().constFirst();
        QCOMPARE(key.name, QStringLiteral("orders"));
        QCOMPARE(key.owner, QStringLiteral("platform"));
        QCOMPARE(key.system, QStringLiteral("aws"));
        QCOMPARE(key.notes, QStringLiteral("For orders"));
        QCOMPARE(key.tags, (QStringList{QStringLiteral("plan-a1b2"), QStringLiteral("plan-c3d4")}));
        QCOMPARE(key.status, KeyStatus::Disabled);
        QCOMPARE(lifecycle::brokenInvariant(key), QString());
        QVERIFY(key.current()->secretStored);
        const QString name = secret_names::keyVersion(QStringLiteral("0192f3c1"), key.id.toString(), 1);
        const auto kept = catalogue.secrets.read(name);
        QVERIFY(kept.ok());
        QCOMPARE((*kept)->size(), 24U);
        QCOMPARE(catalogue.actions(), (QStringList{QStringLiteral("key.import"), QStringLiteral("keys.import")}));
        QVERIFY(catalogue.journal.unfinished()->isEmpty());
    }

    void issuedKeysLeaveNothingButFingerprints()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const std::size_t entries = catalogue.secrets.size();
        const ImportPlan plan = planned(
            transfer, catalogue.file("name,token\na,Kp3v9XwQz7LmT2yRb6NcJd8Hf4Sg5\nweak,aaaaaaaaaaaaaaaaaaaa\n"),
            Custody::Issued);
        QCOMPARE(kinds(plan), QStringLiteral("CB"));
        QCOMPARE(plan.secretsToStore, 0);
        QVERIFY(transfer.run(plan, progress()).ok());
        const ApiKey key = catalogue.all().constFirst();
        QCOMPARE(key.custody, Custody::Issued);
        QVERIFY(key.current()->fingerprint.has_value());
        QVERIFY(!key.current()->secretStored);
        QCOMPARE(catalogue.secrets.size(), entries);
    }

    void anotherSecretColumnIsReadAnewAsSecrets()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const auto table =
            transfer.read(catalogue.file("name,token,remark\na,c4n4ry1234567890ABCDEFGH,Other9876543210ZYXWVUT\n"),
                          ImportFormat::Guess, progress());
        QVERIFY(table.ok());
        ImportOptions options = optionsFor(**table);
        options.mapping.insert(1, ImportField::Ignore);
        options.mapping.insert(2, ImportField::Secret);
        const auto plan = transfer.plan(*table, options, progress());
        QVERIFY(plan.ok());
        QCOMPARE(plan->table->secretColumn, 2);
        QVERIFY(plan->table->records[0].cells.at(2).isEmpty());
        QCOMPARE(plan->table->records[0].secret->size(), 22U);
        options.mapping.insert(1, ImportField::Secret);
        QCOMPARE(transfer.plan(*table, options, progress()).error().kind, ErrorKind::InvalidInput);
    }

    void aKeyThatCameMeanwhileIsTheOnlyOneThatFails()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const ImportPlan plan = planned(transfer, catalogue.file(awsRows(0, 20)));
        QVERIFY(transfer.run(planned(transfer, catalogue.file(awsRows(7, 8), "other.csv")), progress()).ok());
        const auto outcome = transfer.run(plan, progress());
        QVERIFY2(outcome.ok(), said(outcome).constData());
        QCOMPARE(outcome->created, 19);
        QCOMPARE(outcome->failed, 1);
        QCOMPARE(outcome->failures.first().first, 9);
        QCOMPARE(catalogue.all().size(), 20);
        QCOMPARE(catalogue.secrets.size(), 22U); // 20 keys, pepper, audit key
        QVERIFY(catalogue.journal.unfinished()->isEmpty());
    }

    void cancellingKeepsWhatIsDoneAndSaysSo()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const ImportPlan plan = planned(transfer, catalogue.file(awsRows(0, 350)));
        const ProgressPtr watched = progress();
        watched->cancelled = true;
        const auto outcome = transfer.run(plan, watched);
        QVERIFY2(outcome.ok(), said(outcome).constData());
        QVERIFY(outcome->cancelled);
        QCOMPARE(outcome->created, 100);
        QCOMPARE(catalogue.all().size(), 100);
        QCOMPARE(catalogue.actions().last(), QStringLiteral("keys.import"));
    }

    void aCrashAtAnyStepLosesAndOrphansNothing()
    {
        for (int steps = 0; steps < 40; ++steps) {
            Catalogue catalogue;
            FileKeyTransfer transfer(catalogue.parts());
            const ImportPlan plan = planned(transfer, catalogue.file(awsRows(0, 6)));
            catalogue.secrets.fate.stepsLeft = steps;
            const auto outcome = transfer.run(plan, progress());
            catalogue.secrets.fate.stepsLeft = -1;
            if (outcome.ok()) {
                QVERIFY(steps > 6); // journal, six secrets, keys, end
                QCOMPARE(catalogue.all().size(), 6);
                return;
            }
            const Processes later(2);
            KeyService::Parts parts{catalogue.transactions,
                                    catalogue.keys,
                                    catalogue.journal,
                                    catalogue.log,
                                    catalogue.catalogueKeys,
                                    catalogue.clock,
                                    catalogue.random,
                                    later,
                                    {QStringLiteral("alice"), QStringLiteral("cli")}};
            QVERIFY(KeyService(parts).recover().ok());
            QVERIFY(catalogue.journal.unfinished()->isEmpty());
            const QList<ApiKey> keys = catalogue.all();
            QVERIFY(keys.isEmpty() || keys.size() == 6);
            QCOMPARE(catalogue.secrets.size(), static_cast<std::size_t>(keys.size()) + 2);
            for (const ApiKey& key : keys)
                QVERIFY(
                    catalogue.secrets.read(secret_names::keyVersion(QStringLiteral("0192f3c1"), key.id.toString(), 1))
                        .ok());
        }
        QFAIL("the import never came to its end");
    }

    void aDyingSecretStoreStopsTheImportWhichSaysWhatItDidBefore()
    {
        for (const int steps : {50, 110}) { // in the first batch, in the second
            Catalogue catalogue;
            FileKeyTransfer transfer(catalogue.parts());
            const ImportPlan plan = planned(transfer, catalogue.file(awsRows(0, 150)));
            catalogue.secrets.fate.stepsLeft = steps;
            const auto outcome = transfer.run(plan, progress());
            QCOMPARE(outcome.ok(), steps > 100);
            QCOMPARE(outcome ? outcome->stopped->kind : outcome.error().kind, ErrorKind::SecretStoreUnavailable);
            QCOMPARE(outcome ? outcome->created : 0, catalogue.all().size());
            QCOMPARE(catalogue.all().size(), steps > 100 ? 100 : 0);
        }
    }

    void whatIsExportedComesBackTheSame_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("csv") << false;
        QTest::newRow("json") << true;
    }
    void whatIsExportedComesBackTheSame()
    {
        QFETCH(bool, json);
        Catalogue catalogue;
        fill(catalogue);
        const QList<ApiKey> before = catalogue.all();
        QCOMPARE(before.size(), 4);
        FileKeyTransfer transfer(catalogue.parts());
        KeyExportRequest request;
        request.filter.includeDeleted = true;
        request.format = json ? KeyExportRequest::Format::Json : KeyExportRequest::Format::Csv;
        request.path = catalogue.folder.filePath(json ? QStringLiteral("keys.json") : QStringLiteral("keys.csv"));
        const auto written = transfer.exportKeys(request, progress());
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written, 4);
        QCOMPARE(catalogue.actions().last(), QStringLiteral("key.export"));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("c4n4ry1234567890ABCDEFGH"));
        QVERIFY(!content.contains(before.first().current()->fingerprint->toHex().toLatin1()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        Catalogue fresh;
        QVERIFY(fresh.transactions.write([&] { return fresh.keys.saveRole(role()); }).ok());
        FileKeyTransfer back(fresh.parts());
        const ImportPlan plan = planned(back, request.path);
        QCOMPARE(kinds(plan), QStringLiteral("CCCC"));
        QVERIFY(back.run(plan, progress()).ok());
        const QList<ApiKey> after = fresh.all();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(metadata(after.at(i)), metadata(before.at(i)));
            QCOMPARE(after.at(i).custody, Custody::Managed); // their secrets are not here
            QCOMPARE(lifecycle::brokenInvariant(after.at(i)), QString());
        }
    }

    void anExportThatCanNotBeWrittenLeavesNoFileAndNoClaim()
    {
        Catalogue catalogue;
        fill(catalogue);
        FileKeyTransfer transfer(catalogue.parts());
        KeyExportRequest request;
        request.path = catalogue.folder.filePath(QStringLiteral("no/such/folder/keys.csv"));
        QVERIFY(!transfer.exportKeys(request, progress()).ok());
        const ProgressPtr cancelled = progress();
        cancelled->cancelled = true;
        request.path = catalogue.folder.filePath(QStringLiteral("keys.csv"));
        QCOMPARE(transfer.exportKeys(request, cancelled).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(request.path));
        QVERIFY(!catalogue.actions().contains(QStringLiteral("key.export")));
    }

    void tenThousandRowsComeInQuickly()
    {
        Catalogue catalogue;
        FileKeyTransfer transfer(catalogue.parts());
        const ImportPlan plan = planned(transfer, catalogue.file(awsRows(0, 10'000)), Custody::Issued);
        QCOMPARE(plan.creates, 10'000);
        const ProgressPtr watched = progress();
        const auto outcome = transfer.run(plan, watched);
        QVERIFY2(outcome.ok(), said(outcome).constData());
        QCOMPARE(outcome->created, 10'000);
        QCOMPARE(watched->done.load(), 10'000);
    }

private:
    static Role role() { return {QStringLiteral("reader"), {*Scope::parse(QStringLiteral("orders:*:read"))}, {}}; }

    // Everything that an export carries over, the id and times apart.
    static QJsonObject metadata(const ApiKey& key)
    {
        QJsonObject json = keyToJson(key);
        for (const char* name :
             {"id", "custody", "created_at", "changed_at", "deleted_at", "last_used_at", "versions", "recoverable"})
            json.remove(QLatin1String(name));
        return json;
    }

    static void fill(Catalogue& catalogue)
    {
        QVERIFY(catalogue.transactions.write([&] { return catalogue.keys.saveRole(role()); }).ok());
        KeyService service(catalogue.parts());
        KeyDraft draft;
        draft.name = QStringLiteral("=orders, \"main\"");
        draft.owner = QStringLiteral("Team Grün");
        draft.application = QStringLiteral("shop");
        draft.environment = QStringLiteral("staging");
        draft.notes = QStringLiteral("first line\n- second line");
        draft.tags = {QStringLiteral("pci"), QStringLiteral("two words")};
        draft.custody = Custody::Held;
        draft.system = QStringLiteral("held");
        draft.broughtSecret = makeSecret(QByteArray("c4n4ry1234567890ABCDEFGH"));
        draft.scopes = {*Scope::parse(QStringLiteral("orders:*:read")),
                        *Scope::parse(QStringLiteral("stock:items:write"))};
        draft.roles = {QStringLiteral("reader")};
        draft.restrictions.cidrs = {*Cidr::parse(QStringLiteral("10.0.0.0/8"))};
        draft.restrictions.paths = {*PathPattern::parse(QStringLiteral("/v1/**"))};
        draft.rateLimit = *RateLimit::parse(QStringLiteral("100/s:200"));
        draft.quota = *Quota::parse(QStringLiteral("10000/day"));
        draft.expiresAt = catalogue.clock.now() + Days(30);
        draft.rotation = {90, 14};
        QVERIFY(service.create(draft).ok());
        KeyDraft plain;
        plain.owner = QStringLiteral("platform");
        plain.environment = QStringLiteral("production");
        for (const char* name : {"active", "disabled", "revoked"}) {
            plain.name = QString::fromLatin1(name);
            plain.startDisabled = plain.name == QLatin1String("disabled");
            const auto made = service.create(plain);
            QVERIFY(made.ok());
            if (plain.name == QLatin1String("revoked"))
                QVERIFY(service.revoke(made->key.id, 0, QStringLiteral("leaked")).ok());
        }
    }
};

QTEST_APPLESS_MAIN(FileKeyTransferTest)
#include "test_file_key_transfer.moc"
