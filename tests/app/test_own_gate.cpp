// The console's own gate: the real keywright-gate, started and stopped from the dialog over a real catalogue. It gets
// nothing but the pepper, through a pipe, and never outlives the console.
#include "app/console/gate_process.h"
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "model/secrets/secret_store.h"
#include "tests/app/gate_runner.h"
#include "tests/support/gui_hand.h"
#include "tests/support/local_server.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"
#include "ui/apis/gates_dialog.h"
#include "ui/look/surfaces.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>

#include <csignal>

using namespace keywright;
using namespace keywright::tests;
using namespace keywright::test;
using namespace Qt::StringLiterals;
using console::GateProcess;

namespace {

const QString program = QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate");

wiring::CatalogueOptions optionsOf(const QString& catalogue)
{
    wiring::CatalogueOptions options;
    options.path = catalogue;
    options.secrets = wiring::SecretsKind::Vault;
    options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
    options.actor = {u"alice"_s, u"console"_s};
    return options;
}

std::unique_ptr<ServiceThread> laneOf(const QString& catalogue)
{
    return std::make_unique<ServiceThread>(u"slow"_s, [options = optionsOf(catalogue)] {
        const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
        return store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
                     : Result<std::shared_ptr<Services>>(store.error());
    });
}

// A console that has its gate run, and says so; what happens when it is killed is for the test to see.
int playConsole(int count, char** arguments)
{
    if (count != 2)
        return 2;
    QCoreApplication application(count, arguments);
    const auto lane = laneOf(QString::fromLocal8Bit(arguments[0]));
    GateProcess gate(program);
    QObject::connect(&gate, &OwnGate::changed, [&gate] {
        if (gate.state() == OwnGate::State::Running)
            std::puts("ready");
        if (gate.state() == OwnGate::State::Failed)
            std::puts("failed");
        std::fflush(stdout);
    });
    OwnGateSettings settings;
    settings.port = std::atoi(arguments[1]);
    startOwnGate({*lane, *lane, *lane}, gate, settings, &gate, [](const Error& why) { qWarning() << why.detail; });
    return QCoreApplication::exec();
}

bool answers(int port)
{
    return RawSocket(port).isOpen();
}

} // namespace

class OwnGateTest final : public QObject {
    Q_OBJECT

private:
    GateRunner m_runner; // its catalogue, not its gate
    QByteArray m_secret;
    std::unique_ptr<ServiceThread> m_lane;
    int m_port = 0;

    [[nodiscard]] QString catalogue() const { return m_runner.cli.path("catalogue.db"); }
    [[nodiscard]] OwnGateSettings settings() const
    {
        OwnGateSettings settings;
        settings.port = m_port;
        return settings;
    }
    void begin(OwnGate& gate, const OwnGateSettings& with)
    {
        startOwnGate({*m_lane, *m_lane, *m_lane}, gate, with, this,
                     [](const Error& why) { QFAIL(qPrintable(why.detail)); });
    }
    int status(const QByteArray& secret) const
    {
        RawSocket socket(m_port);
        return socket.send("GET /verify HTTP/1.1\r\nHost: gate\r\nX-API-Key: " + secret + "\r\n\r\n")
                   ? socket.answer().status
                   : 0;
    }
    QList<AuditEvent> events(const QString& action)
    {
        auto job = m_lane->run([action](Services& services) -> Result<QList<AuditEvent>> {
            QList<AuditEvent> found;
            const auto read = services.auditLog->forEach({}, [&](const AuditEvent& event) {
                if (event.action == action)
                    found += event;
                return true;
            });
            return read ? Result<QList<AuditEvent>>(found) : Result<QList<AuditEvent>>(read.error());
        });
        job.waitForFinished();
        return *job.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_secret = m_runner.key("k", words("--scope orders:*:read"));
        m_lane = laneOf(catalogue());
    }
    void init()
    {
        m_port = freePort();
        QSettings().clear();
    }

    void itIsStartedAndStoppedFromTheDialog()
    {
        GateProcess gate(program);
        auto* dialog = new GatesDialog({*m_lane, *m_lane, *m_lane}, &gate, false, nullptr);
        dialog->open();
        auto* submit = GuiHand::awaited<QPushButton>(u"submit"_s);
        QTRY_VERIFY(submit->isEnabled());
        QCOMPARE(submit->text(), u"Start"_s);
        GuiHand::awaited<QSpinBox>(u"ownGatePort"_s)->setValue(m_port);
        const auto before = events(u"gate.start"_s).size();
        submit->click();
        QTRY_COMPARE(gate.state(), OwnGate::State::Running);
        QCOMPARE(status(m_secret), 200);
        QCOMPARE(status("kw_live_nobody"), 401);
        QCOMPARE(submit->text(), u"Stop"_s);
        QVERIFY(!GuiHand::awaited<QSpinBox>(u"ownGatePort"_s)->isEnabled());
        QVERIFY(GuiHand::awaited<QLabel>(u"ownGateWords"_s)->text().contains(QString::number(m_port)));
        QVERIFY(GuiHand::awaited<QPlainTextEdit>(u"ownGateLines"_s)->toPlainText().contains(u"ready, 1 keys"_s));
        auto* known = GuiHand::awaited<QTreeWidget>(u"knownGates"_s);
        QTRY_VERIFY(known->topLevelItemCount() == 1 && known->topLevelItem(0)->text(5) == u"2"_s);
        QVERIFY(known->topLevelItem(0)->text(1).contains(u"Answers"_s));
        QCOMPARE(events(u"gate.start"_s).size(), before + 1);
        QCOMPARE(events(u"gate.start"_s).last().objectId, u"127.0.0.1:%1"_s.arg(m_port));
        submit->click();
        QTRY_COMPARE(gate.state(), OwnGate::State::Stopped);
        QVERIFY(!answers(m_port));
        QCOMPARE(events(u"gate.stop"_s).size(), 1);
        dialog->close();
    }

