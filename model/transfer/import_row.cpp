#include "model/transfer/import_row.h"

#include "model/keys/draft_check.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace keywright {
namespace {

constexpr Days farthestExpiry{365 * 100};

enum class At { Marks, MarksAndSpaces };

// The parts between commas, semicolons and line ends, and where wanted between words.
QStringList split(const QString& cell, At at)
{
    const auto separates = [at](QChar c) {
        return c == u',' || c == u';' || c == u'\n' || (at == At::MarksAndSpaces && c.isSpace());
    };
    QStringList parts;
    for (auto from = cell.begin(); from != cell.end();) {
        const auto end = std::find_if(from, cell.end(), separates);
        if (const QString part = QString(from, end - from).trimmed(); !part.isEmpty())
            parts += part;
        from = end == cell.end() ? end : end + 1;
    }
    return parts;
}

QStringList words(const QString& cell)
{
    return split(cell, At::MarksAndSpaces);
}

Result<bool> truth(const char* field, const QString& cell)
{
    const QString folded = cell.toLower();
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"),     QStringLiteral("1"),
                                 QStringLiteral("on"),   QStringLiteral("enabled"), QStringLiteral("active")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"),       QStringLiteral("0"),
                                QStringLiteral("off"),   QStringLiteral("disabled"), QStringLiteral("inactive")};
    if (yes.contains(folded))
        return true;
    if (no.contains(folded))
        return false;
    return invalidInput(field, QStringLiteral("neither true nor false"));
}

// A date as ISO 8601, or as seconds or milliseconds since 1970.
Result<UtcTime> moment(const char* field, const QString& cell)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{9,10}$|^[0-9]{12,13}$"));
    if (digits.match(cell).hasMatch()) {
        const qint64 number = cell.toLongLong();
        return UtcTime(cell.size() > 10 ? Micros(std::chrono::milliseconds(number))
                                        : Micros(std::chrono::seconds(number)));
    }
    if (const std::optional<UtcTime> time = fromIso(cell))
        return *time;
    return invalidInput(field, QStringLiteral("not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)"));
}

Result<int> number(const char* field, const QString& cell)
{
    bool good = false;
    const int value = cell.toInt(&good);
    return good ? Result<int>(value) : Result<int>(invalidInput(field, QStringLiteral("not a whole number")));
}

Result<SecretForm> form(const QString& cell)
{
    const QString folded = cell.toLower();
    const std::pair<const char*, SecretForm> names[] = {{"keywright", SecretForm::Keywright},
                                                        {"base62", SecretForm::Base62},
                                                        {"special", SecretForm::Special},
                                                        {"hex", SecretForm::Hex},
                                                        {"uuid", SecretForm::Uuid}};
    for (const auto& [name, value] : names) {
        if (folded == QLatin1String(name))
            return value;
    }
    return invalidInput("format", QStringLiteral("no such format of secrets"));
}

Result<Restrictions> restrictions(const QString& cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (!document.isObject())
        return invalidInput("restrictions", QStringLiteral("not the JSON object that an export writes"));
    Result<Restrictions> read = Restrictions::fromJson(document.object());
    if (read && read->hours && !read->hours->hasKnownZone())
        return invalidInput("restrictions", QStringLiteral("no such time zone"));
    return read;
}

// Puts what `parsed` holds into `place`, or answers its error.
template <typename Place, typename T>
Result<void> into(Place& place, Result<T> parsed)
{
    if (!parsed)
        return parsed.error();
    place = std::move(parsed).value();
    return {};
}

Result<void> takeScopes(ImportRow& row, const QString& cell)
{
    for (const QString& text : words(cell)) {
        const Result<Scope> scope = Scope::parse(text);
        if (!scope)
            return invalidInput("scopes", QStringLiteral("“%1” is not a scope").arg(text.left(80)));
        if (!row.draft.scopes.contains(*scope))
            row.draft.scopes += *scope;
    }
    return {};
}

Result<void> takeStatus(ImportRow& row, const QString& cell)
{
    const QString folded = cell.toLower();
    // What a table shows besides the stored statuses is derived from other columns.
    if (folded == QLatin1String("expired") || folded == QLatin1String("overlapping"))
        return {};
    if (const std::optional<KeyStatus> status = keyStatusFromName(folded)) {
        row.status = *status;
        return {};
    }
    const Result<bool> enabled = truth("status", cell);
    if (!enabled)
        return invalidInput("status", QStringLiteral("no such status"));
    row.status = *enabled ? KeyStatus::Active : KeyStatus::Disabled;
    return {};
}

Result<void> takeEnabled(ImportRow& row, const QString& cell)
{
    const Result<bool> enabled = truth("enabled", cell);
    if (!enabled)
        return enabled.error();
    if (!*enabled && row.status == KeyStatus::Active)
        row.status = KeyStatus::Disabled;
    return {};
}

// The texts of a key.
bool takeText(KeyDraft& draft, ImportField field, const QString& cell)
{
    switch (field) {
    case ImportField::Name:
        draft.name = cell;
        return true;
    case ImportField::Owner:
        draft.owner = cell;
        return true;
    case ImportField::Application:
        draft.application = cell;
        return true;
    case ImportField::Environment:
        draft.environment = cell;
        return true;
    case ImportField::Description:
        draft.notes = draft.notes.isEmpty() ? cell : draft.notes + QLatin1Char('\n') + cell;
        return true;
    case ImportField::System:
        draft.system = cell;
        return true;
    case ImportField::BoundTo:
        draft.boundTo = cell;
        return true;
    case ImportField::Tags:
        draft.tags += split(cell, At::Marks);
        return true;
    case ImportField::UsagePlans:
        for (const QString& plan : words(cell))
            draft.tags += QStringLiteral("plan-") + plan;
        return true;
    case ImportField::Roles:
        draft.roles += words(cell);
        return true;
    case ImportField::Prefix:
        draft.format.prefix = cell;
        return true;
    default:
        return false;
    }
}

