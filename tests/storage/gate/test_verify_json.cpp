// Keys asked about in JSON: what is understood, what is refused, and that nothing is counted of what is refused.
#include "storage/gate/verify_json.h"

#include "model/secrets/secret.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keywright;
using namespace keywright::gate;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = fromMicros(1'795'000'000'000'000);
constexpr std::string_view good = "kw_live_0123456789abcdefghijklmnop";

class OneKey {
public:
    OneKey()
        : pepper(std::as_bytes(std::span("0123456789abcdef0123456789abcde")))
        , fingerprinter(pepper)
        , gate(fingerprinter, settings(), totals)
    {
        TableKey row;
        row.id = *KeyId::parse(u"key_0192f3a0000070008000000000000001"_s);
        row.row = 1;
        row.access = *parts->access({R"(["orders:*:read","a:b:c"])",
                                     "[]",
                                     R"({"methods":["GET"],"cidrs":["10.0.0.0/8"]})",
                                     {},
                                     "5/day",
                                     false,
                                     true},
                                    {});
        row.owner = *parts->owner("payments");
        row.limits = &ledger.slotOf(row.id);
        row.expiresAt = toMicros(now) + 1'000'000;
        table->add(row);
        TableVersion version;
        version.fingerprint = fingerprinter.of(std::as_bytes(std::span(good)));
        version.number = 3;
        version.state = VersionState::Current;
        table->add(version);
        table->finish();
        none->finish();
        gate.use({parts, table, none});
    }
    // Of the key: with a method and an address that are its.
    QJsonObject asked(const char* more)
    {
        const std::string body = "{\"key\":\"" + std::string(good) + "\",\"method\":\"GET\",\"source\":\"10.1.2.3\"" +
                                 (*more ? "," : "") + more + "}";
        return parsed(verifyJson(gate, body, now));
    }
    static QJsonObject parsed(const JsonAnswer& answer)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    }
    [[nodiscard]] std::uint64_t judged() const
    {
        std::uint64_t sum = 0;
        for (const auto& count : totals.outcomes)
            sum += count;
        return sum;
    }
    GateSettings settings()
    {
        GateSettings made;
        made.tellOutcome = true;
        made.damper = &damper;
        return made;
    }

    SourceDamper damper{2, 1};
    Secret pepper;
    Fingerprinter fingerprinter;
    GateTotals totals;
    Gate gate;
    LimitLedger ledger;
    std::shared_ptr<SharedParts> parts = std::make_shared<SharedParts>();
    std::shared_ptr<KeyTable> table = std::make_shared<KeyTable>(), none = std::make_shared<KeyTable>();
};

} // namespace

class TestVerifyJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodKeyIsToldWithAllThatIsKnown()
    {
        OneKey one;
        const QJsonObject answer = one.asked("\"scopes\":[\"orders:x:read\"],\"cost\":2");
        QCOMPARE(answer.value(u"valid"_s).toBool(), true);
        QCOMPARE(answer.value(u"status"_s).toInt(), 200);
        QCOMPARE(answer.value(u"outcome"_s).toString(), u"valid"_s);
        QCOMPARE(answer.value(u"key_id"_s).toString(), u"key_0192f3a0000070008000000000000001"_s);
        QCOMPARE(answer.value(u"version"_s).toInt(), 3);
        QCOMPARE(answer.value(u"owner"_s).toString(), u"payments"_s);
        QCOMPARE(answer.value(u"deprecated"_s).toBool(true), false);
        QCOMPARE(answer.value(u"scopes"_s).toArray(), QJsonArray({u"a:b:c"_s, u"orders:*:read"_s}));
        QCOMPARE(fromIso(answer.value(u"expires_at"_s).toString()), std::optional(now + Micros(1'000'000)));
    }

    void eachMemberIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const QByteArray key = "\"key\":\"" + QByteArray(good.data(), qsizetype(good.size())) + "\"";
        const QByteArray from = ",\"source\":\"10.1.2.3\"", get = ",\"method\":\"GET\"";
        QTest::addRow("all fits") << "{" + key + from + get + "}" << u"valid"_s;
        QTest::addRow("no source") << "{" + key + get + "}" << u"source_denied"_s;
        QTest::addRow("other source") << "{" + key + get + ",\"source\":\"192.0.2.1\"}" << u"source_denied"_s;
        QTest::addRow("no method") << "{" + key + from + "}" << u"scope_denied"_s;
        QTest::addRow("empty method") << "{" + key + from + ",\"method\":\"\"}" << u"scope_denied"_s;
        QTest::addRow("other method") << "{" + key + from + ",\"method\":\"PUT\"}" << u"scope_denied"_s;
        QTest::addRow("other scope") << "{" + key + from + get + ",\"scopes\":[\"x:y:z\"]}" << u"scope_denied"_s;
        QTest::addRow("too dear") << "{" + key + from + get + ",\"cost\":6}" << u"quota_exceeded"_s;
        QTest::addRow("escaped key") << QByteArray("{\"key\":\"\\u006bw_live_0123456789abcdefghijklmnop\"") + from +
                                            get + "}"
                                     << u"valid"_s;
        QTest::addRow("other key") << QByteArray("{\"key\":\"kw_live_0123456789abcdefghijklmnoq\"}") << u"unknown"_s;
        QTest::addRow("no key at all") << QByteArray("{\"key\":\"\"}") << u"malformed"_s;
        QTest::addRow("a null in the key") << QByteArray("{\"key\":\"kw_live_0123456789\\u0000\"}") << u"malformed"_s;
    }
    void eachMemberIsJudged()
    {
        OneKey one;
        QFETCH(QByteArray, body);
        const JsonAnswer answer = verifyJson(one.gate, body.toStdString(), now);
        QCOMPARE(answer.status, 200);
        QTEST(OneKey::parsed(answer).value(u"outcome"_s).toString(), "outcome");
        QVERIFY(answer.body.find(good) == std::string::npos);
        QVERIFY(answer.body.ends_with("}\n"));
    }

    void requestsAreCountedByTheApiThatIsTold()
    {
        OneKey one;
        static_cast<void>(one.asked("\"api\":\"orders\",\"scopes\":[\"a:b:c\"]"));
        static_cast<void>(one.asked("\"scopes\":[\"a:b:c\"]"));
        static_cast<void>(one.asked("\"api\":\"orders\""));
        static_cast<void>(one.asked(""));
        static_cast<void>(verifyJson(one.gate, R"({"key":"kw_live_0123456789abcdefghijklmnoq","api":"orders"})", now));
        const UsageCounts counts = one.gate.takeCounts();
        std::map<std::pair<QString, bool>, std::uint64_t> requests; // of an API, by a key that is known
        for (const auto& [of, count] : counts)
            for (const std::uint64_t some : count.requests)
                requests[{of.api, !of.key.isNull()}] += some;
        const std::map<std::pair<QString, bool>, std::uint64_t> expected{
            {{u"orders"_s, true}, 2}, {{u"a"_s, true}, 1}, {{QString(), true}, 1}, {{u"orders"_s, false}, 1}};
        QVERIFY(requests == expected);
    }

    void whatIsNotOfTheFormIsRefusedAndNotCounted()
    {
        OneKey one;
        const std::string key = "\"key\":\"" + std::string(good) + "\"";
        for (const std::string& body : {std::string(),
                                        std::string("null"),
                                        std::string("{}"),
                                        "{" + key,
                                        "{" + key + "}x",
                                        "{" + key + ",\"Method\":\"GET\"}",
                                        "{" + key + ",\"method\":1}",
                                        "{" + key + ",\"cost\":0}",
                                        "{" + key + ",\"cost\":1.5}",
                                        "{" + key + ",\"cost\":9223372036854775808}",
                                        "{" + key + ",\"cost\":-1}",
                                        "{" + key + ",\"scopes\":\"a:b:c\"}",
                                        "{" + key + ",\"scopes\":[1]}",
                                        "{" + key + ",\"scopes\":[\"a\"]}",
                                        "{" + key + ",\"app\":\"x\"}",
                                        "{" + key + ",\"api\":\"\"}",
                                        "{" + key + ",\"api\":\"Orders\"}",
                                        "{" + key + ",\"api\":7}",
                                        "{" + key + ",\"source\":\"10.0.0.0/8\"}",
                                        "{\"requests\":[{" + key + "},{}]}",
                                        "{\"requests\":[{" + key + "}],\"x\":1}",
                                        std::string("{\"requests\":[[]]}"),
                                        std::string(5'000, '['),
                                        std::string("{\"key\":\"\xFF\xFE\"}"),
                                        std::string("{\"key\":\"a\"\0}", 12)}) {
            const JsonAnswer answer = verifyJson(one.gate, body, now);
            QVERIFY2(answer.status == 400 && answer.body.empty() && !answer.hold, body.c_str());
        }
        QCOMPARE(one.judged(), std::uint64_t(0));
        QVERIFY(one.gate.takeCounts().isEmpty());
    }

    void manyAreAnsweredInTheirOrderAndCountOneAfterTheOther()
    {
        OneKey one;
        const std::string fits =
            "{\"key\":\"" + std::string(good) + "\",\"method\":\"GET\",\"source\":\"10.1.2.3\",\"cost\":2}";
        const JsonAnswer answer =
            verifyJson(one.gate, "{\"requests\":[" + fits + ",{\"key\":\"nobody\"}," + fits + "," + fits + "]}", now);
        const QJsonArray results = OneKey::parsed(answer).value(u"results"_s).toArray();
        QStringList outcomes;
        for (const QJsonValue& result : results)
            outcomes += result.toObject().value(u"outcome"_s).toString();
        QCOMPARE(outcomes, QStringList({u"valid"_s, u"malformed"_s, u"valid"_s, u"quota_exceeded"_s}));
        QVERIFY(results.at(3).toObject().value(u"retry_after"_s).toInt() > 0);
        QCOMPARE(one.judged(), std::uint64_t(4));
        QCOMPARE(OneKey::parsed(verifyJson(one.gate, "{\"requests\":[]}", now)).value(u"results"_s).toArray().size(),
                 0);
    }

    void whoAsksAboutBadKeysFastHasToWait()
    {
        OneKey one;
        const auto held = [&](const char* source) {
            return verifyJson(one.gate, std::string("{\"key\":\"nobody has this one\"") + source + "}", now).hold;
        };
        QVERIFY(!held(",\"source\":\"192.0.2.1\"") && !held(",\"source\":\"192.0.2.1\""));
        QVERIFY(held(",\"source\":\"192.0.2.1\""));
        QVERIFY(!held(",\"source\":\"192.0.2.2\"") && !held(""));
    }
};

QTEST_GUILESS_MAIN(TestVerifyJson)
#include "test_verify_json.moc"
