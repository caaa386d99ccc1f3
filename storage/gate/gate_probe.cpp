#include "storage/gate/gate_probe.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace keywright::gate {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr std::uint64_t mostAnswerBytes = 1024 * 1024; // of an answer

template <typename Protocol>
class Conversation {
public:
    Conversation(const typename Protocol::endpoint& to, std::chrono::milliseconds patience)
        : m_stream(m_context)
    {
        m_stream.expires_after(patience); // for all of it
        m_stream.async_connect(to, [this](error_code code) { m_code = code; });
        run();
    }
    [[nodiscard]] error_code failed() const { return m_code; }

    // The status; 0 when there was no answer.
    unsigned get(const char* target, QByteArray& body)
    {
        http::request<http::empty_body> request(http::verb::get, target, 11);
        request.set(http::field::host, "gate");
        http::async_write(m_stream, request, [this](error_code code, std::size_t) { m_code = code; });
        run();
        http::response_parser<http::string_body> answer;
        answer.body_limit(mostAnswerBytes);
        if (!m_code) {
            http::async_read(m_stream, m_buffer, answer, [this](error_code code, std::size_t) { m_code = code; });
            run();
        }
        if (m_code)
            return 0;
        body = QByteArray::fromStdString(answer.get().body());
        return answer.get().result_int();
    }

private:
    void run()
    {
        m_context.restart();
        m_context.run();
    }

    asio::io_context m_context{1};
    beast::basic_stream<Protocol> m_stream;
    beast::flat_buffer m_buffer;
    error_code m_code;
};

quint64 metric(const QByteArray& text, QByteArrayView name)
{
    quint64 sum = 0;
    for (const QByteArray& line : text.split('\n'))
        if (line.startsWith(name) && (line.mid(name.size()).startsWith(' ') || line.mid(name.size()).startsWith('{')))
            sum += line.mid(line.lastIndexOf(' ') + 1).toULongLong();
    return sum;
}

Error told(const ListenAddress& address, error_code code)
{
    const bool slow = code == beast::error::timeout;
    return {slow ? ErrorKind::Timeout : ErrorKind::Io,
            QStringLiteral("%1: %2").arg(address.toString(), QString::fromStdString(code.message()))};
}

template <typename Protocol>
Result<GateReport> ask(const ListenAddress& address, const typename Protocol::endpoint& to,
                       std::chrono::milliseconds patience)
{
    Conversation<Protocol> gate(to, patience);
    if (gate.failed())
        return told(address, gate.failed());
    QByteArray version, ready, metrics;
    gate.get("/version", version);
    const unsigned status = gate.failed() ? 0 : gate.get("/readyz", ready);
    if (!gate.failed())
        gate.get("/metrics", metrics);
    if (gate.failed())
        return told(address, gate.failed());
    const QJsonObject name = QJsonDocument::fromJson(version).object();
    if (name.value(QLatin1String("name")).toString() != QLatin1String("keywright-gate"))
        return Error{ErrorKind::Io, QStringLiteral("%1: what answers there is no gate").arg(address.toString())};
    GateReport report;
    report.ready = status == 200;
    report.says = QString::fromUtf8(ready).trimmed();
    report.version = name.value(QLatin1String("version")).toString();
    report.keys = metric(metrics, "keywright_gate_keys");
    report.judged = metric(metrics, "keywright_gate_requests_total");
    report.usageWaiting = metric(metrics, "keywright_gate_usage_waiting");
    report.catalogueAge = metric(metrics, "keywright_gate_catalogue_age_seconds");
    report.certificateEnd = metric(metrics, "keywright_gate_tls_certificate_not_after_seconds");
    return report;
}

} // namespace

Result<GateReport> askGate(const ListenAddress& address, std::chrono::milliseconds patience)
{
    if (!address.unixPath.empty())
        return ask<asio::local::stream_protocol>(address, address.unixPath, patience);
    error_code code;
    const auto host = asio::ip::make_address(address.address.toString().toStdString(), code);
    return code ? Result<GateReport>(told(address, code)) : ask<asio::ip::tcp>(address, {host, address.port}, patience);
}

} // namespace keywright::gate
