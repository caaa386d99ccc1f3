#include "model/keys/bulk_trial_model.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>

using namespace keywright;
using namespace Qt::StringLiterals;
using Part = BulkTrialModel::Part;
using Outcome = BulkItem::Outcome;

class TestBulkTrialModel : public QObject {
    Q_OBJECT

private:
    static BulkService::Trial trial(const QString& name, Outcome outcome)
    {
        BulkService::Trial trial;
        trial.name = name;
        trial.owner = u"payments"_s;
        trial.environment = u"production"_s;
        trial.outcome = outcome;
        if (outcome == Outcome::Refused)
            trial.why = Error{ErrorKind::IllegalTransition, u"disable revoked"_s};
        return trial;
    }

private Q_SLOTS:
    void itGrowsAndIsCounted()
    {
        BulkTrialModel model;
        const QAbstractItemModelTester tester(&model);
        model.append({trial(u"a"_s, Outcome::Changed), trial(u"b"_s, Outcome::Refused)});
        model.append({trial(u"c"_s, Outcome::Unchanged), trial(u"d"_s, Outcome::Changed)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.count(Part::All), 4);
        QCOMPARE(model.count(Part::Changes), 2);
        QCOMPARE(model.count(Part::Nothing), 1);
        QCOMPARE(model.count(Part::Refused), 1);
        QCOMPARE(model.index(1, BulkTrialModel::Outcome).data().toString(), u"It is revoked; that is final"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(Part::All), 0);
    }

    void aPartShowsItsOwnAndGoesOnGrowing()
    {
        BulkTrialModel model;
        const QAbstractItemModelTester tester(&model);
        model.append({trial(u"a"_s, Outcome::Changed), trial(u"b"_s, Outcome::Refused)});
        model.setPart(Part::Refused);
        QCOMPARE(model.rowCount(), 1);
        model.append({trial(u"c"_s, Outcome::Changed), trial(u"d"_s, Outcome::Refused)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.trialAt(1)->name, u"d"_s);
        QVERIFY(!model.trialAt(2));
    }

    void itHoldsTheFirstOfEachOutcomeAndCountsAll()
    {
        BulkTrialModel model;
        const QAbstractItemModelTester tester(&model);
        QList<BulkService::Trial> many;
        for (qint64 i = 0; i < BulkTrialModel::mostOfEach + 10; ++i)
            many += trial(QString::number(i), Outcome::Changed);
        many += trial(u"last"_s, Outcome::Refused);
        model.append(many);
        QCOMPARE(model.count(Part::All), BulkTrialModel::mostOfEach + 11);
        QCOMPARE(model.rowCount(), int(BulkTrialModel::mostOfEach) + 1);
        QCOMPARE(model.trialAt(model.rowCount() - 1)->name, u"last"_s);
    }
};

QTEST_GUILESS_MAIN(TestBulkTrialModel)
#include "test_bulk_trial_model.moc"
