// The text forms of restrictions: what is read, what is refused, that text reads back as itself; and their JSON.
#include "model/access/restrictions.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// Empty: refused.
template <typename T, typename Text>
void checkForm(Text textOf)
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const Result<T> read = T::parse(text);
    QVERIFY2(read.ok() == !normal.isEmpty(), qPrintable(read ? textOf(*read) : read.error().detail));
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(read.error().detail.size() < 300);
        return;
    }
    QCOMPARE(textOf(*read), normal);
    const Result<T> again = T::parse(normal);
    QVERIFY2(again.ok(), qPrintable(normal));
    QVERIFY(*again == *read);
}

void formColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
}

void form(const char* text, const char* normal)
{
    QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(normal);
}

void refused(std::initializer_list<const char*> texts)
{
    for (const char* text : texts)
        form(text, "");
}

// JSON with ' for ".
QJsonObject object(QByteArray json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.replace('\'', '"'));
    if (!document.isObject())
        qFatal("no object: %s", json.constData());
    return document.object();
}

constexpr const char* sha1 = "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67";

} // namespace

class TestRestrictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        formColumns();
        form("10.4.2.17", "10.4.2.17");
        form(" 0.0.0.0 ", "0.0.0.0");
        form("255.255.255.255", "255.255.255.255");
        form("2001:DB8:0:0:0:0:0:1", "2001:db8::1");
        form("::", "::");
        form("::1", "::1");
        form("1::", "1::");
        form("1:0:0:2:0:0:0:3", "1:0:0:2::3");
        form("1:0:0:2:3:0:0:4", "1::2:3:0:0:4");    // the first of two equal runs
        form("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"); // a single zero group stays
        form("2001:db8::192.0.2.1", "2001:db8::c000:201");
        form("::ffff:192.0.2.1", "192.0.2.1");
        form("::FFFF:c000:0201", "192.0.2.1");
        form("0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1");
        refused({"",
                 "1.2.3",
                 "1.2.3.4.5",
                 "1.2.3.256",
                 "01.2.3.4",
                 "1.2.3.4 5",
                 "0x1.2.3.4",
                 "1.2.3.-4",
                 "+1.2.3.4",
                 "1..3.4",
                 "localhost",
                 ":",
                 ":::",
                 "1:2",
                 "1::2::3",
                 "12345::",
                 "g::",
                 "::1%eth0",
                 "[::1]",
                 "0x1::",
                 "+1::",
                 "::1.2.3",
                 "1.2.3.4::",
                 "::1.2.3.4:5",
                 ":1:2:3:4:5:6:7",
                 "1:2:3:4:5:6:7:8:9",
                 "1:2:3:4:5:6:7::8",
                 "1:2:3:4:5:6:7:"});
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const auto read = IpAddress::parse(text);
        QCOMPARE(read ? read->toString() : QString(), normal);
        if (read)
            QVERIFY(*IpAddress::parse(normal) == *read);
    }

    void blocks_data()
    {
        formColumns();
        form("10.0.0.0/8", "10.0.0.0/8");
        form("10.4.2.17/32", "10.4.2.17");
        form("10.4.2.17", "10.4.2.17");
        form("0.0.0.0/0", "0.0.0.0/0");
        form("2001:DB8::/32", "2001:db8::/32");
        form("2001:db8::1/128", "2001:db8::1");
        form("::/0", "::/0");
        form("::ffff:10.0.0.0/104", "10.0.0.0/8");
        form("::ffff:0:0/96", "0.0.0.0/0");
        refused({"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/+8", "10.0.0.0/ 8",
                 "10.0.0.0/8/8", "10.0.0.1/8", "10.0.0.0/255.0.0.0", "2001:db8::1/32", "::/129", "::ffff:0:0/95",
                 "10.128.0.0/8", "10.0.0.0/99999999999"});
    }
    void blocks()
    {
        checkForm<Cidr>([](const Cidr& c) { return c.toString(); });
    }

    void referrers_data()
    {
        formColumns();
        form("example.com", "example.com");
        form(" HTTPS://Example.COM ", "https://example.com");
        form("example.com.", "example.com");
        form("example.com:8443", "example.com:8443");
        form("http://example.com:*", "http://example.com:*");
        form("*.Example.com/Shop/*", "*.example.com/Shop/*");
        form("*", "*");
        form("https://*", "https://*");
        form("bücher.example", "xn--bcher-kva.example");
        form("*.BÜCHER.example", "*.xn--bcher-kva.example");
        form("localhost:3000/", "localhost:3000/");
        form("http://[2001:DB8:0::1]:80/a", "http://[2001:db8::1]:80/a");
        form("http://10.0.0.5:8080/x", "http://10.0.0.5:8080/x");
        form("http://10.example", "http://10.example");
        form("my_host.example", "my_host.example");
        form("https://example.com/@me", "https://example.com/@me");
        refused({"",
                 "https://",
                 "ftp://example.com",
                 "javascript://x",
                 "user@example.com",
                 "10.0.0.1",
                 "10.0.0.1/8",
                 "10.0.0.0/33",
                 "10.0.0.256",
                 "http://10.0.0.256",
                 "*.10",
                 "7",
                 "http://1.2",
                 "a:b@example.com",
                 "example.com:0",
                 "example.com:65536",
                 "example.com:",
                 "example.com:080",
                 "example.com:+80",
                 "example.com:x",
                 "a*.example.com",
                 "*.*.example.com",
                 "www.*.com",
                 "**",
                 "*.",
                 "-a.example",
                 "a..example",
                 "ex ample.com",
                 "example.com?x",
                 "example.com/#x",
                 "example.com\\x",
                 "[::1",
                 "[::g]",
                 "[]",
                 "example.com/a b",
                 "/path",
                 ":80"});
        QTest::newRow("a zero byte") << u"exam"_s + QChar(0) + u"ple.com"_s << QString();
        QTest::newRow("too long") << u"example.com/"_s + QString(5'000, u'a') << QString();
    }
    void referrers()
    {
        checkForm<ReferrerPattern>([](const ReferrerPattern& p) { return p.text; });
    }

    void apps_data()
    {
        formColumns();
        const QByteArray android = QByteArray("android:com.example.pay;") + sha1;
        form(android.constData(), android.constData());
        form("Android: com.example.pay ; 0123456789abcdef0123456789abcdef01234567", android.constData());
        form("ios:com.Example.Pay", "ios:com.Example.Pay");
        form(" IOS:com.example.a-b ", "ios:com.example.a-b");
        refused({"", "android:com.example.pay", "android:com.example.pay;", "android:com.example.pay;0123",
                 "android:com.example.pay;zz23456789abcdef0123456789abcdef01234567", "ios:pay", "ios:.com.pay",
                 "ios:com..pay", "ios:com.example.pay;0123456789abcdef0123456789abcdef01234567", "com.example.pay",
                 "windows:com.example.pay", "ios:com.example.*", "ios:1com.example", "ios:com.ex ample"});
        QTest::newRow("SHA-256") << u"android:a.b;"_s + u"ab"_s.repeated(32)
                                 << u"android:a.b;AB"_s + u":AB"_s.repeated(31);
    }
    void apps()
    {
        checkForm<AppRestriction>([](const AppRestriction& a) { return a.toString(); });
    }

    void paths_data()
    {
        formColumns();
        form("/", "/");
        form(" /public/** ", "/public/**");
        form("/a/./b/../c", "/a/c");
        form("/a/", "/a/");
        form("/a/.", "/a/");
        form("/%61%2D%7Ez", "/a-~z");
        form("/caf%C3%A9", "/café");
        form("/café", "/café");
        form("/a%20b/c", "/a b/c");
        form("/a b/c", "/a b/c");
        form("/a;v=1/b", "/a;v=1/b");
        form("/a;v=1/./b", "/a;v=1/b");
        form("/**/img/*.png", "/**/img/*.png");
        // What would not read back as itself, or not be read alike by everybody, is refused.
        refused({"",         "a",      "*",        "/a?b",   "/a%3Fb",  "/a#b",       "/a%23b",       "/a%20",
                 "/a%20%20", "/a%2Ab", "/a%2ab",   "/a%25b", "/a%2Fb",  "/a\\b",      "/a%5Cb",       "/a//b",
                 "//a",      "/../a",  "/a/../..", "/***",   "/a/;x/b", "/a/..;/b",   "/a;v=1/../b",  "/%",
                 "/%4",      "/%zz",   "/%ff",     "/%00",   "/a%09b",  "/%ef%bf%bd", "http://host/a"});
        QTest::newRow("an escaped no-break space at the end") << u"/a%C2%A0"_s << QString();
        QTest::newRow("too long") << u"/"_s + QString(1'024, u'a') << QString();
    }
    void paths()
    {
        checkForm<PathPattern>([](const PathPattern& p) { return p.text; });
    }

    void hours_data()
    {
        formColumns();
        form("Mon", "Mon UTC");
        form("mon 08-18", "Mon 08-18 UTC");
        form("Mon 8-18", "Mon 08-18 UTC");
        form("Mon-Tue 08-18 Europe/Berlin", "Mon 08-18, Tue 08-18 Europe/Berlin");
        form("Sun-Mon", "Mon, Sun UTC");
        form("Mon 00-24", "Mon UTC");
        form("Mon 08-12, Mon 10-14", "Mon 08-14 UTC");
        form("Mon 08-12,Mon 14-16", "Mon 08-12, Mon 14-16 UTC");
        form("Mon 08-12, Mon 14-16, Sat America/New_York", "Mon 08-12, Mon 14-16, Sat America/New_York");
        form("Mon 23-24 Etc/GMT+5", "Mon 23-24 Etc/GMT+5");
        form("Mon UTC+05:30", "Mon UTC+05:30");
        form("Mon US/Eastern", "Mon US/Eastern");
        form("Mon-Sun", "Mon, Tue, Wed, Thu, Fri, Sat, Sun UTC");
        refused({"",
                 ",",
                 "Mon ,",
                 "Mon, ",
                 "Mon,,",
                 " , Mon",
                 "UTC",
                 "Europe/Berlin",
                 "Monday",
                 "Mon 18-08",
                 "Mon 8",
                 "Mon 08-08",
                 "Mon 08-25",
                 "Mon -1-8",
                 "Mon 08-18-20",
                 "Mon 08:00-18:00",
                 "Mon-Tue-Wed",
                 "Mon 08-18 Mars/Olympus",
                 "Mon 08-18 UTC5",
                 "Mon EST5EDT,M3.2.0,M11.1.0",
                 "Mon 08-18 Europe/Berlin UTC",
                 "Mon UTC, Tue",
                 "08-18",
                 "Mon 08-18 e/../x"});
        QTest::newRow("much too long") << u"Mon, "_s.repeated(10'000) << QString();
    }
    void hours()
    {
        checkForm<HoursOfWeek>([](const HoursOfWeek& h) { return h.toString(); });
    }

    void aZoneThatIsNotKnownHereIsReadFromTheStoreOnly()
    {
        const QString text = u"Mon 08-18 Mars/Olympus"_s;
        QVERIFY(!HoursOfWeek::parse(text));
        const Result<HoursOfWeek> stored = HoursOfWeek::parseStored(text);
        QVERIFY(stored.ok());
        QVERIFY(!stored->hasKnownZone());
        QCOMPARE(stored->toString(), text);
        const Result<Restrictions> read = Restrictions::fromJson({{u"hours"_s, text}});
        QVERIFY(read.ok());
        QVERIFY(*read->hours == *stored);
        QVERIFY(!HoursOfWeek::parseStored(u"Mon 08-18 Mars\\Olympus"_s));
    }

    void whatIsNotUnderstoodIsNeverNoRestriction_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"{'cidrs': '10.0.0.0/8'}",
                                 "{'cidrs': {'0': '10.0.0.0/8'}}",
                                 "{'cidrs': null}",
                                 "{'cidrs': true}",
                                 "{'cidrs': [1]}",
                                 "{'cidrs': [null]}",
                                 "{'cidrs': ['']}",
                                 "{'cidrs': [['10.0.0.0/8']]}",
                                 "{'cidrs': ['10.0.0.0/8', 'x']}",
                                 "{'referrers': 'example.com'}",
                                 "{'referrers': [{}]}",
                                 "{'apps': 'ios:a.b'}",
                                 "{'apps': [false]}",
                                 "{'methods': 'GET'}",
                                 "{'methods': ['']}",
                                 "{'methods': [7]}",
                                 "{'methods': ['GET POST']}",
                                 "{'methods': ['G\\u00cbT']}",
                                 "{'paths': '/a'}",
                                 "{'paths': ['']}",
                                 "{'paths': ['a']}",
                                 "{'hours': ['Mon']}",
                                 "{'hours': ''}",
                                 "{'hours': null}",
                                 "{'hours': 5}",
                                 "{'hours': 'Mon,'}",
                                 "{'cidr': ['10.0.0.0/8']}",
                                 "{'CIDRS': ['10.0.0.0/8']}",
                                 "{'': []}",
                                 "{'cidrs': ['10.0.0.0/8'], 'countries': ['DE']}"})
            QTest::newRow(json) << QByteArray(json);
    }

    void whatIsNotUnderstoodIsNeverNoRestriction()
    {
        QFETCH(QByteArray, json);
        const Result<Restrictions> read = Restrictions::fromJson(object(json));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    }

    void jsonIsReadInFull()
    {
        const Result<Restrictions> read = Restrictions::fromJson(object(
            "{'cidrs': ['10.0.0.0/8', '2001:db8::/32'], 'referrers': ['*.example.com'], 'apps': ['ios:com.example.a'], "
            "'methods': ['get', 'HEAD'], 'paths': ['/a/**'], 'hours': 'Mon-Fri 08-18 Europe/Berlin'}"));
        QVERIFY(read.ok());
        QCOMPARE(read->cidrs.size(), 2);
        QCOMPARE(read->methods, (QStringList{u"GET"_s, u"HEAD"_s}));
        QVERIFY(!read->isEmpty());
        const QJsonObject json = read->toJson();
        QCOMPARE(json.size(), 6);
        QCOMPARE(json.value(u"hours").toString().right(13), u"Europe/Berlin"_s);
        QVERIFY(*Restrictions::fromJson(json) == *read);
    }

    void noRestrictionIsAnEmptyObject()
    {
        QVERIFY(Restrictions().isEmpty());
        QVERIFY(Restrictions().toJson().isEmpty());
        QVERIFY(Restrictions::fromJson({})->isEmpty());
        QVERIFY(Restrictions::fromJson(object("{'cidrs': [], 'methods': []}"))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestrictions)
#include "test_restrictions.moc"
