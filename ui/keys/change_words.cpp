#include "ui/keys/change_words.h"

#include "model/core/words.h"
#include "ui/look/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

struct Naming {
    const char* name;
    const char* word;
};

constexpr Naming fields[]{
    {"renamed", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
    {"owner", QT_TRANSLATE_NOOP("ChangeWords", "Owner")},
    {"application", QT_TRANSLATE_NOOP("ChangeWords", "Application")},
    {"environment", QT_TRANSLATE_NOOP("ChangeWords", "Environment")},
    {"tags", QT_TRANSLATE_NOOP("ChangeWords", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("ChangeWords", "Notes")},
    {"system", QT_TRANSLATE_NOOP("ChangeWords", "System")},
    {"bound_to", QT_TRANSLATE_NOOP("ChangeWords", "Bound to")},
    {"custody", QT_TRANSLATE_NOOP("ChangeWords", "Custody")},
    {"status", QT_TRANSLATE_NOOP("ChangeWords", "Status")},
    {"scopes", QT_TRANSLATE_NOOP("ChangeWords", "Scopes")},
    {"roles", QT_TRANSLATE_NOOP("ChangeWords", "Roles")},
    {"restrictions", QT_TRANSLATE_NOOP("ChangeWords", "Restrictions")},
    {"rate_limit", QT_TRANSLATE_NOOP("ChangeWords", "Rate limit")},
    {"quota", QT_TRANSLATE_NOOP("ChangeWords", "Quota")},
    {"expires_at", QT_TRANSLATE_NOOP("ChangeWords", "Expires")},
    {"rotate_every_days", QT_TRANSLATE_NOOP("ChangeWords", "Rotation, days")},
    {"overlap_days", QT_TRANSLATE_NOOP("ChangeWords", "Overlap, days")},
    {"format", QT_TRANSLATE_NOOP("ChangeWords", "Format")},
    {"prefix", QT_TRANSLATE_NOOP("ChangeWords", "Prefix")},
    {"length", QT_TRANSLATE_NOOP("ChangeWords", "Length")},
    {"recoverable", QT_TRANSLATE_NOOP("ChangeWords", "Recoverable")},
    {"version", QT_TRANSLATE_NOOP("ChangeWords", "Version")},
    {"error", QT_TRANSLATE_NOOP("ChangeWords", "Refused because")},
    {"events", QT_TRANSLATE_NOOP("ChangeWords", "Events")},
    {"path", QT_TRANSLATE_NOOP("ChangeWords", "File")},
    {"filter", QT_TRANSLATE_NOOP("ChangeWords", "Filter")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

QString valueWord(const QString& field, const QJsonValue& value);

QString objectWords(const QJsonObject& object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString shown = valueWord(it.key(), it.value());
        if (!shown.isEmpty())
            parts += u"%1 %2"_s.arg(it.key(), shown);
    }
    return parts.join(u"; "_s);
}

QString versionWords(const QJsonObject& version)
{
    const auto state = versionStateFromName(version.value(u"state"_s).toString());
    const QString word = state ? versionStateWord(*state) : QString();
    const auto until = fromIso(version.value(u"not_after"_s).toString());
    return until ? words(QT_TRANSLATE_NOOP("ChangeWords", "%1 until %2")).arg(word, exactDate(*until)) : word;
}

QString textWord(const QString& field, const QString& text)
{
    if (field == u"environment"_s)
        return environmentWord(text);
    if (field == u"system"_s)
        return systemWord(text);
    if (field == u"status"_s || field == u"custody"_s)
        return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
    if (field.endsWith(u"_at"_s))
        if (const auto at = fromIso(text))
            return exactTime(*at);
    return text;
}

QString valueWord(const QString& field, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return textWord(field, value.toString());
    case QJsonValue::Bool:
        return value.toBool() ? words(QT_TRANSLATE_NOOP("ChangeWords", "yes"))
                              : words(QT_TRANSLATE_NOOP("ChangeWords", "no"));
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            parts += valueWord(field, part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return object.contains(u"state"_s) ? versionWords(object) : objectWords(object);
    }
    default:
        return {};
    }
}

} // namespace

QString changeFieldWord(const QString& field)
{
    for (const Naming& known : fields)
        if (field == QLatin1String(known.name))
            return words(known.word);
    if (field.startsWith(u"version "_s))
        return words(QT_TRANSLATE_NOOP("ChangeWords", "Version %1")).arg(field.mid(8));
    QString word = field;
    return word.replace(u'_', u' ');
}

QList<ChangeLine> changeLines(const QJsonObject& details)
{
    QList<ChangeLine> lines;
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (it.key() == u"name"_s)
            continue;
        ChangeLine line{changeFieldWord(it.key()), {}, {}};
        const QJsonArray pair = it.value().toArray();
        if (it.value().isArray() && pair.size() == 2) {
            line.before = valueWord(it.key(), pair.at(0));
            line.after = valueWord(it.key(), pair.at(1));
            if (line.before == line.after)
                continue;
        } else {
            line.after = valueWord(it.key(), it.value());
        }
        if (!line.before.isEmpty() || !line.after.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace keywright
