#include "tests/support/qt_test.h"
#include "ui/keys/filter_text.h"

using namespace keywright;
using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;

class TestFilterText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChipChangesItsTermAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("field");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("added to nothing")
            << u""_s << int(Field::Status) << QStringList{u"active"_s} << u"status:active"_s;
        QTest::newRow("added to words") << u"invoice"_s << int(Field::Environment) << QStringList{u"production"_s}
                                        << u"invoice env:production"_s;
        QTest::newRow("replaced") << u"status:active invoice"_s << int(Field::Status)
                                  << QStringList{u"revoked"_s, u"disabled"_s} << u"invoice status:revoked,disabled"_s;
        QTest::newRow("taken out of the middle")
            << u"a status:active b"_s << int(Field::Status) << QStringList{} << u"a b"_s;
        QTest::newRow("quoted") << u""_s << int(Field::Owner) << QStringList{u"Sales ops"_s}
                                << u"owner:\"Sales ops\""_s;
        QTest::newRow("negation stays") << u"-tag:old tag:pci"_s << int(Field::Tag) << QStringList{} << u"-tag:old"_s;
        QTest::newRow("time") << u"expires:<7d"_s << int(Field::Expires) << QStringList{u"<30d"_s} << u"expires:<30d"_s;
    }
    void aChipChangesItsTermAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(int, field);
        QFETCH(QStringList, values);
        QFETCH(QString, wanted);
        const QString edited = withTerm(text, Field(field), values);
        QCOMPARE(edited, wanted);
        const ParsedFilter filter = KeyFilter::parse(edited);
        QVERIFY(filter.ok());
        QStringList lower;
        for (const QString& value : values)
            lower += value.toLower();
        QCOMPARE(valuesOf(*filter, Field(field)), lower);
    }

    void aTextThatIsNotUnderstoodIsKept()
    {
        QCOMPARE(withTerm(u"nofield:x"_s, Field::Status, {u"active"_s}), u"nofield:x status:active"_s);
    }
};

QTEST_MAIN(TestFilterText)
#include "test_filter_text.moc"
