#include "storage/gate/gate_server.h"

#include "storage/gate/redis_limits.h"
#include "storage/gate/thread_name.h"
#include "storage/gate/tls_connection.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <future>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace keywright::gate {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Protocol = asio::generic::stream_protocol;
using Acceptor = asio::basic_socket_acceptor<Protocol>;

constexpr std::chrono::milliseconds sweepEvery{250};
constexpr std::chrono::milliseconds acceptAgain{100}; // after a failure, say for want of file handles

Error cannotListen(const ListenAddress& listen, const error_code& error)
{
    const bool taken = error == asio::error::address_in_use;
    return {taken ? ErrorKind::Busy : ErrorKind::Io,
            QStringLiteral("%1: %2").arg(listen.toString(), QString::fromStdString(error.message()))};
}

Protocol::endpoint endpointOf(const ListenAddress& listen)
{
    if (!listen.unixPath.empty())
        return asio::local::stream_protocol::endpoint(listen.unixPath);
    if (listen.address.v6)
        return asio::ip::tcp::endpoint(asio::ip::address_v6(listen.address.bytes), listen.port);
    asio::ip::address_v4::bytes_type bytes;
    std::copy_n(listen.address.bytes.begin(), bytes.size(), bytes.begin());
    return asio::ip::tcp::endpoint(asio::ip::address_v4(bytes), listen.port);
}

std::int64_t steadyNanos()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// One thread with its gate.
struct Worker {
    Worker(const ServerSettings& settings, const Fingerprinter& fingerprinter, const Clock& clock, GateState& state,
           GateTotals& totals)
        : gate(fingerprinter, settings.gate, totals)
        , routes(gate, state, settings.version)
        , reader(settings.reader, settings.keyHeader)
        , host{reader,
               routes,
               state,
               clock,
               {settings.headTime, settings.idleTime, settings.writeTime,
                settings.connections / static_cast<std::size_t>(settings.threads)},
               {},
               false,
               0,
               nullptr}
        , guard(asio::make_work_guard(context))
        , timer(context)
    {
        if (settings.redis)
            redis = std::make_unique<RedisLimits>(context, *settings.redis, state.limits);
        host.shared = redis.get();
    }

    void sweepLater()
    {
        timer.expires_after(sweepEvery);
        timer.async_wait([this](error_code error) {
            if (error)
                return;
            host.sweep(std::chrono::steady_clock::now());
            sweepLater();
        });
    }

    // Runs `task` on this thread, or at once where the thread has ended.
    template <typename Task>
    void call(Task task)
    {
        if (!thread.joinable())
            return task();
        std::packaged_task<void()> packaged(std::move(task));
        std::future<void> done = packaged.get_future();
        asio::post(context, std::move(packaged));
        done.wait();
    }

    Gate gate;
    Routes routes;
    RequestReader reader;
    ConnectionHost host;
    std::shared_ptr<asio::ssl::context> tls; // null: none
    asio::io_context context{1};             // takes connections down that are left, which need what stands above
    asio::executor_work_guard<asio::io_context::executor_type> guard;
    asio::steady_timer timer;
    std::unique_ptr<RedisLimits> redis; // null: limits are this gate's own
    std::thread thread;
};

// Is the other side a gateway that was named? On a Unix socket the file's rights have said so.
bool isTrusted(const Protocol::socket& socket, const QList<Cidr>& peers)
{
    error_code error;
    const Protocol::endpoint endpoint = socket.remote_endpoint(error);
    if (error)
        return false;
    const auto* address = static_cast<const sockaddr*>(static_cast<const void*>(endpoint.data()));
    IpAddress peer;
    if (address->sa_family == AF_UNIX)
        return true;
    if (address->sa_family == AF_INET) {
        const auto* v4 = static_cast<const sockaddr_in*>(static_cast<const void*>(endpoint.data()));
        std::memcpy(peer.bytes.data(), &v4->sin_addr, 4);
    } else if (address->sa_family == AF_INET6) {
        const auto* v6 = static_cast<const sockaddr_in6*>(static_cast<const void*>(endpoint.data()));
        const asio::ip::address_v6::bytes_type bytes = std::to_array(v6->sin6_addr.s6_addr);
        const auto parsed = IpAddress::parse(QString::fromStdString(asio::ip::address_v6(bytes).to_string()));
        if (!parsed)
            return false;
        peer = *parsed; // an IPv4 address in IPv6's clothes is that address
    } else {
        return false;
    }
    return isAmong(peers, peer);
}

} // namespace

