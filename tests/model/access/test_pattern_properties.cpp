// What holds for any pattern: it reads back from its own text, and it matches as its definition says.
#include "model/access/restrictions.h"
#include "tests/support/qt_test.h"
#include "tests/support/sanitized.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <random>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}
    qsizetype below(qsizetype n) { return static_cast<qsizetype>(m_engine() % static_cast<quint64>(n)); }
    template <typename List>
    auto of(const List& list)
    {
        return list.at(below(list.size()));
    }

private:
    std::mt19937_64 m_engine;
};

// Some edits of one of the seeds: texts that are valid, nearly valid, and not at all.
QString mutated(const QStringList& seeds, Dice& dice)
{
    static const QString alphabet = u"aAzZ09 .:/;*%-_@?#[]\\,+~éK\u00A0\u200B\uFEFF"_s + QChar(0xD800);
    QString text = dice.of(seeds);
    for (qsizetype edits = dice.below(4); edits > 0; --edits) {
        const qsizetype at = dice.below(text.size() + 1);
        switch (dice.below(4)) {
        case 0:
            text.insert(at, dice.of(alphabet));
            break;
        case 1:
            text.remove(at, 1);
            break;
        case 2:
            text.replace(at, 1, dice.of(alphabet));
            break;
        default: {
            const QString other = dice.of(seeds);
            text = text.left(at) + other.mid(dice.below(other.size() + 1));
        }
        }
    }
    return text;
}

const QStringList blockSeeds{u"10.4.0.0/16"_s,   u"192.0.2.1"_s, u"2001:db8::/32"_s,       u"::ffff:10.0.0.0/104"_s,
                             u"fe80::1:0:0:2"_s, u"::/0"_s,      u"1:0:0:2:3:0:0:4/126"_s, u"0.0.0.0/0"_s,
                             u"::192.0.2.1"_s,   u"1::"_s,       u"128.0.0.0/1"_s};
const QStringList referrerSeeds{
    u"https://app.example.com"_s, u"*.example.com/shop/*"_s,  u"example.com:*"_s,         u"localhost:3000/"_s,
    u"http://[2001:db8::1]:80"_s, u"BÜCHER.example"_s,        u"xn--bcher-kva.example"_s, u"*"_s,
    u"straße.de./x@y"_s,          u"http://10.0.0.5:8080/x"_s};
const QStringList appSeeds{u"ios:com.example.Pay"_s,
                           u"android:com.example.pay;0123456789abcdef0123456789abcdef01234567"_s,
                           u"android:a.b;"_s + u"AB:"_s.repeated(31) + u"AB"_s};
const QStringList pathSeeds{u"/public/**"_s,         u"/orders/*/items"_s, u"/caf%C3%A9/a%20b"_s, u"/a/./b/../c"_s,
                            u"/v*/**/x;v=1/"_s,      u"/a%3Fb"_s,          u"/%2e%2e/x"_s,        u"/a b/%41%7e"_s,
                            u"/**/%F0%9F%94%91/*"_s, u"/a%23b%20"_s};
const QStringList hourSeeds{u"Mon-Fri 08-18 Europe/Berlin"_s, u"Sat-Mon"_s,        u"Wed 08-10, Wed 14-16, Sun UTC"_s,
                            u"Mon 00-24 Etc/GMT+5"_s,         u"Tue 23-24, Thu"_s, u"Mon ,"_s};

