#include "ui/apis/own_gate.h"

#include "model/apis/api_service.h"
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/secrets/secret_store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString place(const QString& catalogueId, const char* name)
{
    return u"gate/%1/%2"_s.arg(catalogueId, QLatin1String(name));
}

// What the lane found out for the start.
struct Prepared {
    QString catalogue;
    SecretPtr pepper;
};

Result<void> tell(Services& services, const QString& action, const QString& listen)
{
    if (!services.apis || services.info.readOnly)
        return {}; // nothing can be written; and looking at keys is all that a gate does
    return services.apis->tell(action, u"gate"_s, listen, {});
}

} // namespace

QString OwnGateSettings::listen() const
{
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(port);
}

OwnGateSettings OwnGateSettings::load(const QString& catalogueId)
{
    const QSettings kept;
    OwnGateSettings settings;
    // A file that somebody edited must not open the gate to other machines.
    if (kept.value(place(catalogueId, "address")).toString() == u"::1"_s)
        settings.address = u"::1"_s;
    settings.port = std::clamp(kept.value(place(catalogueId, "port"), settings.port).toInt(), 1, 65'535);
    settings.keyHeader = kept.value(place(catalogueId, "header")).toString();
    settings.withConsole = kept.value(place(catalogueId, "withConsole")).toBool();
    return settings;
}

void OwnGateSettings::save(const QString& catalogueId) const
{
    QSettings kept;
    kept.setValue(place(catalogueId, "address"), address);
    kept.setValue(place(catalogueId, "port"), port);
    kept.setValue(place(catalogueId, "header"), keyHeader);
    kept.setValue(place(catalogueId, "withConsole"), withConsole);
}

void OwnGate::setState(State state, Failure failure)
{
    m_state = state;
    m_failure = failure;
    Q_EMIT changed();
}

void OwnGate::beginAt(const QString& listen)
{
    m_listen = listen;
    m_lines.clear();
}

void OwnGate::keep(const QString& line)
{
    m_lines += line;
    if (m_lines.size() > keptLines)
        m_lines.removeFirst();
    Q_EMIT said(line);
}

QString ownGateWord(OwnGate::State state)
{
    switch (state) {
    case OwnGate::State::Stopped:
        return OwnGate::tr("Stopped");
    case OwnGate::State::Starting:
        return OwnGate::tr("Starting");
    case OwnGate::State::Running:
        return OwnGate::tr("Running");
    case OwnGate::State::Stopping:
        return OwnGate::tr("Stopping");
    case OwnGate::State::Failed:
        break;
    }
    return OwnGate::tr("Failed");
}

QString ownGateSentence(const OwnGate& gate)
{
    switch (gate.state()) {
    case OwnGate::State::Stopped:
        return OwnGate::tr("It does not run.");
    case OwnGate::State::Starting:
        return OwnGate::tr("It reads the keys.");
    case OwnGate::State::Running:
        return OwnGate::tr("It answers gateways of this machine at %1.").arg(gate.listen());
    case OwnGate::State::Stopping:
        return OwnGate::tr("It answers what was asked, then ends.");
    case OwnGate::State::Failed:
        break;
    }
    const QString last = gate.lines().isEmpty() ? QString() : gate.lines().last();
    switch (gate.failure()) {
    case OwnGate::Failure::ProgramMissing:
        return OwnGate::tr("The program %1 can't be started. Is it installed?").arg(gate.program());
    case OwnGate::Failure::AddressTaken:
        return OwnGate::tr("Another program listens at %1 already. Choose another port, or end that program.")
            .arg(gate.listen());
    default:
        return sentences({OwnGate::tr("It ended by itself; gateways that ask it let nothing through."), last});
    }
}

void startOwnGate(Lanes lanes, OwnGate& gate, const OwnGateSettings& settings, QObject* context,
                  const std::function<void(const Error&)>& failed)
{
    const auto job = [listen = settings.listen()](Services& services) -> Result<Prepared> {
        const Result<SecretPtr> pepper = services.secretStore->read(secret_names::pepper(services.info.id));
        if (!pepper)
            return pepper.error();
        const Result<void> told = tell(services, u"gate.start"_s, listen);
        return told ? Result<Prepared>(Prepared{services.info.path, *pepper}) : Result<Prepared>(told.error());
    };
    whenDone(lanes.slow.run(job), context, [to = QPointer(&gate), settings, failed](const Result<Prepared>& prepared) {
        if (!prepared)
            return failed(prepared.error());
        if (to && !to->isOn() && to->state() != OwnGate::State::Stopping)
            to->start(prepared->catalogue, settings, prepared->pepper);
    });
}

void stopOwnGate(Lanes lanes, OwnGate& gate)
{
    // Stopped even where that can't be told: what is open would be worse.
    (void)lanes.slow.run([listen = gate.listen()](Services& services) -> Result<void> {
        return tell(services, u"gate.stop"_s, listen);
    });
    gate.stop();
}

} // namespace keywright
