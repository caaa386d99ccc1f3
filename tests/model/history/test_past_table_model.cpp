#include "model/history/past_table_model.h"

#include "tests/support/listed_keys.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestPastTableModel final : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<PastCatalogue> catalogueOf(const QList<ApiKey>& keys)
    {
        auto past = std::make_shared<PastCatalogue>();
        for (const ApiKey& key : keys)
            past->keys.insert(key.id, key);
        return past;
    }

private Q_SLOTS:
    void keysAndDifferencesTakeTurns()
    {
        PastTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ApiKey one = keyNamed(u"one"_s, u"ops"_s);
        const ApiKey two = keyNamed(u"two"_s, u"payments"_s);
        model.showKeys(catalogueOf({two, one}), {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), int(PastTableModel::KeysColumns));
        QCOMPARE(model.index(0, PastTableModel::Name).data().toString(), u"one"_s);
        QCOMPARE(model.rowOf(two.id), 1);
        model.showKeys(catalogueOf({two, one}), *KeyFilter::parse(u"owner:payments"_s));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(one.id), -1);
        QVERIFY(!model.differenceAt(0));

        ApiKey moved = one;
        moved.owner = u"platform"_s;
        moved.changedAt += Micros(1);
        const auto changed =
            std::make_shared<CatalogueDifference>(difference(*catalogueOf({one}), *catalogueOf({moved, two})));
        model.showDifference(changed);
        QVERIFY(model.isDifference());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), int(PastTableModel::DifferenceColumns));
        QVERIFY(!model.keyAt(0));
        model.showNothing();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPastTableModel)
#include "test_past_table_model.moc"