    void whetherItStartsWithTheConsoleIsKeptForTheCatalogue()
    {
        GateProcess gate(program);
        auto* dialog = new GatesDialog({*m_lane, *m_lane, *m_lane}, &gate, false, nullptr);
        dialog->open();
        QTRY_VERIFY(GuiHand::awaited<QPushButton>(u"submit"_s)->isEnabled());
        GuiHand::awaited<QCheckBox>(u"ownGateWithConsole"_s)->click();
        auto job = m_lane->run([](Services& services) -> Result<QString> { return services.info.id; });
        job.waitForFinished();
        QVERIFY(OwnGateSettings::load(*job.result()).withConsole);
        QVERIFY(!OwnGateSettings::load(u"another"_s).withConsole);
        dialog->close();
    }

    void nobodySeesWhatOpensIt()
    {
        GateProcess gate(program);
        begin(gate, settings());
        QTRY_COMPARE(gate.state(), OwnGate::State::Running);
        auto job = m_lane->run([](Services& services) -> Result<SecretPtr> {
            return services.secretStore->read(secret_names::pepper(services.info.id));
        });
        job.waitForFinished();
        const SecretPtr pepper = *job.result();
        const QByteArray raw(reinterpret_cast<const char*>(pepper->bytes().data()), qsizetype(pepper->size()));
        for (const char* file : {"cmdline", "environ"}) {
            QFile shown(u"/proc/%1/%2"_s.arg(gate.processId()).arg(QLatin1String(file)));
            QVERIFY(shown.open(QIODevice::ReadOnly));
            const QByteArray text = shown.readAll();
            QVERIFY(!text.isEmpty());
            for (const QByteArray& secret : {raw, raw.toHex(), raw.toBase64(), QByteArray(CliRunner::passphrase)})
                QVERIFY2(!text.contains(secret), file);
        }
        for (const QString& line : gate.lines())
            QVERIFY(!line.contains(QString::fromLatin1(raw.toHex())));
    }

    void twoNeverShareAPort()
    {
        GateProcess first(program), second(program);
        begin(first, settings());
        QTRY_COMPARE(first.state(), OwnGate::State::Running);
        begin(second, settings());
        QTRY_COMPARE(second.state(), OwnGate::State::Failed);
        QCOMPARE(second.failure(), OwnGate::Failure::AddressTaken);
        QVERIFY2(ownGateSentence(second).contains(u"already"_s), qPrintable(ownGateSentence(second)));
        QCOMPARE(first.state(), OwnGate::State::Running);
        QCOMPARE(status(m_secret), 200);
        first.stop();
        QTRY_COMPARE(first.state(), OwnGate::State::Stopped);
        begin(second, settings()); // what had failed can be tried again
        QTRY_COMPARE(second.state(), OwnGate::State::Running);
    }

    void aMissingProgramIsSaid()
    {
        GateProcess gate(u"/nowhere/keywright-gate"_s);
        begin(gate, settings());
        QTRY_COMPARE(gate.state(), OwnGate::State::Failed);
        QCOMPARE(gate.failure(), OwnGate::Failure::ProgramMissing);
        QVERIFY(ownGateSentence(gate).contains(u"/nowhere/keywright-gate"_s));
    }

    void thatItEndsByItselfIsSaid()
    {
        GateProcess gate(program);
        begin(gate, settings());
        QTRY_COMPARE(gate.state(), OwnGate::State::Running);
        ::kill(static_cast<pid_t>(gate.processId()), SIGKILL);
        QTRY_COMPARE(gate.state(), OwnGate::State::Failed);
        QCOMPARE(gate.failure(), OwnGate::Failure::Ended);
    }

    void aLineThatIsNoPepperStartsNothing()
    {
        for (const QByteArray& line : {QByteArray("\n"), QByteArray(63, 'a') + '\n', QByteArray(64, 'g') + '\n',
                                       QByteArray(65, 'a') + '\n', QByteArray()}) {
            QProcess gate;
            gate.start(program, {u"--catalogue"_s, catalogue(), u"--listen"_s, settings().listen(), u"--from-console"_s,
                                 u"serve"_s});
            gate.write(line);
            gate.closeWriteChannel();
            QVERIFY(gate.waitForFinished(30'000));
            QCOMPARE(gate.exitCode(), 1);
            QVERIFY(gate.readAllStandardError().contains("64 hexadecimal"));
        }
    }

    void itEndsWithTheConsoleAlsoWhenThatIsKilled()
    {
        const auto console = startPart({u"--console"_s, catalogue(), QString::number(m_port)});
        QVERIFY(console);
        QCOMPARE(status(m_secret), 200);
        console->kill();
        QVERIFY(console->waitForFinished(30'000));
        QTRY_VERIFY(!answers(m_port));
    }

    void whatItCountedIsKeptWhenTheConsoleEnds()
    {
        {
            GateProcess gate(program);
            begin(gate, settings());
            QTRY_COMPARE(gate.state(), OwnGate::State::Running);
            QCOMPARE(status(m_secret), 200);
        }
        QVERIFY(!answers(m_port));
        const CliAnswer shown = m_runner.cli.json(words("usage show --by outcome"));
        QVERIFY2(shown.code == 0 && shown.out.contains("valid"), shown.all().constData());
    }
};

int main(int argc, char** argv)
{
    if (const auto code = playPart(argc, argv, {{"--console", playConsole}}))
        return *code;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"keywright-test"_s);
    QCoreApplication::setApplicationName(u"own-gate"_s);
    QApplication application(argc, argv);
    OwnGateTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_own_gate.moc"
