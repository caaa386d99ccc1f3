// APIs and what is outside of them, held in memory: for tests of the page, the wizard and what both store. Used on one
// lane; a test looks while nothing is under way.
#pragma once

#include "model/apis/api_store.h"
#include "model/apis/gateway_work.h"

namespace keywright::test {

[[nodiscard]] inline ApiDefinition apiNamed(const QString& name, const QString& title)
{
    ApiDefinition api;
    api.name = name;
    api.title = title;
    api.baseUrl = QStringLiteral("https://api.example.com/%1").arg(name);
    api.keyHeader = QStringLiteral("X-API-Key");
    api.gateway = GatewayKind::Caddy;
    api.gate = QStringLiteral("127.0.0.1:9191");
    api.upstream = QStringLiteral("127.0.0.1:8080");
    return api;
}

class HeldApis final : public ApiStore {
public:
    Result<QList<ApiDefinition>> all() override { return apis; }
    Result<void> save(const ApiDefinition& api) override
    {
        apis.removeIf([&](const ApiDefinition& one) { return one.name == api.name; });
        apis += api;
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        apis.removeIf([&](const ApiDefinition& one) { return one.name == name; });
        return {};
    }
    QList<ApiDefinition> apis;
};

class HeldGateways final : public GatewayWork {
public:
    Result<OpenApiDocument> readDocument(const QString&) override { return document; }
    Result<QList<GatewayFile>> configuration(const ApiDefinition& api, const NeededScopes& needed) override
    {
        if (api.upstream.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("upstream: must not be empty")};
        QString asked = needed.one;
        for (const OperationScope& one : needed.each)
            asked += QStringLiteral("%1 %2 %3;").arg(one.method, one.path, one.scope.toString());
        return QList<GatewayFile>{
            {QStringLiteral("a.conf"), QStringLiteral("/etc/a.conf"), QStringLiteral("asks for ") + asked}};
    }
    Result<void> save(const QString&, const QByteArray&) override { return {}; }
    Result<QByteArray> paper(const QString&, const QString&) override { return QByteArray(); }
    Result<QList<TrialAnswer>> tryGateway(const TrialPlan& plan, const ProgressPtr&) override
    {
        tried = plan;
        QList<TrialAnswer> answers{{TrialAnswer::Sent::NoKey, 401, {}, {}, 1},
                                   {TrialAnswer::Sent::WrongKey, 200, {}, {}, 1}};
        if (plan.key)
            answers += TrialAnswer{TrialAnswer::Sent::RightKey, 204, {}, {}, 1};
        return answers;
    }
    GateHealth gateHealth(const QString& address) override
    {
        GateHealth answer = health;
        answer.address = address;
        return answer;
    }
    Result<OpenApiDocument> document = Error{ErrorKind::InvalidInput, QStringLiteral("OpenAPI file: it holds nothing")};
    TrialPlan tried;
    GateHealth health; // of every gate
};

} // namespace keywright::test
