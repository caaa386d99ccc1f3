#include "model/apis/hand_over_sheet.h"

#include "model/core/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype mostOperationsTold = 30; // a sheet is to be read

QString say(const char* text)
{
    return QCoreApplication::translate("HandOverSheet", text);
}

// What somebody typed must not become markup.
QString plain(const QString& text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_{}[]<>#+-!|~&").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString code(QString text)
{
    return QStringLiteral("`%1`").arg(text.remove(u'`'));
}

QString day(UtcTime at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, Qt::UTC).date(), QLocale::LongFormat);
}

class Sheet {
public:
    explicit Sheet(const SheetRequest& request)
        : m_request(request)
        , m_key(request.key)
        , m_scopes(allScopes())
    {
        for (const ApiDefinition& api : request.apis) {
            const bool used = std::any_of(m_scopes.begin(), m_scopes.end(), [&](const Scope& scope) {
                return scope.segment(0) == api.name || scope.segment(0) == QLatin1String("*");
            });
            if (used)
                m_apis += api;
        }
    }

    QString markdown()
    {
        line(
            QStringLiteral("# %1").arg(say(QT_TRANSLATE_NOOP("HandOverSheet", "API key “%1”")).arg(plain(m_key.name))));
        line(say(QT_TRANSLATE_NOOP("HandOverSheet", "This sheet goes with the key and does not contain it.")));
        identity();
        for (const ApiDefinition& api : m_apis)
            sending(api);
        if (m_apis.isEmpty())
            sending({});
        allowed();
        limits();
        failures();
        advice();
        return m_text;
    }

private:
    void line(const QString& text) { m_text += text + QStringLiteral("\n\n"); }
    void item(const QString& text) { m_text += QStringLiteral("- %1\n").arg(text); }
    void head(const char* text) { line(QStringLiteral("## %1").arg(say(text))); }
    void endList() { m_text += QLatin1Char('\n'); }
    void fact(const char* what, const QString& value)
    {
        if (!value.isEmpty())
            item(QStringLiteral("**%1**: %2").arg(say(what), value));
    }

    [[nodiscard]] QList<Scope> allScopes() const
    {
        QList<Scope> scopes = m_request.key.scopes;
        for (const Role& role : m_request.roles)
            if (m_request.key.roles.contains(role.name))
                scopes += role.scopes;
        return sortedScopes(scopes);
    }

