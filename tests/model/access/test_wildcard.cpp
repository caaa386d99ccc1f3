#include "model/access/wildcard.h"
#include "tests/support/qt_test.h"

#include <QElapsedTimer>

#include <random>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// The definition, word for word; takes exponential time.
bool plainMatch(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == u'*')
        return plainMatch(pattern.mid(1), text) || (!text.isEmpty() && plainMatch(pattern, text.mid(1)));
    return !text.isEmpty() && pattern.front() == text.front() && plainMatch(pattern.mid(1), text.mid(1));
}

} // namespace

class TestWildcard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples()
    {
        QVERIFY(wildcardMatches(u"", u""));
        QVERIFY(!wildcardMatches(u"", u"a"));
        QVERIFY(wildcardMatches(u"*", u""));
        QVERIFY(wildcardMatches(u"a*c", u"ac"));
        QVERIFY(wildcardMatches(u"a*c", u"abcbc"));
        QVERIFY(!wildcardMatches(u"a*c", u"abcb"));
        QVERIFY(wildcardMatches(u"*.example.com", u"a.b.example.com"));
        QVERIFY(!wildcardMatches(u"*.example.com", u"example.com"));
        QVERIFY(!wildcardMatches(u"A", u"a"));
        QVERIFY(!wildcardMatches(u"?", u"a"));
        QVERIFY(wildcardMatches(u"a**b", u"ab"));
    }

    void everyShortPatternMatchesAsDefined()
    {
        std::mt19937 random(5);
        const auto word = [&](const QString& alphabet, unsigned longest) {
            QString text;
            for (unsigned size = static_cast<unsigned>(random()) % (longest + 1); size > 0; --size)
                text += alphabet.at(static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size())));
            return text;
        };
        int matched = 0;
        for (int i = 0; i < 300'000; ++i) {
            const QString pattern = word(u"ab*"_s, 7);
            const QString text = word(u"ab"_s, 9);
            const bool expected = plainMatch(pattern, text);
            matched += expected;
            if (wildcardMatches(pattern, text) != expected)
                QFAIL(qPrintable(pattern + u" on "_s + text));
        }
        QVERIFY(matched > 30'000);
    }

    void manyStarsDoNotExplode()
    {
        QElapsedTimer timer;
        timer.start();
        const QString text(4'000, u'a');
        QVERIFY(!wildcardMatches(u"a*"_s.repeated(1'000) + u'b', text));
        QVERIFY(wildcardMatches(u"a*"_s.repeated(1'000), text));
        QVERIFY2(timer.elapsed() < 30'000, "quadratic at most: 16 million steps");
    }
};

QTEST_GUILESS_MAIN(TestWildcard)
#include "test_wildcard.moc"
