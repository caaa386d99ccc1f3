// GatewayWork as it is: files, sockets and the compiled-in configurations.
#pragma once

#include "model/apis/gateway_work.h"

namespace keywright {

class OutsideGateways final : public GatewayWork {
public:
    Result<OpenApiDocument> readDocument(const QString& path) override;
    Result<QList<GatewayFile>> configuration(const ApiDefinition& api, const NeededScopes& needed) override;
    Result<void> save(const QString& path, const QByteArray& bytes) override;
    Result<QByteArray> paper(const QString& markdown, const QString& title) override;
    Result<QList<TrialAnswer>> tryGateway(const TrialPlan& plan, const ProgressPtr& progress) override;
    GateHealth gateHealth(const QString& address) override;
};

} // namespace keywright