    void identity()
    {
        const KeyVersion* current = m_key.current();
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Key ID"), code(m_key.id.toString()));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Looks like"),
             current && !current->hint.isEmpty() ? code(current->hint) : QString());
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Owner"), plain(m_key.owner));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Application"), plain(m_key.application));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Environment"), plain(environmentWord(m_key.environment)));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Status"), statusWord(lifecycle::shownStatus(m_key, m_request.now)));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Good until"),
             m_key.expiresAt ? day(*m_key.expiresAt) : say(QT_TRANSLATE_NOOP("HandOverSheet", "no end is set")));
        if (m_key.rotation.everyDays > 0)
            fact(QT_TRANSLATE_NOOP("HandOverSheet", "Replaced"),
                 QCoreApplication::translate("HandOverSheet", "every %n day(s); the old one works on for a while",
                                             nullptr, m_key.rotation.everyDays));
        endList();
    }

    void sending(const ApiDefinition& api)
    {
        const QString header = api.keyHeader.isEmpty() ? QStringLiteral("X-API-Key") : api.keyHeader;
        const QString url = api.baseUrl.isEmpty() ? QStringLiteral("https://api.example.com/") : api.baseUrl;
        const bool bearer = header.compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0;
        line(QStringLiteral("## %1").arg(
            api.name.isEmpty()
                ? say(QT_TRANSLATE_NOOP("HandOverSheet", "How to send it"))
                : say(QT_TRANSLATE_NOOP("HandOverSheet", "How to send it to %1")).arg(plain(api.shownTitle()))));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Address"), code(url));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Header"),
             code(bearer ? header + QStringLiteral(": Bearer …") : header + QStringLiteral(": …")));
        if (!api.documentation.isEmpty())
            fact(QT_TRANSLATE_NOOP("HandOverSheet", "Documentation"), QStringLiteral("<%1>").arg(api.documentation));
        if (!api.contact.isEmpty())
            fact(QT_TRANSLATE_NOOP("HandOverSheet", "Whom to ask"), plain(api.contact));
        endList();
        line(say(
            QT_TRANSLATE_NOOP("HandOverSheet", "Each example takes the key from the environment variable API_KEY.")));
        const OperationScope* shown = exampleOf(api);
        const QString called = shown ? addressOf(api, *shown) : url;
        if (called.contains(QLatin1Char('{')))
            line(say(QT_TRANSLATE_NOOP("HandOverSheet", "Put your own values in place of what stands in braces.")));
        examples(called, header, bearer);
        callable(api);
    }

    // What the key may ask of the API; nothing where the API's operations are not known.
    void callable(const ApiDefinition& api)
    {
        qsizetype left = 0;
        QStringList told;
        for (const OperationScope& one : api.operations) {
            if (!mayCall(api, one))
                continue;
            if (told.size() == mostOperationsTold) {
                ++left;
                continue;
            }
            const QString call = code(one.method + QLatin1Char(' ') + one.path);
            told += one.summary.isEmpty() ? call : QStringLiteral("%1: %2").arg(call, plain(one.summary));
        }
        if (told.isEmpty())
            return;
        line(say(QT_TRANSLATE_NOOP("HandOverSheet", "What the key may call there:")));
        for (const QString& one : told)
            item(one);
        if (left > 0)
            item(QCoreApplication::translate("HandOverSheet", "and %Ln more", nullptr, int(left)));
        endList();
    }

    [[nodiscard]] bool mayCall(const ApiDefinition& api, const OperationScope& operation) const
    {
        const Restrictions& rules = m_key.restrictions;
        const QString path = QUrl(addressOf(api, operation)).path(QUrl::FullyEncoded);
        return std::any_of(m_scopes.begin(), m_scopes.end(),
                           [&](const Scope& own) { return own.covers(operation.scope); }) &&
               (rules.methods.isEmpty() || rules.methods.contains(operation.method)) &&
               (rules.paths.isEmpty() ||
                std::any_of(rules.paths.begin(), rules.paths.end(),
                            [&](const PathPattern& pattern) { return pattern.matches(path); }));
    }

    // One that only asks, for examples are tried out; best without variables. None: the key may call no such one.
    [[nodiscard]] const OperationScope* exampleOf(const ApiDefinition& api) const
    {
        const OperationScope* best = nullptr;
        for (const OperationScope& one : api.operations) {
            if (one.method != QLatin1String("GET") || !mayCall(api, one))
                continue;
            if (!one.path.contains(QLatin1Char('{')))
                return &one;
            if (!best)
                best = &one;
        }
        return best;
    }

    // The path is of somebody else's document: it comes into a command line in quotes, so none of its own stays.
    static QString addressOf(const ApiDefinition& api, const OperationScope& operation)
    {
        QString base = api.baseUrl.isEmpty() ? QStringLiteral("https://api.example.com") : api.baseUrl;
        while (base.endsWith(QLatin1Char('/')))
            base.chop(1);
        return base + QString::fromLatin1(QUrl::toPercentEncoding(operation.path, "/{}:@,;=+%", "'"));
    }

    void example(const char* language, const char* name, const QString& text)
    {
        line(QStringLiteral("**%1**").arg(QLatin1String(name)));
        line(QStringLiteral("```%1\n%2\n```").arg(QLatin1String(language), text));
    }

    void examples(const QString& url, const QString& header, bool bearer)
    {
        const QString before = bearer ? QStringLiteral("Bearer ") : QString();
        const QString joined = bearer ? QStringLiteral("\"Bearer \" + ") : QString();
        example(
            "sh", "curl",
            QStringLiteral("curl %4--fail-with-body -H \"%1: %2$API_KEY\" '%3'")
                .arg(header, before, url, url.contains(QLatin1Char('{')) ? QStringLiteral("--globoff ") : QString()));
        example("python", "Python",
                QStringLiteral("import os, urllib.request\n\nrequest = urllib.request.Request(\n    \"%3\",\n    "
                               "headers={\"%1\": %2os.environ[\"API_KEY\"]})\nwith "
                               "urllib.request.urlopen(request, timeout=10) as answer:\n    print(answer.status)")
                    .arg(header, joined, url));
        example("js", "JavaScript",
                QStringLiteral("const answer = await fetch(\"%3\", {\n  headers: { \"%1\": %2process.env.API_KEY "
                               "},\n});\nconsole.log(answer.status);")
                    .arg(header, joined, url));
        example(
            "go", "Go",
            QStringLiteral("request, err := http.NewRequest(\"GET\", \"%3\", nil)\nif err != nil {\n\tlog.Fatal(err)"
                           "\n}\nrequest.Header.Set(\"%1\", %2os.Getenv(\"API_KEY\"))\nanswer, err := "
                           "http.DefaultClient.Do(request)")
                .arg(header, joined, url));
    }

    void allowed()
    {
        head(QT_TRANSLATE_NOOP("HandOverSheet", "What it may do"));
        for (const Scope& scope : m_scopes)
            item(QStringLiteral("%1 (%2)").arg(plain(scopeWords(scope)), code(scope.toShortString())));
        if (m_scopes.isEmpty())
            item(say(QT_TRANSLATE_NOOP("HandOverSheet", "Nothing yet: no scope is set.")));
        endList();
    }

    void limits()
    {
        head(QT_TRANSLATE_NOOP("HandOverSheet", "Limits"));
        const Restrictions& r = m_key.restrictions;
        const auto joined = [](const auto& list, auto text) {
            QStringList texts;
            for (const auto& one : list)
                texts += code(text(one));
            return texts.join(QStringLiteral(", "));
        };
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Rate"), m_key.rateLimit
                                                             ? code(m_key.rateLimit->toString())
                                                             : say(QT_TRANSLATE_NOOP("HandOverSheet", "not limited")));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Quota"),
             m_key.quota ? code(m_key.quota->toString()) : say(QT_TRANSLATE_NOOP("HandOverSheet", "not limited")));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only from"),
             joined(r.cidrs, [](const Cidr& cidr) { return cidr.toString(); }));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only for pages of"),
             joined(r.referrers, [](const ReferrerPattern& pattern) { return pattern.text; }));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only for apps"),
             joined(r.apps, [](const AppRestriction& app) { return app.toString(); }));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only methods"),
             joined(r.methods, [](const QString& method) { return method; }));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only paths"),
             joined(r.paths, [](const PathPattern& pattern) { return pattern.text; }));
        fact(QT_TRANSLATE_NOOP("HandOverSheet", "Only at"), r.hours ? code(r.hours->toString()) : QString());
        endList();
    }

    void failures()
    {
        head(QT_TRANSLATE_NOOP("HandOverSheet", "How to check it, and what answers mean"));
        line(say(QT_TRANSLATE_NOOP(
            "HandOverSheet",
            "Run the curl example. Any answer but these came from the API itself: the key was good.")));
        item(QStringLiteral("**401**: %1")
                 .arg(say(QT_TRANSLATE_NOOP(
                     "HandOverSheet",
                     "the key is missing, mistyped, expired or revoked. Look at the header, then ask."))));
        item(QStringLiteral("**403**: %1")
                 .arg(say(QT_TRANSLATE_NOOP(
                     "HandOverSheet",
                     "the key is good, but not for this, or not from here. Ask for the scope that you need."))));
        item(QStringLiteral("**429**: %1")
                 .arg(say(QT_TRANSLATE_NOOP("HandOverSheet",
                                            "too much at once. Wait as long as Retry-After says, then try again."))));
        endList();
    }

    void advice()
    {
        head(QT_TRANSLATE_NOOP("HandOverSheet", "Do"));
        item(say(
            QT_TRANSLATE_NOOP("HandOverSheet", "Keep it in a secret store or an environment variable of the server.")));
        item(say(QT_TRANSLATE_NOOP("HandOverSheet", "Be ready for a new one: read it at start, not from code.")));
        item(say(QT_TRANSLATE_NOOP("HandOverSheet", "Tell us at once if somebody may have seen it.")));
        endList();
        head(QT_TRANSLATE_NOOP("HandOverSheet", "Don't"));
        item(
            say(QT_TRANSLATE_NOOP("HandOverSheet", "Put it into code, a repository, a ticket, a chat or an address.")));
        item(say(QT_TRANSLATE_NOOP("HandOverSheet", "Share it with another team or application: each gets its own.")));
        item(say(QT_TRANSLATE_NOOP("HandOverSheet", "Ship it in an app or a web page.")));
        endList();
    }

    const SheetRequest& m_request;
    const ApiKey& m_key;
    QList<Scope> m_scopes;
    QList<ApiDefinition> m_apis;
    QString m_text;
};

} // namespace

QString scopeWords(const Scope& scope)
{
    const auto isAny = [&](int i) { return scope.segment(i) == QLatin1String("*"); };
    const QString api = isAny(0) ? say(QT_TRANSLATE_NOOP("HandOverSheet", "every API")) : scope.segment(0);
    if (isAny(1) && isAny(2))
        return say(QT_TRANSLATE_NOOP("HandOverSheet", "everything on %1")).arg(api);
    if (isAny(2))
        return say(QT_TRANSLATE_NOOP("HandOverSheet", "everything with %1 on %2")).arg(scope.segment(1), api);
    if (isAny(1))
        return say(QT_TRANSLATE_NOOP("HandOverSheet", "%1 anything on %2")).arg(scope.segment(2), api);
    return say(QT_TRANSLATE_NOOP("HandOverSheet", "%1 %2 on %3")).arg(scope.segment(2), scope.segment(1), api);
}

QString handOverSheet(const SheetRequest& request)
{
    return Sheet(request).markdown();
}

} // namespace keywright
