#include "storage/transfer/key_export.h"

#include "model/keys/key_json.h"
#include "model/transfer/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keywright {
namespace {

// As the key's JSON has it: texts as they are, lists with commas, objects as JSON.
QString plain(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& item : value.toArray())
            parts += item.toString();
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

constexpr const char* fields[] = {
    "name",         "id",     "owner",  "application",  "environment", "system", "custody",    "status",
    "tags",         "scopes", "roles",  "restrictions", "rate_limit",  "quota",  "expires_at", "rotate_every_days",
    "overlap_days", "format", "prefix", "length",       "bound_to",    "notes",  "created_at", "changed_at",
    "last_used_at"};

QString restrictionsCell(const ApiKey& key)
{
    if (key.restrictions.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(key.restrictions.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray CsvKeyExport::head(const QString&, UtcTime)
{
    QStringList names;
    for (const char* field : fields)
        names += QString::fromLatin1(field);
    return csvRow(names + QStringList{QStringLiteral("hint"), QStringLiteral("versions")});
}

QByteArray CsvKeyExport::key(const ApiKey& key)
{
    const QJsonObject json = keyToJson(key);
    QStringList cells;
    for (const char* field : fields) {
        const QString name = QString::fromLatin1(field);
        cells += name == QLatin1String("restrictions") ? restrictionsCell(key) : plain(json.value(name));
    }
    const KeyVersion* current = key.current();
    cells += current ? current->hint : QString();
    cells += QString::number(key.versions.size());
    return csvRow(cells);
}

QByteArray JsonKeyExport::head(const QString& catalogueId, UtcTime now)
{
    m_first = true;
    const QJsonObject head{{QStringLiteral("format"), QStringLiteral("keywright-keys")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("catalogue"), catalogueId},
                           {QStringLiteral("exported_at"), toIso(now)}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    return text + ",\"keys\":[";
}

QByteArray JsonKeyExport::key(const ApiKey& key)
{
    QJsonObject json = keyToJson(key);
    QJsonArray versions;
    for (const QJsonValue& version : json.value(QStringLiteral("versions")).toArray()) {
        QJsonObject bare = version.toObject();
        bare.remove(QStringLiteral("fingerprint"));
        bare.remove(QStringLiteral("secret_stored"));
        versions += bare;
    }
    json.insert(QStringLiteral("versions"), versions);
    return (std::exchange(m_first, false) ? "\n" : ",\n") + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray JsonKeyExport::tail()
{
    return "\n]}\n";
}

} // namespace keywright
