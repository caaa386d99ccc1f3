// bulk tag|transfer|expire|rotate|deprecate|disable|enable|revoke|delete|restore, undo, list, resume, stop.
#include "app/cli/access_flags.h"
#include "model/core/words.h"
#include "model/keys/bulk_service.h"
#include "model/usage/key_use.h"
#include "model/usage/usage_answer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {
namespace {

constexpr int mostListed = 100;
constexpr int longestPeek = 20;

struct BulkFlags {
    std::string filter, reason, owner, expires, overlap = "7d";
    std::vector<std::string> add, remove;
    qint64 expect = -1;
    bool dryRun = false;
};

Result<BulkAct> actOf(BulkAct::Kind kind, const BulkFlags& flags, UtcTime now)
{
    BulkAct act;
    act.kind = kind;
    act.reason = QString::fromStdString(flags.reason);
    act.owner = QString::fromStdString(flags.owner);
    act.addTags = toList(flags.add);
    act.removeTags = toList(flags.remove);
    if (kind == BulkAct::Kind::Expire && flags.expires != "never") {
        const Result<UtcTime> moment = parseMoment(flags.expires, now);
        if (!moment)
            return moment.error();
        act.expiresAt = *moment;
    }
    if (kind == BulkAct::Kind::Rotate) {
        const Result<Micros> overlap = parseSpan(flags.overlap);
        if (!overlap)
            return overlap.error();
        act.overlap = *overlap;
    }
    return act;
}

// An empty filter means every key: nobody gets that by leaving a variable empty.
Result<QList<KeyId>> chosenKeys(Session& session, Services& services, const BulkFlags& flags, UtcTime now)
{
    const Result<QString> asked = session.searchText(QString::fromStdString(flags.filter));
    if (!asked)
        return asked.error();
    const ParsedFilter filter = KeyFilter::parse(*asked);
    if (!filter) {
        const ErrorWords words = describe(filter.fault());
        return Error{ErrorKind::InvalidInput, QStringLiteral("filter: %1 %2").arg(words.what, words.todo).trimmed()};
    }
    if (filter->isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("filter: empty; write -status:deleted to mean every key")};
    const auto rows = services.keyStore->wholeOrder(*filter, {}, now, {});
    if (!rows)
        return rows.error();
    const auto count = static_cast<qint64>(rows->size());
    if (flags.expect >= 0 && count != flags.expect)
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("expect: the filter finds %1 keys, not %2").arg(count).arg(flags.expect)};
    return services.keyStore->ids(*rows);
}

QJsonObject toJson(const BulkCounts& counts)
{
    return {{QStringLiteral("keys"), counts.total},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("left"), counts.left()}};
}

QJsonObject refusal(const KeyId& key, const Error& why)
{
    return {{QStringLiteral("id"), key.toString()},
            {QStringLiteral("kind"), errorKindName(why.kind)},
            {QStringLiteral("message"), describe(why).what}};
}

// The APIs on which the keys were used in the last 30 days; nothing where that can't be read: it is none of the act.
QJsonArray usedOn(Services& services, const QList<KeyId>& keys, UtcTime now)
{
    if (!services.usage)
        return {};
    const Result<std::vector<ApiUse>> apis = readApiUse(*services.usage, keys, now);
    QJsonArray used;
    for (const ApiUse& one : apis ? *apis : std::vector<ApiUse>())
        used += QJsonObject{{QStringLiteral("api"), one.api}, {QStringLiteral("requests"), allOf(one.requests)}};
    return used;
}

int dryRun(const Output& out, BulkService& bulk, const BulkAct& act, const QList<KeyId>& keys, const QJsonArray& used)
{
    BulkCounts counts;
    counts.total = keys.size();
    QJsonArray refusals;
    QList<QStringList> rows;
    for (qsizetype from = 0; from < keys.size(); from += BulkService::sliceSize) {
        const auto slice = std::span(keys).subspan(
            static_cast<std::size_t>(from),
            static_cast<std::size_t>(std::min<qsizetype>(BulkService::sliceSize, keys.size() - from)));
        const Result<QList<BulkService::Trial>> trials = bulk.tryOut(act, slice);
        if (!trials)
            return out.refuse(trials.error());
        for (const BulkService::Trial& trial : *trials) {
            counts.changed += trial.outcome == BulkItem::Outcome::Changed;
            counts.unchanged += trial.outcome == BulkItem::Outcome::Unchanged;
            counts.refused += trial.outcome == BulkItem::Outcome::Refused;
            if (trial.why && refusals.size() < mostListed)
                refusals += refusal(trial.key, *trial.why);
            if (rows.size() < longestPeek)
                rows += {trial.key.toString(), trial.name, trial.owner, trial.environment,
                         trial.why                                     ? describe(*trial.why).what
                         : trial.outcome == BulkItem::Outcome::Changed ? QStringLiteral("yes")
                                                                       : QStringLiteral("nothing to do")};
        }
    }
    if (out.json()) {
        QJsonObject json = toJson(counts);
        json.remove(QStringLiteral("left"));
        json.insert(QStringLiteral("dry_run"), true);
        json.insert(QStringLiteral("used_on"), used);
        json.insert(QStringLiteral("refusals"), refusals);
        out.value(json);
        return 0;
    }
    out.table({QStringLiteral("ID"), QStringLiteral("NAME"), QStringLiteral("OWNER"), QStringLiteral("ENVIRONMENT"),
               QStringLiteral("WOULD CHANGE")},
              rows);
    if (counts.total > rows.size())
        out.note(QStringLiteral("and %1 more").arg(counts.total - rows.size()));
    for (const QJsonValue& api : used)
        out.note(QStringLiteral("Used on %1 in the last 30 days: %2 requests.")
                     .arg(api[QStringLiteral("api")].toString())
                     .arg(api[QStringLiteral("requests")].toInteger()));
    out.note(QStringLiteral("%1 of %2 keys would change, %3 are so already, %4 would refuse. Nothing was written.")
                 .arg(counts.changed)
                 .arg(counts.total)
                 .arg(counts.unchanged)
                 .arg(counts.refused));
    return 0;
}

