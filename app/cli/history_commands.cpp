// key list --as-of, catalogue diff: what the audit log says of the past.
#include "app/cli/access_flags.h"
#include "app/cli/key_words.h"
#include "app/cli/past.h"
#include "model/history/past_catalogue.h"
#include "model/transfer/key_transfer.h"

#include <QJsonArray>

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

struct DiffFlags {
    std::string from, to, format = "table";
};

QJsonObject withoutFingerprints(const QJsonObject& changes)
{
    QJsonObject shown = changes;
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        QJsonArray pair = it.value().toArray();
        for (qsizetype side = 0; side < pair.size(); ++side) {
            QJsonObject version = pair.at(side).toObject();
            if (!version.contains(u"fingerprint"_s))
                continue;
            version.remove(u"fingerprint"_s);
            pair.replace(side, version);
        }
        it.value() = pair;
    }
    return shown;
}

QJsonObject differenceJson(const KeyDifference& key)
{
    return {{u"change"_s, differenceName(key.kind)},
            {u"id"_s, key.key.id.toString()},
            {u"name"_s, key.key.name},
            {u"owner"_s, key.key.owner},
            {u"environment"_s, key.key.environment},
            {u"changes"_s, withoutFingerprints(key.changes)}};
}

int diff(Session& session, const DiffFlags& flags)
{
    const Output out = session.output();
    const Result<UtcTime> from = parsePast(flags.from, session.now());
    const Result<UtcTime> to = flags.to.empty() ? Result<UtcTime>(session.now()) : parsePast(flags.to, session.now());
    if (!from || !to)
        return out.refuse(from ? to.error() : from.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<CatalogueDifference> found = differenceBetween(*(*services)->auditLog, *from, *to, nullptr);
    if (!found)
        return out.refuse(found.error());
    if (flags.format == "csv") {
        const Result<qint64> written = (*services)->transfer->exportDifference(*found, u"-"_s);
        return written ? 0 : out.refuse(written.error());
    }
    if (flags.format == "json" || out.json()) {
        QJsonArray keys;
        for (const KeyDifference& key : found->keys)
            keys += differenceJson(key);
        out.value(QJsonObject{{u"from"_s, toIso(found->from)}, {u"to"_s, toIso(found->to)}, {u"keys"_s, keys}});
        return 0;
    }
    QList<QStringList> rows;
    for (const KeyDifference& key : found->keys)
        rows += {differenceName(key.kind), key.key.id.toString(),           key.key.name, key.key.owner,
                 key.key.environment,      key.changes.keys().join(u", "_s)};
    out.table({u"CHANGE"_s, u"ID"_s, u"NAME"_s, u"OWNER"_s, u"ENV"_s, u"FIELDS"_s}, rows);
    return 0;
}

QStringList pastCells(const ApiKey& key, UtcTime at)
{
    QStringList scopes = key.roles;
    for (const Scope& scope : key.scopes)
        scopes += scope.toShortString();
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"-"_s : text; };
    return {key.id.toString(),
            key.name,
            lifecycle::shownStatusName(lifecycle::shownStatus(key, at)),
            key.owner,
            key.environment,
            orDash(scopes.join(u", "_s)),
            key.expiresAt ? toIso(*key.expiresAt).left(19) + u'Z' : u"never"_s,
            QString::number(key.versions.size())};
}

} // namespace

Result<UtcTime> parsePast(const std::string& text, UtcTime now)
{
    const Result<UtcTime> ahead = parseMoment(text, now);
    if (!ahead)
        return ahead;
    const bool isSpan = !fromIso(QString::fromStdString(text));
    const UtcTime moment = isSpan ? now - (*ahead - now) : *ahead;
    if (moment > now)
        return Error{ErrorKind::InvalidInput, u"time: lies in the future"_s};
    return moment;
}

int listPast(Session& session, const std::string& asOf, const KeyFilter& filter, const std::string& format)
{
    const Output out = session.output();
    const Result<UtcTime> at = parsePast(asOf, session.now());
    if (!at)
        return out.refuse(at.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<PastCatalogue> past = catalogueAt(*(*services)->auditLog, *at, nullptr);
    if (!past)
        return out.refuse(past.error());
    if (format == "csv") {
        const Result<qint64> written = (*services)->transfer->exportPast(*past, filter, u"-"_s);
        return written ? 0 : out.refuse(written.error());
    }
    const QList<ApiKey> keys = past->found(filter);
    if (format == "json" || out.json()) {
        QJsonArray array;
        for (const ApiKey& key : keys)
            array += shownKey(key, *at);
        out.value(array);
        return 0;
    }
    out.note(u"As it stood at %1, rebuilt from the audit log."_s.arg(toIso(*at).left(19) + u'Z'));
    QList<QStringList> rows;
    for (const ApiKey& key : keys)
        rows += pastCells(key, *at);
    out.table({u"ID"_s, u"NAME"_s, u"STATUS"_s, u"OWNER"_s, u"ENV"_s, u"SCOPE"_s, u"EXPIRES"_s, u"VERSIONS"_s}, rows);
    return 0;
}

void addHistoryCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* catalogue = app.add_subcommand("catalogue", "Look at the catalogue's past");
    catalogue->require_subcommand(1);
    auto flags = std::make_shared<DiffFlags>();
    CLI::App* command =
        catalogue->add_subcommand("diff", "What became of the keys between two moments, from the audit log");
    command->add_option("--from", flags->from, "A date, an ISO 8601 moment, or 7d for seven days ago")
        ->type_name("TIME")
        ->required();
    command->add_option("--to", flags->to, "The same; default: now")->type_name("TIME");
    command->add_option("--format", flags->format, "Output")->check(CLI::IsMember({"table", "csv", "json"}));
    command->callback([flags, chosen] { chosen([flags](Session& session) { return diff(session, *flags); }); });
}

} // namespace keywright::cli
