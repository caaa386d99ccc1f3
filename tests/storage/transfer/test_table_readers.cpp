#include "storage/transfer/table_readers.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

Result<ImportTable> read(std::string_view text, const char* name, ImportFormat format = ImportFormat::Guess,
                         std::optional<int> secretColumn = std::nullopt)
{
    return readTable(text, {format, QString::fromLatin1(name), secretColumn, std::make_shared<Progress>()});
}

QByteArray secretIn(const ImportRecord& record)
{
    if (!record.secret)
        return "(none)";
    const auto bytes = record.secret->bytes();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

ImportField fieldOf(const ImportTable& table, const char* column)
{
    return table.guess.value(static_cast<int>(table.columns.indexOf(QString::fromLatin1(column))), ImportField::Ignore);
}

// No cell and no column name of the table holds this text.
bool neverAString(const ImportTable& table, const char* text)
{
    const QString needle = QString::fromLatin1(text);
    if (table.columns.join(QLatin1Char(' ')).contains(needle))
        return false;
    return std::none_of(table.records.begin(), table.records.end(), [&](const ImportRecord& record) {
        return record.cells.join(QLatin1Char(' ')).contains(needle) || record.error.contains(needle);
    });
}

constexpr const char* canary = "c4n4ry1234567890ABCDEFGH";

} // namespace

class TableReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmazonKeyFileIsRead()
    {
        const auto table = read("Name,Key,Description,Enabled,UsageplanIds\n"
                                "orders,c4n4ry1234567890ABCDEFGH,\"For orders, mainly\",true,\"a1b2c3,d4e5f6\"\n"
                                "stock,zyxwvutsrq0987654321,,FALSE,\n",
                                "keys.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->format, ImportFormat::Aws);
        QCOMPARE(table->secretColumn, 1);
        QCOMPARE(table->records.size(), 2U);
        QCOMPARE(table->records[0].line, 2);
        QCOMPARE(secretIn(table->records[0]), QByteArray(canary));
        QCOMPARE(table->records[0].cells.at(4), QStringLiteral("a1b2c3,d4e5f6"));
        QCOMPARE(fieldOf(*table, "Enabled"), ImportField::Enabled);
        QCOMPARE(fieldOf(*table, "UsageplanIds"), ImportField::UsagePlans);
        QVERIFY(neverAString(*table, canary));
    }

    void columnsMayComeInAnyOrderAndUnknownOnesAreIgnored()
    {
        const auto table =
            read("enabled;colour;KEY;name\r\ntrue;red;c4n4ry1234567890ABCDEFGH;orders\r\n", "x.csv", ImportFormat::Aws);
        QVERIFY(table.ok());
        QCOMPARE(secretIn(table->records[0]), QByteArray(canary));
        QCOMPARE(fieldOf(*table, "name"), ImportField::Name);
        QCOMPARE(fieldOf(*table, "colour"), ImportField::Ignore);
    }

    void aFileThatIsNoAmazonFileIsRefusedAsOne()
    {
        const auto table = read("a,b\n1,2\n", "x.csv", ImportFormat::Aws);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
        QVERIFY(table.error().detail.contains(QStringLiteral("Name and Key")));
        QVERIFY(!read("a,b\n1,2\n", "x.csv", ImportFormat::KeePassXc).ok());
    }

    void delimitersAreSniffed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("name,owner,token\na,b,c4n4ry1234567890ABCDEFGH\n");
        QTest::newRow("semicolon") << QByteArray("name;owner;token\n\"a,1\";b;c4n4ry1234567890ABCDEFGH\n");
        QTest::newRow("tab") << QByteArray("name\towner\ttoken\na\tb\tc4n4ry1234567890ABCDEFGH\n");
        QTest::newRow("bar") << QByteArray("name|owner|token\na|b|c4n4ry1234567890ABCDEFGH\n");
        QTest::newRow("told by Excel") << QByteArray("sep=;\r\nname;owner;token\r\na;b;c4n4ry1234567890ABCDEFGH\r\n");
    }
    void delimitersAreSniffed()
    {
        QFETCH(QByteArray, text);
        const auto table = read({text.constData(), static_cast<std::size_t>(text.size())}, "x.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->columns.size(), 3);
        QCOMPARE(table->secretColumn, 2);
        QCOMPARE(table->records.size(), 1U);
        QCOMPARE(table->records[0].line, text.startsWith("sep=") ? 3 : 2);
        QCOMPARE(secretIn(table->records[0]), QByteArray(canary));
        QCOMPARE(fieldOf(*table, "owner"), ImportField::Owner);
    }

    void aFileWithoutHeaderNeverNamesAColumnAfterASecret()
    {
        const auto table = read("orders,c4n4ry1234567890ABCDEFGH\nstock,zyxwvutsrq0987654321\n", "x.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->records.size(), 2U);
        QCOMPARE(table->secretColumn, 1);
        QCOMPARE(table->guess.value(0), ImportField::Name);
        QVERIFY(neverAString(*table, canary));
    }

    void theSecretIsFoundByItsLooksWhereNoHeaderTells()
    {
        const auto table = read("what,thing\norders,c4n4ry1234567890ABCDEFGH\n", "x.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->secretColumn, 1);
        QVERIFY(neverAString(*table, canary));
    }

    void anotherSecretColumnCanBeAskedForAndTheFormerIsWithheld()
    {
        const std::string_view text = "name,token,api_key\na,c4n4ry1234567890ABCDEFGH,zyxwvutsrq0987654321\n";
        const auto first = read(text, "x.csv");
        QVERIFY(first.ok());
        const auto other = read(text, "x.csv", ImportFormat::Csv, 3 - first->secretColumn);
        QVERIFY(other.ok());
        QCOMPARE(other->secretColumn, 3 - first->secretColumn);
        for (const char* value : {canary, "zyxwvutsrq0987654321"})
            QVERIFY(neverAString(*first, value) && neverAString(*other, value));
    }

    void keePassXcExportsAreReadWithoutTheirOneTimeSeeds()
    {
        const auto table = read("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\"\n"
                                "\"Root/Cloud\",\"Stripe\",\"ops\",\"c4n4ry1234567890ABCDEFGH\",\"https://stripe.com\","
                                "\"several\nlines\",\"otpauth://totp/x?secret=JBSWY3DPEHPK3PXP\"\n",
                                "x.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->format, ImportFormat::KeePassXc);
        QCOMPARE(table->records.size(), 1U);
        QCOMPARE(secretIn(table->records[0]), QByteArray(canary));
        QCOMPARE(fieldOf(*table, "Title"), ImportField::Name);
        QCOMPARE(fieldOf(*table, "Notes"), ImportField::Ignore);
        QVERIFY(neverAString(*table, "JBSWY3DPEHPK3PXP"));
    }

    void faultyCsvRecordsAreNamedWithTheirLine()
    {
        const auto table =
            read("name,token\na,c4n4ry1234567890ABCDEFGH\nb\"b,x\nc,1,2,3\nd,\xFF\xFE\n\xFF,x\ne,f\n", "x.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->records.size(), 6U);
        QList<int> bad;
        for (const ImportRecord& record : table->records) {
            if (!record.error.isEmpty())
                bad += record.line;
        }
        QCOMPARE(bad, (QList<int>{3, 4, 6}));
    }

    void jsonComesAsArrayAsObjectsAsStringsAndWrapped_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("array") << QByteArray("[{\"name\": \"orders\", \"key\": \"c4n4ry1234567890ABCDEFGH\"}]");
        QTest::newRow("objects") << QByteArray(
            "{\"orders\": {\"secret\": \"c4n4ry1234567890ABCDEFGH\", \"team\": \"x\"}}");
        QTest::newRow("strings") << QByteArray("{\"orders\": \"c4n4ry1234567890ABCDEFGH\"}");
        QTest::newRow("wrapped") << QByteArray("{\"position\": 1, \"items\": [{\"id\": \"a1\", \"name\": \"orders\", "
                                               "\"value\": \"c4n4ry1234567890ABCDEFGH\", \"stageKeys\": []}]}");
        QTest::newRow("one") << QByteArray("{\"name\": \"orders\", \"token\": \"c4n4ry1234567890ABCDEFGH\"}");
        QTest::newRow("lines") << QByteArray("{\"name\": \"orders\", \"token\": \"c4n4ry1234567890ABCDEFGH\"}\n"
                                             "{\"name\": \"stock\", \"token\": \"zyxwvutsrq0987654321\"}\n");
    }
    void jsonComesAsArrayAsObjectsAsStringsAndWrapped()
    {
        QFETCH(QByteArray, text);
        const auto table = read({text.constData(), static_cast<std::size_t>(text.size())}, "x.json");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->format, ImportFormat::Json);
        const ImportRecord& record = table->records[0];
        QVERIFY2(record.error.isEmpty(), qPrintable(record.error));
        QCOMPARE(secretIn(record), QByteArray(canary));
        QCOMPARE(record.cells.value(table->guess.key(ImportField::Name, -1)), QStringLiteral("orders"));
        QVERIFY(neverAString(*table, canary));
    }

    void faultyJsonRecordsAreNamedWithTheirLine()
    {
        const auto table = read("[\n{\"name\":\"a\",\"token\":\"c4n4ry1234567890ABCDEFGH\"},\n{\"name\":,},\n7,\n"
                                "{\"name\":\"b\",\"tags\":[\"x\",\"y\"],\"n\":3,\"on\":false}\n]",
                                "x.json");
        QVERIFY(table.ok());
        QCOMPARE(table->records.size(), 4U);
        QVERIFY(table->records[1].line == 3 && !table->records[1].error.isEmpty());
        QVERIFY(table->records[2].line == 4 && !table->records[2].error.isEmpty());
        const ImportRecord& last = table->records[3];
        QCOMPARE(last.line, 5);
        QCOMPARE(last.cells.value(static_cast<int>(table->columns.indexOf(QStringLiteral("tags")))),
                 QStringLiteral("x\ny"));
        QCOMPARE(last.cells.value(static_cast<int>(table->columns.indexOf(QStringLiteral("n")))), QStringLiteral("3"));
    }

    void numbersComeAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << QByteArray("90") << QStringLiteral("90");
        QTest::newRow("with a point") << QByteArray("90.0") << QStringLiteral("90");
        QTest::newRow("with an exponent") << QByteArray("9e1") << QStringLiteral("90");
        QTest::newRow("a part") << QByteArray("-0.5") << QStringLiteral("-0.5");
        QTest::newRow("64 bits") << QByteArray("9223372036854775807") << QStringLiteral("9223372036854775807");
        QTest::newRow("no integer has it") << QByteArray("1e300") << QStringLiteral("1.0000000000000001e+300");
    }
    void numbersComeAsTheyAreWritten()
    {
        QFETCH(QByteArray, number);
        const QByteArray file = "[{\"name\":\"a\",\"n\":" + number + "},{\"name\":\"b\",\"n\":1}]";
        const auto table = read({file.constData(), static_cast<std::size_t>(file.size())}, "x.json");
        QVERIFY(table.ok());
        QTEST(table->records[0].cells.value(static_cast<int>(table->columns.indexOf(QStringLiteral("n")))), "text");
    }

    void aTruncatedJsonFileKeepsItsWholeRecords()
    {
        const auto table =
            read("[{\"name\":\"a\",\"token\":\"c4n4ry1234567890ABCDEFGH\"},{\"name\":\"b\",\"tok", "x.json");
        QVERIFY(table.ok());
        QCOMPARE(table->records.size(), 2U);
        QVERIFY(table->records[0].error.isEmpty());
        QVERIFY(table->records[1].error.contains(QStringLiteral("ends within")));
    }

    void envFilesAreReadAsShellsReadThem()
    {
        const auto table =
            read("# a comment\n\nPLAIN=c4n4ry1234567890ABCDEFGH # trailing\nexport QUOTED_KEY=\"a\\\"b\\tc # d\"\n"
                 "SINGLE_KEY='$x \\n'\r\nMULTI_KEY=\"one\ntwo\"\nEMPTY_KEY=\nHASH_KEY=a#b\n  SPACED_KEY = x y "
                 "\nnonsense here\n"
                 "OPEN_KEY=\"never\nLAST_KEY=z",
                 ".env");
        QVERIFY(table.ok());
        QMap<QString, QByteArray> values;
        QMap<QString, int> lines;
        QList<int> bad;
        for (const ImportRecord& record : table->records) {
            if (!record.error.isEmpty()) {
                bad += record.line;
                continue;
            }
            values.insert(record.cells.at(0), secretIn(record));
            lines.insert(record.cells.at(0), record.line);
        }
        QCOMPARE(values.value(QStringLiteral("PLAIN")), QByteArray(canary));
        QCOMPARE(values.value(QStringLiteral("QUOTED_KEY")), QByteArray("a\"b\tc # d"));
        QCOMPARE(values.value(QStringLiteral("SINGLE_KEY")), QByteArray("$x \\n"));
        QCOMPARE(values.value(QStringLiteral("MULTI_KEY")), QByteArray("one\ntwo"));
        QCOMPARE(values.value(QStringLiteral("EMPTY_KEY")), QByteArray("(none)"));
        QCOMPARE(values.value(QStringLiteral("HASH_KEY")), QByteArray("a#b"));
        QCOMPARE(values.value(QStringLiteral("SPACED_KEY")), QByteArray("x y"));
        QCOMPARE(values.value(QStringLiteral("LAST_KEY")), QByteArray("z"));
        QCOMPARE(lines.value(QStringLiteral("MULTI_KEY")), 6);
        QCOMPARE(lines.value(QStringLiteral("LAST_KEY")), 13);
        QCOMPARE(bad, (QList<int>{11, 12}));
        QVERIFY(neverAString(*table, canary));
    }

    void settingsInEnvFilesAreToldFromSecrets()
    {
        const auto table =
            read("PORT=8080\nDEBUG=true\nNODE_ENV=production\nURL=https://example.com/a\n"
                 "DATABASE_URL=postgres://app:hunter2@db/app\nSMTP_PASSWORD=hunter2\nSTRIPE=c4n4ry1234567890ABCDEFGH\n",
                 ".env");
        QVERIFY(table.ok());
        QList<int> secrets;
        for (const ImportRecord& record : table->records) {
            if (record.secret)
                secrets += record.line;
            QCOMPARE(record.error.contains(QStringLiteral("setting")), record.secret == nullptr);
        }
        QCOMPARE(secrets, (QList<int>{5, 6, 7}));
        QVERIFY(read("PORT=8080\n", ".env").ok());
    }

    void formatsAreToldFromNameAndContent()
    {
        const std::pair<const char*, ImportFormat> cases[] = {{"A=b\n", ImportFormat::DotEnv},
                                                              {"export A=b\n", ImportFormat::DotEnv},
                                                              {" \n[{}]", ImportFormat::Json},
                                                              {"name,key\n", ImportFormat::Csv},
                                                              {"sep=;\nname;key\n", ImportFormat::Csv}};
        for (const auto& [text, format] : cases)
            QCOMPARE(guessFormat(QStringLiteral("/x/file"), text), format);
        QCOMPARE(guessFormat(QStringLiteral("/x/.env.production"), "# nothing yet"), ImportFormat::DotEnv);
        QCOMPARE(guessFormat(QStringLiteral("/x/a.csv"), "a=b,c\n"), ImportFormat::Csv);
    }

    void whateverIsThrownAtThemReadersEndAndAnswer()
    {
        // Every prefix and every single changed byte of three good files.
        const QByteArray files[] = {QByteArray("name,token\n\"a\",c4n4ry1234567890ABCDEFGH\n"),
                                    QByteArray("{\"keys\":[{\"name\":\"a\\\"\",\"tags\":[\"x\"]},{\"b\":{}}]}"),
                                    QByteArray("A='b'\nexport B=\"c\\n\"\n")};
        const char bytes[] = {'\0', '"', '\'', '{', '[', ',', '\n', '\\', '\xFF', '='};
        for (const QByteArray& file : files) {
            for (qsizetype i = 0; i < file.size(); ++i) {
                for (const ImportFormat format : {ImportFormat::Csv, ImportFormat::Json, ImportFormat::DotEnv}) {
                    static_cast<void>(read({file.constData(), static_cast<std::size_t>(i)}, "x", format));
                    for (const char byte : bytes) {
                        QByteArray changed = file;
                        changed[i] = byte;
                        const auto table =
                            read({changed.constData(), static_cast<std::size_t>(changed.size())}, "x", format);
                        QVERIFY(table.ok() || table.error().kind == ErrorKind::InvalidInput);
                    }
                }
            }
        }
    }

    void aHundredThousandRowsAreReadAndCanBeCancelled()
    {
        std::string text = "Name,Key,Description,Enabled,UsageplanIds\n";
        for (int i = 0; i < 100'000; ++i)
            text +=
                "key-" + std::to_string(i) + ",AbCdEfGhIjKlMnOpQrSt" + std::to_string(1'000'000 + i) + ",text,true,\n";
        const auto progress = std::make_shared<Progress>();
        const auto table = readTable(text, {ImportFormat::Guess, QStringLiteral("x.csv"), std::nullopt, progress});
        QVERIFY(table.ok());
        QCOMPARE(table->records.size(), 100'000U);
        QCOMPARE(progress->done.load(), static_cast<qint64>(text.size()));
        progress->cancelled = true;
        const auto cancelled = readTable(text, {ImportFormat::Guess, QStringLiteral("x.csv"), std::nullopt, progress});
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TableReadersTest)
#include "test_table_readers.moc"
