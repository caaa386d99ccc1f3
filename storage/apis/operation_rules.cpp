#include "storage/apis/operation_rules.h"

#include <QUrl>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Understood by PCRE (nginx, HAProxy) and RE2 (Caddy) alike, without anything that one of their files would take for
// its own: no quotes, no braces, no backslash but in \x.
const QString segment = u"(?:[.]*(?:[A-Za-z0-9_~!$&\\x27()*+,=:@-]|%(?:[34689A-Fa-f][0-9A-Fa-f]|2[0-46-9A-Da-d]"
                        "|5[0-9ABD-Fabd-f]|7[0-9A-Ea-e])))+[.]*"_s;
const QString cleanPath = u"(?:/%1)*/?"_s.arg(segment);

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"-_~/%"_s.contains(c);
}

// The document is somebody else's: nothing of it gets into a configuration but as an encoded letter.
QString literal(const QString& text)
{
    QString pattern;
    for (const QChar c : QString::fromLatin1(QUrl::toPercentEncoding(text, "/:@!$&'()*+,=%")))
        pattern += isPlain(c) ? QString(c) : c == u'\'' ? u"\\x27"_s : u"[%1]"_s.arg(c);
    return pattern;
}

// "/invoices/{id}" -> "/invoices/[^/?]+": what a variable may be is said by cleanPath.
QString patternOf(const QString& path)
{
    QString pattern;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype open = path.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : path.indexOf(u'}', open);
        if (close < 0)
            return pattern + literal(path.mid(at));
        pattern += literal(path.mid(at, open - at)) + u"[^/?]+"_s;
        at = close + 1;
    }
    return pattern;
}

struct Rule {
    QString method, pattern, scope;
};

QList<Rule> rulesOf(const ApiDefinition& api, const QList<OperationScope>& operations)
{
    QString base = QUrl(api.baseUrl).path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    QList<Rule> rules;
    for (const OperationScope& one : operations)
        if (std::all_of(one.method.begin(), one.method.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
            rules += Rule{one.method, literal(base) + patternOf(one.path), one.scope.toString()};
    return rules;
}

constexpr const char* whyRefused =
    "What no operation of the API's document names is refused (403), and so is what could be\n"
    "%1# read in two ways (dot and empty segments, ';', encoded dots and slashes).";

QString nginxMaps(const QList<Rule>& rules)
{
    QString text =
        u"\n# "_s + QString::fromLatin1(whyRefused).arg(QString()) +
        u"\nmap $request_uri $keywright_clean {\n    default 0;\n    \"~^%1(?:[?].*)?$\" 1;\n}\n"
        "map \"$keywright_clean $request_method $request_uri\" $keywright_scope {\n    default \"\";\n"_s.arg(
            cleanPath);
    for (const Rule& rule : rules)
        text += u"    \"~^1 %1 %2(?:[?].*)?$\" \"%3\";\n"_s.arg(rule.method, rule.pattern, rule.scope);
    return text + u"}\n"_s;
}

QString haproxyRules(const QList<Rule>& rules)
{
    QString text = u"    # "_s + QString::fromLatin1(whyRefused).arg(u"    "_s) +
                   u"\n    http-request deny deny_status 403 unless { path -m reg '^%1$' }\n"_s.arg(cleanPath);
    for (const Rule& rule : rules)
        text += u"    http-request set-var(txn.keywright_scope) str(%3) if { method %1 } { path -m reg '^%2$' } "
                "!{ var(txn.keywright_scope) -m found }\n"_s.arg(rule.method, rule.pattern, rule.scope);
    return text + u"    http-request deny deny_status 403 unless { var(txn.keywright_scope) -m found }\n\n"_s;
}

QString caddyMaps(const QList<Rule>& rules)
{
    QString text =
        u"\t\t# "_s + QString::fromLatin1(whyRefused).arg(u"\t\t"_s) +
        u"\n\t\tmap \"{http.request.uri}\" {keywright_clean} {\n\t\t\t\"~^%1(?:[?].*)?$\" 1\n"
        "\t\t\tdefault 0\n\t\t}\n"
        "\t\tmap \"{keywright_clean} {http.request.method} {http.request.uri}\" {keywright_scope} {\n"_s.arg(cleanPath);
    for (const Rule& rule : rules)
        text += u"\t\t\t\"~^1 %1 %2(?:[?].*)?$\" \"%3\"\n"_s.arg(rule.method, rule.pattern, rule.scope);
    return text +
           u"\t\t\tdefault none\n\t\t}\n\t\t@unnamed vars {keywright_scope} none\n\t\trespond @unnamed 403\n\n"_s;
}

struct Change {
    QString from, to;
};

QList<Change> changesFor(GatewayKind kind, const QList<Rule>& rules)
{
    switch (kind) {
    case GatewayKind::Nginx:
        return {{u"\nserver {"_s, nginxMaps(rules) + u"\nserver {"_s},
                {u"        auth_request /_keywright;"_s,
                 u"        if ($keywright_scope = \"\") {\n            return 403;\n        }\n"
                 "        auth_request /_keywright;"_s},
                {u"/verify?api=orders&scope=orders:invoices:read;"_s,
                 u"/verify;\n        set $args api=orders&scope=$keywright_scope;"_s}};
    case GatewayKind::HaProxy:
        return {{u"    # fail-open: http-request"_s, haproxyRules(rules) + u"    # fail-open: http-request"_s},
                {u" orders:invoices:read orders"_s, u" of-the-operation orders"_s}};
    case GatewayKind::Caddy:
        return {{u"\t\tforward_auth "_s, caddyMaps(rules) + u"\t\tforward_auth "_s},
                {u"scope=orders:invoices:read"_s, u"scope={keywright_scope}"_s}};
    default:
        return {};
    }
}

} // namespace

Result<QString> withOperationRules(const QString& text, const ApiDefinition& api,
                                   const QList<OperationScope>& operations)
{
    if (!tellsOperationsApart(api.gateway))
        return Error{ErrorKind::InvalidInput, u"scope: this gateway's configuration asks for one and the same"_s};
    if (text.startsWith(u"--"_s))
        return text; // HAProxy's script takes what its configuration says
    QString ruled = text;
    for (const Change& change : changesFor(api.gateway, rulesOf(api, operations))) {
        const qsizetype at = ruled.indexOf(change.from);
        if (at < 0)
            return Error{ErrorKind::Internal, u"the sample has no place for \"%1\""_s.arg(change.from.trimmed())};
        ruled.replace(at, change.from.size(), change.to);
    }
    return ruled;
}

} // namespace keywright
