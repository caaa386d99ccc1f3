// Two CLIs at a time work on one catalogue, and one of them is killed with SIGKILL at a random moment. One start later
// nothing is lost, no secret is without its key, no key without its secret, the journal is empty and the log verifies;
// what was acknowledged is there, and what was killed was done wholly or not at all.
// KEYWRIGHT_CRASH_ROUNDS (60) says how often, KEYWRIGHT_CRASH_SEED which random moments.
#include "tests/app/killing.h"
#include "tests/support/qt_test.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace keywright::tests;

namespace {

constexpr int imported = 20, roundsEach = 50;
constexpr int usualRounds = keywright::test::tries(60);

// What one command is to change: the key of this name, or the keys whose names begin so.
struct Act {
    Command command;
    QString name;
    std::function<bool(const SeenKey& before, const SeenKey& after)> isDone; // of a key that is there before and after
    int makes = 0;                                                           // keys
};

class Load {
public:
    Load(const CliRunner& cli, quint32 seed)
        : m_cli(cli)
        , m_random(seed)
    {}

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    // One that is possible as the catalogue stands, and does not touch `taken`.
    Act next(const QMap<QString, SeenKey>& keys, const QString& taken)
    {
        for (int attempt = 0; attempt < 20; ++attempt) {
            const int dice = below(10);
            if (dice < 2)
                return create();
            if (dice < 3)
                return import();
            QStringList fit;
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                if (key.key() != taken && isPossible(dice, key->status))
                    fit += key.key();
            }
            if (!fit.isEmpty())
                return change(dice, fit.at(below(static_cast<int>(fit.size()))));
        }
        return create();
    }

private:
    static bool isPossible(int dice, const QString& status)
    {
        if (dice == 8)
            return status == QLatin1String("revoked");
        if (dice == 9)
            return status == QLatin1String("deleted");
        return status == QLatin1String("active");
    }

    Act create()
    {
        const QString name = QStringLiteral("made-%1").arg(++m_count);
        QStringList arguments =
            words("key create --owner payments --environment production --name") + QStringList{name};
        QByteArray input;
        const int kind = below(3);
        if (kind == 1)
            arguments += QStringLiteral("--recoverable");
        if (kind == 2) {
            arguments += words("--custody held --secret-stdin");
            input = secret();
        }
        return {{arguments, input}, name, {}, 1};
    }

    Act import()
    {
        const QString name = QStringLiteral("imported-%1-").arg(++m_count);
        const QByteArray file = "source-" + QByteArray::number(m_count) + ".csv";
        QByteArray rows = "Name,Key,Enabled\n";
        for (int i = 0; i < imported; ++i)
            rows += name.toUtf8() + QByteArray::number(i) + ',' + secret().trimmed() + ",true\n";
        m_cli.write(file.constData(), rows);
        return {{words("import --owner payments") + QStringList{QString::fromUtf8(file)}, {}}, name, {}, imported};
    }

    Act change(int dice, const QString& name)
    {
        const auto becomes = [](const char* status) {
            return [status](const SeenKey&, const SeenKey& after) { return after.status == QLatin1String(status); };
        };
        const auto act = [&](const char* verb) {
            return Command{words("key") + QStringList{QString::fromLatin1(verb), name} + words("--reason load"), {}};
        };
        if (dice == 7)
            return {act("revoke"), name, becomes("revoked")};
        if (dice == 8)
            return {act("delete"), name, becomes("deleted")};
        if (dice == 9)
            return {act("restore"), name, becomes("revoked")};
        if (dice == 6) {
            const QString scope = QStringLiteral("orders:s%1:read").arg(++m_count);
            return {{words("key scope") + QStringList{name, QStringLiteral("--add"), scope}, {}},
                    name,
                    [scope](const SeenKey&, const SeenKey& after) { return after.whole.contains(scope); }};
        }
        const bool brings = m_cli.json({QStringLiteral("key"), QStringLiteral("show"), name})
                                .object()
                                .value(QLatin1String("custody"))
                                .toString() == QLatin1String("held");
        QStringList arguments = words("key rotate") + QStringList{name, QStringLiteral("--overlap")};
        arguments += below(2) == 0 ? QStringLiteral("0") : QStringLiteral("1d");
        if (brings)
            arguments += QStringLiteral("--secret-stdin");
        return {{arguments, brings ? secret() : QByteArray()}, name, [](const SeenKey& before, const SeenKey& after) {
                    return after.versions == before.versions + 1;
                }};
    }

    QByteArray secret()
    {
        return "thirdparty-Zx81Qw97Lm53Rt20Vb64-" + QByteArray::number(m_random.generate64(), 36) + '\n';
    }

    const CliRunner& m_cli;
    QRandomGenerator m_random;
    int m_count = 0;
};

// Done, not done, or something between.
enum class Fate { Done, Undone, Half };

