#include "model/transfer/csv_writer.h"
#include "storage/transfer/csv_records.h"
#include "tests/support/qt_test.h"

using namespace keywright;

class CsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainCellsStayPlain()
    {
        QCOMPARE(csvRow({QStringLiteral("a"), QStringLiteral("b c")}), QByteArray("a,b c\r\n"));
    }

    void emptyCellsKeepTheirPlace()
    {
        QCOMPARE(csvRow({QString(), QStringLiteral("x"), QString()}), QByteArray(",x,\r\n"));
    }

    void cellsThatASpreadsheetWouldRunGetAnApostrophe()
    {
        for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "'"}) {
            const QString cell = QString::fromLatin1(text);
            QVERIFY2(neutralised(cell).startsWith(QLatin1Char('\'')) && neutralised(cell).size() == cell.size() + 1,
                     text);
            QCOMPARE(restored(neutralised(cell)), cell);
        }
        QCOMPARE(neutralised(QStringLiteral("a=b")), QStringLiteral("a=b"));
        QCOMPARE(restored(QStringLiteral("'tis")), QStringLiteral("'tis"));
    }

    void anythingWrittenIsReadBack()
    {
        const QStringList cells{QStringLiteral("a,b"),          QStringLiteral("say \"hi\""),
                                QStringLiteral("two\r\nlines"), QStringLiteral(" lead "),
                                QStringLiteral("=cmd|' /C"),    QStringLiteral("grün ✓"),
                                QStringLiteral("a;b"),          QString()};
        const QByteArray row = csvRow(cells);
        CsvRecords records({row.constData(), static_cast<std::size_t>(row.size())}, ',');
        CsvRecord record;
        QVERIFY(records.next(record));
        QVERIFY(!record.flaw);
        QStringList read;
        for (const std::string_view cell : record.cells)
            read += restored(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        QCOMPARE(read, cells);
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "test_csv_writer.moc"
