// The words of the search language: fields, statuses, properties, custodies, and how a value is quoted. Shared by the
// parser, completion and help, so that what is offered is what is understood.
#pragma once

#include "model/keys/key_filter.h"

namespace keywright {

// "env" -> Environment; aliases ("environment", "application") are known too.
[[nodiscard]] std::optional<FilterTerm::Field> filterField(const QString& name);
[[nodiscard]] QString filterFieldName(FilterTerm::Field field); // "env": the shorter word; Text: empty
// Every field in the order in which a person meets them; without Text and without aliases.
[[nodiscard]] const QList<FilterTerm::Field>& filterFields();
[[nodiscard]] QStringList filterFieldWords(); // with aliases

[[nodiscard]] const QStringList& filterStatuses();
[[nodiscard]] const QStringList& filterProperties();
[[nodiscard]] const QStringList& filterCustodies();
// The fixed values of a field: of Status, Is and Custody; else none.
[[nodiscard]] const QStringList& filterValues(FilterTerm::Field field);
[[nodiscard]] bool isTimeField(FilterTerm::Field field);

// The value in quotes where it needs them, or `always`.
[[nodiscard]] QString filterQuoted(const QString& value, bool always = false);
// The word that was most likely meant; empty when none is near.
[[nodiscard]] QString nearestWord(const QString& typed, const QStringList& words);

} // namespace keywright