template <typename T, typename Text>
QList<T> checkTexts(const QStringList& seeds, unsigned seed, Text textOf)
{
    Dice dice(seed);
    QList<T> read;
    for (int i = 0; i < test::tries(25'000); ++i) {
        const QString text = mutated(seeds, dice);
        const Result<T> first = T::parse(text);
        if (!first)
            continue;
        const QString normal = textOf(*first);
        const Result<T> second = T::parse(normal);
        if (!second || !(*second == *first) || textOf(*second) != normal)
            qFatal("“%s” does not read back from “%s”", qPrintable(text), qPrintable(normal));
        read += *first;
    }
    if (read.size() < test::tries(4'000))
        qFatal("only %d texts were valid", static_cast<int>(read.size()));
    return read;
}

template <typename T>
void some(const QList<T>& from, Dice& dice, QList<T>& out)
{
    for (qsizetype n = dice.below(4); n > 0; --n)
        out += dice.of(from);
}

// How a server may read a path, out of the habits that real ones have.
struct Habits {
    bool cutsFragment, paramsFirst, decodesTwice, backslashes, paramsAfter, cutsDecoded, mergesSlashes;
};

QString decoded(const QString& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString withoutParameters(const QString& path)
{
    QStringList segments = path.split(u'/');
    for (QString& segment : segments)
        segment = segment.section(u';', 0, 0);
    return segments.join(u'/');
}

QString resolved(const QString& path)
{
    QStringList out;
    const QStringList segments = path.mid(1).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool dots = segments.at(i) == u"." || segments.at(i) == u"..";
        if (segments.at(i) == u".." && !out.isEmpty())
            out.removeLast();
        if (!dots)
            out += segments.at(i);
        else if (i + 1 == segments.size())
            out += QString();
    }
    return u'/' + out.join(u'/');
}

QString asServed(QString path, const Habits& habits)
{
    path = path.section(u'?', 0, 0);
    if (habits.cutsFragment)
        path = path.section(u'#', 0, 0);
    if (habits.paramsFirst)
        path = withoutParameters(path);
    path = decoded(path);
    if (habits.decodesTwice)
        path = decoded(path);
    if (habits.cutsDecoded)
        path = path.section(u'?', 0, 0).section(u'#', 0, 0);
    if (habits.backslashes)
        path.replace(u'\\', u'/');
    if (habits.paramsAfter)
        path = withoutParameters(path);
    while (habits.mergesSlashes && path.contains(u"//"_s))
        path.replace(u"//"_s, u"/"_s);
    return resolved(path);
}

} // namespace

class TestPatternProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextAndEveryJsonReadsBack()
    {
        const auto blocks = checkTexts<Cidr>(blockSeeds, 1, [](const Cidr& c) { return c.toString(); });
        const auto referrers = checkTexts<ReferrerPattern>(referrerSeeds, 2, [](const auto& p) { return p.text; });
        const auto apps = checkTexts<AppRestriction>(appSeeds, 3, [](const auto& a) { return a.toString(); });
        const auto paths = checkTexts<PathPattern>(pathSeeds, 4, [](const auto& p) { return p.text; });
        const auto hours = checkTexts<HoursOfWeek>(hourSeeds, 5, [](const auto& h) { return h.toString(); });
        // One field takes all three, so no text may be two of them.
        for (const ReferrerPattern& p : referrers)
            QVERIFY2(!Cidr::parse(p.text) && !AppRestriction::parse(p.text), qPrintable(p.text));
        Dice dice(6);
        for (int i = 0; i < test::tries(5'000); ++i) {
            Restrictions all;
            some(blocks, dice, all.cidrs);
            some(referrers, dice, all.referrers);
            some(apps, dice, all.apps);
            some(paths, dice, all.paths);
            some(QStringList{u"GET"_s, u"POST"_s, u"X-!#$%&'*+.^_`|~9"_s}, dice, all.methods);
            if (dice.below(2))
                all.hours = dice.of(hours);
            const QByteArray stored = QJsonDocument(all.toJson()).toJson(QJsonDocument::Compact);
            const Result<Restrictions> read = Restrictions::fromJson(QJsonDocument::fromJson(stored).object());
            QVERIFY2(read.ok(), stored.constData());
            QVERIFY2(*read == all, stored.constData());
        }
    }

    void aBlockContainsWhatSharesItsBits()
    {
        Dice dice(7);
        int inside = 0;
        for (int i = 0; i < test::tries(50'000); ++i) {
            Cidr block;
            IpAddress address;
            block.network.v6 = dice.below(2);
            address.v6 = dice.below(20) ? block.network.v6 : !block.network.v6;
            const int bits = block.network.v6 ? 128 : 32;
            block.prefix = static_cast<int>(dice.below(bits + 1));
            const auto common = static_cast<int>(dice.below(bits + 1));
            bool same = address.v6 == block.network.v6;
            for (int bit = 0; bit < bits; ++bit) {
                const auto byte = static_cast<std::size_t>(bit / 8);
                const auto mask = static_cast<std::uint8_t>(0x80 >> bit % 8);
                const bool mine = bit < block.prefix && dice.below(2);
                const bool theirs = bit < common ? mine : dice.below(2);
                block.network.bytes[byte] |= mine ? mask : std::uint8_t(0);
                address.bytes[byte] |= theirs ? mask : std::uint8_t(0);
                same = same && (bit >= block.prefix || mine == theirs);
            }
            inside += same;
            QCOMPARE(block.contains(address), same);
        }
        QVERIFY(inside > test::tries(12'000) && inside < test::tries(38'000));
    }

    void aPathPatternMatchesLikeItsRegularExpression()
    {
        Dice dice(8);
        const auto word = [&](const QString& alphabet, qsizetype longest) {
            QString text = u"/"_s;
            for (qsizetype n = dice.below(longest); n > 0; --n)
                text += dice.of(alphabet);
            return text;
        };
        int matched = 0;
        for (int i = 0; i < test::tries(60'000); ++i) {
            const Result<PathPattern> pattern = PathPattern::parse(word(u"ab/**"_s, 9));
            const QString path = word(u"ab/"_s, 11);
            if (!pattern || path.contains(u"//"_s))
                continue;
            QString expression = QRegularExpression::escape(pattern->text);
            expression.replace(u"\\*\\*"_s, u".{0,}"_s).replace(u"\\*"_s, u"[^/]{0,}"_s);
            const bool expected =
                QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(path).hasMatch();
            matched += expected;
            QVERIFY2(pattern->matches(path) == expected, qPrintable(pattern->text + u" on "_s + path));
        }
        QVERIFY(matched > test::tries(1'000));
    }

    // What is read as it stands, and the same with a letter escaped, which is decoded first.
    void aPathInItsNormalFormMatchesAsWhenItIsDecoded()
    {
        Dice dice(9);
        const QString letters = u"aZ09-_~.//.a"_s;
        int matched = 0, missed = 0;
        for (int i = 0; i < test::tries(60'000); ++i) {
            QString path = u"/"_s, open = u"/"_s;
            for (qsizetype n = dice.below(12); n > 0; --n) {
                path += dice.of(letters);
                open += dice.below(3) ? QString(path.back()) : u"*"_s;
            }
            const Result<PathPattern> pattern = PathPattern::parse(open);
            const qsizetype at = path.indexOf(u'a');
            if (!pattern || at < 0)
                continue;
            QString escaped = path;
            escaped.replace(at, 1, u"%61"_s);
            const bool matches = pattern->matches(path);
            (matches ? matched : missed) += 1;
            QVERIFY2(pattern->matches(escaped) == matches, qPrintable(pattern->text + u" on "_s + path));
            QCOMPARE(pattern->matches(path + u"?a=/b"_s), matches);
        }
        QVERIFY(matched > test::tries(1'000) && missed > test::tries(1'000));
    }

    // Whatever habits the server behind the gate has: what passes for "/public/**" is served from there.
    void noServerReadsAnAllowedPathAsAnother()
    {
        const PathPattern open = *PathPattern::parse(u"/public/**"_s);
        const QStringList parts{u"/"_s,
                                u"/"_s,
                                u"/"_s,
                                u"/"_s,
                                u"/public/"_s,
                                u"/public/"_s,
                                u"admin"_s,
                                u"."_s,
                                u".."_s,
                                u"/../"_s,
                                u"%2e"_s,
                                u"%2E%2e"_s,
                                u"%2f"_s,
                                u"\\"_s,
                                u"%5c"_s,
                                u";"_s,
                                u"%3b"_s,
                                u"x"_s,
                                u"#"_s,
                                u"%23"_s,
                                u"?"_s,
                                u"%3F"_s,
                                u"%25"_s,
                                u"%252e"_s,
                                u"%00"_s,
                                u"..;"_s,
                                u"public"_s,
                                u"%3f/../"_s,
                                u"%3f/../public/"_s,
                                u";x/../"_s,
                                u"%70ublic"_s};
        const QStringList starts{u"/public/"_s, u"/public/"_s, u"/"_s, u"/admin"_s};
        Dice dice(9);
        int passed = 0;
        for (int i = 0; i < test::tries(60'000); ++i) {
            QString path = dice.of(starts);
            for (qsizetype n = 1 + dice.below(7); n > 0; --n)
                path += dice.of(parts);
            if (!open.matches(path))
                continue;
            ++passed;
            for (unsigned h = 0; h < 128; ++h) {
                const auto has = [h](unsigned bit) { return (h >> bit & 1) != 0; };
                const QString served = asServed(path, {has(0), has(1), has(2), has(3), has(4), has(5), has(6)});
                QVERIFY2(served.startsWith(u"/public/"_s), qPrintable(path + u" is served as "_s + served));
            }
        }
        QVERIFY2(passed > test::tries(800), qPrintable(QString::number(passed)));
    }
};

QTEST_GUILESS_MAIN(TestPatternProperties)
#include "test_pattern_properties.moc"
