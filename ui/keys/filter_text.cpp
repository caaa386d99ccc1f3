#include "ui/keys/filter_text.h"

#include "model/keys/filter_vocabulary.h"

namespace keywright {

using namespace Qt::StringLiterals;

QStringList valuesOf(const KeyFilter& filter, FilterTerm::Field field)
{
    for (const FilterTerm& term : filter.terms) {
        if (term.field != field || term.negated)
            continue;
        if (term.comparison == FilterTerm::Comparison::Equals)
            return term.values;
        const QChar sign = term.comparison == FilterTerm::Comparison::Before ? u'<' : u'>';
        return {sign + term.values.value(0)};
    }
    return {};
}

QString withoutPart(const QString& text, int position, int length)
{
    int end = position + length;
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return QString(text).remove(position, end - position).trimmed();
}

namespace {

QString without(const QString& text, FilterTerm::Field field)
{
    const ParsedFilter filter = KeyFilter::parse(text);
    if (!filter)
        return text;
    QString left = text;
    for (auto term = filter->terms.crbegin(); term != filter->terms.crend(); ++term) {
        if (term->field != field || term->negated)
            continue;
        left = withoutPart(left, term->position, term->length);
    }
    return left.trimmed();
}

} // namespace

QString withTerm(const QString& text, FilterTerm::Field field, const QStringList& values)
{
    const QString rest = without(text, field);
    if (values.isEmpty())
        return rest;
    QStringList written;
    for (const QString& value : values)
        written += filterQuoted(value);
    const QString term = filterFieldName(field) + u':' + written.join(u',');
    return rest.isEmpty() ? term : rest + u' ' + term;
}

} // namespace keywright
