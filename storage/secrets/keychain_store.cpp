#include "storage/secrets/keychain_store.h"

#include "storage/secrets/keychain_thread.h"
#ifdef KEYWRIGHT_SECRET_SERVICE
#include "storage/secrets/secret_service.h"
#endif
#include "storage/secrets/libsecret_guard.h"

#include <qt6keychain/keychain.h>

#include <vector>

namespace keywright {
namespace {

// What a job of QtKeychain said; the data of a read belongs to `secret` alone by then.
struct JobAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    SecretPtr secret;
};

QString platformName()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#else
    return QStringLiteral("Secret Service");
#endif
}

Error errorOf(const JobAnswer& answer, const QString& name)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::SecretMissing, name};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::SecretStoreLocked, answer.words};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::SecretStoreUnavailable, answer.words};
    default:
        return {ErrorKind::SecretStoreFailed, answer.words};
    }
}

// Runs on the keychain's thread, whose own the guard is.
void start(QKeychain::Job* job, const QString& name, const QString& serviceOwner)
{
    static LibsecretGuard guard; // for the one libsecret of the process
    guard.before(serviceOwner);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
}

} // namespace

class KeychainStore::Impl {
public:
    explicit Impl(KeychainOptions options)
        : m_options(std::move(options))
#ifdef KEYWRIGHT_SECRET_SERVICE
        , m_service(m_options.answerTimeout)
#endif
        , m_name(platformName())
    {}

    Result<void> probe(const QString& name);
    Result<SecretPtr> read(const QString& name);
    Result<void> write(const QString& name, const Secret& secret);
    Result<void> remove(const QString& name);
    void cancel();
    QString displayName() const;

private:
    using Answer = std::shared_ptr<Awaited<JobAnswer>>;

    // One call at a time, so that a locked keychain prompts once.
    Result<std::unique_lock<std::timed_mutex>> turn();
    // Is the keychain there and open? Lets the person unlock it when that is wanted.
    Result<void> prepare(bool mayPrompt);
    Result<void> letUnlock(const QString& collection);
    template <typename T>
    Result<void> wait(const std::shared_ptr<Awaited<T>>& awaited, std::chrono::milliseconds atMost);
    Result<JobAnswer> run(const std::function<QKeychain::Job*(const Answer&)>& make, const QString& name);
    // QtKeychain's answer, set right where it hides that the keychain was locked or gone.
    Error judged(const JobAnswer& answer, const QString& name);
    Result<SecretPtr> readPrepared(const QString& name);

    const KeychainOptions m_options;
    std::timed_mutex m_turn;
    QString m_serviceOwner; // of whoever has the turn
#ifdef KEYWRIGHT_SECRET_SERVICE
    SecretService m_service;
    bool m_promptsItself = false; // what m_service does not ask for it asks for; of whoever has the turn
#endif
    mutable std::mutex m_mutex; // guards what follows
    QString m_name;
    std::vector<std::function<void()>> m_cancels;
};

Result<std::unique_lock<std::timed_mutex>> KeychainStore::Impl::turn()
{
    std::unique_lock lock(m_turn, m_options.promptTimeout);
    if (!lock.owns_lock())
        return Error{ErrorKind::Timeout, QStringLiteral("keychain")};
    return lock;
}

Result<void> KeychainStore::Impl::prepare(bool mayPrompt)
{
#ifdef KEYWRIGHT_SECRET_SERVICE
    const Result<SecretService::Status> status = m_service.status();
    if (!status)
        return status.error();
    {
        const std::lock_guard guard(m_mutex);
        m_name = status->displayName;
    }
    m_serviceOwner = status->owner;
    // A wallet that QtKeychain opens, or a collection that the first write makes: both ask for a password then.
    m_promptsItself = !status->known || status->collection == QLatin1String("/") ||
                      qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE"));
    if (!status->locked)
        return {};
    return mayPrompt ? letUnlock(status->collection) : Error{ErrorKind::SecretStoreLocked, status->displayName};
#else
    Q_UNUSED(mayPrompt)
    return {};
#endif
}

