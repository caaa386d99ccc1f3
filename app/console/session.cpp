#include "app/console/session.h"

namespace keywright::console {

Session::Session(wiring::CatalogueOptions options, std::shared_ptr<Clock> clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_lock(m_options.path + QStringLiteral(".console"))
{
    m_options.proof = std::make_shared<StepUpProof>();
    takeLock();
    const auto lane = [this](const QString& name, wiring::LaneKind kind) {
        return std::make_unique<ServiceThread>(name, [this, kind, tried = 0]() mutable { return open(kind, tried); });
    };
    m_front = lane(QStringLiteral("front"), wiring::LaneKind::Front);
    m_back = lane(QStringLiteral("back"), wiring::LaneKind::Work);
    m_slow = lane(QStringLiteral("slow"), wiring::LaneKind::Work);
}

Session::~Session()
{
    m_gate.close();
    for (const auto& lane : {m_front.get(), m_back.get(), m_slow.get()})
        lane->close();
}

void Session::takeLock()
{
    const Result<void> taken = m_lock.take();
    if (taken)
        return;
    if (taken.error().kind == ErrorKind::Busy)
        m_otherConsole = QString::number(m_lock.holder());
    // A folder that cannot be written to holds a catalogue that cannot be written to either.
    m_options.readOnly = true;
}

Result<std::shared_ptr<Services>> Session::open(wiring::LaneKind kind, int& tried)
{
    // The front lane only reads, so that a window can show the catalogue before any keychain has answered.
    const std::shared_ptr<SecretStore> store = kind == wiring::LaneKind::Front ? nullptr : sharedStore(tried);
    return wiring::openServices(m_options, store, m_clock, kind);
}

// The first lane that comes opens it for the others, which wait. When it did not open, a lane that saw this and is
// opened again tries once more.
std::shared_ptr<SecretStore> Session::sharedStore(int& tried)
{
    const std::lock_guard lock(m_storeMutex);
    if (m_late && m_late->isOpen())
        m_store = m_late;
    if (!m_store && tried == m_storeTried) {
        const Result<std::shared_ptr<SecretStore>> opened = openStore();
        m_store = opened ? *opened : nullptr;
        m_late = opened ? nullptr : lateStore(opened.error());
        ++m_storeTried;
    }
    tried = m_storeTried;
    return m_store ? m_store : m_late;
}

// Who only wanted to look gives the passphrase when the console has locked itself meanwhile, if not before.
std::shared_ptr<LateStore> Session::lateStore(const Error& why)
{
    const bool onlyLooks = why.kind == ErrorKind::Cancelled;
    const Error told = onlyLooks ? Error{ErrorKind::VaultLocked, wiring::vaultPath(m_options.path)} : why;
    return std::make_shared<LateStore>(told, [options = m_options](const SecretPtr& passphrase) mutable {
        options.passphrase = [passphrase]() -> Result<SecretPtr> {
            return passphrase ? Result<SecretPtr>(passphrase) : Error{ErrorKind::WrongPassphrase, {}};
        };
        return wiring::openSecretStore(options);
    });
}

Result<std::shared_ptr<SecretStore>> Session::openStore()
{
    std::optional<Error> wrong;
    bool given = static_cast<bool>(m_options.passphrase);
    for (;;) {
        bool refused = false;
        wiring::CatalogueOptions options = m_options;
        if (!std::exchange(given, false))
            options.passphrase = [&]() -> Result<SecretPtr> {
                Result<SecretPtr> typed = m_gate.ask(wrong);
                refused = !typed;
                return typed;
            };
        Result<std::shared_ptr<SecretStore>> opened = wiring::openSecretStore(options);
        if (opened || refused || opened.error().kind != ErrorKind::WrongPassphrase)
            return opened;
        wrong = opened.error();
    }
}

} // namespace keywright::console
