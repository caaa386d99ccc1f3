// The words for every reason why a text is no filter.
#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "model/keys/filter_vocabulary.h"

#include <QCoreApplication>

namespace keywright {
namespace {

using Reason = FilterFault::Reason;

QString filterWords(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

QString oneOf(const QStringList& values)
{
    return filterWords(QT_TRANSLATE_NOOP("Words", "One of these: %1.")).arg(listed(values));
}

QString whatIs(const FilterFault& fault)
{
    switch (fault.reason) {
    case Reason::TooLong:
        return filterWords(QT_TRANSLATE_NOOP("Words", "This search is longer than 4,096 characters."));
    case Reason::UnknownField:
        return filterWords(QT_TRANSLATE_NOOP("Words", "There is no field “%1”.")).arg(fault.argument);
    case Reason::OpenQuote:
        return filterWords(QT_TRANSLATE_NOOP("Words", "This quote is not closed."));
    case Reason::MissingValue:
        return filterWords(QT_TRANSLATE_NOOP("Words", "A value is missing after “%1:”.")).arg(fault.argument);
    case Reason::UnknownStatus:
        return filterWords(QT_TRANSLATE_NOOP("Words", "“%1” is no status.")).arg(fault.argument);
    case Reason::UnknownProperty:
        return filterWords(QT_TRANSLATE_NOOP("Words", "“is:” does not know “%1”.")).arg(fault.argument);
    case Reason::UnknownCustody:
        return filterWords(QT_TRANSLATE_NOOP("Words", "“%1” is no custody.")).arg(fault.argument);
    case Reason::NoTime:
        return filterWords(QT_TRANSLATE_NOOP("Words", "“%1” is no time.")).arg(fault.argument);
    }
    return {};
}

QString whatToDo(const FilterFault& fault)
{
    if (!fault.suggestion.isEmpty())
        return filterWords(QT_TRANSLATE_NOOP("Words", "Did you mean “%1”?")).arg(fault.suggestion);
    switch (fault.reason) {
    case Reason::TooLong:
    case Reason::OpenQuote:
    case Reason::MissingValue:
        return {};
    case Reason::UnknownField:
        return filterWords(QT_TRANSLATE_NOOP("Words", "To search for the text itself, put it in quotes."));
    case Reason::UnknownStatus:
        return oneOf(filterStatuses());
    case Reason::UnknownProperty:
        return oneOf(filterProperties());
    case Reason::UnknownCustody:
        return oneOf(filterCustodies());
    case Reason::NoTime:
        return filterWords(QT_TRANSLATE_NOOP("Words", "Write <30d, >12h, >2026-01, or never."));
    }
    return {};
}

} // namespace

ErrorWords describe(const FilterFault& fault)
{
    return {whatIs(fault), whatToDo(fault)};
}

} // namespace keywright
