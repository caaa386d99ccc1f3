// What the search language's words mean, for people: beside completions, on chips and in the help.
#pragma once

#include "model/keys/filter_completion.h"

namespace keywright {

[[nodiscard]] QString fieldMeaning(FilterTerm::Field field);                       // "Team or person"
[[nodiscard]] QString valueMeaning(FilterTerm::Field field, const QString& value); // "Within 30 days"; may be empty
[[nodiscard]] QString completionMeaning(const Completion& completion);

struct SearchExample {
    QString text;
    QString meaning;
};
[[nodiscard]] QList<SearchExample> searchExamples();

} // namespace keywright
