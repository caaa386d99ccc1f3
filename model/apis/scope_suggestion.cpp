// From operations to scopes. Names are only proposals: whoever protects the API ticks and changes them.
#include "model/apis/openapi.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace keywright {
namespace {

// A segment of a scope: a-z, 0-9, dot, dash and underscore.
QString segmentOf(const QString& text, qsizetype longest = 40)
{
    QString segment;
    // Letters with marks lose them: "Fälle" -> "falle".
    for (const QChar c : text.left(400).normalized(QString::NormalizationForm_KD)) {
        const QChar low = c.toLower();
        if ((low >= u'a' && low <= u'z') || (low >= u'0' && low <= u'9'))
            segment += low;
        else if (c.category() != QChar::Mark_NonSpacing && !segment.isEmpty() && !segment.endsWith(u'-'))
            segment += u'-';
    }
    segment = segment.left(longest);
    while (segment.endsWith(u'-'))
        segment.chop(1);
    return segment;
}

// "listOpenInvoices", "list_open_invoices", "invoices.list" -> their words.
QStringList wordsOf(const QString& id)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words += std::exchange(word, {});
    };
    for (qsizetype i = 0; i < id.size(); ++i) {
        const QChar c = id.at(i);
        if (!c.isLetterOrNumber() || c.unicode() > 0x7F) {
            end();
            continue;
        }
        const bool afterLower = i > 0 && id.at(i - 1).isLower();
        const bool beforeLower = i + 1 < id.size() && id.at(i + 1).isLower();
        if (c.isUpper() && (afterLower || beforeLower))
            end();
        word += c.toLower();
    }
    end();
    return words;
}

struct Verb {
    const char* word;
    const char* action;
};
constexpr Verb verbs[] = {
    {"get", "read"},      {"list", "read"},     {"read", "read"},      {"find", "read"},    {"search", "read"},
    {"fetch", "read"},    {"show", "read"},     {"retrieve", "read"},  {"query", "read"},   {"count", "read"},
    {"describe", "read"}, {"create", "write"},  {"add", "write"},      {"update", "write"}, {"set", "write"},
    {"put", "write"},     {"patch", "write"},   {"replace", "write"},  {"edit", "write"},   {"save", "write"},
    {"insert", "write"},  {"post", "write"},    {"upsert", "write"},   {"modify", "write"}, {"change", "write"},
    {"delete", "delete"}, {"remove", "delete"}, {"destroy", "delete"}, {"purge", "delete"},
};

// Acts of their own: whoever may change invoices need not be allowed to approve them.
constexpr const char* ownActs[] = {"approve", "reject", "cancel", "refund", "capture", "send",   "publish", "archive",
                                   "export",  "import", "upload", "sign",   "close",   "reopen", "restore", "pay",
                                   "void",    "submit", "run",    "start",  "stop",    "rotate", "revoke",  "transfer"};

QString actionOf(const ApiOperation& operation)
{
    const QString& method = operation.method;
    const bool asks = method == QLatin1String("GET") || method == QLatin1String("HEAD") ||
                      method == QLatin1String("OPTIONS") || method == QLatin1String("TRACE");
    if (asks)
        return QStringLiteral("read"); // safe methods change nothing (RFC 9110, 9.2.1), whatever they are called
    const QStringList words = wordsOf(operation.id);
    for (const QString& word : {words.value(0), words.value(words.size() - 1)}) {
        const auto own = [&](const char* act) { return word == QLatin1String(act); };
        if (std::any_of(std::begin(ownActs), std::end(ownActs), own))
            return word;
        for (const Verb& verb : verbs)
            if (word == QLatin1String(verb.word))
                return QLatin1String(verb.action);
    }
    return method == QLatin1String("DELETE") ? QStringLiteral("delete") : QStringLiteral("write");
}

// The first part of the path that names a thing: "/api/v2/customers/{id}/invoices" -> "customers".
QString resourceOf(const ApiOperation& operation)
{
    if (const QString tag = segmentOf(operation.tag); !tag.isEmpty())
        return tag;
    static const QRegularExpression versionPart(QStringLiteral("^(v\\d+([._]\\d+)*|api|rest)$"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (const QString& part : operation.path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part.contains(QLatin1Char('{')) || versionPart.match(part).hasMatch())
            continue;
        if (const QString named = segmentOf(part); !named.isEmpty())
            return named;
    }
    return QStringLiteral("root");
}

// None where the API's name is no segment yet.
Result<Scope> scopeOf(const ApiOperation& operation, const QString& api)
{
    return Scope::parse(QStringLiteral("%1:%2:%3").arg(api, resourceOf(operation), actionOf(operation)));
}

} // namespace

QString apiNameOf(const QString& title)
{
    QString name = segmentOf(title);
    // "Orders API": that it is one need not stand in each scope.
    for (const char* end : {"-api", "-rest", "-service"})
        if (name.endsWith(QLatin1String(end)) && name.size() > static_cast<qsizetype>(qstrlen(end)))
            name.chop(static_cast<qsizetype>(qstrlen(end)));
    return name.isEmpty() ? QStringLiteral("api") : name;
}

QList<OperationScope> suggestedOperations(const OpenApiDocument& document, const QString& api)
{
    QList<OperationScope> all;
    for (const ApiOperation& operation : document.operations)
        if (const Result<Scope> scope = scopeOf(operation, api))
            all += OperationScope{operation.method, operation.path, *scope, operation.summary};
    return all;
}

QList<SuggestedScope> suggestScopes(const QList<OperationScope>& operations)
{
    QList<SuggestedScope> suggested;
    QHash<QString, qsizetype> places;
    for (const OperationScope& operation : operations) {
        const QString text = operation.scope.toString();
        const auto known = places.constFind(text);
        const qsizetype at = known == places.cend() ? suggested.size() : *known;
        if (known == places.cend()) {
            places.insert(text, at);
            suggested += SuggestedScope{operation.scope, {}};
        }
        suggested[at].operations += operation.method + QLatin1Char(' ') + operation.path;
    }
    return suggested;
}

QList<SuggestedScope> suggestScopes(const OpenApiDocument& document, const QString& api)
{
    return suggestScopes(suggestedOperations(document, api));
}

QList<OperationScope> operationScopes(const QList<OperationScope>& operations, const QList<Scope>& chosen)
{
    QList<OperationScope> all;
    for (const OperationScope& operation : operations)
        if (chosen.contains(operation.scope))
            all += operation;
    std::stable_sort(all.begin(), all.end(), [](const OperationScope& a, const OperationScope& b) {
        return a.path.count(QLatin1Char('{')) < b.path.count(QLatin1Char('{'));
    });
    return all;
}

} // namespace keywright
