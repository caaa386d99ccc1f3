// bench-oracle CATALOGUE PASSPHRASE-FILE PORT PID SECONDS: puts the gate that runs as PID under full load while keys of
// its catalogue are disabled and enabled every 100 ms, and judges each answer: whoever knows what was changed when
// knows what may be said. Prints the longest time from a stored revocation to the last request that was still let
// through. A wrong answer or memory that grows ends it.
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QFile>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <random>
#include <thread>

using namespace keywright;
using namespace keywright::bench;

namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::milliseconds changeEvery{100};
constexpr std::chrono::seconds grace{1}; // in which a change has to act
constexpr int keyCount = 64, loaders = 2, batch = 32;

// What is true of a key, and what was before.
struct Fate {
    bool works = true, worked = true;
    Steady::time_point changed{}; // the end of the change; the far future while it is under way
};

struct Subject {
    KeyId id;
    std::string secret, idText;
    std::mutex mutex;
    Fate fate;

    Fate now()
    {
        const std::lock_guard lock(mutex);
        return fate;
    }
    void set(const Fate& next)
    {
        const std::lock_guard lock(mutex);
        fate = next;
    }
};

struct Tally {
    std::atomic<std::uint64_t> answers{0}, wrong{0};
    std::atomic<qint64> lateRefusal{0}; // microseconds
    std::atomic<bool> end{false};
};

class Client {
public:
    explicit Client(int port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<std::uint16_t>(port));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0)
            stop(QStringLiteral("the gate does not answer"));
    }
    ~Client() { ::close(m_socket); }
    void send(const std::string& text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t sent = ::send(m_socket, text.data() + at, text.size() - at, MSG_NOSIGNAL);
            if (sent <= 0)
                stop(QStringLiteral("the gate closed the connection"));
            at += static_cast<std::size_t>(sent);
        }
    }
    // Head and body of one answer.
    std::string answer()
    {
        std::size_t end = std::string::npos;
        while ((end = m_in.find("\r\n\r\n")) == std::string::npos)
            receive();
        const std::size_t length = m_in.find("Content-Length: ");
        const std::size_t whole = end + 4 + (length < end ? std::stoul(m_in.substr(length + 16, 8)) : 0);
        while (m_in.size() < whole)
            receive();
        std::string one = m_in.substr(0, whole);
        m_in.erase(0, whole);
        return one;
    }

private:
    void receive()
    {
        char room[65'536];
        const ssize_t got = ::recv(m_socket, room, sizeof room, 0);
        if (got <= 0)
            stop(QStringLiteral("the gate closed the connection"));
        m_in.append(room, static_cast<std::size_t>(got));
    }
    int m_socket;
    std::string m_in;
};

std::string requestFor(const std::string& secret)
{
    return "GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + secret + "\r\n\r\n";
}

bool mayBe(bool let, const Fate& fate, Steady::time_point sent)
{
    return let == fate.works || (let == fate.worked && sent < fate.changed + grace);
}

// One answer: `before` is what was true when it was asked for.
void judge(Subject& subject, const std::string& answer, const Fate& before, Steady::time_point sent, Tally& tally)
{
    const bool let = answer.starts_with("HTTP/1.1 200 ");
    const bool refused = answer.starts_with("HTTP/1.1 401 ");
    const Fate after = subject.now();
    const bool own = !let || answer.find("X-Keywright-Key-Id: " + subject.idText) != std::string::npos;
    if (!own || let == refused || !(mayBe(let, before, sent) || mayBe(let, after, sent)))
        tally.wrong.fetch_add(1);
    const bool unchanged = after.changed == before.changed; // else it may have been enabled again on the way
    if (let && !before.works && unchanged && sent > before.changed) {
        const qint64 late = std::chrono::duration_cast<Micros>(sent - before.changed).count();
        qint64 known = tally.lateRefusal;
        while (late > known && !tally.lateRefusal.compare_exchange_weak(known, late)) {
        }
    }
}

