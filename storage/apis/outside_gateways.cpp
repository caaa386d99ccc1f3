#include "storage/apis/outside_gateways.h"

#include "storage/apis/gateway_files.h"
#include "storage/apis/openapi_file.h"
#include "storage/apis/sheet_pdf.h"
#include "storage/core/save_file.h"
#include "storage/gate/gate_probe.h"
#include "storage/http/http_exchange.h"

#include <QElapsedTimer>

#include <algorithm>

namespace keywright {
namespace {

constexpr std::chrono::seconds gatePatience{3};
constexpr quint64 oldCatalogue = 10; // seconds: as the gate's own /readyz
constexpr quint64 manyWaiting = 10'000;

// Printable ASCII without spaces: nothing that could end the header it stands in.
bool canBeSent(const Secret& key)
{
    return std::all_of(key.bytes().begin(), key.bytes().end(),
                       [](std::byte b) { return b > std::byte{0x20} && b < std::byte{0x7F}; });
}

// Written by hand into memory that is wiped: an HTTP library would keep copies of the key.
WipedBytes requestOf(const QUrl& url, const QString& header, std::span<const std::byte> key)
{
    const QString path = url.path(QUrl::FullyEncoded), query = url.query(QUrl::FullyEncoded);
    WipedBytes head;
    head.reserve(4096);
    const auto add = [&head](const QString& words) { head.append(words.toUtf8().toStdString()); };
    add(QStringLiteral("GET %1%2 HTTP/1.1\r\n")
            .arg(path.isEmpty() ? QStringLiteral("/") : path, url.hasQuery() ? QLatin1Char('?') + query : QString()));
    add(QStringLiteral("Host: %1\r\n").arg(url.authority(QUrl::FullyEncoded)));
    head.append("User-Agent: Keywright\r\nAccept: */*\r\nConnection: close\r\n");
    if (!key.empty()) {
        const bool bearer = header.compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0;
        add(header);
        head.append(bearer ? ": Bearer " : ": ");
        head.append(key);
        head.append("\r\n");
    }
    head.append("\r\n");
    return head;
}

Result<QUrl> webAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("base URL: expected something like https://api.example.com/v1")};
    return url;
}

} // namespace

Result<OpenApiDocument> OutsideGateways::readDocument(const QString& path)
{
    return readOpenApiFile(path);
}

Result<QList<GatewayFile>> OutsideGateways::configuration(const ApiDefinition& api, const NeededScopes& needed)
{
    return gatewayFiles(api, needed);
}

Result<void> OutsideGateways::save(const QString& path, const QByteArray& bytes)
{
    SaveFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened;
    if (const Result<void> written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Result<QByteArray> OutsideGateways::paper(const QString& markdown, const QString& title)
{
    return sheetPdf(markdown, title);
}

Result<QList<TrialAnswer>> OutsideGateways::tryGateway(const TrialPlan& plan, const ProgressPtr& progress)
{
    using Sent = TrialAnswer::Sent;
    const Result<QUrl> url = webAddress(plan.url);
    if (!url)
        return url.error();
    if (plan.key && !canBeSent(*plan.key))
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("secret: only printable ASCII without spaces can be sent as a key")};
    // Looks like a key, so that it is the gate that refuses it.
    static constexpr char wrong[] = "kw_test_0000000000000000000000000000000000000000000000000";
    QList<std::pair<Sent, std::span<const std::byte>>> sends{
        {Sent::NoKey, {}}, {Sent::WrongKey, std::as_bytes(std::span(wrong, sizeof wrong - 1))}};
    if (plan.key)
        sends += {Sent::RightKey, plan.key->bytes()};
    progress->total = sends.size();
    QList<TrialAnswer> answers;
    for (const auto& [sent, key] : sends) {
        QElapsedTimer timer;
        timer.start();
        const Result<HttpReply> reply = exchange(*url, requestOf(*url, plan.keyHeader, key), progress);
        if (!reply && reply.error().kind == ErrorKind::Cancelled)
            return reply.error();
        TrialAnswer answer;
        answer.sent = sent;
        answer.milliseconds = timer.elapsed();
        if (reply) {
            answer.status = reply->status;
            answer.location = QString::fromUtf8(reply->location);
        } else if (reply.error().kind != ErrorKind::Timeout) {
            answer.failure = reply.error().detail;
        }
        answers += answer;
        progress->done = answers.size();
    }
    return answers;
}

GateHealth OutsideGateways::gateHealth(const QString& text)
{
    using State = GateHealth::State;
    GateHealth health;
    health.address = text;
    const Result<gate::ListenAddress> address = gate::ListenAddress::parse(text);
    const Result<gate::GateReport> report =
        address ? gate::askGate(*address, gatePatience) : Result<gate::GateReport>(address.error());
    if (!report) {
        health.says = report.error().detail;
        return health;
    }
    const bool behind = report->catalogueAge > oldCatalogue || report->usageWaiting > manyWaiting;
    health.state = behind ? State::Behind : report->ready ? State::Healthy : State::NotReady;
    health.says = report->says;
    health.version = report->version;
    health.keys = report->keys;
    health.requests = report->judged;
    health.waiting = report->usageWaiting;
    health.age = report->catalogueAge;
    if (report->certificateEnd > 0)
        health.certificateEnd = fromMicros(static_cast<qint64>(report->certificateEnd) * 1'000'000);
    return health;
}

} // namespace keywright