Fate fateOf(const Act& act, const QMap<QString, SeenKey>& before, const QMap<QString, SeenKey>& after)
{
    if (act.makes > 0) {
        int there = 0;
        for (auto key = after.begin(); key != after.end(); ++key)
            there += act.makes == 1 ? key.key() == act.name : key.key().startsWith(act.name);
        return there == act.makes ? Fate::Done : there == 0 ? Fate::Undone : Fate::Half;
    }
    if (before.value(act.name) == after.value(act.name))
        return Fate::Undone;
    return act.isDone(before.value(act.name), after.value(act.name)) ? Fate::Done : Fate::Half;
}

bool concerns(const Act& act, const QString& name)
{
    return act.makes > 1 ? name.startsWith(act.name) : name == act.name;
}

} // namespace

class CliCrashRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhereverItIsKilled_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<quint32>("seed");
        const int wanted = qEnvironmentVariableIntValue("KEYWRIGHT_CRASH_ROUNDS");
        const quint32 seed = qEnvironmentVariableIsSet("KEYWRIGHT_CRASH_SEED")
                                 ? qEnvironmentVariable("KEYWRIGHT_CRASH_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
        // A new catalogue from time to time: it only grows.
        const int all = wanted > 0 ? wanted : usualRounds;
        for (int at = 0; at < all; at += roundsEach)
            QTest::addRow("round %d on", at) << std::min(roundsEach, all - at) << seed + static_cast<quint32>(at);
    }
    void nothingIsLostWhereverItIsKilled()
    {
        QFETCH(int, rounds);
        QFETCH(quint32, seed);
        qInfo("KEYWRIGHT_CRASH_ROUNDS=%d KEYWRIGHT_CRASH_SEED=%u", rounds, seed);
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        Load load(cli, seed);
        CatalogueLook before = lookInto(cli);
        int killed = 0, done = 0, undone = 0;
        double usual = 60'000; // µs that an act takes
        for (int round = 0; round < rounds; ++round) {
            const Act victim = load.next(before.keys, {});
            const Act other = load.next(before.keys, victim.name);
            const std::unique_ptr<QProcess> both[] = {start(cli, victim.command), start(cli, other.command)};
            QElapsedTimer timer;
            timer.start();
            const int moment = static_cast<int>(usual / 4) + load.below(static_cast<int>(usual * 1.1));
            QThread::usleep(static_cast<unsigned long>(moment));
            both[0]->kill();
            const CliAnswer ended = CliRunner::end(*both[0]);
            const CliAnswer lived = CliRunner::end(*both[1]);
            usual = 0.9 * usual + 0.1 * static_cast<double>(timer.nsecsElapsed()) / 1'000;
            const QByteArray where = "round " + QByteArray::number(round) + ": " +
                                     victim.command.arguments.join(u' ').toUtf8() + " beside " +
                                     other.command.arguments.join(u' ').toUtf8() + ": ";
            QVERIFY2(lived.code == 0, (where + lived.all()).constData());
            QVERIFY2(ended.code <= 0, (where + ended.all()).constData());

            QCOMPARE(illnessOf(cli), QString());
            const CatalogueLook after = lookInto(cli);
            QVERIFY2(after.faults.isEmpty(), (where + after.faults.join(u'\n').toUtf8()).constData());
            QVERIFY2(after.events >= before.events, where.constData());
            QVERIFY2(fateOf(other, before.keys, after.keys) == Fate::Done, (where + "the other").constData());
            const Fate fate = fateOf(victim, before.keys, after.keys);
            QVERIFY2(fate != Fate::Half, where.constData());
            QVERIFY2(ended.code != 0 || fate == Fate::Done, (where + "acknowledged and lost").constData());
            for (auto key = before.keys.begin(); key != before.keys.end(); ++key) {
                if (!concerns(victim, key.key()) && !concerns(other, key.key()))
                    QVERIFY2(after.keys.value(key.key()) == *key, (where + key.key().toUtf8()).constData());
            }
            killed += ended.code == -1;
            done += fate == Fate::Done;
            undone += fate == Fate::Undone;
            before = after;
        }
        qInfo("%d killed, %d done, %d not done, %d keys, %d events", killed, done, undone,
              static_cast<int>(before.keys.size()), before.events);
        // On a busy machine nothing gets done in a few rounds; in many, both must have happened.
        QVERIFY(killed > 0 && (rounds < 50 || (done > 0 && undone > 0)));
    }

private:
    static std::unique_ptr<QProcess> start(const CliRunner& cli, const Command& command)
    {
        std::unique_ptr<QProcess> process =
            cli.start(cli.known() + QStringList{QStringLiteral("--json")} + command.arguments);
        process->write(command.input);
        process->closeWriteChannel();
        static_cast<void>(process->waitForStarted());
        return process;
    }
};

int main(int argc, char** argv)
{
    ShimmedCli::workInMemory();
    QCoreApplication app(argc, argv);
    CliCrashRandomTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_cli_crash_random.moc"