void load(std::vector<std::unique_ptr<Subject>>& subjects, int port, unsigned seed, Tally& tally)
{
    Client client(port);
    std::mt19937 random(seed);
    std::vector<Fate> before(batch);
    std::vector<Subject*> asked(batch);
    while (!tally.end) {
        std::string text;
        for (int i = 0; i < batch; ++i) {
            const auto n = static_cast<std::size_t>(i);
            const bool unknown = random() % 16 == 0;
            asked[n] = unknown ? nullptr : subjects[random() % subjects.size()].get();
            if (asked[n])
                before[n] = asked[n]->now();
            text +=
                requestFor(asked[n] ? asked[n]->secret : "kw_live_" + std::to_string(random()) + "0123456789abcdef");
        }
        const Steady::time_point sent = Steady::now();
        client.send(text);
        for (std::size_t i = 0; i < batch; ++i) {
            const std::string answer = client.answer();
            if (asked[i])
                judge(*asked[i], answer, before[i], sent, tally);
            else if (!answer.starts_with("HTTP/1.1 401 "))
                tally.wrong.fetch_add(1);
        }
        tally.answers.fetch_add(batch);
    }
}

double residentMegabytes(const QString& pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        stop(QStringLiteral("the gate has ended"));
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::vector<std::unique_ptr<Subject>> makeSubjects(KeyService& keys)
{
    std::vector<std::unique_ptr<Subject>> subjects;
    for (int i = 0; i < keyCount; ++i) {
        KeyDraft draft;
        draft.name = QStringLiteral("oracle %1 %2").arg(SystemClock().now().time_since_epoch().count()).arg(i);
        draft.owner = QStringLiteral("oracle");
        draft.environment = QStringLiteral("ci");
        draft.scopes = {*Scope::parse(QStringLiteral("*"))};
        const IssuedSecret made = must(keys.create(draft));
        auto subject = std::make_unique<Subject>();
        subject->id = made.key.id;
        subject->idText = made.key.id.toString().toStdString();
        const auto bytes = made.secret->bytes();
        subject->secret.assign(static_cast<const char*>(static_cast<const void*>(bytes.data())), bytes.size());
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

void waitUntilKnown(std::vector<std::unique_ptr<Subject>>& subjects, int port)
{
    Client client(port);
    const Steady::time_point patience = Steady::now() + std::chrono::seconds(5);
    for (const auto& subject : subjects) {
        do {
            if (Steady::now() > patience)
                stop(QStringLiteral("new keys do not reach the gate"));
            client.send(requestFor(subject->secret));
        } while (!client.answer().starts_with("HTTP/1.1 200 "));
    }
}

void change(KeyService& keys, Subject& subject)
{
    const Fate before = subject.now();
    const bool works = !before.works;
    subject.set({works, before.works, Steady::time_point::max() - grace});
    if (works)
        must(keys.enable(subject.id, 0, QStringLiteral("oracle")));
    else
        must(keys.disable(subject.id, 0, QStringLiteral("oracle")));
    subject.set({works, before.works, Steady::now()});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 6)
        stop(QStringLiteral("bench-oracle CATALOGUE PASSPHRASE-FILE PORT PID SECONDS"));
    const std::shared_ptr<Services> services = openWithPassphrase(words.at(1), words.at(2).toStdString());
    const int port = words.at(3).toInt();
    auto subjects = makeSubjects(*services->keys);
    waitUntilKnown(subjects, port);
    Tally tally;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < loaders; ++i)
        threads.emplace_back([&, i] { load(subjects, port, i + 1, tally); });
    const Steady::time_point begin = Steady::now(), end = begin + std::chrono::seconds(words.at(5).toInt());
    const Steady::time_point warm = begin + (end - begin) / 5;
    double first = 0, most = 0;
    int changes = 0;
    for (Steady::time_point at = begin; at < end; at += changeEvery, ++changes) {
        std::this_thread::sleep_until(at);
        change(*services->keys, *subjects[static_cast<std::size_t>(changes) % subjects.size()]);
        if (Steady::now() < warm)
            first = std::max(first, residentMegabytes(words.at(4)));
        most = std::max(most, residentMegabytes(words.at(4)));
    }
    tally.end = true;
    for (std::thread& thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    for (const auto& subject : subjects)
        must(services->keys->revoke(subject->id, 0, QStringLiteral("the run is over")));
    const QString note = QStringLiteral("%1 answers, %2 wrong, %3/s, %4 changes, %5 to %6 MB resident")
                             .arg(tally.answers)
                             .arg(tally.wrong)
                             .arg(static_cast<double>(tally.answers) / seconds, 0, 'f', 0)
                             .arg(changes)
                             .arg(first, 0, 'f', 0)
                             .arg(most, 0, 'f', 0);
    if (tally.wrong > 0 || most > first * 1.05 + 16)
        stop(note);
    tell({QStringLiteral("gate.oracle"), static_cast<double>(tally.lateRefusal) / 1e6, 0, QStringLiteral("s"), note});
    return 0;
}
