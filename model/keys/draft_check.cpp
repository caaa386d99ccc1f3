#include "model/keys/draft_check.h"

#include "model/secrets/pasted_key.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype nameLength = 200;
constexpr qsizetype notesLength = 10'000;
constexpr qsizetype reasonLength = 1'000;
constexpr qsizetype tagLength = 64;
constexpr qsizetype mostTags = 50;

// Characters that reorder or hide what stands around them would let one name pass for another.
bool isDeceptive(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

QString firstFlaw(const QString& text, bool lines)
{
    // What is typed here stands in the database and in the log, which forgets nothing.
    const QByteArray bytes = text.toUtf8();
    if (holdsKey(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))))
        return QStringLiteral("a secret does not belong here: it would stay readable for good");
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n' && lines)
            continue;
        if (c == U'\t' && lines)
            continue;
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
            return QStringLiteral("control characters are not allowed");
        if (isDeceptive(c))
            return QStringLiteral("invisible or direction-changing characters are not allowed");
        if ((c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFD)
            return QStringLiteral("not valid Unicode");
    }
    return {};
}

Result<QString> line(const char* field, const QString& text, bool required)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return required ? Result<QString>(invalidInput(field, QStringLiteral("must not be empty")))
                        : Result<QString>(QString());
    if (trimmed.toUcs4().size() > nameLength) // as people count: an emoji is one
        return invalidInput(field, QStringLiteral("longer than %1 characters").arg(nameLength));
    if (const QString flaw = firstFlaw(trimmed, false); !flaw.isEmpty())
        return invalidInput(field, flaw);
    return trimmed;
}

Result<QString> block(const char* field, const QString& text, qsizetype most)
{
    QString regular = text.trimmed();
    regular.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (regular.size() > most)
        return invalidInput(field, QStringLiteral("longer than %1 characters").arg(most));
    if (const QString flaw = firstFlaw(regular, true); !flaw.isEmpty())
        return invalidInput(field, flaw);
    return regular;
}

// Puts the result of `check` into `place`, or answers its error.
template <typename T>
Result<void> into(T& place, Result<T> check)
{
    if (!check)
        return check.error();
    place = std::move(check).value();
    return {};
}

// Runs the steps in order until one fails.
template <typename... Steps>
Result<void> allOf(Steps... steps)
{
    Result<void> result;
    static_cast<void>(((result = steps(), result.ok()) && ...));
    return result;
}

} // namespace

Result<QStringList> regularTags(const QStringList& tags)
{
    QStringList regular;
    for (const QString& tag : tags) {
        const QString folded = tag.trimmed().toLower();
        if (folded.isEmpty())
            continue;
        if (const QString flaw = firstFlaw(tag.trimmed(), false); !flaw.isEmpty()) // folded, a secret is not known
            return invalidInput("tags", flaw);
        if (folded.size() > tagLength)
            return invalidInput("tags", QStringLiteral("a tag is longer than %1 characters").arg(tagLength));
        if (folded.contains(QLatin1Char(',')) || folded.contains(QLatin1Char('"')))
            return invalidInput("tags", QStringLiteral("a tag must not contain a comma or a quote"));
        regular += folded;
    }
    regular.removeDuplicates();
    regular.sort();
    if (regular.size() > mostTags)
        return invalidInput("tags", QStringLiteral("more than %1 tags").arg(mostTags));
    return regular;
}

Result<void> regularise(KeyService::Description& d)
{
    return allOf([&] { return into(d.name, line("name", d.name, true)); },
                 [&] { return into(d.application, line("application", d.application, false)); },
                 [&] { return into(d.environment, line("environment", d.environment, true)); },
                 [&] { return into(d.boundTo, line("service account", d.boundTo, false)); },
                 [&] { return into(d.notes, block("notes", d.notes, notesLength)); },
                 [&] { return into(d.tags, regularTags(d.tags)); });
}

QStringList regularRoles(QStringList roles)
{
    roles.removeDuplicates();
    roles.sort();
    return roles;
}

Result<QString> regularOwner(const QString& owner)
{
    return line("owner", owner, true);
}

Result<QString> regularReason(const QString& reason, bool required)
{
    Result<QString> regular = block("reason", reason, reasonLength);
    if (regular && required && regular->isEmpty())
        return invalidInput("reason", QStringLiteral("must not be empty"));
    return regular;
}

Result<void> checkRoles(const QStringList& roles, const QList<Role>& known)
{
    for (const QString& role : roles) {
        const bool exists = std::any_of(known.begin(), known.end(), [&](const Role& r) { return r.name == role; });
        if (!exists)
            return Error{ErrorKind::NotFound, QStringLiteral("role %1").arg(role)};
    }
    return {};
}

Result<void> checkLimits(const std::optional<RateLimit>& rate, const std::optional<Quota>& quota)
{
    if (rate && (rate->count <= 0 || rate->window <= Micros(0) || rate->burst < 0))
        return invalidInput("rate limit", QStringLiteral("must be more than nothing"));
    if (quota && quota->amount <= 0)
        return invalidInput("quota", QStringLiteral("must be more than nothing"));
    return {};
}

Result<void> checkLifetime(const std::optional<UtcTime>& expiresAt, const RotationPolicy& rotation, UtcTime now)
{
    if (expiresAt && *expiresAt <= now)
        return invalidInput("expires", QStringLiteral("lies in the past"));
    if (expiresAt && *expiresAt > now + Days(365 * 100))
        return invalidInput("expires", QStringLiteral("lies more than a hundred years ahead"));
    if (rotation.everyDays < 0 || rotation.everyDays > 3'650)
        return invalidInput("rotation", QStringLiteral("the interval must be 0 to 3,650 days"));
    if (rotation.overlapDays < 0 || rotation.overlapDays > lifecycle::maxOverlapDays)
        return invalidInput("overlap", QStringLiteral("must be 0 to %1 days").arg(lifecycle::maxOverlapDays));
    return {};
}

Result<void> regularise(KeyDraft& draft, UtcTime now)
{
    KeyService::Description d{draft.name, draft.application, draft.environment, draft.notes, draft.boundTo, draft.tags};
    const Result<void> described =
        allOf([&] { return regularise(d); }, [&] { return into(draft.owner, regularOwner(draft.owner)); },
              [&] { return into(draft.system, line("system", draft.system, true)); },
              [&] { return checkLimits(draft.rateLimit, draft.quota); },
              [&] { return checkLifetime(draft.expiresAt, draft.rotation, now); },
              [&] {
                  const bool generated = draft.custody == Custody::Issued && !draft.broughtSecret;
                  return generated ? checkFormat(draft.format) : Result<void>();
              });
    if (!described)
        return described;
    draft.name = d.name;
    draft.application = d.application;
    draft.environment = d.environment;
    draft.notes = d.notes;
    draft.boundTo = d.boundTo;
    draft.tags = d.tags;
    draft.scopes = sortedScopes(draft.scopes);
    draft.roles = regularRoles(draft.roles);
    return {};
}

} // namespace keywright
