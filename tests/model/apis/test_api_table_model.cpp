#include "model/apis/api_table_model.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestApiTableModel final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ApiTableModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        [[nodiscard]] QString at(int row, ApiTableModel::Column column) const
        {
            return model.index(row, column).data().toString();
        }
    };
    static ApiRow row(const QString& name, const QString& gate, qint64 keys = 0)
    {
        ApiRow row;
        row.api.name = name;
        row.api.gate = gate;
        row.keys = keys;
        return row;
    }
    static GateHealth health(const QString& gate, GateHealth::State state)
    {
        GateHealth health;
        health.address = gate;
        health.state = state;
        return health;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRowSaysWhatIsKnownOfAnApi()
    {
        Open open;
        ApiRow orders = row(u"orders"_s, u"127.0.0.1:9191"_s, 1'200);
        orders.api.title = u"Order desk"_s;
        orders.api.baseUrl = u"https://api.example.com/orders"_s;
        orders.api.gateway = GatewayKind::HaProxy;
        orders.requests = 0;
        open.model.setRows({orders, row(u"plain"_s, {})});
        QCOMPARE(open.model.rowCount(), 2);
        QCOMPARE(open.model.columnCount(), int(ApiTableModel::ColumnCount));
        QCOMPARE(open.at(0, ApiTableModel::Name), u"Order desk"_s);
        QCOMPARE(open.at(0, ApiTableModel::Address), u"https://api.example.com/orders"_s);
        QCOMPARE(open.at(0, ApiTableModel::Keys), u"1,200"_s);
        QCOMPARE(open.at(0, ApiTableModel::Requests), u"0"_s); // counted, and there were none
        QCOMPARE(open.at(0, ApiTableModel::Gateway), u"HAProxy"_s);
        QCOMPARE(open.at(0, ApiTableModel::Gate), u"127.0.0.1:9191"_s); // not asked yet
        QCOMPARE(open.at(1, ApiTableModel::Name), u"plain"_s);
        QCOMPARE(open.at(1, ApiTableModel::Requests), u"–"_s); // nothing was counted
        QCOMPARE(open.at(1, ApiTableModel::Gateway), u"None"_s);
        QCOMPARE(open.at(1, ApiTableModel::Gate), u"None"_s);
        QCOMPARE(open.model.rowOf(u"plain"_s), 1);
        QCOMPARE(open.model.rowOf(u"gone"_s), -1);
        QVERIFY(!open.model.rowAt(2) && !open.model.rowAt(-1));
    }

    void everyColumnHasAHeadingAndNumbersStandAtTheirEnd()
    {
        Open open;
        open.model.setRows({row(u"orders"_s, {})});
        QSet<QString> headings;
        for (int column = 0; column < ApiTableModel::ColumnCount; ++column) {
            headings += open.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const bool number = column == ApiTableModel::Keys || column == ApiTableModel::Requests;
            const QVariant cell = open.model.index(0, column).data(Qt::TextAlignmentRole);
            QCOMPARE(cell.isValid(), number);
            QCOMPARE(open.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), cell);
        }
        headings.remove(QString());
        QCOMPARE(headings.size(), qsizetype(ApiTableModel::ColumnCount));
    }

    // What is chosen in a view would be lost with a reset.
    void theSameRowsAgainChangeNothing()
    {
        Open open;
        QSignalSpy reset(&open.model, &QAbstractItemModel::modelReset);
        open.model.setRows({row(u"orders"_s, {}, 1)});
        open.model.setRows({row(u"orders"_s, {}, 1)});
        QCOMPARE(reset.size(), 1);
        open.model.setRows({row(u"orders"_s, {}, 2)});
        QCOMPARE(reset.size(), 2);
        open.model.setRows({});
        QCOMPARE(open.model.rowCount(), 0);
    }

    void whatAGateSaysStandsAtEachOfItsApis()
    {
        Open open;
        const QString one = u"127.0.0.1:9191"_s, other = u"127.0.0.1:9292"_s;
        open.model.setRows({row(u"a"_s, one), row(u"b"_s, other), row(u"c"_s, one), row(u"d"_s, {})});
        QCOMPARE(open.model.gates(), QStringList({one, other}));
        QSignalSpy changed(&open.model, &QAbstractItemModel::dataChanged);
        open.model.setHealth(health(one, GateHealth::State::Behind));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().first().toModelIndex(), open.model.index(0, ApiTableModel::Gate));
        QCOMPARE(changed.last().first().toModelIndex(), open.model.index(2, ApiTableModel::Gate));
        QCOMPARE(open.at(0, ApiTableModel::Gate), u"Behind"_s);
        QCOMPARE(open.at(1, ApiTableModel::Gate), other);
        QCOMPARE(open.at(2, ApiTableModel::Gate), u"Behind"_s);
        QVERIFY(open.model.healthAt(2) && !open.model.healthAt(1) && !open.model.healthAt(3) &&
                !open.model.healthAt(4));
        open.model.setRows({row(u"c"_s, one)}); // what was asked is still known
        QCOMPARE(open.at(0, ApiTableModel::Gate), u"Behind"_s);
    }

    void aGateIsTheSubjectOfASentence()
    {
        using State = GateHealth::State;
        const UtcTime now = *fromIso(u"2026-03-01T12:00:00Z"_s);
        GateHealth gate = health(u"127.0.0.1:9191"_s, State::Unreachable);
        gate.says = u"connection refused"_s;
        QVERIFY(gateSentence(gate, now).contains(u"127.0.0.1:9191 (connection refused)"_s));
        gate.state = State::NotReady;
        gate.says = u"starting"_s;
        QVERIFY(gateSentence(gate, now).contains(u"not ready: starting"_s));
        gate.state = State::Behind;
        gate.age = 75;
        gate.waiting = 1'500;
        QVERIFY(gateSentence(gate, now).contains(u"75 seconds"_s) && gateSentence(gate, now).contains(u"1,500"_s));
        gate.state = State::Healthy;
        QVERIFY(!gateSentence(gate, now).contains(u"certificate"_s));
        gate.certificateEnd = now - Micros(1);
        QVERIFY(gateSentence(gate, now).contains(u"certificate ended"_s));
        gate.certificateEnd = now + Micros(1);
        QVERIFY(gateSentence(gate, now).contains(u"certificate ends"_s));
        QSet<QString> words;
        for (const State state : {State::Healthy, State::Behind, State::NotReady, State::Unreachable})
            words += gateWord(state);
        QCOMPARE(words.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestApiTableModel)
#include "test_api_table_model.moc"