// Runs it to its end. What stops it leaves a run that can be resumed. Refused keys make the answer 1: a script that
// revokes must not take "some of them" for done.
int runOn(Session& session, BulkService& bulk, qint64 id)
{
    const Output out = session.output();
    for (;;) {
        const Result<BulkRun> run = bulk.goOn(id);
        if (!run && run.error().kind == ErrorKind::ProofNeeded && session.prove())
            continue;
        if (!run)
            return out.refuse(run.error(),
                              QStringLiteral("What was done stays. Go on with: bulk resume %1; leave it with: bulk "
                                             "stop %1.")
                                  .arg(id));
        if (run->counts.left() == 0)
            break;
    }
    const Result<QList<BulkItem>> refused = bulk.refused(id, mostListed);
    if (!refused)
        return out.refuse(refused.error());
    const Result<BulkCounts> counts = bulk.end(id);
    if (!counts)
        return out.refuse(counts.error());
    QJsonArray refusals;
    for (const BulkItem& item : *refused) {
        refusals += refusal(item.key, *item.why);
        if (!out.json())
            out.note(QStringLiteral("%1: %2").arg(item.key.toString(), describe(*item.why).what));
    }
    if (out.json()) {
        QJsonObject json = toJson(*counts);
        json.insert(QStringLiteral("refusals"), refusals);
        out.value(json);
    } else {
        out.note(QStringLiteral("%1 of %2 keys changed, %3 were so already, %4 refused.")
                     .arg(counts->changed)
                     .arg(counts->total)
                     .arg(counts->unchanged)
                     .arg(counts->refused));
    }
    return counts->refused == 0 ? 0 : 1;
}

int act(Session& session, BulkAct::Kind kind, const BulkFlags& flags)
{
    const Output out = session.output();
    const Result<BulkAct> act = actOf(kind, flags, session.now());
    if (!act)
        return out.refuse(act.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<QList<KeyId>> keys = chosenKeys(session, **services, flags, session.now());
    if (!keys)
        return out.refuse(keys.error());
    BulkService& bulk = *(*services)->bulk;
    if (flags.dryRun)
        return dryRun(out, bulk, *act, *keys, usedOn(**services, *keys, session.now()));
    if (keys->isEmpty()) {
        if (out.json())
            out.value(toJson({}));
        else
            out.note(QStringLiteral("The filter finds no key. Nothing was done."));
        return 0;
    }
    if (kind == BulkAct::Kind::Revoke) {
        if (const Result<void> proven = session.proveIfAsked(); !proven)
            return out.refuse(proven.error());
    }
    const Result<BulkRun> run = bulk.begin(*act, *keys);
    return run ? runOn(session, bulk, run->id) : out.refuse(run.error());
}

// Takes back what that act changed, for the keys that nobody changed since. ID: 12 or bulk_12, as the log has it.
int undo(Session& session, const std::string& id, bool dry)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    BulkService& bulk = *(*services)->bulk;
    BulkAct act;
    act.kind = BulkAct::Kind::Undo;
    const QString given = QString::fromStdString(id);
    act.undoes = given.startsWith(QStringLiteral("bulk_")) ? given : BulkService::runName(given.toLongLong());
    const Result<QList<KeyId>> keys = bulk.changedBy(act.undoes);
    if (!keys)
        return out.refuse(keys.error());
    if (dry)
        return dryRun(out, bulk, act, *keys, usedOn(**services, *keys, session.now()));
    const Result<BulkRun> run = bulk.begin(act, *keys);
    return run ? runOn(session, bulk, run->id) : out.refuse(run.error());
}

