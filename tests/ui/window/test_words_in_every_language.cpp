// What is put together from several texts, in every language that the console speaks: nothing is left open, nothing
// dangles, whatever stands in the translation.
#include "model/core/detail_words.h"
#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "tests/support/qt_test.h"
#include "ui/access/hours_words.h"
#include "ui/keys/change_words.h"
#include "ui/look/time_words.h"
#include "ui/window/languages.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTranslator>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// Shown as the console does it, and as before when it goes.
class Spoken {
public:
    explicit Spoken(const QString& language)
    {
        for (const QString& code : {u"en"_s, language}) {
            auto& translator = m_translators.emplace_back(std::make_unique<QTranslator>());
            if (translator->load(u":/translations/keywright_%1.qm"_s.arg(code)))
                QCoreApplication::installTranslator(translator.get());
        }
        QLocale::setDefault(localeFor(language, QLocale::c()));
    }
    ~Spoken() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

ErrorKind kindAt(int i)
{
    return static_cast<ErrorKind>(QMetaEnum::fromType<ErrorKind>().value(i));
}

// A separator before the end, an empty pair of brackets or quotes, a blank before a full stop.
bool dangles(const QString& text)
{
    static const QRegularExpression open(
        u"%|[:：،,;；(（\\[「“„«\\s\\x{2068}][.。．]?$|\\(\\)|（）|「」|“”|„“|«\\s*»|\\x{2068}\\x{2069}"_s);
    return open.match(text).hasMatch() || text.trimmed() != text || text.contains(u"  "_s);
}

} // namespace

class TestWordsInEveryLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyText_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyText()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        errorsSayTheirDetailOrNoHole();
        joinsHoldTheirParts();
        countsAreNeverEmpty();
        hoursNameDaysInTheLanguage();
    }

    void eachLanguageSaysItsOwnWord()
    {
        QSet<QString> seen;
        for (const Language& language : languages()) {
            const Spoken spoken(language.code);
            seen.insert(describe({ErrorKind::SecretStoreLocked, {}}).what);
        }
        QCOMPARE(seen.size(), languages().size());
    }

    void datesAreWrittenAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::newRow("en") << u"en"_s << u"Nov 21, 2026"_s;
        QTest::newRow("de") << u"de"_s << u"21. Nov. 2026"_s;
        QTest::newRow("es") << u"es"_s << u"21 nov 2026"_s;
        QTest::newRow("fr") << u"fr"_s << u"21 nov. 2026"_s;
        QTest::newRow("pt_BR") << u"pt_BR"_s << u"21 de nov. de 2026"_s;
        QTest::newRow("ar") << u"ar"_s << u"21 نوفمبر 2026"_s;
        QTest::newRow("ja") << u"ja"_s << u"2026年11月21日"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"2026年11月21日"_s;
    }
    void datesAreWrittenAsTheLanguageWritesThem()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        QTEST(exactDate(*fromIso(u"2026-11-21T12:00:00Z"_s)), "date");
    }

    void theArrowOfAChangeRunsWithTheText()
    {
        {
            const Spoken spoken(u"de"_s);
            QCOMPARE(turned(u"a"_s, u"b"_s), u"a → b"_s);
        }
        const Spoken spoken(u"ar"_s);
        QVERIFY(turned(u"a"_s, u"b"_s).contains(u'←'));
    }

    void whatAnEventKeepsIsSaidInWords()
    {
        const Spoken spoken(u"de"_s);
        const QJsonObject details{{u"refusal"_s, u"in_use"_s},
                                  {u"act"_s, u"revoke"_s},
                                  {u"operation"_s, u"rotate"_s},
                                  {u"hours"_s, u"Mon 08-18, Tue 08-18 Europe/Berlin"_s}};
        QStringList said;
        for (const ChangeLine& line : changeLines(details))
            said += line.after;
        for (const QString& word : said)
            QVERIFY2(!word.contains(u"in_use"_s) && word != u"revoke"_s && word != u"rotate"_s, qPrintable(word));
        QVERIFY2(said.contains(u"Mo – Di 08–18; Europe/Berlin"_s), qPrintable(said.join(u'|')));
    }

private:
    void errorsSayTheirDetailOrNoHole()
    {
        for (int i = 0; i < QMetaEnum::fromType<ErrorKind>().keyCount(); ++i) {
            const ErrorWords bare = describe({kindAt(i), {}});
            const ErrorWords full = describe({kindAt(i), u"DETAIL"_s});
            for (const QString& text : {bare.what, bare.todo, bare.whole(), full.what, full.todo})
                QVERIFY2(!text.isEmpty() && !dangles(text), qPrintable(text));
            QVERIFY2(full.what.contains(u"DETAIL"_s) == (full.what != bare.what), qPrintable(full.what));
            QVERIFY2(reasonWords(errorKindName(kindAt(i))) == bare.what, qPrintable(bare.what));
        }
    }

    void joinsHoldTheirParts()
    {
        const QString percent = u"50%1 %2"_s; // what was typed may look like a place
        for (const QString& joined : {labelled(u"A"_s, percent), listed({u"A"_s, percent}), clauses({u"A"_s, percent}),
                                      sentences({u"A"_s, percent}), turned(u"A"_s, percent)})
            QVERIFY2(joined.contains(u'A') && joined.contains(percent), qPrintable(joined));
        QVERIFY(quoted(percent).contains(percent));
        QCOMPARE(listed({}), QString());
        QCOMPARE(sentences({QString(), u"A."_s}), u"A."_s);
        QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}).count(u'b'), 1);
        QVERIFY(!dangles(detailWords(u"owner: must not be empty"_s)));
        QVERIFY(!dangles(detailWords(u"overlap: must be 0 to 90 days"_s)));
    }

    void countsAreNeverEmpty()
    {
        const UtcTime now = *fromIso(u"2026-11-21T12:00:00Z"_s);
        for (const int n : {0, 1, 2, 3, 10, 11, 40, 99, 100, 102, 111, 365, 1000}) {
            for (const QString& text : {relativeTime(now - Days(n), now), relativeTime(now + Days(n), now),
                                        relativeTime(now + std::chrono::minutes(n), now), spanWords(Days(n)),
                                        detailWords(u"tags: more than %1 tags"_s.arg(n))})
                QVERIFY2(!text.isEmpty() && !dangles(text), qPrintable(text));
        }
    }

    void hoursNameDaysInTheLanguage()
    {
        const auto hours = HoursOfWeek::parse(u"Mon-Fri 08-18, Sat UTC"_s);
        QVERIFY(hours);
        const QString words = hoursWords(*hours);
        QVERIFY2(words.contains(QLocale().standaloneDayName(1, QLocale::ShortFormat)) && words.contains(u"08"_s) &&
                     words.contains(u"UTC"_s) && !dangles(words),
                 qPrintable(words));
    }
};

QTEST_MAIN(TestWordsInEveryLanguage)
#include "test_words_in_every_language.moc"