Result<void> KeychainStore::Impl::letUnlock(const QString& collection)
{
#ifdef KEYWRIGHT_SECRET_SERVICE
    const auto dismissed = std::make_shared<SecretService::Dismissed>();
    if (const Result<void> asked = m_service.unlock(collection, dismissed); !asked)
        return asked;
    const Result<void> waited = wait(dismissed, m_options.promptTimeout);
    if (!waited) {
        m_service.leavePrompt();
        return waited;
    }
    if (dismissed->take())
        return Error{ErrorKind::SecretStoreLocked, QStringLiteral("the prompt was dismissed")};
#else
    Q_UNUSED(collection)
#endif
    return {};
}

template <typename T>
Result<void> KeychainStore::Impl::wait(const std::shared_ptr<Awaited<T>>& awaited, std::chrono::milliseconds atMost)
{
    {
        const std::lock_guard guard(m_mutex);
        m_cancels.emplace_back([awaited] { awaited->cancel(); });
    }
    const auto outcome = awaited->wait(atMost);
    {
        const std::lock_guard guard(m_mutex);
        m_cancels.clear(); // one call at a time: it was the only one
    }
    switch (outcome) {
    case Awaited<T>::Outcome::TimedOut:
        return Error{ErrorKind::Timeout, QStringLiteral("keychain")};
    case Awaited<T>::Outcome::Cancelled:
        return Error{ErrorKind::Cancelled, {}};
    case Awaited<T>::Outcome::Answered:
        break;
    }
    return {};
}

Result<JobAnswer> KeychainStore::Impl::run(const std::function<QKeychain::Job*(const Answer&)>& make,
                                           const QString& name)
{
    const auto answer = std::make_shared<Awaited<JobAnswer>>();
    const bool posted = KeychainThread::ofProcess().post(
        [make, answer, name, owner = m_serviceOwner] { start(make(answer), name, owner); });
    if (!posted)
        return Error{ErrorKind::SecretStoreUnavailable, QStringLiteral("the program is ending")};
#ifdef KEYWRIGHT_SECRET_SERVICE
    const auto atMost = m_promptsItself ? m_options.promptTimeout : m_options.answerTimeout; // else it is unlocked
#else
    const auto atMost = m_options.promptTimeout; // the keychain prompts on its own
#endif
    if (const Result<void> waited = wait(answer, atMost); !waited)
        return waited.error();
    return answer->take();
}

Error KeychainStore::Impl::judged(const JobAnswer& answer, const QString& name)
{
    const Error error = errorOf(answer, name);
#ifdef KEYWRIGHT_SECRET_SERVICE
    if (error.kind == ErrorKind::SecretMissing) {
        const Result<bool> locked = m_service.hasLocked(m_options.service, name);
        if (locked && *locked)
            return {ErrorKind::SecretStoreLocked, name};
        // It may have died while it was asked: "no such entry" would be believed.
        const Result<SecretService::Status> status = m_service.status();
        if (!status)
            return status.error();
        return status->locked ? Error{ErrorKind::SecretStoreLocked, name} : error;
    }
    if (error.kind == ErrorKind::SecretStoreFailed) {
        const Result<SecretService::Status> status = m_service.status();
        if (!status && status.error().kind == ErrorKind::SecretStoreUnavailable)
            return status.error();
        if (status && status->locked)
            return {ErrorKind::SecretStoreLocked, name};
    }
#endif
    return error;
}

Result<SecretPtr> KeychainStore::Impl::readPrepared(const QString& name)
{
    const Result<JobAnswer> answer = run(
        [service = m_options.service](const Answer& awaited) -> QKeychain::Job* {
            auto* job = new QKeychain::ReadPasswordJob(service);
            QObject::connect(job, &QKeychain::Job::finished, KeychainThread::ofProcess().context(), [job, awaited] {
                JobAnswer said{job->error(), job->errorString(), {}};
                if (said.error == QKeychain::NoError)
                    said.secret = makeSecret(job->binaryData()); // wipes the job's copy too: Qt shares it
                awaited->answer(std::move(said));
            });
            return job;
        },
        name);
    if (!answer)
        return answer.error();
    if (answer->error != QKeychain::NoError)
        return judged(*answer, name);
    return answer->secret;
}

