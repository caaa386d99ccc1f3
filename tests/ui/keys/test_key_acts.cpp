#include "tests/support/qt_test.h"
#include "ui/keys/change_words.h"
#include "ui/keys/key_acts.h"

#include <QJsonArray>

using namespace keywright;
using namespace Qt::StringLiterals;
using lifecycle::ShownStatus;

class TestKeyActs final : public QObject {
    Q_OBJECT

private:
    static KeyRow row(ShownStatus status)
    {
        KeyRow key;
        key.status = status;
        return key;
    }

private Q_SLOTS:
    void theScreenAllowsWhatTheLifecycleAllows_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<int>>("allowed");
        using enum KeyAct;
        const auto list = [](std::initializer_list<KeyAct> acts) {
            QList<int> numbers;
            for (const KeyAct act : acts)
                numbers += int(act);
            return numbers;
        };
        const QList<int> live = list({Describe, Access, Limits, Rotate, Deprecate, Disable, Transfer, Revoke});
        QTest::newRow("active") << int(ShownStatus::Active) << live;
        QTest::newRow("overlapping") << int(ShownStatus::Overlapping) << live + list({Overlap});
        QTest::newRow("expired") << int(ShownStatus::Expired) << live;
        QTest::newRow("deprecated") << int(ShownStatus::Deprecated)
                                    << list({Describe, Access, Limits, Rotate, Disable, Transfer, Revoke});
        QTest::newRow("disabled") << int(ShownStatus::Disabled)
                                  << list({Describe, Access, Limits, Enable, Transfer, Revoke});
        QTest::newRow("revoked") << int(ShownStatus::Revoked) << list({Describe, Transfer, Delete});
        QTest::newRow("deleted") << int(ShownStatus::Deleted) << list({Restore});
    }
    void theScreenAllowsWhatTheLifecycleAllows()
    {
        QFETCH(int, status);
        QFETCH(QList<int>, allowed);
        for (int act = int(KeyAct::Describe); act <= int(KeyAct::Restore); ++act)
            QCOMPARE(whyNot(KeyAct(act), row(ShownStatus(status))).isEmpty(), allowed.contains(act));
    }

    // A deprecated or disabled key may hide an overlap behind its status.
    void anOverlapBehindAnotherStatusCanBeEnded()
    {
        KeyRow key = row(ShownStatus::Deprecated);
        key.versionCount = 2;
        QVERIFY(whyNot(KeyAct::Overlap, key).isEmpty());
    }

    void aManagedKeyIsRotatedWhereItLives()
    {
        KeyRow key = row(ShownStatus::Active);
        key.custody = Custody::Managed;
        QVERIFY(!whyNot(KeyAct::Rotate, key).isEmpty());
    }

    void changesAreToldInWords()
    {
        const QJsonObject details{
            {u"name"_s, u"invoice-export"_s},
            {u"status"_s, QJsonArray{u"active"_s, u"revoked"_s}},
            {u"environment"_s, QJsonArray{QJsonValue(), u"production"_s}},
            {u"version 2"_s,
             QJsonArray{QJsonObject{{u"state"_s, u"current"_s}}, QJsonObject{{u"state"_s, u"retired"_s}}}},
            {u"owner"_s, QJsonArray{u"same"_s, u"same"_s}},
        };
        const QList<ChangeLine> lines = changeLines(details);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).before, u"Active"_s); // what matters most comes first
        QCOMPARE(lines.at(0).after, u"Revoked"_s);
        QCOMPARE(lines.at(1).field, u"Environment"_s);
        QCOMPARE(lines.at(1).after, u"Production"_s);
        QCOMPARE(lines.at(2).field, u"Version 2"_s);
        QCOMPARE(lines.at(2).after, u"Retired"_s);
    }

    void whereAKeyWasFoundIsToldInWords()
    {
        const QJsonObject details{{u"place"_s, u"query"_s},
                                  {u"first_line"_s, 7},
                                  {u"times"_s, 3},
                                  {u"first"_s, u"2026-11-20T10:00:00.000000Z"_s}};
        for (const ChangeLine& line : changeLines(details)) {
            QVERIFY2(line.field.at(0).isUpper(), qPrintable(line.field));
            QVERIFY2(line.after != u"query"_s && !line.after.contains(u"T10:"_s), qPrintable(line.after));
        }
        QCOMPARE(changeFieldWord(u"shown_once"_s), u"Shown once only"_s);
    }

    void whatWasInterruptedIsToldInWords()
    {
        for (const auto& kind : {u"create"_s, u"import"_s, u"rotate"_s, u"revoke"_s, u"purge"_s, u"delete_secret"_s}) {
            const QList<ChangeLine> lines = changeLines({{u"operation"_s, kind}});
            QVERIFY2(lines.size() == 1 && lines.first().after.contains(u' '), qPrintable(kind));
        }
        for (const auto& step : {u"store_secret"_s, u"remove"_s})
            QVERIFY(changeLines({{u"step"_s, step}}).first().after.contains(u"secret store"_s));
    }
};

QTEST_MAIN(TestKeyActs)
#include "test_key_acts.moc"
