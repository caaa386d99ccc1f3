// What time travel writes: the keys of a moment that is past, and what two moments differ in.
#include "model/transfer/csv_writer.h"
#include "storage/core/save_file.h"
#include "storage/transfer/file_key_transfer.h"
#include "storage/transfer/key_export.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            parts += part.toString();
        return parts.join(u", "_s);
    }
    if (!value.isObject())
        return value.toVariant().toString();
    QJsonObject object = value.toObject();
    object.remove(u"fingerprint"_s); // exports hold none
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray linesOf(const KeyDifference& key)
{
    const QStringList head{differenceName(key.kind), key.key.id.toString(), key.key.name, key.key.owner,
                           key.key.environment};
    if (key.changes.isEmpty())
        return csvRow(head + QStringList{{}, {}, {}});
    QByteArray lines;
    for (auto it = key.changes.begin(); it != key.changes.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        lines += csvRow(head + QStringList{it.key(), cell(pair.at(0)), cell(pair.at(1))});
    }
    return lines;
}

} // namespace

Result<void> FileKeyTransfer::tell(const QJsonObject& details, const QString& outcome)
{
    return m_parts.transactions.write([&]() -> Result<void> {
        AuditEvent event;
        event.at = m_parts.clock.now();
        event.actor = m_parts.actor.name;
        event.origin = m_parts.actor.origin;
        event.action = u"key.export"_s;
        event.objectKind = u"catalogue"_s;
        event.objectId = m_parts.catalogueKeys.catalogueId();
        event.outcome = outcome;
        event.details = details;
        const Result<AuditEvent> told = m_parts.audit.append(std::move(event));
        return told ? Result<void>() : Result<void>(told.error());
    });
}

Result<qint64> FileKeyTransfer::exportRows(const QString& path, const QByteArray& rows, qint64 keys,
                                           QJsonObject details)
{
    details.insert(u"file"_s, path);
    details.insert(u"format"_s, u"csv"_s);
    details.insert(u"keys"_s, keys);
    if (path == u"-"_s) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return Error{ErrorKind::Io, output.errorString()};
        if (const Result<void> told = tell(details, u"done"_s); !told)
            return told.error();
        return output.write(rows) == rows.size() ? Result<qint64>(keys) : Error{ErrorKind::Io, output.errorString()};
    }
    SaveFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    file.device().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.device().write(rows) != rows.size())
        return file.failure();
    // The event first, as with every export.
    if (const Result<void> told = tell(details, u"done"_s); !told)
        return told.error();
    if (const Result<void> done = file.commit(); !done) {
        static_cast<void>(tell(details, u"failed"_s));
        return done.error();
    }
    return keys;
}

Result<qint64> FileKeyTransfer::exportPast(const PastCatalogue& past, const KeyFilter& filter, const QString& path)
{
    CsvKeyExport csv;
    const QList<ApiKey> keys = past.found(filter);
    QByteArray rows = csv.head(m_parts.catalogueKeys.catalogueId(), past.at);
    for (const ApiKey& key : keys)
        rows += csv.key(key);
    return exportRows(path, rows, keys.size(), {{u"as_of"_s, toIso(past.at)}, {u"filter"_s, filter.toString()}});
}

Result<qint64> FileKeyTransfer::exportDifference(const CatalogueDifference& difference, const QString& path)
{
    QByteArray rows =
        csvRow({u"change"_s, u"id"_s, u"name"_s, u"owner"_s, u"environment"_s, u"field"_s, u"before"_s, u"after"_s});
    for (const KeyDifference& key : difference.keys)
        rows += linesOf(key);
    return exportRows(path, rows, difference.keys.size(),
                      {{u"from"_s, toIso(difference.from)}, {u"to"_s, toIso(difference.to)}});
}

} // namespace keywright
