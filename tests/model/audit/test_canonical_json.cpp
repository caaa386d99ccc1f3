#include "model/audit/canonical_json.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

using namespace keywright;

namespace {

double fromBits(quint64 bits)
{
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

} // namespace

class CanonicalJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 8785 section 3.2.2 and 3.2.3, the RFC's example.
    void theExampleOfTheRfc()
    {
        const QByteArray input = R"({"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]})";
        const QByteArray expected =
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(input).object()), expected);
    }

    // RFC 8785 appendix B.
    void theNumbersOfTheRfc_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](quint64 bits, const char* text) { QTest::newRow(text) << bits << QByteArray(text); };
        row(0x0000000000000000, "0");
        row(0x8000000000000000, "0");
        row(0x0000000000000001, "5e-324");
        row(0x8000000000000001, "-5e-324");
        row(0x7fefffffffffffff, "1.7976931348623157e+308");
        row(0x4340000000000000, "9007199254740992");
        row(0x4430000000000000, "295147905179352830000");
        row(0x44b52d02c7e14af5, "9.999999999999997e+22");
        row(0x44b52d02c7e14af6, "1e+23");
        row(0x444b1ae4d6e2ef4e, "999999999999999700000");
        row(0x444b1ae4d6e2ef50, "1e+21");
        row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
        row(0x3eb0c6f7a0b5ed8d, "0.000001");
        row(0x41b3de4355555553, "333333333.3333332");
        row(0xbecbf647612f3696, "-0.0000033333333333333333");
    }

    void theNumbersOfTheRfc()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(fromBits(bits)), text);
    }

    // RFC 8785 section 3.2.3: order by UTF-16 code units, not by code points.
    void namesAreOrderedByCodeUnits()
    {
        const QJsonObject object{{QStringLiteral("\u20ac"), 1},        {QStringLiteral("\r"), 2},
                                 {QStringLiteral("\ufb33"), 3},        {QStringLiteral("1"), 4},
                                 {QString::fromUtf8("\U0001F600"), 5}, {QStringLiteral("\u0080"), 6},
                                 {QStringLiteral("\u00f6"), 7}};
        QCOMPARE(
            canonicalJson(object),
            QByteArray("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\ufb33\":3}"));
    }

    void theFastLeafIsTheCanonicalObject()
    {
        AuditEvent event;
        event.seq = 17;
        event.at = fromMicros(1'795'000'000'123'456);
        event.actor = QStringLiteral("Zo\u00eb \"Z\" \t\u0001");
        event.action = QStringLiteral("key.create");
        event.objectKind = QStringLiteral("key");
        event.objectId = QStringLiteral("key_1");
        event.reason = QString::fromUtf8("line\nbreak \U0001F511");
        event.details = {{QStringLiteral("b"), QJsonArray{1, 2.5}}, {QStringLiteral("a"), QStringLiteral("x")}};
        event.origin = QStringLiteral("cli");
        const QJsonObject object{{QStringLiteral("seq"), 17},
                                 {QStringLiteral("at"), toIso(event.at)},
                                 {QStringLiteral("actor"), event.actor},
                                 {QStringLiteral("action"), event.action},
                                 {QStringLiteral("object_kind"), event.objectKind},
                                 {QStringLiteral("object_id"), event.objectId},
                                 {QStringLiteral("outcome"), event.outcome},
                                 {QStringLiteral("reason"), event.reason},
                                 {QStringLiteral("details"), event.details},
                                 {QStringLiteral("origin"), event.origin}};
        QCOMPARE(eventLeafData(event), canonicalJson(object));
    }
};

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "test_canonical_json.moc"
