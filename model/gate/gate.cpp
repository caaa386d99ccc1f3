#include "model/gate/gate.h"

#include <QUrl>

namespace keywright::gate {
namespace {

constexpr std::size_t mostQueries = 256; // remembered; beyond that they are parsed each time

// Of a counter that one thread writes and others read: no locked instruction.
void increase(std::atomic<std::uint64_t>& counter)
{
    counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

Result<void> takeScopes(const QString& text, QList<Scope>& scopes)
{
    for (const QString& part :
         QString(text).replace(QLatin1Char(','), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const Result<Scope> scope = Scope::parse(part);
        if (!scope)
            return scope.error();
        scopes += *scope;
    }
    return {};
}

} // namespace

Result<AskedFor> parseAskedFor(std::string_view query)
{
    AskedFor asked;
    const QString text = QString::fromUtf8(query.data(), static_cast<qsizetype>(query.size()));
    for (const QString& pair : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = pair.section(QLatin1Char('='), 0, 0);
        const QString value = QUrl::fromPercentEncoding(
            pair.section(QLatin1Char('='), 1).replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
        bool ok = name == QLatin1String("scope") && takeScopes(value, asked.scopes).ok();
        if (name == QLatin1String("cost")) {
            asked.cost = value.toLongLong(&ok);
            ok = ok && asked.cost >= 1;
        }
        if (!ok)
            return Error{ErrorKind::InvalidInput, QStringLiteral("query: %1").arg(name.left(40))};
    }
    return asked;
}

Gate::Gate(const Fingerprinter& fingerprinter, GateSettings settings, GateTotals& totals)
    : m_fingerprinter(fingerprinter)
    , m_settings(std::move(settings))
    , m_totals(totals)
    , m_answers(m_settings.realm, m_settings.tellOutcome)
{}

const AskedFor* Gate::askedFor(std::string_view target)
{
    static const AskedFor nothing;
    const std::string_view behind = target.substr(path.size());
    if (!behind.starts_with('?')) // what follows a path is the original's
        return &nothing;
    const std::string query(behind.substr(1));
    const auto known = m_asked.find(query);
    if (known != m_asked.end())
        return &known->second;
    const Result<AskedFor> asked = parseAskedFor(query);
    if (!asked)
        return nullptr;
    if (m_asked.size() >= mostQueries)
        m_asked.clear();
    return &m_asked.emplace(query, *asked).first->second;
}

void Gate::verify(const HttpHead& head, bool trustedPeer, UtcTime now, std::string& out)
{
    if (!trustedPeer) {
        increase(m_totals.refusedPeers);
        m_answers.problem(out, 403, "This address is not configured as a gateway.", now, head.keepAlive);
        return;
    }
    const AskedFor* asked = askedFor(head.target);
    const std::optional<ForwardedRequest> original = forwardedRequest(head, path);
    if (!asked || !original) {
        m_answers.problem(out, 400, "The gateway does not tell the request unambiguously.", now, head.keepAlive);
        return;
    }
    if (original->keyInQuery)
        increase(m_totals.keysInQueries);
    const PresentedSecret secret = presentedSecret(head);
    const Verdict verdict = judge(secret.text, secret.wellFormed, now, [&](const Restrictions& restrictions) {
        AccessRequest request = accessRequest(*original, head, restrictions, m_settings.peers);
        request.scopes = asked->scopes;
        request.cost = asked->cost;
        return request;
    });
    m_answers.verdict(out, verdict, secret.scheme, asked->scopes, now, head.keepAlive);
}

void Gate::count(const Verdict& verdict, UtcTime now)
{
    const Outcome outcome = verdict.decision.outcome;
    increase(m_totals.outcomes[static_cast<std::size_t>(outcome)]);
    const bool known = verdict.found.key != nullptr;
    m_counts.add(known ? UsageOf{verdict.found.key->id, verdict.found.version->number} : UsageOf(), outcome, now);
}

} // namespace keywright::gate
