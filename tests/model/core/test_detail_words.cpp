// What lower layers write into Error::detail is known here, so that it can be read in every language.
#include "model/access/limits.h"
#include "model/access/restrictions.h"
#include "model/access/scope.h"
#include "model/core/detail_words.h"
#include "model/keys/draft_check.h"
#include "tests/support/qt_test.h"

#include <QTranslator>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// Every text in other letters, so that what was not translated shows.
class Shouting final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source).toUpper().replace(u"%N"_s, u"%n"_s);
    }
    bool isEmpty() const override { return false; }
};

template <typename T>
QString detailOf(const Result<T>& result)
{
    return result ? u"(no error)"_s : result.error().detail;
}

} // namespace

class TestDetailWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorOfTypedInputIsKnown_data()
    {
        QTest::addColumn<QString>("detail");
        const auto row = [](const QString& detail) { QTest::newRow(qPrintable(detail.left(60))) << detail; };
        for (const QString& scope : {u"a b"_s, u"orders"_s, u"a:*:c:d"_s, u"ä:b:c"_s, QString(400, u'a')})
            row(detailOf(Scope::parse(scope)));
        row(detailOf(RateLimit::parse(u"fast"_s)));
        row(detailOf(Quota::parse(u"much"_s)));
        for (const QString& block : {u"10.0.0"_s, u"10.0.0.0/40"_s, u"10.0.0.1/8"_s})
            row(detailOf(Cidr::parse(block)));
        row(detailOf(ReferrerPattern::parse(u"ht tp://"_s)));
        row(detailOf(AppRestriction::parse(u"android:x"_s)));
        row(detailOf(AppRestriction::parse(u"android:com.example.app"_s)));
        for (const QString& path : {u"orders"_s, u"/a/***"_s, u"/a%3Fb"_s, QString(2'000, u'/')})
            row(detailOf(PathPattern::parse(path)));
        for (const QString& hours : {u"always"_s, u"Mon-Fri 08-18 Mars/Olympus"_s})
            row(detailOf(HoursOfWeek::parse(hours)));
        row(detailOf(regularOwner({})));
        row(detailOf(regularOwner(QString(300, u'x'))));
        row(detailOf(regularOwner(u"a\u202Eb"_s)));
        row(detailOf(regularReason({}, true)));
        KeyService::Description tags{u"n"_s, {}, u"e"_s, {}, {}, {u"a,b"_s}};
        row(detailOf(regularise(tags)));
        row(detailOf(checkLifetime(UtcTime{}, {}, fromMicros(1'000'000))));
    }

    void everyErrorOfTypedInputIsKnown()
    {
        QFETCH(QString, detail);
        QVERIFY2(isKnownDetail(detail), qPrintable(detail));
    }

    void valuesStayAsTheyAre()
    {
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        QCOMPARE(detailWords(u"owner: must not be empty"_s), u"OWNER: MUST NOT BE EMPTY"_s);
        QCOMPARE(detailWords(u"address “x: y”: expected an IPv4 or IPv6 address or block, like 10.4.0.0/16"_s),
                 u"ADDRESS “x: y”: EXPECTED AN IPV4 OR IPV6 ADDRESS OR BLOCK, LIKE 10.4.0.0/16"_s);
        QCOMPARE(detailWords(u"name: longer than 200 characters"_s), u"NAME: LONGER THAN 200 CHARACTERS"_s);
        QCOMPARE(detailWords(u"no such words"_s), u"no such words"_s);
        QCOMPARE(detailWords(u"/me/a: b.vault: its content was changed"_s),
                 u"/me/a: b.vault: ITS CONTENT WAS CHANGED"_s);
        QCOMPARE(detailWords(u"/me/a.vault: cut off, 12 bytes are missing"_s),
                 u"/me/a.vault: CUT OFF, 12 BYTES ARE MISSING"_s);
        QCOMPARE(detailWords(u"/me/a.vault: no such words"_s), u"/me/a.vault: no such words"_s);
        QCOMPARE(detailWords({}), QString());
        QCoreApplication::removeTranslator(&shouting);
    }

    void hostileDetailsAreLeftAlone()
    {
        for (const QString& text : {QString(1'000'000, u'“'), u"owner: %1 %2"_s, u"owner:"_s, u"“”: "_s})
            QVERIFY(!isKnownDetail(text) || !detailWords(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDetailWords)
#include "test_detail_words.moc"