struct GateServer::Parts {
    struct Listener {
        ListenAddress address;
        std::unique_ptr<Acceptor> acceptor;
        std::unique_ptr<asio::steady_timer> again;
    };

    Parts(ServerSettings given, const Fingerprinter& fingerprinter, const Clock& clock, GateState& gateState)
        : settings(std::move(given))
        , state(gateState)
        , damper(settings.badPerMinute, settings.seed)
    {
        if (settings.redis)
            state.limits.where = settings.redis->host + ':' + std::to_string(settings.redis->port);
        settings.gate.damper = &damper;
        settings.gate.nanos = &steadyNanos;
        settings.gate.alarm = [this](const Alarm& alarm) { state.alarms.raise(alarm); };
        for (int i = 0; i < settings.threads; ++i)
            workers.push_back(std::make_unique<Worker>(settings, fingerprinter, clock, state,
                                                       state.totals[static_cast<std::size_t>(i)]));
    }

    Result<void> open(ListenAddress address);
    void accept(Listener& listener);
    void take(Protocol::socket socket, bool tls, Worker& worker);
    void use(const TlsContext& tls);

    ServerSettings settings;
    GateState& state;
    SourceDamper damper;
    std::vector<std::unique_ptr<Worker>> workers;
    std::vector<std::unique_ptr<Listener>> listeners; // on the first worker's thread
    std::size_t next = 0;
};

Result<void> GateServer::Parts::open(ListenAddress address)
{
    error_code error;
    const Protocol::endpoint endpoint = endpointOf(address);
    auto acceptor = std::make_unique<Acceptor>(workers.front()->context);
    acceptor->open(endpoint.protocol(), error);
#ifdef Q_OS_UNIX
    // A socket that nobody listens on any more stands in the way of the next start.
    if (!error && !address.unixPath.empty()) {
        Protocol::socket probe(workers.front()->context);
        error_code refused;
        probe.connect(endpoint, refused);
        if (refused == asio::error::connection_refused)
            ::unlink(address.unixPath.c_str());
    }
#endif
    if (!error && address.unixPath.empty())
        acceptor->set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor->bind(endpoint, error);
    if (!error)
        acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return cannotListen(address, error);
#ifdef Q_OS_UNIX
    if (!address.unixPath.empty())
        ::chmod(address.unixPath.c_str(), 0660); // owner and group: who may ask
#endif
    if (address.unixPath.empty()) {
        const Protocol::endpoint bound = acceptor->local_endpoint(error);
        const auto* socket = static_cast<const sockaddr_in*>(static_cast<const void*>(bound.data()));
        address.port = ntohs(socket->sin_port); // at the same place in IPv6's
    }
    listeners.push_back(std::make_unique<Listener>(
        Listener{address, std::move(acceptor), std::make_unique<asio::steady_timer>(workers.front()->context)}));
    return {};
}

// The threads take turns: a gateway keeps few connections, which must not all end on one.
void GateServer::Parts::accept(Listener& listener)
{
    Worker& worker = *workers[next++ % workers.size()];
    listener.acceptor->async_accept(worker.context, [this, &listener, &worker](error_code error,
                                                                               Protocol::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (error) {
            listener.again->expires_after(acceptAgain);
            listener.again->async_wait([this, &listener](error_code stopped) {
                if (!stopped)
                    accept(listener);
            });
            return;
        }
        const bool tls = settings.tls.any() && listener.address.unixPath.empty();
        asio::post(worker.context,
                   [this, &worker, tls, taken = std::move(socket)]() mutable { take(std::move(taken), tls, worker); });
        accept(listener);
    });
}

