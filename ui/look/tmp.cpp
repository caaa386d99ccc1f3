#include "model/access/decision.h"
#include "model/audit/audit_service.h"
#include "model/core/catalogue_backup.h"
#include "model/transfer/key_transfer.h"
