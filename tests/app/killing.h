// Kills the unchanged CLI at a chosen step of a command, and judges what a start after that finds.
#pragma once

#include "tests/app/catalogue_look.h"
#include "tests/app/shimmed_cli.h"
#include "tests/support/sanitized.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace keywright::tests {

struct Command {
    QStringList arguments;
    QByteArray input;
};

// Of an unbroken run of page writes each eighth is a step; KEYWRIGHT_CRASH_STRIDE=1 makes all of them steps.
inline QString crashStride()
{
    return qEnvironmentVariable("KEYWRIGHT_CRASH_STRIDE", QStringLiteral("8"));
}

// The sanitizers make each start several times slower: there only some of the steps are tried, others each time.
inline int firstStep()
{
    return test::sanitized ? 1 + static_cast<int>(QDateTime::currentSecsSinceEpoch() % 5) : 1;
}
inline int stepWidth()
{
    return test::sanitized ? 5 : 1;
}

// What a whole run makes of it, and in how many steps; 0 when it fails.
inline int stepsOf(const ShimmedCli& base, const Command& command, CatalogueLook& after)
{
    ShimmedCli cli;
    cli.copyFrom(base);
    cli.set("KEYWRIGHT_KILL_STRIDE", crashStride());
    cli.set("KEYWRIGHT_STEPS_FILE", cli.path("steps"));
    const CliAnswer done = cli.json(command.arguments, command.input);
    if (done.code != 0)
        qWarning("%s", done.all().constData());
    after = lookInto(cli);
    return done.code == 0 ? cli.read("steps").toInt() : 0;
}

// Every second time in the middle of a write. False when it ended by itself.
inline bool killAt(ShimmedCli& cli, int step, const Command& command)
{
    cli.set("KEYWRIGHT_KILL_STRIDE", crashStride());
    cli.set("KEYWRIGHT_KILL_AT", QString::number(step));
    cli.set("KEYWRIGHT_KILL_TORN", step % 2 == 0 ? QStringLiteral("1") : QString());
    const CliAnswer killed = cli.json(command.arguments, command.input);
    for (const char* name : {"KEYWRIGHT_KILL_STRIDE", "KEYWRIGHT_KILL_AT", "KEYWRIGHT_KILL_TORN"})
        cli.set(name, {});
    return killed.code == -1;
}

// One start; what the doctor says, unless all is good.
inline QString illnessOf(const CliRunner& cli)
{
    const CliAnswer doctor = cli.json(words("doctor"));
    if (doctor.code != 0)
        return QStringLiteral("the doctor says ") + QString::fromUtf8(doctor.all());
    for (const QJsonValue& line : doctor.array()) {
        if (line.toObject().value(QLatin1String("grade")).toString() != QLatin1String("good"))
            return QStringLiteral("the doctor says ") + QString::fromUtf8(doctor.out);
    }
    return {};
}

// One command over one catalogue, killed at each of its steps, each time over a fresh copy.
class Killing {
public:
    using Further = std::function<QString(const CliRunner&)>; // what is wrong besides

    Killing(const ShimmedCli& base, Command command, Further further = {})
        : m_base(base)
        , m_command(std::move(command))
        , m_further(std::move(further))
    {
        m_before = lookInto(base);
        m_steps = stepsOf(base, m_command, m_after);
    }

    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] const CatalogueLook& before() const { return m_before; }
    [[nodiscard]] const CatalogueLook& after() const { return m_after; }
    [[nodiscard]] int undone() const { return m_undone; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] const QStringList& wrong() const { return m_wrong; }

    void atEveryStep()
    {
        constexpr int atOnce = 3;
        std::vector<std::thread> workers;
        for (int worker = 0; worker < atOnce; ++worker) {
            workers.emplace_back([this] {
                const auto next = [this] { return m_next.fetch_add(stepWidth()); };
                for (int step = next(); step <= m_steps; step = next())
                    at(step);
            });
        }
        for (std::thread& worker : workers)
            worker.join();
    }

private:
    void at(int step)
    {
        ShimmedCli cli;
        cli.copyFrom(m_base);
        QStringList faults;
        if (!killAt(cli, step, m_command))
            faults += QStringLiteral("it was not killed");
        if (const QString ill = illnessOf(cli); !ill.isEmpty())
            faults += ill;
        const CatalogueLook found = lookInto(cli);
        faults += found.faults;
        if (found.events < std::min(m_before.events, m_after.events))
            faults += QStringLiteral("the log has lost events");
        const bool undone = found.keys == m_before.keys, done = found.keys == m_after.keys;
        if (!undone && !done)
            faults += QStringLiteral("neither done nor not done:\n%1before:\n%2after:\n%3")
                          .arg(found.text(), m_before.text(), m_after.text());
        if (const QString besides = m_further ? m_further(cli) : QString(); !besides.isEmpty())
            faults += besides;
        const std::lock_guard guard(m_mutex);
        m_undone += undone;
        m_done += done;
        for (const QString& fault : std::as_const(faults))
            m_wrong += QStringLiteral("step %1: %2").arg(step).arg(fault);
    }

    const ShimmedCli& m_base;
    const Command m_command;
    const Further m_further;
    CatalogueLook m_before, m_after;
    int m_steps = 0;
    std::atomic<int> m_next = firstStep();
    std::mutex m_mutex; // guards what follows
    int m_undone = 0, m_done = 0;
    QStringList m_wrong;
};

} // namespace keywright::tests
