// The gate as the command line starts, checks and asks it.
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>

using namespace keywright::tests;

class CliGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningGateTellsHowItIs()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("checkout", words("--scope *"));
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.verify("nobody's").status, 401);
        const QString address = QStringLiteral("127.0.0.1:%1").arg(gate.port);
        const CliAnswer said = gate.cli.json(words("gate status") + QStringList{address});
        QVERIFY2(said.code == 0, said.all().constData());
        const QJsonObject one = QJsonDocument::fromJson(said.out).array().first().toObject();
        QCOMPARE(one.value(QLatin1String("address")).toString(), address);
        QVERIFY(one.value(QLatin1String("ready")).toBool());
        QCOMPARE(one.value(QLatin1String("keys")).toInt(), 1);
        QCOMPARE(one.value(QLatin1String("requests")).toInt(), 2);
        QVERIFY(gate.cli.run(words("gate status") + QStringList{address}).out.contains("ready"));
    }

    void whereNoGateListensThatIsSaid()
    {
        GateRunner gate;
        QVERIFY(gate.start());
        const QString address = QStringLiteral("127.0.0.1:%1").arg(gate.port);
        QCOMPARE(gate.stop(), 0);
        const CliAnswer said = gate.cli.run(words("gate status") + QStringList{address});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains(address.toLatin1()), said.all().constData());
        QVERIFY(said.out.contains("no answer"));
        QCOMPARE(gate.cli.run(words("gate status nowhere")).code, 1);
    }

    void servedFromTheCommandLineItIsTheGateItself()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("checkout", words("--scope *"));
        gate.gate = std::make_unique<QProcess>();
        gate.gate->setProcessEnvironment(gate.cli.environment);
        gate.gate->start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-cli"),
                         gate.cli.known() + words("gate serve --listen 127.0.0.1:0 --threads 1"));
        gate.said.clear();
        while (!gate.said.contains("ready")) {
            QVERIFY2(gate.gate->waitForReadyRead(30'000), gate.gate->readAllStandardError().constData());
            gate.said += gate.gate->readAllStandardOutput();
        }
        gate.port = gate.said.mid(gate.said.indexOf("127.0.0.1:") + 10).split('\n').first().toInt();
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.stop(), 0);
    }

    void optionsThatWouldNotWorkAreRefused()
    {
        GateRunner gate;
        QCOMPARE(gate.cli.run(words("gate check --listen 127.0.0.1:0")).code, 0);
        const CliAnswer wrong = gate.cli.run(words("gate check --listen somewhere"));
        QVERIFY2(wrong.code != 0 && wrong.err.contains("somewhere"), wrong.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliGateTest)
#include "test_cli_gate.moc"
