#include "storage/gate/routes.h"

#include "storage/gate/verify_json.h"

namespace keywright::gate {
namespace {

bool isVerify(std::string_view target)
{
    if (!target.starts_with(Gate::path))
        return false;
    const std::string_view behind = target.substr(Gate::path.size());
    return behind.empty() || behind.front() == '?' || behind.front() == '/' || behind.front() == ';';
}

} // namespace

Routes::Routes(Gate& gate, const GateState& state, std::string version)
    : m_gate(gate)
    , m_state(state)
    , m_version(std::move(version))
{}

bool Routes::answer(const ReadRequest& request, bool trustedPeer, UtcTime now, std::string& out)
{
    const HttpHead& head = request.head;
    if (isVerify(head.target)) {
        // No table yet: nothing can be let through.
        if (m_gate.isReady())
            return m_gate.verify(head, trustedPeer, now, out);
        m_gate.answers().problem(out, 503, "The keys are being read.", now, head.keepAlive);
        return false;
    }
    const std::string_view path = head.target.substr(0, head.target.find('?'));
    if (path == "/v1/keys/verify")
        return verifyBody(request, trustedPeer, now, out);
    if (head.method == "GET")
        status(path, now, head.keepAlive, out);
    else
        m_gate.answers().problem(out, 405, "Only GET is answered here.", now, head.keepAlive);
    return false;
}

std::vector<LimitAsk> Routes::plan(const ReadRequest& request, bool trustedPeer, UtcTime now)
{
    const std::string_view target = request.head.target;
    if (!trustedPeer || !m_gate.isReady() || (!isVerify(target) && !target.starts_with("/v1/keys/verify")))
        return {};
    m_planned.clear();
    m_gate.beginPlan();
    static_cast<void>(answer(request, trustedPeer, now, m_planned));
    return m_gate.endPlan();
}

void Routes::refuse(int status, UtcTime now, std::string& out, std::string_view detail)
{
    m_gate.answers().problem(out, status, detail, now);
}

bool Routes::verifyBody(const ReadRequest& request, bool trustedPeer, UtcTime now, std::string& out)
{
    AnswerWriter& answers = m_gate.answers();
    const bool keep = request.head.keepAlive;
    const auto refused = [&](int status, std::string_view detail) {
        answers.problem(out, status, detail, now, keep);
        return false;
    };
    if (request.head.method != "POST")
        return refused(405, "Keys are asked about with POST.");
    if (!trustedPeer)
        return refused(403, "This address is not configured as a gateway.");
    if (!m_gate.isReady())
        return refused(503, "The keys are being read.");
    const JsonAnswer answer = verifyJson(m_gate, request.body, now);
    if (answer.status != 200)
        return refused(answer.status, "The body is not what is documented.");
    answers.text(out, 200, "application/json", answer.body, now, keep);
    return answer.hold;
}

// Limits should be shared, and are not on all threads, or Redis answers with errors.
std::string Routes::readyText() const
{
    const SharedLimitsState& limits = m_state.limits;
    const auto trouble = limits.trouble();
    const bool alone = !limits.where.empty() && limits.up < static_cast<int>(m_state.totals.size());
    if (!alone && !trouble)
        return "ready\n";
    return "ready; limits are this gate's own: Redis" +
           (trouble ? ": " + trouble->why.toStdString() : std::string(" does not answer")) + "\n";
}

void Routes::status(std::string_view path, UtcTime now, bool keepAlive, std::string& out)
{
    AnswerWriter& answers = m_gate.answers();
    if (path == "/healthz") {
        answers.text(out, 200, "text/plain", "ok\n", now, keepAlive);
    } else if (path == "/readyz") {
        const bool ready = m_state.isReady(now);
        answers.text(out, ready ? 200 : 503, "text/plain",
                     ready                    ? readyText()
                     : m_state.stopping       ? "stopping\n"
                     : m_state.changedAt == 0 ? "the keys are being read\n"
                                              : "the catalogue cannot be read: changes do not arrive\n",
                     now, keepAlive);
    } else if (path == "/metrics") {
        answers.text(out, 200, "text/plain; version=0.0.4", metricsText(m_state, now), now, keepAlive);
    } else if (path == "/version") {
        answers.text(out, 200, "application/json", "{\"name\":\"keywright-gate\",\"version\":\"" + m_version + "\"}\n",
                     now, keepAlive);
    } else {
        answers.problem(out, 404, "There is nothing here.", now, keepAlive);
    }
}

} // namespace keywright::gate
