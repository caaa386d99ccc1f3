// Tokens: published signatures hold, and whatever is not exactly what an issuer signed for us is nothing.
#include "model/gate/jwt.h"
#include "model/gate/token_verifier.h"
#include "tests/support/qt_test.h"
#include "tests/support/token_maker.h"

using namespace keywright;
using namespace keywright::gate;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
const QByteArray claims = R"({"iss":"https://id","sub":"ann","aud":["x","orders"],"exp":2000,"nbf":1000,"iat":1000,
    "scope":"orders:invoices:read openid","roles":["admin"]})";
constexpr const char* words = "name=corp issuer=https://id jwks=file:/k audience=orders algorithms=EdDSA leeway=10 "
                              "rate=2/s map=admin>orders:*:*";

// RFC 7515, appendices A.2.1 and A.3.1
constexpr const char* rsaKeySet =
    R"({"keys":[{"kty":"RSA","e":"AQAB","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"}]})";
constexpr const char* rsaToken =
    "eyJhbGciOiJSUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
    "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZ"
    "cAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--"
    "xi12jzDwusC-eOk"
    "HWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
constexpr const char* p256KeySet = R"({"keys":[{"kty":"EC","crv":"P-256",
    "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]})";
constexpr const char* p256Token =
    "eyJhbGciOiJFUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool holds(const char* keySet, QByteArray token)
{
    const Result<JwkSet> keys = JwkSet::parse(keySet);
    const qsizetype dot = token.lastIndexOf('.');
    const auto signature = fromBase64Url(viewOf(token).substr(static_cast<std::size_t>(dot) + 1));
    return keys && keys->keys.size() == 1 && signature &&
           keys->keys.front().verifies(viewOf(token).substr(0, static_cast<std::size_t>(dot)), viewOf(*signature));
}

QByteArray with(const char* from, const char* to)
{
    QByteArray changed = claims;
    changed.replace(from, to);
    return changed;
}

} // namespace

class TestTokenVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_verifier.reset();
        m_issuers.clear();
        m_issuers.push_back(std::make_unique<Issuer>(*IssuerSettings::parse(QLatin1String(words))));
        setKeys(test::tokenKeySet);
        m_verifier.emplace(m_issuers, m_ledger);
    }

    void publishedSignaturesHold()
    {
        const QByteArray ed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                              "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"; // RFC 8037 A.4
        QVERIFY(holds(rsaKeySet, rsaToken));
        QVERIFY(holds(p256KeySet, p256Token));
        QVERIFY(holds(test::tokenKeySet, ed));
        for (const char* keySet : {rsaKeySet, p256KeySet, test::tokenKeySet}) {
            for (QByteArray token : {QByteArray(rsaToken), QByteArray(p256Token), ed}) {
                token[30] = token[30] == 'a' ? 'b' : 'a';
                QVERIFY(!holds(keySet, token));
            }
        }
    }

    void aTokenIsWhoseItSaysAndMayWhatItsClaimsMean()
    {
        const Found found = find(test::signedToken(claims));
        QVERIFY(found.key);
        QCOMPARE(*found.owner, std::string("ann"));
        QCOMPARE(*found.issuer, std::string("corp"));
        QCOMPARE(found.access->scopes, std::string("orders:*:* orders:invoices:read"));
        QCOMPARE(found.access->policy, std::string("\"rate\";q=2;w=1"));
        QCOMPARE(found.key->expiresAt, 2010 * second);
        QCOMPARE(found.version->notBefore, 990 * second);
        // Each token of a subject counts against the same limit, and nobody else's does.
        const KeyId ann = found.key->id;
        LimitSlot* const limits = found.key->limits;
        QVERIFY(limits && ann.toString().at(16) == u'8');
        const Found later = find(test::signedToken(with("\"exp\":2000", "\"exp\":3000")));
        QVERIFY(later.key->limits == limits && later.key->id == ann);
        const Found bob = find(test::signedToken(with("ann", "bob")));
        QVERIFY(bob.key->limits != limits && !(bob.key->id == ann));
    }

    void timesAreJudgedWithLeeway()
    {
        const auto outcomeAt = [&](qint64 at) {
            const PreparedKey key = find(test::signedToken(claims)).prepared();
            return decide({}, true, &key, {}, fromMicros(at * second)).outcome;
        };
        QCOMPARE(outcomeAt(989), Outcome::Expired);
        QCOMPARE(outcomeAt(990), Outcome::Valid);
        QCOMPARE(outcomeAt(2009), Outcome::Valid);
        QCOMPARE(outcomeAt(2010), Outcome::Expired);
    }

    void whatAnIssuerDidNotSignForUsIsNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char* name, const QByteArray& token) { QTest::newRow(name) << token; };
        const auto signedAs = [](const QByteArray& header) { return test::signedToken(claims, header); };
        const QByteArray good = test::signedToken(claims);
        const QByteArray body = good.left(good.lastIndexOf('.'));
        row("alg none", test::base64Url(R"({"alg":"none"})") + '.' + test::base64Url(claims) + '.');
        row("alg none, signed", signedAs(R"({"alg":"none","kid":"one"})"));
        row("alg HS256", signedAs(R"({"alg":"HS256","kid":"one"})"));
        row("alg RS256 with a key of another kind", signedAs(R"({"alg":"RS256","kid":"one"})"));
        row("alg in another case", signedAs(R"({"alg":"eddsa","kid":"one"})"));
        row("no alg", signedAs(R"({"kid":"one"})"));
        row("another kid", signedAs(R"({"alg":"EdDSA","kid":"two"})"));
        row("kid that is no text", signedAs(R"({"alg":"EdDSA","kid":1})"));
        row("something critical", signedAs(R"({"alg":"EdDSA","kid":"one","crit":["exp"]})"));
        row("a body that is not encoded", signedAs(R"({"alg":"EdDSA","kid":"one","b64":false})"));
        row("no signature", body + '.');
        row("a changed signature", body + ".AAAA" + good.mid(good.lastIndexOf('.') + 5));
        row("a padded signature", good + "==");
        row("a fourth part", good + ".x");
        row("another issuer", test::signedToken(with("https://id", "https://ID")));
        row("another audience", test::signedToken(with("orders\"]", "payments\"]")));
        row("no audience", test::signedToken(with("\"aud\"", "\"uad\"")));
        row("no subject", test::signedToken(with("\"sub\"", "\"bus\"")));
        row("no end", test::signedToken(with("\"exp\"", "\"pxe\"")));
        row("an end that is text", test::signedToken(with("2000", "\"2000\"")));
        row("an end beyond all measure", test::signedToken(with("2000", "1e300")));
        row("a beginning that is text", test::signedToken(with("\"nbf\":1000", "\"nbf\":\"1000\"")));
        row("too long", test::signedToken(with("openid", QByteArray(9'000, 'x').constData())));
    }
    void whatAnIssuerDidNotSignForUsIsNothing()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(!find(token).key);
    }

    void aTokenWithoutKidNeedsTheOneKeyThatFits()
    {
        const QByteArray token = test::signedToken(claims, R"({"alg":"EdDSA"})");
        QVERIFY(find(token).key);
        QByteArray two = test::tokenKeySet;
        two.replace("]}", R"(,{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})");
        setKeys(two);
        QVERIFY(!find(token).key);
    }

    // With the issuer's public key as shared secret: the old confusion.
    void onlyConfiguredAlgorithmsAreTaken()
    {
        m_issuers.front() = std::make_unique<Issuer>(
            *IssuerSettings::parse(QString::fromLatin1(words).replace(u"EdDSA"_s, u"RS256,ES256"_s)));
        setKeys(test::tokenKeySet);
        QVERIFY(!find(test::signedToken(claims)).key);
    }

    void aKeyThatIsTakenBackTakesItsTokensAlong()
    {
        const QByteArray token = test::signedToken(claims);
        QVERIFY(find(token).key);
        QVERIFY(!m_issuers.front()->wanted);
        setKeys(p256KeySet);
        QVERIFY(!find(token).key);
        QVERIFY(m_issuers.front()->wanted); // its name is asked for, once in a while
    }

    void weakAndForeignKeysAreSkipped()
    {
        const char* set = R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"},{"kty":"oct","k":"c2VjcmV0"},5,
            {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
             "y":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"},
            {"kty":"OKP","crv":"Ed25519","use":"enc","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
            {"kty":"OKP","crv":"Ed25519","alg":"ES256","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
            {"kty":"OKP","crv":"Ed25519","key_ops":["sign"],"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";
        const Result<JwkSet> keys = JwkSet::parse(set);
        QVERIFY(keys && keys->keys.empty());
        QCOMPARE(keys->skipped, std::size_t(7));
        for (const char* none : {"", "{}", "[]", R"({"keys":{}})", "<html>"})
            QVERIFY(!JwkSet::parse(none));
    }

    void settingsSayEverythingThatMatters()
    {
        QVERIFY(IssuerSettings::parse(QLatin1String(words)).ok());
        for (const char* wrong : {"name=corp", "jwks=http://id.example.com/k", "jwks=ftp://localhost/k",
                                  "jwks=https://me@id/k", "algorithms=HS256", "algorithms=none",
                                  "algorithms=", "leeway=301", "map=admin", "name=a/b", "what=ever", "rate=fast"}) {
            QString changed = QLatin1String(words);
            const QString name = QString::fromLatin1(wrong).section(u'=', 0, 0);
            QStringList list = changed.split(u' ');
            list.removeIf([&](const QString& word) { return word.startsWith(name + u'='); });
            list += QLatin1String(wrong);
            if (name == u"name"_s && QByteArrayView(wrong) == "name=corp")
                list = QStringList{QLatin1String(wrong)};
            QVERIFY2(!IssuerSettings::parse(list.join(u' ')), wrong);
        }
        QVERIFY(
            IssuerSettings::parse(QString::fromLatin1(words).replace(u"file:/k"_s, u"http://localhost:8/k"_s)).ok());
    }

private:
    Found find(const QByteArray& token) { return m_verifier->find(viewOf(token)); }
    void setKeys(const QByteArray& json)
    {
        m_issuers.front()->setKeys(std::make_shared<const JwkSet>(*JwkSet::parse(json)), 1);
    }

    Issuers m_issuers;
    LimitLedger m_ledger;
    std::optional<TokenVerifier> m_verifier;
};

QTEST_GUILESS_MAIN(TestTokenVerifier)
#include "test_token_verifier.moc"
