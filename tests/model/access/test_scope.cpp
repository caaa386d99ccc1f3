#include "model/access/scope.h"
#include "tests/support/qt_test.h"

#include <random>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

Scope scope(const QString& text)
{
    const Result<Scope> parsed = Scope::parse(text);
    if (!parsed)
        qFatal("no scope: %s", qPrintable(text));
    return *parsed;
}

} // namespace

class TestScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesAreReadInAnyOfTheirForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("shorter");
        const auto row = [](const char* text, const char* full, const char* shorter) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(full)
                                << QString::fromLatin1(shorter);
        };
        row("orders:invoices:read", "orders:invoices:read", "orders:invoices:read");
        row("  Orders:INVOICES:Read ", "orders:invoices:read", "orders:invoices:read");
        row("orders:*", "orders:*:*", "orders:*");
        row("orders:*:*", "orders:*:*", "orders:*");
        row("orders:invoices:*", "orders:invoices:*", "orders:invoices:*");
        row("*", "*:*:*", "*");
        row("*:*", "*:*:*", "*");
        row("*:*:read", "*:*:read", "*:*:read");
        row("*:invoices:*", "*:invoices:*", "*:invoices:*");
        row("a.b_c-d:1:0", "a.b_c-d:1:0", "a.b_c-d:1:0");
    }

    void scopesAreReadInAnyOfTheirForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, full);
        QFETCH(QString, shorter);
        const Scope read = scope(text);
        QCOMPARE(read.toString(), full);
        QCOMPARE(read.toShortString(), shorter);
        QVERIFY(scope(full) == read);
        QVERIFY(scope(shorter) == read);
        QCOMPARE(read.hasWildcard(), full.contains(u'*'));
    }

    void whatIsNoScopeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", ":", "::", "orders", "orders:invoices", "orders:invoices:read:more", "orders::read", ":invoices:read",
              "orders:invoices:", "orders:in*:read", "orders:**:read", "or ders:a:b", "orders:a/b:read", "*:a",
              "orders:a:b\n:c", "orders:%2a:read", "orders,users:a:b"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("umlaut") << u"ordnung:über:read"_s;
        QTest::newRow("Kelvin sign, whose lower case is k") << u"\u212A:a:b"_s;
        QTest::newRow("zero byte") << u"a"_s + QChar(0) + u":b:c"_s;
        QTest::newRow("a part of 65") << QString(65, u'a') + u":b:c"_s;
        QTest::newRow("much too long") << QString(100'000, u'a');
    }

    void whatIsNoScopeIsRefused()
    {
        QFETCH(QString, text);
        const Result<Scope> read = Scope::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(read.error().detail.size() < 300);
    }

    void aPartHasUpTo64Characters()
    {
        const QString longest = QString(64, u'a');
        QCOMPARE(scope(longest + u":"_s + longest + u":"_s + longest).segment(2), longest);
    }

    void coveringIsAnOrder()
    {
        std::mt19937 random(3);
        QList<Scope> all;
        const QStringList words{u"*"_s, u"a"_s, u"b"_s};
        for (const QString& api : words) {
            for (const QString& resource : words) {
                for (const QString& action : words)
                    all += scope(api + u':' + resource + u':' + action);
            }
        }
        for (const Scope& a : all) {
            QVERIFY(a.covers(a));
            QVERIFY(scope(u"*"_s).covers(a));
            for (const Scope& b : all) {
                QVERIFY(!(a.covers(b) && b.covers(a)) || a == b);
                for (const Scope& c : all)
                    QVERIFY(!(a.covers(b) && b.covers(c)) || a.covers(c));
                // Covering means: allows every plain scope that the other allows.
                const bool more = std::all_of(all.begin(), all.end(), [&](const Scope& plain) {
                    return plain.hasWildcard() || !b.covers(plain) || a.covers(plain);
                });
                QVERIFY(!a.covers(b) || more);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestScope)
#include "test_scope.moc"
