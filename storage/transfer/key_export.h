// Keys as files without their secrets, in the forms that an import reads back.
#pragma once

#include "model/keys/api_key.h"

#include <QByteArray>

namespace keywright {

// What stands before the keys, one key, and what stands after them.
class KeyExportFormat {
public:
    virtual ~KeyExportFormat() = default;
    virtual QByteArray head(const QString& catalogueId, UtcTime now) = 0;
    virtual QByteArray key(const ApiKey& key) = 0;
    virtual QByteArray tail() = 0;
};

// One row a key; restrictions as JSON in one cell, lists with commas.
class CsvKeyExport final : public KeyExportFormat {
public:
    QByteArray head(const QString& catalogueId, UtcTime now) override;
    QByteArray key(const ApiKey& key) override;
    QByteArray tail() override { return {}; }
};

// {"format": "keywright-keys", "version": 1, …, "keys": […]}, one key a line; fingerprints are left out.
class JsonKeyExport final : public KeyExportFormat {
public:
    QByteArray head(const QString& catalogueId, UtcTime now) override;
    QByteArray key(const ApiKey& key) override;
    QByteArray tail() override;

private:
    bool m_first = true;
};

} // namespace keywright
