#include "model/keys/filter_completion.h"
#include "model/keys/filter_vocabulary.h"
#include "tests/support/qt_test.h"

#include <random>

using namespace keywright;
using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;
using Kind = CompletionPlace::Kind;

namespace {

// A text with '|' where the cursor stands.
struct Cursor {
    explicit Cursor(QString marked)
        : at(int(marked.indexOf(u'|')))
        , text(marked.remove(u'|'))
    {}
    int at;
    QString text;
};

QStringList written(const QList<Completion>& completions)
{
    QStringList all;
    for (const Completion& one : completions)
        all += one.insert;
    return all;
}

} // namespace

class TestFilterCompletion final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlaceIsWhatTheCursorStandsIn_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const char* marked, Kind kind, Field field, const char* typed, const char* replaced,
                            const QStringList& others = {}) {
            QTest::newRow(marked) << QString::fromUtf8(marked) << int(kind) << int(field) << QString::fromUtf8(typed)
                                  << QString::fromUtf8(replaced) << others;
        };
        row("|", Kind::Word, Field::Text, "", "");
        row("ow|", Kind::Word, Field::Text, "ow", "ow");
        row("-ow|", Kind::Word, Field::Text, "ow", "ow");
        row("ow|ner", Kind::Word, Field::Text, "ow", "owner");
        row("ow|n:pay", Kind::Word, Field::Text, "ow", "own:");
        row("tag:a ow|", Kind::Word, Field::Text, "ow", "ow");
        row("tag:a |", Kind::Word, Field::Text, "", "");
        row("owner:|", Kind::Value, Field::Owner, "", "");
        row("owner:pa|", Kind::Value, Field::Owner, "pa", "pa");
        row("owner:pa|y tag:x", Kind::Value, Field::Owner, "pa", "pay");
        row("-env:pro|", Kind::Value, Field::Environment, "pro", "pro");
        row("ENVIRONMENT:pro|", Kind::Value, Field::Environment, "pro", "pro");
        row("owner:a,b|,c", Kind::Value, Field::Owner, "b", "b", {u"a"_s, u"c"_s});
        row("owner:a,|", Kind::Value, Field::Owner, "", "", {u"a"_s});
        row("owner:\"Sales o|", Kind::Value, Field::Owner, "Sales o", "\"Sales o");
        row("owner:\"Sales o|ps\" x", Kind::Value, Field::Owner, "Sales o", "\"Sales ops\"");
        row("scope:orders:|", Kind::Value, Field::Scope, "orders:", "orders:");
        row("expires:<3|", Kind::Value, Field::Expires, "<3", "<3");
        row("colour:r|", Kind::Nowhere, Field::Text, "", "");
        row("\"free te|xt\"", Kind::Nowhere, Field::Text, "", "");
        row("a \"b c\" ow|", Kind::Word, Field::Text, "ow", "ow");
        row("owner:a | tag:b", Kind::Word, Field::Text, "", "");
    }
    void thePlaceIsWhatTheCursorStandsIn()
    {
        QFETCH(QString, marked);
        QFETCH(int, kind);
        QFETCH(int, field);
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        QFETCH(QStringList, others);
        const Cursor cursor(marked);
        const CompletionPlace place = completionPlace(cursor.text, cursor.at);
        QCOMPARE(int(place.kind), kind);
        QCOMPARE(int(place.field), field);
        QCOMPARE(place.typed, typed);
        QCOMPARE(cursor.text.mid(place.from, place.length), replaced);
        QCOMPARE(place.others, others);
    }

    void whatIsOfferedBeginsLikeWhatIsTyped_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("a field") << u"ow|"_s << QStringList{u"owner:"_s};
        QTest::newRow("fields, then values")
            << u"ex|"_s << QStringList{u"expires:"_s, u"status:expired"_s, u"is:expiring"_s};
        QTest::newRow("an alias") << u"envir|"_s << QStringList{u"env:"_s};
        QTest::newRow("a value's own word") << u"unr|"_s << QStringList{u"is:unrestricted"_s, u"is:unrotated"_s};
        QTest::newRow("capitals") << u"OW|"_s << QStringList{u"owner:"_s};
        QTest::newRow("nothing like it") << u"invoice|"_s << QStringList{};
        QTest::newRow("statuses") << u"status:d|"_s
                                  << QStringList{u"deprecated"_s, u"disabled"_s, u"deleted"_s, u"revoked"_s,
                                                 u"expired"_s};
        QTest::newRow("not twice") << u"status:active,a|"_s
                                   << QStringList{u"overlapping"_s, u"deprecated"_s, u"disabled"_s};
        QTest::newRow("custodies") << u"custody:|"_s << QStringList{u"issued"_s, u"held"_s, u"managed"_s};
        QTest::newRow("times") << u"used:>|"_s << QStringList{u">30d"_s, u">90d"_s};
        QTest::newRow("times by their number") << u"expires:3|"_s << QStringList{u"<30d"_s, u">365d"_s};
        QTest::newRow("never has no created") << u"created:nev|"_s << QStringList{};
    }
    void whatIsOfferedBeginsLikeWhatIsTyped()
    {
        QFETCH(QString, marked);
        QFETCH(QStringList, wanted);
        const Cursor cursor(marked);
        QStringList found = written(offered(completionPlace(cursor.text, cursor.at)));
        if (marked == u"status:active,a|"_s || marked == u"status:d|"_s) { // those that only contain it follow
            QVERIFY2(found.mid(0, 1) == wanted.mid(0, 1), qPrintable(found.join(u' ')));
            found.sort();
            wanted.sort();
            for (const QString& one : wanted)
                QVERIFY2(found.contains(one), qPrintable(found.join(u' ')));
            QVERIFY(!found.contains(u"active"_s));
            return;
        }
        QCOMPARE(found, wanted);
    }

    void everyFieldIsOfferedInAnEmptySearch()
    {
        QCOMPARE(offered(completionPlace({}, 0)).size(), filterFields().size());
    }

    void valuesOfTheCatalogueAreOfferedOnceAndQuoted()
    {
        const CompletionPlace place = completionPlace(u"owner:payments,"_s, 15);
        QVERIFY(needsCatalogue(place));
        QCOMPARE(written(offered(place, {u"Payments"_s, u"Sales ops"_s, u"ops"_s})),
                 (QStringList{u"\"Sales ops\""_s, u"ops"_s}));
        QVERIFY(!needsCatalogue(completionPlace(u"status:a"_s, 8)));
        QVERIFY(!needsCatalogue(completionPlace(u"ow"_s, 2)));
        QVERIFY(!needsCatalogue(completionPlace(u"name:"_s, 5)));
        QVERIFY(needsCatalogue(completionPlace(u"name:a"_s, 6)));
    }

    void whatIsChosenTakesTheTypedPlace_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a field") << u"ow|"_s << u"owner:"_s << u"owner:|"_s;
        QTest::newRow("a negated field") << u"-ow| x"_s << u"owner:"_s << u"-owner:| x"_s;
        QTest::newRow("a value, then a blank") << u"status:act|"_s << u"active"_s << u"status:active |"_s;
        QTest::newRow("a value in the middle") << u"status:act| tag:x"_s << u"active"_s << u"status:active| tag:x"_s;
        QTest::newRow("the rest of a word goes") << u"status:act|ve"_s << u"active"_s << u"status:active |"_s;
        QTest::newRow("a whole term") << u"unre|"_s << u"is:unrestricted"_s << u"is:unrestricted |"_s;
    }
    void whatIsChosenTakesTheTypedPlace()
    {
        QFETCH(QString, marked);
        QFETCH(QString, chosen);
        QFETCH(QString, wanted);
        const Cursor cursor(marked);
        const CompletionPlace place = completionPlace(cursor.text, cursor.at);
        for (const Completion& one : offered(place)) {
            if (one.insert != chosen)
                continue;
            CompletedText done = completed(cursor.text, place, one);
            QCOMPARE(done.more, one.kind == Completion::Kind::Field);
            QCOMPARE(done.text.insert(done.cursor, u'|'), wanted);
            return;
        }
        QFAIL("it was not offered");
    }

    // Whatever stands there and wherever the cursor is: no place outside the text, and what is chosen is understood.
    void everyOfferIsUnderstood()
    {
        const QStringList pieces{u"status:"_s, u"owner:"_s, u"expires:"_s, u"is:"_s, u"act"_s, u"\""_s, u"\\"_s, u","_s,
                                 u"-"_s,       u" "_s,      u" "_s,        u"<"_s,   u"ow"_s,  u":"_s,  u"é"_s};
        std::minstd_rand random(11);
        int understood = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (unsigned i = unsigned(random() % 7); i > 0; --i)
                text += pieces.at(qsizetype(random() % std::size_t(pieces.size())));
            const int cursor = int(random() % std::size_t(text.size() + 1));
            const CompletionPlace place = completionPlace(text, cursor);
            QVERIFY2(place.from >= 0 && place.length >= 0 && place.from + place.length <= text.size(),
                     qPrintable(text));
            QList<Completion> all = offered(place);
            if (needsCatalogue(place))
                all += offered(place, {u"Sales \"ops\", west"_s});
            for (const Completion& one : std::as_const(all)) {
                const CompletedText done = completed(text, place, one);
                QVERIFY(done.cursor >= 0 && done.cursor <= done.text.size());
                if (one.kind == Completion::Kind::Field || text.contains(u'"') || text.contains(u','))
                    continue;
                const ParsedFilter filter = KeyFilter::parse(done.text);
                const int end = place.from + int(one.insert.size());
                const bool inside = !filter && filter.fault().position < end &&
                                    filter.fault().position + filter.fault().length > place.from;
                QVERIFY2(!inside, qPrintable(u"%1 -> %2"_s.arg(text, done.text)));
                ++understood;
            }
        }
        QVERIFY2(understood > 1'000, "hardly anything was offered: the test says nothing");
    }

    void nearWordsAreFound()
    {
        QCOMPARE(nearestWord(u"stauts"_s, filterFieldWords()), u"status"_s);
        QCOMPARE(nearestWord(u"Owners"_s, filterFieldWords()), u"owner"_s);
        QCOMPARE(nearestWord(u"x"_s, filterFieldWords()), QString());
        QCOMPARE(nearestWord(u"colour"_s, filterFieldWords()), QString());
        QCOMPARE(nearestWord(QString(10'000, u'a'), filterFieldWords()), QString());
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "test_filter_completion.moc"
