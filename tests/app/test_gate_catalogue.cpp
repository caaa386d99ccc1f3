// The real gate beside the real CLI: what changes in the catalogue acts within a second, and what was counted is stored
// once, whatever happens.
#include "tests/app/gate_runner.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

namespace {

// First row, columns joined by "|".
QByteArray asked(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    QByteArray row;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_busy_timeout(database, 5'000);
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    if (statement && sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row += (i == 0 ? "" : "|") + QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
    }
    sqlite3_finalize(statement);
    sqlite3_close_v2(database);
    return row;
}

} // namespace

class GateCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefusedInTheCatalogueIsRefusedWithinASecond_data()
    {
        QTest::addColumn<QStringList>("act");
        QTest::addColumn<int>("after");
        QTest::addRow("revoke") << words("key revoke k --reason gone") << 401;
        QTest::addRow("disable") << words("key disable k --reason review") << 401;
        QTest::addRow("rescope") << words("key scope k --remove orders:*:*") << 403;
        QTest::addRow("restrict") << words("key restrict k --cidr 192.0.2.1") << 403;
    }
    void whatIsRefusedInTheCatalogueIsRefusedWithinASecond()
    {
        QFETCH(QStringList, act);
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope orders:*"));
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret, {}, "?scope=orders:a:read").status, 200);
        const CliAnswer done = gate.cli.run(act);
        QVERIFY2(done.code == 0, done.all().constData());
        int status = 200;
        QTRY_VERIFY((status = gate.verify(secret, {}, "?scope=orders:a:read").status) != 200);
        QTEST(status, "after");
    }

    void newKeysAndVersionsOpenAndOldOnesClose()
    {
        GateRunner gate;
        const QByteArray first = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        const QByteArray later = gate.key("later", words("--scope *"));
        QTRY_COMPARE(gate.verify(later).status, 200);
        const CliAnswer rotated = gate.cli.json(words("key rotate k --overlap 0d --print-secret"));
        QVERIFY2(rotated.code == 0, rotated.all().constData());
        const QByteArray secret = rotated.object().value(QLatin1String("secret")).toString().toLatin1();
        QTRY_COMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.verify(first).status, 401);
        QCOMPARE(gate.metric("catalogue_loads_total"), 1); // all that came as changes
    }

    void aChangedRoleChangesItsKeys()
    {
        GateRunner gate;
        QCOMPARE(gate.cli.run(words("role set reader --scope orders:*:read")).code, 0);
        const QByteArray secret = gate.key("k", words("--role reader"));
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret, {}, "?scope=orders:a:read").status, 200);
        QCOMPARE(gate.cli.run(words("role set reader --scope invoices:*:read")).code, 0);
        QTRY_COMPARE(gate.verify(secret, {}, "?scope=orders:a:read").status, 403);
        QCOMPARE(gate.verify(secret, {}, "?scope=invoices:a:read").status, 200);
    }

    void aRestoredCatalogueIsTakenOver()
    {
        GateRunner gate;
        const QByteArray kept = gate.key("kept", words("--scope *"));
        QCOMPARE(gate.cli.run({QStringLiteral("backup"), gate.cli.path("copy.db")}).code, 0);
        const QByteArray later = gate.key("later", words("--scope *"));
        QCOMPARE(gate.cli.run(words("key revoke kept --reason gone")).code, 0);
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(kept).status, 401);
        QCOMPARE(gate.verify(later).status, 200);
        const CliAnswer restored = gate.cli.run({QStringLiteral("restore"), gate.cli.path("copy.db")});
        QVERIFY2(restored.code == 0, restored.all().constData());
        QTRY_COMPARE(gate.verify(later).status, 401);
        QTRY_COMPARE(gate.verify(kept).status, 200);
    }

    void usageIsStoredWithinASecondByVersionAndOutcome()
    {
        GateRunner gate;
        QString id;
        const QByteArray secret = gate.key("k", words("--scope orders:*"), &id);
        QVERIFY(gate.start());
        for (int i = 0; i < 30; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.verify(secret, {}, "?scope=other:a:b").status, 403);
        QCOMPARE(gate.verify("kw_of_nobody_at_all").status, 401);
        const QString usage = gate.cli.path("catalogue.usage.db");
        const char* sum =
            "SELECT group_concat(n, ' ') FROM (SELECT key_id || '.' || version || '.' || outcome || '.' || "
            "sum(requests) AS n FROM usage_minutes GROUP BY key_id, version, outcome ORDER BY outcome)";
        QTRY_COMPARE(asked(usage, sum),
                     (QStringLiteral("%1.1.scope_denied.3 .0.unknown.1 %1.1.valid.30").arg(id)).toLatin1());
        QVERIFY(asked(usage, "SELECT at FROM last_used").toLongLong() > 0);
        QCOMPARE(gate.stop(), 0);
        QCOMPARE(QFile::permissions(usage) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void quotasOutliveARestart()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope * --quota 5/month"));
        QVERIFY(gate.start());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.stop(), 0);
        QVERIFY(gate.start());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        const HttpAnswer over = gate.verify(secret);
        QCOMPARE(over.status, 429);
        QVERIFY(over.field("RateLimit").startsWith("\"quota\";r=0;t="));
        // A new secret has used what the old one has.
        const CliAnswer rotated = gate.cli.json(words("key rotate k --overlap 1d --print-secret"));
        const QByteArray next = rotated.object().value(QLatin1String("secret")).toString().toLatin1();
        QTRY_COMPARE(gate.verify(next).status, 429);
    }

    void whatIsCountedWhileTheDatabaseIsLockedIsStoredAfterwardsOnce()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        const QString usage = gate.cli.path("catalogue.usage.db");
        QCOMPARE(gate.verify(secret).status, 200);
        QTRY_COMPARE(gate.metric("usage_written_total"), 1);
        const auto holder = keywright::test::holdInOtherProcess(usage, QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(holder);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        QTRY_VERIFY(gate.metric("usage_failures_total") >= 1);
        QCOMPARE(gate.metric("usage_written_total"), 1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        QVERIFY(keywright::test::release(*holder));
        QTRY_COMPARE(gate.metric("usage_written_total"), 41);
        QCOMPARE(asked(usage, "SELECT sum(requests) FROM usage_minutes"), QByteArray("41"));
        QCOMPARE(gate.metric("usage_waiting"), 0);
    }

    void aLostUsageDatabaseIsMadeAnew()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        const QString usage = gate.cli.path("catalogue.usage.db");
        QCOMPARE(gate.verify(secret).status, 200);
        QTRY_COMPARE(gate.metric("usage_written_total"), 1);
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(usage + QLatin1String(suffix));
        for (int i = 0; i < 7; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        QTRY_COMPARE(gate.metric("usage_written_total"), 8);
        QCOMPARE(asked(usage, "SELECT sum(requests) FROM usage_minutes"), QByteArray("7"));
    }

    void aGateThatIsKilledHasLostAtMostASecond()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        for (int i = 0; i < 25; ++i)
            QCOMPARE(gate.verify(secret).status, 200);
        QTRY_COMPARE(gate.metric("usage_written_total"), 25);
        gate.gate->kill();
        gate.gate->waitForFinished();
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.stop(), 0);
        QCOMPARE(asked(gate.cli.path("catalogue.usage.db"), "SELECT sum(requests) FROM usage_minutes"),
                 QByteArray("26"));
    }

    void theSecretIsNowhere()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.post("{\"key\":\"" + secret + "\"}").status, 200);
        QTRY_COMPARE(gate.metric("usage_written_total"), 2);
        QVERIFY(!gate.get("/metrics").body.contains(secret));
        for (const QFileInfo& file : QDir(gate.cli.folder.path()).entryInfoList(QDir::Files))
            QVERIFY2(!gate.cli.read(file.fileName().toUtf8().constData()).contains(secret),
                     qPrintable(file.fileName()));
        QCOMPARE(gate.stop(), 0);
        QVERIFY(!(gate.said + gate.gate->readAllStandardError() + gate.gate->readAllStandardOutput()).contains(secret));
    }

    void optionsThatWouldNotWorkAreSaid()
    {
        GateRunner gate;
        const auto checked = [&](const QStringList& arguments, const QString& command = QStringLiteral("check")) {
            QProcess process;
            process.setProcessEnvironment(gate.cli.environment);
            process.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"), arguments + QStringList{command});
            return CliRunner::end(process);
        };
        const CliAnswer good = checked(gate.cli.known());
        QVERIFY2(good.code == 0 && good.out.contains("catalogue.db, 0 keys"), good.all().constData());
        for (const char* wrong : {"--listen 127.0.0.1", "--listen localhost:1", "--gateway nowhere", "--key-header a:b",
                                  "--key-header authorization"}) {
            const CliAnswer refused = checked(gate.cli.known() + words(wrong));
            QVERIFY2(refused.code == 1 && !refused.err.isEmpty(), wrong);
        }
        QCOMPARE(checked(words("--catalogue /nowhere/c.db")).code, 1);
        QCOMPARE(checked(gate.cli.known() + words("--threads 0")).code, 2);
        gate.cli.write("typo.toml", "lisen = \"127.0.0.1:1\"\n");
        QCOMPARE(checked(gate.cli.known() + QStringList{QStringLiteral("--config"), gate.cli.path("typo.toml")}).code,
                 2);
        gate.cli.write("wrong", "not the passphrase\n");
        const CliAnswer locked = checked({QStringLiteral("--catalogue"), gate.cli.path("catalogue.db"),
                                          QStringLiteral("--passphrase-file"), gate.cli.path("wrong")},
                                         QStringLiteral("serve"));
        QVERIFY2(locked.code == 1 && locked.err.contains("passphrase"), locked.all().constData());
    }
};

int main(int argc, char** argv)
{
    if (const std::optional<int> code = keywright::test::playPart(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    GateCatalogueTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_gate_catalogue.moc"