Result<void> KeychainStore::Impl::probe(const QString& name)
{
    const auto mine = turn();
    if (!mine)
        return mine.error();
    if (const Result<void> ready = prepare(false); !ready)
        return ready;
    // Reading an entry that is never written shows that the whole way to the keychain and back works.
    const Result<SecretPtr> nothing = readPrepared(name);
    return nothing || nothing.error().kind == ErrorKind::SecretMissing ? Result<void>() : nothing.error();
}

Result<SecretPtr> KeychainStore::Impl::read(const QString& name)
{
    const auto mine = turn();
    if (!mine)
        return mine.error();
    if (const Result<void> ready = prepare(true); !ready)
        return ready.error();
    return readPrepared(name);
}

Result<void> KeychainStore::Impl::write(const QString& name, const Secret& secret)
{
    if (secret.size() > m_options.largestEntry)
        return Error{ErrorKind::SecretTooLong,
                     QStringLiteral("%1 of %2 bytes").arg(secret.size()).arg(m_options.largestEntry)};
    const auto mine = turn();
    if (!mine)
        return mine.error();
    if (const Result<void> ready = prepare(true); !ready)
        return ready;
    const auto held = std::make_shared<const Secret>(secret.bytes()); // the job may outlive the caller's wait
    const Result<JobAnswer> answer = run(
        [service = m_options.service, held](const Answer& awaited) -> QKeychain::Job* {
            auto* job = new QKeychain::WritePasswordJob(service);
            QByteArray data(reinterpret_cast<const char*>(held->bytes().data()), static_cast<qsizetype>(held->size()));
            job->setBinaryData(data);
            QObject::connect(job, &QKeychain::Job::finished, KeychainThread::ofProcess().context(),
                             [job, awaited, data]() mutable {
                                 wipe(data); // the job's copy too: Qt shares it
                                 awaited->answer({job->error(), job->errorString(), {}});
                             });
            return job;
        },
        name);
    if (!answer)
        return answer.error();
    return answer->error == QKeychain::NoError ? Result<void>() : judged(*answer, name);
}

Result<void> KeychainStore::Impl::remove(const QString& name)
{
    const auto mine = turn();
    if (!mine)
        return mine.error();
    if (const Result<void> ready = prepare(true); !ready)
        return ready;
    const Result<JobAnswer> answer = run(
        [service = m_options.service](const Answer& awaited) -> QKeychain::Job* {
            auto* job = new QKeychain::DeletePasswordJob(service);
            QObject::connect(job, &QKeychain::Job::finished, KeychainThread::ofProcess().context(), [job, awaited] {
                awaited->answer({job->error(), job->errorString(), {}});
            });
            return job;
        },
        name);
    if (!answer)
        return answer.error();
    if (answer->error == QKeychain::NoError)
        return {};
    const Error error = judged(*answer, name);
    return error.kind == ErrorKind::SecretMissing ? Result<void>() : error;
}

void KeychainStore::Impl::cancel()
{
    const std::lock_guard guard(m_mutex);
    for (const auto& cancelOne : m_cancels)
        cancelOne();
}

QString KeychainStore::Impl::displayName() const
{
    const std::lock_guard guard(m_mutex);
    return m_name;
}

KeychainStore::KeychainStore(KeychainOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{}

KeychainStore::~KeychainStore() = default;

QString KeychainStore::displayName() const
{
    return m_impl->displayName();
}

Result<void> KeychainStore::probe()
{
    return m_impl->probe(QStringLiteral("keywright/probe"));
}

Result<SecretPtr> KeychainStore::read(const QString& name)
{
    return m_impl->read(name);
}

Result<void> KeychainStore::write(const QString& name, const Secret& secret)
{
    return m_impl->write(name, secret);
}

Result<void> KeychainStore::remove(const QString& name)
{
    return m_impl->remove(name);
}

void KeychainStore::cancelWaiting()
{
    m_impl->cancel();
}

} // namespace keywright
