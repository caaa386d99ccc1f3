#include "model/keys/key_table_model.h"

#include "model/services.h"
#include "model/usage/usage_store.h"
#include "tests/support/listed_keys.h"
#include "tests/support/no_usage.h"
#include "tests/support/qt_test.h"
#include "tests/support/set_clock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <atomic>
#include <future>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// A request on each of the last days, the newest key the most; notes what it was asked.
class DailyUsage final : public NoUsage {
public:
    Result<std::optional<UsageExtent>> extent() override { return std::optional(UsageExtent{0, {}}); }
    Result<std::vector<KeyDays>> daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay) override
    {
        ++questions;
        days = toDay - fromDay;
        std::vector<KeyDays> all;
        for (const KeyId& key : keys)
            if (key != unused)
                all.push_back({key, std::vector<qint64>(std::size_t(days), 2)});
        return all;
    }

    std::atomic<int> questions = 0;
    std::atomic<qint64> days = 0;
    KeyId unused;
};

} // namespace

class TestKeyTableModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListedKeys> m_keys;
    DailyUsage m_usage;
    UsageStore* m_counted = nullptr;
    std::unique_ptr<ServiceThread> m_front;
    SetClock m_clock;

    std::unique_ptr<KeyTableModel> open()
    {
        auto model = std::make_unique<KeyTableModel>(*m_front, m_clock);
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
        return model;
    }
    static KeyFilter text(const QString& words)
    {
        KeyFilter filter;
        FilterTerm term;
        term.values = {words};
        filter.terms = {term};
        return filter;
    }

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<ListedKeys>();
        m_counted = &m_usage;
        m_usage.questions = 0;
        m_front = std::make_unique<ServiceThread>(u"front"_s, [this]() -> Result<std::shared_ptr<Services>> {
            auto services = std::make_shared<Services>();
            services->keyStore = m_keys.get();
            services->usage = m_counted;
            return services;
        });
    }
    void cleanup() { m_front.reset(); }

    void theFirstRowsComeBeforeTheWholeOrder()
    {
        m_keys->fill(1000);
        const auto model = open();
        QSignalSpy loaded(model.get(), &KeyTableModel::loaded);
        QVERIFY(loaded.wait(test::patience));
        QCOMPARE(model->rowCount(), KeyTableModel::firstRows);
        QCOMPARE(model->index(0, 0).data().toString(), u"key-0001"_s);
        QTRY_COMPARE(model->rowCount(), 1000);
        QVERIFY(model->isComplete());
        QCOMPARE(model->totalCount(), 1000);
    }

    void requestsComeAfterTheRowsWindowByWindow()
    {
        m_keys->fill(1000);
        m_usage.unused = m_keys->named(u"key-0002"_s).id;
        const auto model = open();
        QTRY_VERIFY(model->isComplete());
        const auto cell = [&](int row, KeyColumn column) { return model->index(row, int(column)).data().toString(); };
        QCOMPARE(m_usage.questions.load(), 0); // nobody sees them
        QCOMPARE(cell(0, KeyColumn::Requests), QString());
        model->setTrafficShown(true);
        QTRY_COMPARE(cell(0, KeyColumn::Requests), u"60"_s);
        QCOMPARE(m_usage.questions.load(), 1);
        QCOMPARE(m_usage.days.load(), 30);
        QCOMPARE(cell(1, KeyColumn::Requests), u"0"_s);
        QVERIFY(cell(0, KeyColumn::Trend).contains(u"60"_s)); // in words, for who can't see the line
        QVERIFY(!model->rowAt(700));                          // a window further down: its rows, then their requests
        QTRY_COMPARE(cell(700, KeyColumn::Requests), u"60"_s);
        QCOMPARE(m_usage.questions.load(), 2);
        // Copies have the numbers of rows that are not here, too.
        QString copied;
        model->fetch({model->storeRowAt(400)}, model.get(), [&](const auto& rows, const KeyTraffics& traffics) {
            copied = model->text(rows->first(), KeyColumn::Requests, traffics);
        });
        QTRY_COMPARE(copied, u"60"_s);
        model->sort(int(KeyColumn::Requests), Qt::DescendingOrder);
        QCOMPARE(model->sortOrder().column, KeyColumn::Name);
    }

    void nothingCountedIsNoZero()
    {
        m_counted = nullptr;
        m_keys->fill(2);
        const auto model = open();
        model->setTrafficShown(true);
        QTRY_VERIFY(model->isComplete());
        QTRY_COMPARE(model->totalCount(), 2);
        QCOMPARE(model->index(0, int(KeyColumn::Requests)).data().toString(), QString());
        QCOMPARE(model->index(0, int(KeyColumn::Trend)).data().toString(), QString());
    }

    void groupsHaveHeadsThatFoldUp()
    {
        m_keys->fill(3);
        m_keys->add(keyNamed(u"alpha"_s, u"ops"_s));
        m_keys->add(keyNamed(u"beta"_s, u"Ops"_s)); // the same owner
        m_keys->add(keyNamed(u"gamma"_s, QString(), u"staging"_s));
        const auto model = open();
        model->setGrouping(KeyColumn::Owner);
        QTRY_COMPARE(model->rowCount(), 9);
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row)
            shown += model->index(row, 0).data().toString();
        QCOMPARE(shown, (QStringList{u"No owner, 1 keys"_s, u"gamma"_s, u"ops, 2 keys"_s, u"alpha"_s, u"beta"_s,
                                     u"payments, 3 keys"_s, u"key-0001"_s, u"key-0002"_s, u"key-0003"_s}));
        QCOMPARE(model->shownCount(), 6);
        QCOMPARE(model->totalCount(), 6);
        QCOMPARE(model->headOf(4), 2);
        QCOMPARE(model->headsBetween(0, 4), 2);
        QVERIFY(!(model->flags(model->index(2, 0)) & Qt::ItemIsSelectable));
        QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        model->setFolded(2, true);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 3);
        QCOMPARE(model->rowCount(), 7);
        QCOMPARE(model->shownCount(), 6);         // folded away, they are shown all the same
        model->setSort({KeyColumn::Owner, true}); // groups turn round with their column; ops stays folded up
        QTRY_COMPARE(model->index(0, 0).data().toString(), u"payments, 3 keys"_s);
        QCOMPARE(model->rowCount(), 7);
        model->setAllFolded(true);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->firstKeyRow(), -1);
        model->setGrouping(KeyColumn::Environment);
        QTRY_COMPARE(model->rowCount(), 8);
        QCOMPARE(model->index(0, 0).data().toString(), u"Production, 5 keys"_s);
        model->setGrouping(std::nullopt);
        QTRY_COMPARE(model->rowCount(), 6);
        QCOMPARE(model->headOf(3), -1);
    }

    void aRefreshChangesAGroupOfOneKeyOnly()
    {
        m_keys->fill(3);
        m_keys->add(keyNamed(u"alpha"_s, u"ops"_s));
        const auto model = open();
        model->setGrouping(KeyColumn::Owner);
        QTRY_COMPARE(model->rowCount(), 6);
        const QPersistentModelIndex last = model->index(5, 0);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        m_keys->add(keyNamed(u"beta"_s, u"ops"_s));
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 7);
        QCOMPARE(last.row(), 6);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model->index(0, 0).data().toString(), u"ops, 2 keys"_s);
    }

    void rowsFarAwayArePlaceholdersUntilTheyAreFetched()
    {
        m_keys->fill(3000);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 3000);
        QVERIFY(!model->rowAt(2500));
        QCOMPARE(model->index(2500, 0).data().toString(), QString());
        QTRY_VERIFY(model->rowAt(2500));
        QCOMPARE(model->index(2500, 0).data().toString(), u"key-2501"_s);
    }

    void aWildScrollFetchesLittle()
    {
        m_keys->fill(20000);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 20000);
        for (int row = 0; row < 20000; row += 10)
            (void)model->rowAt(row);
        QTRY_VERIFY(model->rowAt(19990));
        QVERIFY2(m_keys->rowsAsked() < 2500, qPrintable(QString::number(m_keys->rowsAsked())));
    }

    void aFilterShowsOnlyWhatMatches()
    {
        m_keys->fill(300);
        m_keys->add(keyNamed(u"invoice-export"_s));
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 301);
        model->setFilter(text(u"invoice"_s));
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(model->totalCount(), 301);
        QCOMPARE(model->shownCount(), 1);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        m_keys->fill(500);
        m_keys->add(keyNamed(u"alpha"_s));
        m_keys->add(keyNamed(u"beta"_s));
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 502);
        QSignalSpy loaded(model.get(), &KeyTableModel::loaded);
        model->setFilter(text(u"alpha"_s));
        model->setFilter(text(u"key"_s));
        model->setFilter(text(u"beta"_s));
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"beta"_s);
        QCOMPARE(loaded.size(), 1);
    }

    void aQuestionThatWasReplacedIsNotEvenBegun()
    {
        m_keys->fill(500);
        m_keys->add(keyNamed(u"beta"_s));
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 501);
        std::promise<void> open;
        (void)m_front->run([gate = open.get_future().share()](Services&) -> Result<void> {
            gate.wait();
            return {};
        });
        const int asked = m_keys->rowsAsked();
        model->setFilter(text(u"key"_s));
        model->setFilter(text(u"beta"_s));
        open.set_value();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(m_keys->rowsAsked(), asked + 1);
    }

    void aChangeDuringAShortAnswerIsNotForgotten()
    {
        m_keys->fill(3);
        const auto model = open();
        model->refresh(); // while the first rows are still on their way
        m_keys->add(keyNamed(u"late"_s));
        QTRY_COMPARE(model->rowCount(), 4);
    }

    void sortingAsksTheStore()
    {
        m_keys->fill(10);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 10);
        model->sort(int(KeyColumn::Name), Qt::DescendingOrder);
        QTRY_COMPARE(model->index(0, 0).data().toString(), u"key-0010"_s);
    }

    void aChangeFromOutsideKeepsSelectionAndInsertsOneRow()
    {
        m_keys->fill(400);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 400);
        QItemSelectionModel selection(model.get());
        selection.select(model->index(300, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        m_keys->add(keyNamed(u"key-0001-b"_s));
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 401);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 301);
        m_keys->take(u"key-0001"_s);
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 400);
        QCOMPARE(selection.selectedRows().first().row(), 300);
    }

    void aRefreshShowsChangedCells()
    {
        m_keys->fill(10);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 10);
        m_keys->change(u"key-0003"_s, [](ApiKey& key) { key.owner = u"finance"_s; });
        model->refresh();
        QTRY_COMPARE(model->index(2, int(KeyColumn::Owner)).data().toString(), u"finance"_s);
    }

    void changesDuringALoadAreNotLost()
    {
        m_keys->fill(1000);
        const auto model = open();
        QSignalSpy loaded(model.get(), &KeyTableModel::loaded);
        model->refresh();
        QVERIFY(loaded.wait(test::patience));
        m_keys->add(keyNamed(u"zz-late"_s));
        model->refresh();
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 1001);
    }

    void aRefusalIsToldAndTheNextRefreshTriesAgain()
    {
        m_keys->failWith(Error{ErrorKind::Busy, {}});
        const auto model = open();
        QSignalSpy failed(model.get(), &KeyTableModel::failed);
        QVERIFY(failed.wait(test::patience));
        QCOMPARE(model->state(), KeyTableModel::State::Failed);
        m_keys->failWith(std::nullopt);
        m_keys->fill(5);
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 5);
        QCOMPARE(model->state(), KeyTableModel::State::Ready);
    }

    void aRowOfTheStoreIsFoundAgain()
    {
        m_keys->fill(250);
        const auto model = open();
        QTRY_COMPARE(model->rowCount(), 250);
        const std::uint32_t row = model->storeRowAt(120);
        QCOMPARE(model->rowOf(row), 120);
        QCOMPARE(model->rowOf(999999), -1);
    }
};

QTEST_GUILESS_MAIN(TestKeyTableModel)
#include "test_key_table_model.moc"