int listRuns(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<QList<BulkRun>> runs = (*services)->bulk->unfinished();
    if (!runs)
        return out.refuse(runs.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const BulkRun& run : *runs) {
        QJsonObject json = toJson(run.counts);
        json.insert(QStringLiteral("id"), run.id);
        json.insert(QStringLiteral("act"), run.act.toJson());
        json.insert(QStringLiteral("actor"), run.actor);
        json.insert(QStringLiteral("begun_at"), toIso(run.begunAt));
        array += json;
        rows += {QString::number(run.id), bulkActName(run.act.kind),         run.actor,
                 toIso(run.begunAt),      QString::number(run.counts.total), QString::number(run.counts.left())};
    }
    if (out.json())
        out.value(array);
    else
        out.table({QStringLiteral("ID"), QStringLiteral("ACT"), QStringLiteral("ACTOR"), QStringLiteral("BEGUN"),
                   QStringLiteral("KEYS"), QStringLiteral("LEFT")},
                  rows);
    return 0;
}

int resume(Session& session, qint64 id)
{
    const Result<Services*> services = session.open();
    return services ? runOn(session, *(*services)->bulk, id) : session.output().refuse(services.error());
}

int stop(Session& session, qint64 id)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<BulkCounts> counts = (*services)->bulk->end(id);
    if (!counts)
        return out.refuse(counts.error());
    if (out.json())
        out.value(toJson(*counts));
    else
        out.note(QStringLiteral("Stopped: %1 keys were left as they are.").arg(counts->left()));
    return 0;
}

void addOptions(CLI::App& command, BulkAct::Kind kind, BulkFlags& flags)
{
    command
        .add_option("--filter", flags.filter, "Which keys, in the language of the search box, or a saved search: @NAME")
        ->required();
    command.add_option("--expect", flags.expect, "Do nothing unless the filter finds exactly so many")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command.add_flag("--dry-run", flags.dryRun, "Say what would happen to each, write nothing");
    switch (kind) {
    case BulkAct::Kind::Tag:
        command.add_option("--add", flags.add, "Tag to add; repeatable")->allow_extra_args(false);
        command.add_option("--remove", flags.remove, "Tag to remove; repeatable")->allow_extra_args(false);
        return;
    case BulkAct::Kind::Transfer:
        command.add_option("--owner", flags.owner, "The new owner")->required();
        break;
    case BulkAct::Kind::Expire:
        command.add_option("--expires", flags.expires, "90d, a date, or never")->required();
        return;
    case BulkAct::Kind::Rotate:
        command.add_option("--overlap", flags.overlap, "0, 12h, 7d … 90d (default 7d)");
        return;
    default:
        break;
    }
    command.add_option("--reason", flags.reason, "Why; goes into the audit log")->required();
}

} // namespace

void addBulkCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* bulk = app.add_subcommand("bulk", "One act on every key that a filter finds");
    bulk->require_subcommand(1);
    bulk->fallthrough();
    struct Verb {
        const char* help;
        BulkAct::Kind kind;
    };
    const Verb verbs[] = {
        {"Add and remove tags", BulkAct::Kind::Tag},
        {"Give them to another owner", BulkAct::Kind::Transfer},
        {"Set when they expire", BulkAct::Kind::Expire},
        {"New versions of keys whose secrets are kept", BulkAct::Kind::Rotate},
        {"They work on, but are no longer handed out", BulkAct::Kind::Deprecate},
        {"Refuse them until they are enabled again", BulkAct::Kind::Disable},
        {"Enable disabled keys", BulkAct::Kind::Enable},
        {"End them for good", BulkAct::Kind::Revoke},
        {"Hide revoked keys; they can be restored for 30 days", BulkAct::Kind::Delete},
        {"Bring deleted keys back, revoked", BulkAct::Kind::Restore},
    };
    for (const Verb& verb : verbs) {
        auto flags = std::make_shared<BulkFlags>();
        CLI::App* command = bulk->add_subcommand(bulkActName(verb.kind).toStdString(), verb.help);
        addOptions(*command, verb.kind, *flags);
        command->callback([flags, chosen, kind = verb.kind] {
            chosen([flags, kind](Session& session) { return act(session, kind, *flags); });
        });
    }
    auto undone = std::make_shared<std::string>();
    auto dry = std::make_shared<bool>(false);
    CLI::App* taken = bulk->add_subcommand("undo", "Take back what an act changed, where nobody changed it since");
    taken->add_option("ID", *undone, "The act as the audit log names it, such as bulk_12")->required();
    taken->add_flag("--dry-run", *dry, "Say what would happen to each, write nothing");
    taken->callback(
        [undone, dry, chosen] { chosen([undone, dry](Session& session) { return undo(session, *undone, *dry); }); });
    bulk->add_subcommand("list", "Acts that were interrupted")->callback([chosen] { chosen(listRuns); });
    struct Ending {
        const char* name;
        const char* help;
        int (*run)(Session&, qint64);
    };
    for (const Ending& ending : {Ending{"resume", "Go on with an act that was interrupted", resume},
                                 Ending{"stop", "Leave the rest of an act undone, and say so in the log", stop}}) {
        auto id = std::make_shared<qint64>(0);
        CLI::App* command = bulk->add_subcommand(ending.name, ending.help);
        command->add_option("ID", *id, "Number of the act, as in bulk list")->required();
        command->callback(
            [id, chosen, run = ending.run] { chosen([id, run](Session& session) { return run(session, *id); }); });
    }
}

} // namespace keywright::cli
