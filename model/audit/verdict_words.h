// What an audit log's verification found, in words for people. Translated through QCoreApplication.
#pragma once

#include "model/audit/audit_service.h"

namespace keywright {

// What is wrong and where, or that all is good: one or two sentences, without when it was verified.
[[nodiscard]] QString describe(const VerifyVerdict& verdict);

} // namespace keywright
