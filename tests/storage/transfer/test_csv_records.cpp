#include "storage/transfer/csv_records.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

struct Row {
    int line;
    QStringList cells;
    bool flawed;
    bool operator==(const Row&) const = default;
};

QList<Row> all(std::string_view text, char delimiter = ',')
{
    CsvRecords records(text, delimiter);
    CsvRecord record;
    QList<Row> rows;
    while (records.next(record)) {
        QStringList cells;
        for (const std::string_view cell : record.cells)
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows += {record.line, cells, record.flaw != nullptr};
        if (rows.size() > 100'000)
            qFatal("the reader does not end");
    }
    return rows;
}

QStringList cells(const char* a, const char* b)
{
    return {QString::fromUtf8(a), QString::fromUtf8(b)};
}

} // namespace

class CsvRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesEndInLfCrLfOrCr()
    {
        for (const char* text : {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"})
            QCOMPARE(all(text), (QList<Row>{{1, cells("a", "b"), false}, {2, cells("c", "d"), false}}));
    }

    void quotedCellsHoldQuotesDelimitersAndLines()
    {
        QCOMPARE(all("\"a \"\"x\"\"\",\"b,c\"\n\"two\nlines\",d\ne,f\n"),
                 (QList<Row>{{1, cells("a \"x\"", "b,c"), false},
                             {2, cells("two\nlines", "d"), false},
                             {4, cells("e", "f"), false}}));
    }

    void blankLinesAreNoRecordsButCount()
    {
        QCOMPARE(all("a,b\n\n  \nc,d\n"), (QList<Row>{{1, cells("a", "b"), false}, {4, cells("c", "d"), false}}));
        QCOMPARE(all("\n\n"), QList<Row>());
        QCOMPARE(all(",\n"), (QList<Row>{{1, cells("", ""), false}}));
    }

    void tabsSeparateWhenAsked() { QCOMPARE(all("a b\tc\n", '\t'), (QList<Row>{{1, cells("a b", "c"), false}})); }

    void aStrayQuoteCostsItsOwnRecordAlone()
    {
        QCOMPARE(all("a,b\nc\"c,d\ne,f\n"),
                 (QList<Row>{{1, cells("a", "b"), false}, {2, {}, true}, {3, cells("e", "f"), false}}));
        QCOMPARE(all("\"a\"x,b\nc,d\n"), (QList<Row>{{1, {}, true}, {2, cells("c", "d"), false}}));
    }

    void anUnclosedQuoteDoesNotSwallowTheRest()
    {
        QCOMPARE(all("a,\"b\nc,d\ne,f\n"),
                 (QList<Row>{{1, {}, true}, {2, cells("c", "d"), false}, {3, cells("e", "f"), false}}));
        QCOMPARE(all("a,\"b"), (QList<Row>{{1, {}, true}}));
    }

    void aRecordBeyondOneMegabyteIsRefusedAndTheRestGoesOn()
    {
        const std::string big(10 * 1024 * 1024, 'x');
        QCOMPARE(all("a,b\n" + big + ",c\nd,e\n"),
                 (QList<Row>{{1, cells("a", "b"), false}, {2, {}, true}, {3, cells("d", "e"), false}}));
        QCOMPARE(all("a,\"" + big + "\nd,e\n"), (QList<Row>{{1, {}, true}, {2, cells("d", "e"), false}}));
    }

    void aNulByteMakesARecordBad()
    {
        QCOMPARE(all(std::string_view("a\0x,b\nc,d\n", 10)), (QList<Row>{{1, {}, true}, {2, cells("c", "d"), false}}));
    }

    void manyOpenQuotesTakeNoQuadraticTime()
    {
        std::string text;
        for (int i = 0; i < 50'000; ++i)
            text += "\"open,x\n";
        QCOMPARE(all(text).size(), 50'000);
    }
};

QTEST_APPLESS_MAIN(CsvRecordsTest)
#include "test_csv_records.moc"
