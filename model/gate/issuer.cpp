#include "model/gate/issuer.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace keywright::gate {
namespace {

// Keys that arrive over an open network could be anybody's.
bool isTrustedWay(const QUrl& url)
{
    static const QStringList here{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("file"))
        return url.isLocalFile() && !url.path().isEmpty();
    return !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == QLatin1String("https") ||
            (url.scheme() == QLatin1String("http") && here.contains(url.host())));
}

std::optional<std::chrono::seconds> secondsIn(const QString& text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(std::chrono::seconds(value)) : std::nullopt;
}

bool takeAlgorithms(const QString& text, std::vector<TokenAlgorithm>& algorithms)
{
    for (const QString& name : text.split(QLatin1Char(','))) {
        const auto algorithm = tokenAlgorithmFromName(name.toStdString());
        if (!algorithm)
            return false;
        algorithms.push_back(*algorithm);
    }
    return true;
}

bool takeRenamed(const QString& text, std::map<QString, Scope>& renamed)
{
    const Result<Scope> scope = Scope::parse(text.section(QLatin1Char('>'), 1));
    if (text.indexOf(QLatin1Char('>')) < 1 || !scope)
        return false;
    renamed.insert_or_assign(text.section(QLatin1Char('>'), 0, 0), *scope);
    return true;
}

template <typename T>
bool takeParsed(const QString& text, std::optional<T>& out)
{
    const Result<T> parsed = T::parse(text);
    if (parsed)
        out = *parsed;
    return parsed.ok();
}

bool takeText(const QString& value, QString& out)
{
    out = value;
    return !value.isEmpty();
}

bool takeList(const QString& value, QStringList& out)
{
    out = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return !out.isEmpty();
}

bool takeSeconds(const QString& value, int least, int most, std::chrono::seconds& out)
{
    const auto seconds = secondsIn(value, least, most);
    out = seconds.value_or(out);
    return seconds.has_value();
}

bool takeName(const QString& value, std::string& out)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9-]{1,32}\\z"));
    out = value.toStdString();
    return form.match(value).hasMatch();
}

bool take(const QString& name, const QString& value, IssuerSettings& to)
{
    using Take = bool (*)(const QString&, IssuerSettings&);
    static const QHash<QString, Take> known{
        {QStringLiteral("name"), [](const QString& v, IssuerSettings& s) { return takeName(v, s.name); }},
        {QStringLiteral("issuer"), [](const QString& v, IssuerSettings& s) { return takeText(v, s.issuer); }},
        {QStringLiteral("jwks"),
         [](const QString& v, IssuerSettings& s) { return takeText(v, s.jwks) && isTrustedWay(QUrl(v)); }},
        {QStringLiteral("ca"), [](const QString& v, IssuerSettings& s) { return takeText(v, s.ca); }},
        {QStringLiteral("audience"), [](const QString& v, IssuerSettings& s) { return takeList(v, s.audiences); }},
        {QStringLiteral("algorithms"),
         [](const QString& v, IssuerSettings& s) { return takeAlgorithms(v, s.algorithms); }},
        {QStringLiteral("claims"), [](const QString& v, IssuerSettings& s) { return takeList(v, s.claims); }},
        {QStringLiteral("map"), [](const QString& v, IssuerSettings& s) { return takeRenamed(v, s.renamed); }},
        {QStringLiteral("rate"), [](const QString& v, IssuerSettings& s) { return takeParsed(v, s.rate); }},
        {QStringLiteral("quota"), [](const QString& v, IssuerSettings& s) { return takeParsed(v, s.quota); }},
        {QStringLiteral("leeway"),
         [](const QString& v, IssuerSettings& s) { return takeSeconds(v, 0, 300, s.leeway); }},
        {QStringLiteral("refresh"),
         [](const QString& v, IssuerSettings& s) { return takeSeconds(v, 10, 86'400, s.refresh); }},
    };
    const Take taking = known.value(name);
    return taking && taking(value, to);
}

} // namespace

Result<IssuerSettings> IssuerSettings::parse(const QString& words)
{
    const auto wrong = [](const QString& what) {
        return Error{ErrorKind::InvalidInput, QStringLiteral("issuer: %1").arg(what.left(120))};
    };
    IssuerSettings settings;
    QStringList seen;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const bool again = seen.contains(name) && name != QLatin1String("map");
        if (again || !take(name, word.section(QLatin1Char('='), 1), settings))
            return wrong(word);
        seen += name;
    }
    for (const char* needed : {"name", "issuer", "jwks", "audience", "algorithms"}) {
        if (!seen.contains(QLatin1String(needed)))
            return wrong(QStringLiteral("%1=… is missing").arg(QLatin1String(needed)));
    }
    if (settings.claims.isEmpty())
        settings.claims = {QStringLiteral("scope"), QStringLiteral("scp"), QStringLiteral("roles")};
    return settings;
}

void Issuer::setKeys(std::shared_ptr<const JwkSet> keys, qint64 at)
{
    keyCount = keys ? keys->keys.size() : 0;
    {
        const std::lock_guard lock(m_mutex);
        m_keys = std::move(keys);
    }
    fetchedAt = at;
    m_generation.fetch_add(1, std::memory_order_release);
}

std::shared_ptr<const JwkSet> Issuer::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

} // namespace keywright::gate
