// Hostile files end with a message that names a place, quickly and in little memory.
#include "storage/apis/openapi_file.h"
#include "tests/support/qt_test.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "openapi: 3.1.0\npaths:\n  /a: {get: {}}\n";

QString flawOf(const QByteArray& text)
{
    const auto read = readOpenApiText(text);
    return read ? QString() : read.error().detail;
}

} // namespace

class TestOpenApiFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yamlAndJsonTellTheSame()
    {
        QFile yaml(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_openapi/orders.yaml"));
        const auto read = readOpenApiFile(yaml.fileName());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->title, u"Orders API"_s);
        QCOMPARE(read->version, u"1.4"_s);
        QCOMPARE(read->servers, QStringList{u"https://eu.example.com/v1"_s});
        QCOMPARE(read->keyHeader(), u"X-Shop-Key"_s);
        QCOMPARE(read->operations.size(), 4);
        QCOMPARE(read->operations.value(1), (ApiOperation{u"GET"_s, u"/invoices"_s, u"listInvoices"_s, u"Invoices"_s}));
        const auto json = readOpenApiText(" \n{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"get\":{\"tags\":[\"T\"]}}}}");
        QVERIFY(json.ok());
        QCOMPARE(json->operations.value(0).tag, u"T"_s);
    }

    void anUnquotedVersionIsAVersion()
    {
        QVERIFY(readOpenApiText("openapi: 3.1\npaths: {/a: {get: }}").ok());
        QVERIFY(readOpenApiText("{\"openapi\": 3.1, \"paths\": {\"/a\": {\"get\": {}}}}").ok());
    }

    void brokenTextTellsItsLine()
    {
        QVERIFY2(flawOf("openapi: 3.1.0\n\"open").contains(u"line 2"_s), qPrintable(flawOf("openapi: 3.1.0\n\"open")));
        QVERIFY(flawOf("{\n\"openapi\": 3,\n}").contains(u"no usable JSON at line 3"_s));
        QVERIFY(flawOf("openapi: 3.1.0\nopenapi: 3.1.0\n").contains(u"given twice"_s));
        QVERIFY(flawOf("? [a]\n: b\n").contains(u"a name has to be a text"_s));
        QVERIFY(flawOf("- a\n- b\n").contains(u"expected an object at #"_s));
        QVERIFY(flawOf("plain words").contains(u"expected an object at #"_s));
        QVERIFY(flawOf("\xFF\xFE\x41").contains(u"UTF-8"_s));
        QVERIFY(flawOf("").contains(u"holds nothing"_s));
        QVERIFY(flawOf("# only a comment\n").contains(u"holds nothing"_s));
    }

    void whatIsHostileEndsSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                    QByteArrayList(10, before).join(',') + "]\n";
        }
        QTest::newRow("alias bomb") << bomb + head << u"too many values"_s;
        QByteArray texts = "t: &t " + QByteArray(1'000'000, 'x') + "\nu: [";
        QTest::newRow("alias of a long text")
            << texts + QByteArray("*t,").repeated(10'000) + "]\n" + head << u"too many values"_s;
        QTest::newRow("alias inside itself") << "a: &a [*a]\n" + head << u"inside of what it names"_s;
        QTest::newRow("deep flow") << "a: " + QByteArray(100'000, '[') << u"line 1"_s;
        QTest::newRow("deep flow, closed")
            << "a: " + QByteArray(300, '[') + QByteArray(300, ']') + "\n" + head << u"nested too deeply"_s;
        QTest::newRow("deep lists") << QByteArray("- ").repeated(50'000) + "x" << u"line 1"_s;
        QTest::newRow("deep JSON") << "{\"a\":" + QByteArray(100'000, '[') << u"no usable JSON"_s;
        QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, ' ') << u"larger than 32 MB"_s;
        QTest::newRow("unknown alias") << "a: *b\n" + head << u"line 1"_s;
    }
    void whatIsHostileEndsSoon()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        QElapsedTimer timer;
        timer.start();
        const QString flaw = flawOf(text);
        QVERIFY2(flaw.contains(told), qPrintable(flaw.left(300)));
        QVERIFY2(flaw.size() < 600, "a message is to be read");
        QVERIFY2(timer.elapsed() < 20'000, "seconds, on the slowest machine");
    }

    void aHugeFieldIsNoHarm()
    {
        const QByteArray huge(10 * 1024 * 1024, 'x');
        const auto yaml = readOpenApiText("info: {title: \"" + huge + "\"}\n" + head);
        QVERIFY2(yaml.ok(), yaml ? "" : qPrintable(yaml.error().detail.left(300)));
        QVERIFY(yaml->title.size() <= 300);
        const auto json = readOpenApiText("{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"" + huge +
                                          "\"},\"paths\":{\"/a\":{\"get\":{}}}}");
        QVERIFY(json.ok());
        const QByteArray path(5'000, 'y');
        QVERIFY(flawOf("{\"openapi\":\"3.0.0\",\"paths\":{\"/" + path + "\":{\"get\":{}}}}")
                    .contains(u"too long at #/paths/"_s));
    }

    void filesThatAreNoneSaySo()
    {
        const QTemporaryDir folder;
        QCOMPARE(readOpenApiFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::FileMissing);
        QVERIFY(readOpenApiFile(folder.path()).error().detail.contains(u"folder"_s));
        QVERIFY(readOpenApiFile(u"/dev/zero"_s).error().detail.contains(u"larger than"_s));
    }
};

QTEST_GUILESS_MAIN(TestOpenApiFile)
#include "test_openapi_file.moc"
