#include "ui/keys/filter_text.h"

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

QString fieldWord(FilterTerm::Field field)
{
    using Field = FilterTerm::Field;
    switch (field) {
    case Field::Text:
        return {};
    case Field::Status:
        return u"status"_s;
    case Field::Owner:
        return u"owner"_s;
    case Field::Application:
        return u"application"_s;
    case Field::Environment:
        return u"env"_s;
    case Field::Tag:
        return u"tag"_s;
    case Field::System:
        return u"system"_s;
    case Field::Custody:
        return u"custody"_s;
    case Field::Name:
        return u"name"_s;
    case Field::Scope:
        return u"scope"_s;
    case Field::Is:
        return u"is"_s;
    case Field::Expires:
        return u"expires"_s;
    case Field::Used:
        return u"used"_s;
    case Field::Created:
        return u"created"_s;
    case Field::Id:
        return u"id"_s;
    }
    return {};
}

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

namespace {

QString quoted(const QString& value)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'\\';
    });
    if (plain)
        return value;
    QString escaped = value;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString without(const QString& text, FilterTerm::Field field)
{
    const Result<KeyFilter> filter = KeyFilter::parse(text);
    if (!filter)
        return text;
    QString left = text;
    for (auto term = filter->terms.crbegin(); term != filter->terms.crend(); ++term) {
        if (term->field != field || term->negated)
            continue;
        int end = term->position + term->length;
        while (end < left.size() && left.at(end).isSpace())
            ++end;
        left.remove(term->position, end - term->position);
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
        written += quoted(value);
    const QString term = fieldWord(field) + u':' + written.join(u',');
    return rest.isEmpty() ? term : rest + u' ' + term;
}

FilterFault faultOf(const Error& error)
{
    FilterFault fault;
    fault.position = error.detail.section(u':', 0, 0).toInt();
    fault.length = error.detail.section(u':', 1, 1).toInt();
    fault.what = error.detail.section(u':', 2);
    return fault;
}

} // namespace keywright
