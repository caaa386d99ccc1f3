// From where and when: addresses, referrers, applications and hours of the week.
#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;

namespace {

constexpr const char* passes = "valid all rules";
constexpr const char* cidr = "source_denied cidr";
constexpr const char* referrer = "source_denied referrer";
constexpr const char* app = "source_denied app";
constexpr const char* hours = "source_denied hours";

constexpr AccessRow addresses[] = {
    {"no restriction, no address", "", "", "", passes},
    {"no restriction, any address", "", "from=203.0.113.9", "", passes},
    {"an unknown address is not inside", "cidr=10.4.0.0/16", "", "", cidr},
    {"first address of the block", "cidr=10.4.0.0/16", "from=10.4.0.0", "", passes},
    {"last address of the block", "cidr=10.4.0.0/16", "from=10.4.255.255", "", passes},
    {"just above the block", "cidr=10.4.0.0/16", "from=10.5.0.0", "", cidr},
    {"just below the block", "cidr=10.4.0.0/16", "from=10.3.255.255", "", cidr},
    {"the block's address as v4-mapped", "cidr=10.4.0.0/16", "from=::ffff:10.4.1.1", "", passes},
    {"v4-mapped in hexadecimal", "cidr=10.4.0.0/16", "from=::ffff:a04:101", "", passes},
    {"v4-mapped and outside", "cidr=10.4.0.0/16", "from=::ffff:10.5.1.1", "", cidr},
    {"v4-compatible is another address", "cidr=10.4.0.0/16", "from=::10.4.1.1", "", cidr},
    {"NAT64 is another address", "cidr=10.4.0.0/16", "from=64:ff9b::10.4.1.1", "", cidr},
    {"one address", "cidr=10.4.2.17", "from=10.4.2.17", "", passes},
    {"its neighbour", "cidr=10.4.2.17", "from=10.4.2.18", "", cidr},
    {"a pair, lower", "cidr=10.4.2.16/31", "from=10.4.2.16", "", passes},
    {"a pair, upper", "cidr=10.4.2.16/31", "from=10.4.2.17", "", passes},
    {"a pair, above", "cidr=10.4.2.16/31", "from=10.4.2.18", "", cidr},
    {"a pair, below", "cidr=10.4.2.16/31", "from=10.4.2.15", "", cidr},
    {"half of all, inside", "cidr=128.0.0.0/1", "from=128.0.0.0", "", passes},
    {"half of all, outside", "cidr=128.0.0.0/1", "from=127.255.255.255", "", cidr},
    {"a prefix within a byte, inside", "cidr=172.16.0.0/12", "from=172.31.255.255", "", passes},
    {"a prefix within a byte, outside", "cidr=172.16.0.0/12", "from=172.32.0.0", "", cidr},
    {"all of IPv4", "cidr=0.0.0.0/0", "from=203.0.113.9", "", passes},
    {"all of IPv4 is not IPv6", "cidr=0.0.0.0/0", "from=2001:db8::1", "", cidr},
    {"all of IPv6", "cidr=::/0", "from=2001:db8::1", "", passes},
    {"all of IPv6 is not IPv4", "cidr=::/0", "from=10.0.0.1", "", cidr},
    {"nor mapped IPv4", "cidr=::/0", "from=::ffff:10.0.0.1", "", cidr},
    {"IPv6 first", "cidr=2001:db8::/32", "from=2001:db8::", "", passes},
    {"IPv6 last", "cidr=2001:db8::/32", "from=2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "", passes},
    {"IPv6 above", "cidr=2001:db8::/32", "from=2001:db9::", "", cidr},
    {"IPv6 below", "cidr=2001:db8::/32", "from=2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "", cidr},
    {"IPv6 within a byte, inside", "cidr=2001:db8:0:8000::/49", "from=2001:db8:0:ffff::1", "", passes},
    {"IPv6 within a byte, below", "cidr=2001:db8:0:8000::/49", "from=2001:db8:0:7fff::1", "", cidr},
    {"IPv6 within a byte, above", "cidr=2001:db8:0:8000::/49", "from=2001:db8:1::", "", cidr},
    {"one IPv6 address, written otherwise", "cidr=2001:db8::5", "from=2001:0DB8:0:0:0:0:0:5", "", passes},
    {"one IPv6 address, another", "cidr=2001:db8::5", "from=2001:db8::6", "", cidr},
    {"a mapped block", "cidr=::ffff:192.0.2.0/120", "from=192.0.2.77", "", passes},
    {"a mapped block, outside", "cidr=::ffff:192.0.2.0/120", "from=192.0.3.0", "", cidr},
    {"all mapped addresses are all of IPv4", "cidr=::ffff:0:0/96", "from=198.51.100.1", "", passes},
    {"and no others", "cidr=::ffff:0:0/96", "from=::1", "", cidr},
    {"the second of two blocks", "cidr=10.0.0.0/8 | cidr=2001:db8::/32", "from=2001:db8::9", "", passes},
    {"neither of two blocks", "cidr=10.0.0.0/8 | cidr=192.168.0.0/16", "from=172.16.0.1", "", cidr},
    {"a wide block beside a narrow one", "cidr=10.4.2.17 | cidr=10.0.0.0/8", "from=10.9.9.9", "", passes},
};

constexpr AccessRow referrers[] = {
    {"the site itself", "referrer=https://app.example.com", "referrer=https://app.example.com/", "", passes},
    {"any page of it", "referrer=https://app.example.com", "referrer=https://app.example.com/x/y?z=1", "", passes},
    {"without a slash", "referrer=https://app.example.com", "referrer=https://app.example.com", "", passes},
    {"another scheme", "referrer=https://app.example.com", "referrer=http://app.example.com/", "", referrer},
    {"the scheme's own port", "referrer=https://app.example.com", "referrer=https://app.example.com:443/", "", passes},
    {"another port", "referrer=https://app.example.com", "referrer=https://app.example.com:8443/", "", referrer},
    {"no referrer", "referrer=https://app.example.com", "", "", referrer},
    {"upper case", "referrer=https://app.example.com", "referrer=HTTPS://APP.EXAMPLE.COM/", "", passes},
    {"a closing dot", "referrer=https://app.example.com", "referrer=https://app.example.com./", "", passes},
    {"the site as a subdomain", "referrer=https://app.example.com", "referrer=https://app.example.com.evil.example/",
     "", referrer},
    {"the site as a path", "referrer=https://app.example.com", "referrer=https://evil.example/app.example.com", "",
     referrer},
    {"the site as user info", "referrer=https://app.example.com", "referrer=https://app.example.com@evil.example/", "",
     referrer},
    {"user info before the site", "referrer=https://app.example.com", "referrer=https://a:b@app.example.com/", "",
     referrer},
    {"an @ in the path", "referrer=https://app.example.com", "referrer=https://app.example.com/@me", "", passes},
    {"an @ in the query", "referrer=https://app.example.com", "referrer=https://app.example.com/?to=a@b.example", "",
     passes},
    {"an @ in the fragment", "referrer=https://app.example.com", "referrer=https://app.example.com/#@x", "", passes},
    {"an address in the query", "referrer=https://app.example.com",
     "referrer=https://app.example.com?u=http://x.example", "", passes},
    {"a backslash in the query", "referrer=https://app.example.com", "referrer=https://app.example.com/?a=\\", "",
     passes},
    {"a backslash before the site", "referrer=https://app.example.com",
     "referrer=https://evil.example\\@app.example.com/", "", referrer},
    {"a fragment before the site", "referrer=https://app.example.com", "referrer=https://evil.example#@app.example.com",
     "", referrer},
    {"a query before the site", "referrer=https://app.example.com", "referrer=https://evil.example?@app.example.com",
     "", referrer},
    {"a bare host is no referrer", "referrer=https://app.example.com", "referrer=app.example.com", "", referrer},
    {"another kind of address", "referrer=app.example.com", "referrer=ftp://app.example.com/", "", referrer},
    {"an opaque origin", "referrer=app.example.com", "referrer=null", "", referrer},
    {"no host", "referrer=https://app.example.com", "referrer=https://", "", referrer},
    {"a port with a leading zero", "referrer=https://app.example.com", "referrer=https://app.example.com:0443/", "",
     referrer},
    {"a port beyond 65535", "referrer=example.com:*", "referrer=https://example.com:65536/", "", referrer},
    {"a blank within", "referrer=https://app.example.com", "referrer=https://app.example.com/ x", "", referrer},
    {"a subdomain", "referrer=*.example.com", "referrer=https://a.example.com/", "", passes},
    {"a subdomain of one", "referrer=*.example.com", "referrer=http://a.b.example.com/", "", passes},
    {"not the domain itself", "referrer=*.example.com", "referrer=https://example.com/", "", referrer},
    {"not a name that ends alike", "referrer=*.example.com", "referrer=https://aexample.com/", "", referrer},
    {"not a name that begins alike", "referrer=*.example.com", "referrer=https://a.example.com.evil.example/", "",
     referrer},
    {"a subdomain's other port", "referrer=*.example.com", "referrer=https://a.example.com:8443/", "", referrer},
    {"a subdomain on http's port", "referrer=*.example.com", "referrer=http://a.example.com:80/", "", passes},
    {"https's port under http", "referrer=*.example.com", "referrer=http://a.example.com:443/", "", referrer},
    {"any port", "referrer=example.com:*", "referrer=https://example.com:9/", "", passes},
    {"any port, none named", "referrer=example.com:*", "referrer=https://example.com/", "", passes},
    {"a port for both schemes", "referrer=localhost:3000", "referrer=http://localhost:3000/x", "", passes},
    {"that port is missing", "referrer=localhost:3000", "referrer=http://localhost/x", "", referrer},
    {"a path", "referrer=example.com/shop/*", "referrer=https://example.com/shop/1?x=2", "", passes},
    {"a path's beginning", "referrer=example.com/shop/*", "referrer=https://example.com/shop", "", referrer},
    {"a path in upper case", "referrer=example.com/shop/*", "referrer=https://example.com/SHOP/1", "", referrer},
    {"a path only in the query", "referrer=example.com/shop/*", "referrer=https://example.com/?/shop/1", "", referrer},
    {"umlauts against punycode", "referrer=https://bücher.example", "referrer=https://xn--bcher-kva.example/", "",
     passes},
    {"punycode against umlauts", "referrer=https://xn--bcher-kva.example", "referrer=https://BÜCHER.example/", "",
     passes},
    {"an IPv6 host, written otherwise", "referrer=http://[2001:db8::1]:8080", "referrer=http://[2001:DB8:0::1]:8080/x",
     "", passes},
    {"another IPv6 host", "referrer=http://[2001:db8::1]:8080", "referrer=http://[2001:db8::2]:8080/", "", referrer},
    {"any site", "referrer=*", "referrer=https://anything.example/", "", passes},
    {"any site, but one", "referrer=*", "", "", referrer},
    {"the second of two", "referrer=a.example | referrer=b.example", "referrer=https://b.example/", "", passes},
    {"neither of two", "referrer=a.example | referrer=b.example", "referrer=https://c.example/", "", referrer},
};

#define SHA1 "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67"
constexpr AccessRow apps[] = {
    {"the app", "app=android:com.example.pay;" SHA1, "app=android:com.example.pay;" SHA1, "", passes},
    {"the app, certificate written otherwise", "app=android:com.example.pay;" SHA1,
     "app=android:com.example.pay;0123456789abcdef0123456789abcdef01234567", "", passes},
    {"signed by somebody else", "app=android:com.example.pay;" SHA1,
     "app=android:com.example.pay;FF23456789ABCDEF0123456789ABCDEF01234567", "", app},
    {"another app of the same signer", "app=android:com.example.pay;" SHA1, "app=android:com.example.chat;" SHA1, "",
     app},
    {"no app named", "app=android:com.example.pay;" SHA1, "", "", app},
    {"the same id on iOS", "app=android:com.example.pay;" SHA1, "app=ios:com.example.pay", "", app},
    {"an iOS app", "app=ios:com.example.Pay", "app=ios:com.example.Pay", "", passes},
    {"iOS ids have case", "app=ios:com.example.Pay", "app=ios:com.example.pay", "", app},
    {"the second of two apps", "app=ios:com.example.Pay | app=android:com.example.pay;" SHA1,
     "app=android:com.example.pay;" SHA1, "", passes},
};

constexpr const char* office = "hours=Mon-Fri 08-18 Europe/Berlin";
constexpr AccessRow times[] = {
    // Winter, then summer time
    {"office opens", office, "", "2026-03-04T07:00:00Z", passes},
    {"a microsecond before", office, "", "2026-03-04T06:59:59.999999Z", hours},
    {"office, last microsecond", office, "", "2026-03-04T16:59:59.999999Z", passes},
    {"office closes", office, "", "2026-03-04T17:00:00Z", hours},
    {"Friday evening", office, "", "2026-03-06T17:00:00Z", hours},
    {"Saturday noon", office, "", "2026-03-07T11:00:00Z", hours},
    {"Monday in summer time, opens", office, "", "2026-03-30T06:00:00Z", passes},
    {"Monday in summer time, before", office, "", "2026-03-30T05:59:59.999999Z", hours},
    {"Monday in summer time, last", office, "", "2026-03-30T15:59:59.999999Z", passes},
    {"Monday in summer time, closes", office, "", "2026-03-30T16:00:00Z", hours},
    {"back in winter time, before", office, "", "2026-10-26T06:59:59.999999Z", hours},
    {"back in winter time, opens", office, "", "2026-10-26T07:00:00Z", passes},
    {"the clock was set back to the night", office, "", "2026-03-04T02:00:00Z", hours},
    // 2026-03-29, 01:00 UTC: Berlin goes from 02:00 to 03:00
    {"the hour before the gap", "hours=Sun 01-02 Europe/Berlin", "", "2026-03-29T00:59:59.999999Z", passes},
    {"the hour that does not exist, before", "hours=Sun 02-03 Europe/Berlin", "", "2026-03-29T00:59:59.999999Z", hours},
    {"the hour that does not exist, after", "hours=Sun 02-03 Europe/Berlin", "", "2026-03-29T01:00:00Z", hours},
    {"the hour after the gap", "hours=Sun 03-04 Europe/Berlin", "", "2026-03-29T01:00:00Z", passes},
    {"that hour a week before", "hours=Sun 02-03 Europe/Berlin", "", "2026-03-22T01:00:00Z", passes},
    // 2026-10-25, 01:00 UTC: Berlin goes from 03:00 back to 02:00
    {"before the hour that comes twice", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-24T23:59:59.999999Z", hours},
    {"its first time", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-25T00:00:00Z", passes},
    {"its first time, last microsecond", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-25T00:59:59.999999Z", passes},
    {"its second time", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-25T01:00:00Z", passes},
    {"its second time, last microsecond", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-25T01:59:59.999999Z", passes},
    {"after the hour that comes twice", "hours=Sun 02-03 Europe/Berlin", "", "2026-10-25T02:00:00Z", hours},
    // New York changes on another day
    {"New York in winter, before", "hours=Mon-Fri 09-17 America/New_York", "", "2026-03-06T13:59:59.999999Z", hours},
    {"New York in winter, opens", "hours=Mon-Fri 09-17 America/New_York", "", "2026-03-06T14:00:00Z", passes},
    {"New York in summer, opens", "hours=Mon-Fri 09-17 America/New_York", "", "2026-03-09T13:00:00Z", passes},
    {"New York in summer, closes", "hours=Mon-Fri 09-17 America/New_York", "", "2026-03-09T21:00:00Z", hours},
    // Zones off the hour, and at the ends of the world
    {"half an hour off, before", "hours=Wed 09-10 Asia/Kolkata", "", "2026-03-04T03:29:59.999999Z", hours},
    {"half an hour off, opens", "hours=Wed 09-10 Asia/Kolkata", "", "2026-03-04T03:30:00Z", passes},
    {"half an hour off, closes", "hours=Wed 09-10 Asia/Kolkata", "", "2026-03-04T04:30:00Z", hours},
    {"three quarters off", "hours=Wed 09-10 Asia/Kathmandu", "", "2026-03-04T03:15:00Z", passes},
    {"three quarters off, before", "hours=Wed 09-10 Asia/Kathmandu", "", "2026-03-04T03:14:59.999999Z", hours},
    {"summer time of half an hour", "hours=Sun 01-02 Australia/Lord_Howe", "", "2026-04-04T15:29:59.999999Z", passes},
    {"after it", "hours=Sun 01-02 Australia/Lord_Howe", "", "2026-04-04T15:30:00Z", hours},
    {"already Thursday in Kiritimati", "hours=Thu Pacific/Kiritimati", "", "2026-03-04T10:00:00Z", passes},
    {"still Wednesday in Kiritimati", "hours=Thu Pacific/Kiritimati", "", "2026-03-04T09:59:59.999999Z", hours},
    {"still Tuesday in Pago Pago", "hours=Tue Pacific/Pago_Pago", "", "2026-03-04T10:59:59.999999Z", passes},
    {"Wednesday in Pago Pago", "hours=Tue Pacific/Pago_Pago", "", "2026-03-04T11:00:00Z", hours},
    // Forms
    {"UTC when no zone is named", "hours=Wed 12-13", "", "2026-03-04T12:00:00Z", passes},
    {"up to noon", "hours=Wed 00-12", "", "2026-03-04T11:59:59.999999Z", passes},
    {"noon is not in it", "hours=Wed 00-12", "", "2026-03-04T12:00:00Z", hours},
    {"up to midnight", "hours=Wed 12-24", "", "2026-03-04T23:59:59.999999Z", passes},
    {"midnight is the next day", "hours=Wed 12-24", "", "2026-03-05T00:00:00Z", hours},
    {"days over the week's end, first", "hours=Sat-Mon", "", "2026-03-07T00:00:00Z", passes},
    {"days over the week's end, before", "hours=Sat-Mon", "", "2026-03-06T23:59:59.999999Z", hours},
    {"days over the week's end, last", "hours=Sat-Mon", "", "2026-03-09T23:59:59.999999Z", passes},
    {"days over the week's end, after", "hours=Sat-Mon", "", "2026-03-10T00:00:00Z", hours},
    {"two spans of a day, the first", "hours=Wed 08-10, Wed 14-16", "", "2026-03-04T09:00:00Z", passes},
    {"two spans of a day, between", "hours=Wed 08-10, Wed 14-16", "", "2026-03-04T12:30:00Z", hours},
    {"two spans of a day, the second", "hours=Wed 08-10, Wed 14-16", "", "2026-03-04T15:59:59Z", passes},
    {"a zone that this machine does not know", "hours=Wed | zone=Mars/Olympus", "", "2026-03-04T12:00:00Z", hours},
};

} // namespace

class TestDecisionSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsJudgedAsTheTableSays_data()
    {
        addAccessColumns();
        const auto all = [](const auto& rows) {
            for (const AccessRow& row : rows)
                addAccessRow(row);
        };
        all(addresses);
        all(referrers);
        all(apps);
        all(times);
    }
    void eachRequestIsJudgedAsTheTableSays() { checkAccessRow(); }
};

QTEST_GUILESS_MAIN(TestDecisionSource)
#include "test_decision_source.moc"