void GateServer::Parts::take(Protocol::socket socket, bool tls, Worker& worker)
{
    if (worker.host.open.size() >= worker.host.limits.perThread || worker.host.closing) {
        state.refusedConnections.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored); // not known to a Unix socket
    const bool trusted = isTrusted(socket, settings.gate.peers);
    if (tls)
        std::make_shared<TlsConnection>(std::move(socket), worker.tls, trusted, worker.host)->start();
    else
        std::make_shared<PlainConnection>(std::move(socket), trusted, worker.host)->start();
}

void GateServer::Parts::use(const TlsContext& tls)
{
    for (const auto& worker : workers)
        worker->call([&] { worker->tls = tls.context; });
    state.tlsNotAfter = toMicros(tls.notAfter);
}

GateServer::GateServer() = default;

GateServer::~GateServer()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<GateServer>> GateServer::listen(ServerSettings settings, const Fingerprinter& fingerprinter,
                                                       const Clock& clock, GateState& state)
{
    auto server = std::unique_ptr<GateServer>(new GateServer);
    const QList<ListenAddress> addresses = settings.listen;
    server->m_parts = std::make_unique<Parts>(std::move(settings), fingerprinter, clock, state);
    if (server->m_parts->settings.tls.any()) {
        if (const Result<void> read = server->reloadTls(); !read)
            return read.error();
    }
    for (const ListenAddress& address : addresses) {
        if (const Result<void> opened = server->m_parts->open(address); !opened)
            return opened.error();
    }
    return server;
}

QStringList GateServer::addresses() const
{
    QStringList all;
    const bool tls = m_parts->settings.tls.any();
    for (const auto& listener : m_parts->listeners)
        all += (tls && listener->address.unixPath.empty() ? QStringLiteral("https://") : QString()) +
               listener->address.toString();
    return all;
}

void GateServer::start()
{
    for (const auto& listener : m_parts->listeners)
        m_parts->accept(*listener);
    for (const auto& worker : m_parts->workers) {
        worker->sweepLater();
        if (worker->redis)
            worker->redis->start();
        worker->thread = std::thread([&context = worker->context] {
            nameThread("kw-answers");
            context.run();
        });
    }
}

void GateServer::publish(const KeySnapshot& snapshot)
{
    for (const auto& worker : m_parts->workers)
        worker->call([&] { worker->gate.use(snapshot); });
}

Result<void> GateServer::reloadTls()
{
    const Result<TlsContext> tls = readTls(m_parts->settings.tls);
    if (!tls)
        return tls.error();
    m_parts->use(*tls);
    return {};
}

Result<void> GateServer::reloadRedisTls()
{
    const std::optional<RedisSettings>& redis = m_parts->settings.redis;
    if (!redis || !redis->encrypted)
        return {};
    const auto tls = readClientTls(redis->tlsFiles);
    if (!tls)
        return tls.error();
    for (const auto& worker : m_parts->workers)
        worker->call([&] { worker->redis->setTls(*tls); });
    return {};
}

UsageCounts GateServer::collect()
{
    UsageCounts all;
    for (const auto& worker : m_parts->workers) {
        UsageCounts taken; // what is done to them is done on this thread: the worker has answers to give
        worker->call([&] { taken = worker->gate.takeCounts(); });
        all.add(std::move(taken));
    }
    return all;
}

void GateServer::stop(std::chrono::milliseconds grace)
{
    Parts& parts = *m_parts;
    parts.state.stopping = true;
    const bool running = !parts.workers.empty() && parts.workers.front()->thread.joinable();
    if (running) {
        parts.workers.front()->call([&] {
            for (const auto& listener : parts.listeners) {
                listener->again->cancel();
                listener->acceptor->close();
            }
        });
        for (const auto& worker : parts.workers)
            worker->call([&] { worker->host.closeIdle(); });
        const auto end = std::chrono::steady_clock::now() + grace;
        while (parts.state.connections > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    for (const auto& worker : parts.workers) {
        worker->context.stop();
        if (worker->thread.joinable())
            worker->thread.join();
    }
#ifdef Q_OS_UNIX
    for (const auto& listener : parts.listeners) {
        if (!listener->address.unixPath.empty())
            ::unlink(listener->address.unixPath.c_str());
    }
#endif
    parts.listeners.clear();
}

} // namespace keywright::gate