Result<void> take(ImportRow& row, ImportField field, const QString& cell)
{
    KeyDraft& draft = row.draft;
    if (takeText(draft, field, cell))
        return {};
    switch (field) {
    case ImportField::Enabled:
        return takeEnabled(row, cell);
    case ImportField::Status:
        return takeStatus(row, cell);
    case ImportField::Scopes:
        return takeScopes(row, cell);
    case ImportField::Expires:
        return into(row.expiresAt, moment("expires", cell));
    case ImportField::Restrictions:
        return into(draft.restrictions, restrictions(cell));
    case ImportField::Rate:
        return into(draft.rateLimit, RateLimit::parse(cell));
    case ImportField::Quota:
        return into(draft.quota, Quota::parse(cell));
    case ImportField::RotateEvery:
        return into(draft.rotation.everyDays, number("rotate_every", cell));
    case ImportField::Overlap:
        return into(draft.rotation.overlapDays, number("overlap", cell));
    case ImportField::Format:
        return into(draft.format.form, form(cell));
    case ImportField::Length:
        return into(draft.format.length, number("length", cell));
    default:
        return {};
    }
}

Result<void> checkSecret(const ImportRow& row, bool expected)
{
    const SecretPtr& secret = row.draft.broughtSecret;
    if (!secret)
        return expected ? Result<void>(invalidInput("secret", QStringLiteral("the row has none"))) : Result<void>();
    return checkBroughtSecret(*secret, row.draft.custody == Custody::Issued);
}

} // namespace

Result<ImportRow> importRow(const ImportTable& table, const ImportRecord& record, const ImportOptions& options,
                            UtcTime now)
{
    if (!record.error.isEmpty())
        return Error{ErrorKind::InvalidInput, record.error};
    ImportRow row;
    KeyDraft& draft = row.draft;
    draft.owner = options.defaultOwner;
    draft.environment = options.defaultEnvironment;
    draft.system = table.format == ImportFormat::Aws ? QStringLiteral("aws") : options.defaultSystem;
    draft.tags = options.tags;
    const int secretColumn = options.mapping.key(ImportField::Secret, -1);
    for (auto it = options.mapping.begin(); it != options.mapping.end(); ++it) {
        const QString cell = record.cells.value(it.key()).trimmed();
        if (cell.isEmpty() || it.value() == ImportField::Secret || it.value() == ImportField::Ignore)
            continue;
        if (const Result<void> taken = take(row, it.value(), cell); !taken)
            return taken.error();
    }
    draft.custody = secretColumn < 0 ? Custody::Managed : options.custody;
    if (secretColumn >= 0 && secretColumn == table.secretColumn)
        draft.broughtSecret = record.secret;
    if (const Result<void> usable = checkSecret(row, draft.custody != Custody::Managed); !usable)
        return usable.error();
    if (const Result<void> usable = regularise(draft, now); !usable)
        return usable.error();
    if (row.expiresAt && *row.expiresAt > now + farthestExpiry)
        return invalidInput("expires", QStringLiteral("lies more than a hundred years ahead"));
    return row;
}

QString importReason(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return error.detail;
    case ErrorKind::WeakSecret:
        return QStringLiteral("secret: too easy to guess for an issued key (%1)").arg(error.detail);
    case ErrorKind::SecretTooLong:
        return QStringLiteral("secret: longer than 255 bytes");
    case ErrorKind::NotFound:
        return QStringLiteral("does not exist here: %1").arg(error.detail);
    case ErrorKind::AlreadyExists:
        return QStringLiteral("a key of this name exists in this environment");
    case ErrorKind::DuplicateSecret:
        return QStringLiteral("this secret is in the catalogue already");
    default:
        return error.detail.isEmpty() ? errorKindName(error.kind)
                                      : QStringLiteral("%1: %2").arg(errorKindName(error.kind), error.detail);
    }
}

Result<ApiKey> importedKey(const ImportRow& row, const KeyId& id, const std::optional<Fingerprint>& fingerprint,
                           UtcTime now)
{
    const KeyDraft& draft = row.draft;
    ApiKey key = keyFromDraft(draft, id, now);
    const QString hint = draft.broughtSecret ? hintOf(*draft.broughtSecret) : QString();
    const Result<int> version = lifecycle::addVersion(key, fingerprint, hint, now);
    if (!version)
        return version.error();
    key.find(*version)->secretStored = draft.custody == Custody::Held && draft.broughtSecret;
    Result<void> done = lifecycle::activateVersion(key, *version, Micros(0), now);
    key.expiresAt = row.expiresAt;
    if (done && row.status == KeyStatus::Deprecated)
        done = lifecycle::deprecate(key, now);
    if (done && row.status == KeyStatus::Disabled)
        done = lifecycle::disable(key, now);
    if (done && (row.status == KeyStatus::Revoked || row.status == KeyStatus::Deleted))
        done = lifecycle::revoke(key, now);
    if (done && row.status == KeyStatus::Deleted)
        done = lifecycle::markDeleted(key, now);
    return done ? Result<ApiKey>(key) : Result<ApiKey>(done.error());
}

} // namespace keywright
