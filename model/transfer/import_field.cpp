#include "model/transfer/import_field.h"

#include <algorithm>

namespace keywright {
namespace {

struct Naming {
    ImportField field;
    const char* name;
};

constexpr Naming fieldNames[] = {
    {ImportField::Ignore, "ignore"},
    {ImportField::Name, "name"},
    {ImportField::Secret, "secret"},
    {ImportField::Owner, "owner"},
    {ImportField::Application, "application"},
    {ImportField::Environment, "environment"},
    {ImportField::Description, "description"},
    {ImportField::Tags, "tags"},
    {ImportField::Enabled, "enabled"},
    {ImportField::Expires, "expires"},
    {ImportField::System, "system"},
    {ImportField::Scopes, "scopes"},
    {ImportField::UsagePlans, "usage_plans"},
    {ImportField::BoundTo, "bound_to"},
    {ImportField::Status, "status"},
    {ImportField::Roles, "roles"},
    {ImportField::Restrictions, "restrictions"},
    {ImportField::Rate, "rate"},
    {ImportField::Quota, "quota"},
    {ImportField::RotateEvery, "rotate_every"},
    {ImportField::Overlap, "overlap"},
    {ImportField::Format, "format"},
    {ImportField::Prefix, "prefix"},
    {ImportField::Length, "length"},
};

} // namespace

QString importFieldName(ImportField field)
{
    const auto* found =
        std::find_if(std::begin(fieldNames), std::end(fieldNames), [&](const Naming& n) { return n.field == field; });
    return found == std::end(fieldNames) ? QString() : QString::fromLatin1(found->name);
}

std::optional<ImportField> importFieldFromName(const QString& name)
{
    const QString folded = name.trimmed().toLower();
    const auto* found = std::find_if(std::begin(fieldNames), std::end(fieldNames),
                                     [&](const Naming& n) { return folded == QLatin1String(n.name); });
    return found == std::end(fieldNames) ? std::nullopt : std::optional(found->field);
}

QStringList importFieldNames()
{
    QStringList all;
    for (const Naming& naming : fieldNames)
        all += QString::fromLatin1(naming.name);
    return all;
}

} // namespace keywright
