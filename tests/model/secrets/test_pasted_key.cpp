#include "model/secrets/pasted_key.h"

#include "model/core/random.h"
#include "model/secrets/secret_format.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using Likeness = PastedKey::Likeness;

namespace {

PastedKey found(const QByteArray& text)
{
    return findPastedKey(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
}

QByteArray bytesOf(const PastedKey& key)
{
    return QByteArray(reinterpret_cast<const char*>(key.key.data()), static_cast<qsizetype>(key.key.size()));
}

} // namespace

class TestPastedKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyInATextThatIsKeptIsFound()
    {
        SystemRandom random;
        const Result<SecretPtr> made = generateSecret({}, QStringLiteral("production"), random);
        QVERIFY(made.ok());
        const QByteArray own(reinterpret_cast<const char*>((*made)->bytes().data()), qsizetype((*made)->size()));
        const auto holds = [](const QByteArray& text) {
            return holdsKey(std::as_bytes(std::span(text.constData(), std::size_t(text.size()))));
        };
        for (const QByteArray& text : {own, "leaked: " + own + ".", "npm_publish_token_v2 and " + own + "!",
                                       QByteArray(100'000, ' ') + own, QByteArray("ghp_0123456789ABCDEFabcdef")})
            QVERIFY2(holds(text), text.left(60).constData());
        for (const QByteArray& text : {QByteArray("npm_publish_token_for_release"), own.chopped(1), own.toLower(),
                                       QByteArray("hf_inference_endpoint_2"), QByteArray(), QByteArray("…")})
            QVERIFY2(!holds(text), text.constData());
    }

    void whatLooksLikeAKeyIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("likeness");
        QTest::addColumn<QByteArray>("key");
        SystemRandom random;
        const Result<SecretPtr> made = generateSecret({}, QStringLiteral("production"), random);
        QVERIFY(made.ok());
        const QByteArray own(reinterpret_cast<const char*>((*made)->bytes().data()), qsizetype((*made)->size()));
        QByteArray broken = own;
        broken[12] = broken.at(12) == 'a' ? 'b' : 'a';
        const auto row = [](const char* name, const QByteArray& text, Likeness likeness, const QByteArray& key = {}) {
            QTest::newRow(name) << text << int(likeness) << key;
        };
        row("our own", own, Likeness::OwnForm, own);
        row("with a line end", "  " + own + "\r\n", Likeness::OwnForm, own);
        row("in a configuration", "API_KEY=\"" + own + "\"\n", Likeness::OwnForm, own);
        row("in a log", "GET / Authorization: Bearer " + own + " 200", Likeness::OwnForm, own);
        row("a wrong checksum", broken, Likeness::Candidate, broken);
        row("a maker's", "ghp_0123456789abcdefghij", Likeness::KnownPrefix, "ghp_0123456789abcdefghij");
        row("a maker's in a file", "token: 'glpat-0123456789abcdef'", Likeness::KnownPrefix, "glpat-0123456789abcdef");
        row("any long word", "Zx81Qw97Lm53Rt20", Likeness::Candidate, "Zx81Qw97Lm53Rt20");
        row("sixteen with signs", "a=b,c;d:e(f)g\"h'", Likeness::Candidate, "a=b,c;d:e(f)g\"h'");
        row("too short", "Zx81Qw97Lm53Rt2", Likeness::None);
        row("as long as can be", QByteArray(255, 'x'), Likeness::Candidate, QByteArray(255, 'x'));
        row("too long", QByteArray(256, 'x'), Likeness::None);
        row("a sentence", "the invoice export is broken", Likeness::None);
        row("not ASCII", QByteArray("Z\xc3\xa4hlerst\xc3\xa4nde2026"), Likeness::None);
        row("nothing", "", Likeness::None);
        row("blanks", "   \n", Likeness::None);
        row("zeros", QByteArray(40, '\0'), Likeness::None);
        row("vast", QByteArray(5'000'000, '='), Likeness::None);
    }
    void whatLooksLikeAKeyIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, likeness);
        QFETCH(QByteArray, key);
        const PastedKey pasted = found(text);
        QCOMPARE(int(pasted.likeness), likeness);
        QCOMPARE(bytesOf(pasted), key);
        QCOMPARE(pasted.maker.isEmpty(), pasted.likeness != Likeness::KnownPrefix);
    }
};

QTEST_GUILESS_MAIN(TestPastedKey)
#include "test_pasted_key.moc"
