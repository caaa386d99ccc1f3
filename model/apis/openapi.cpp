#include "model/apis/openapi.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype mostServers = 50;
constexpr qsizetype longestText = 300;
constexpr int mostSteps = 32; // from one $ref to the next

constexpr const char* methods[] = {"get", "put", "post", "delete", "options", "head", "patch", "trace"};

// One line that can be shown anywhere, whatever the document holds.
QString line(const QString& text, qsizetype longest = longestText)
{
    QString shown;
    for (const QChar c : text.left(4 * longest))
        shown += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                         c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph
                     ? QChar(u' ')
                     : c;
    return shown.simplified().left(longest);
}

QString step(const QString& pointer, QString name)
{
    name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer + QLatin1Char('/') + line(name, 120);
}

// Keeps the first thing that was wrong; what is read afterwards does not matter any more.
class Reader {
public:
    explicit Reader(const QJsonObject& document)
        : m_document(document)
    {}

    Result<OpenApiDocument> read()
    {
        if (!isVersion3())
            return *m_flaw;
        const QJsonObject info = object(m_document, QStringLiteral("info"), QStringLiteral("#"));
        m_found.title = line(text(info, QStringLiteral("title"), QStringLiteral("#/info")));
        m_found.version = line(text(info, QStringLiteral("version"), QStringLiteral("#/info")));
        const QJsonObject docs = object(m_document, QStringLiteral("externalDocs"), QStringLiteral("#"));
        m_found.documentation = address(text(docs, QStringLiteral("url"), QStringLiteral("#/externalDocs")));
        readServers();
        readPaths();
        readSchemes();
        if (!m_flaw && m_found.operations.isEmpty())
            flaw(QStringLiteral("it names no operation (nothing below “paths”)"));
        return m_flaw ? Result<OpenApiDocument>(*m_flaw) : Result<OpenApiDocument>(m_found);
    }

private:
    void flaw(const QString& what)
    {
        if (!m_flaw)
            m_flaw = openApiFlaw(what);
    }

    static QString address(const QString& text)
    {
        return text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"))
                   ? line(text, longestOperationPath)
                   : QString();
    }

    bool isVersion3()
    {
        if (m_document.contains(QLatin1String("swagger"))) {
            flaw(QStringLiteral("this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first"));
            return false;
        }
        const QJsonValue version = m_document.value(QLatin1String("openapi"));
        const QString text = version.isDouble() ? QString::number(version.toDouble()) : version.toString();
        if (text.isEmpty())
            flaw(QStringLiteral("no OpenAPI document: “openapi” with its version is missing"));
        else if (text != QLatin1String("3") && !text.startsWith(QLatin1String("3.")))
            flaw(QStringLiteral("OpenAPI %1 is not known, only 3.0 and 3.1").arg(line(text, 20)));
        return !m_flaw;
    }

    // Absent is empty; of another type is a flaw.
    QJsonObject object(const QJsonObject& in, const QString& name, const QString& pointer)
    {
        const QJsonValue value = in.value(name);
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            flaw(QStringLiteral("expected an object at %1").arg(step(pointer, name)));
        return value.toObject();
    }
    QJsonArray array(const QJsonObject& in, const QString& name, const QString& pointer)
    {
        const QJsonValue value = in.value(name);
        if (!value.isArray() && !value.isUndefined() && !value.isNull())
            flaw(QStringLiteral("expected a list at %1").arg(step(pointer, name)));
        return value.toArray();
    }
    QString text(const QJsonObject& in, const QString& name, const QString& pointer)
    {
        const QJsonValue value = in.value(name);
        if (value.isDouble())
            return QString::number(value.toDouble());
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            flaw(QStringLiteral("expected a text at %1").arg(step(pointer, name)));
        return value.toString();
    }

    // What a local $ref leads to, and where that stands.
    QJsonObject resolved(QJsonObject value, const QString& pointer)
    {
        QSet<QString> seen;
        for (int steps = 0; value.contains(QLatin1String("$ref")); ++steps) {
            const QString reference = text(value, QStringLiteral("$ref"), pointer);
            if (m_flaw)
                return {};
            if (seen.contains(reference) || steps == mostSteps) {
                flaw(QStringLiteral("the $ref at %1 leads back to itself").arg(pointer));
                return {};
            }
            seen += reference;
            if (!reference.startsWith(QLatin1String("#/"))) {
                flaw(QStringLiteral("the $ref at %1 leads to another document: bundle them into one").arg(pointer));
                return {};
            }
            QJsonValue at = m_document;
            for (QString name : reference.mid(2).left(longestOperationPath).split(QLatin1Char('/'))) {
                name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
                at = at.toObject().value(name);
            }
            if (!at.isObject()) {
                flaw(QStringLiteral("the $ref at %1 leads nowhere").arg(pointer));
                return {};
            }
            value = at.toObject();
        }
        return value;
    }

    void readServers()
    {
        const QJsonArray servers = array(m_document, QStringLiteral("servers"), QStringLiteral("#"));
        for (qsizetype i = 0; i < std::min(servers.size(), mostServers); ++i) {
            const QString pointer = QStringLiteral("#/servers/%1").arg(i);
            if (!servers.at(i).isObject())
                return flaw(QStringLiteral("expected an object at %1").arg(pointer));
            const QJsonObject server = servers.at(i).toObject();
            QString url = line(text(server, QStringLiteral("url"), pointer), longestOperationPath);
            const QJsonObject variables = object(server, QStringLiteral("variables"), pointer);
            const QString below = pointer + QStringLiteral("/variables");
            for (auto it = variables.begin(); it != variables.end() && it.key().size() < 100 && !m_flaw; ++it)
                url.replace(
                    QStringLiteral("{%1}").arg(it.key()),
                    line(text(object(variables, it.key(), below), QStringLiteral("default"), step(below, it.key()))));
            if (url.size() > longestOperationPath)
                return flaw(QStringLiteral("too long at %1").arg(pointer));
            if (!url.isEmpty())
                m_found.servers += url;
        }
    }

    void readPaths()
    {
        const QJsonObject paths = object(m_document, QStringLiteral("paths"), QStringLiteral("#"));
        for (auto it = paths.begin(); it != paths.end() && !m_flaw; ++it) {
            if (it.key().startsWith(QLatin1String("x-")))
                continue;
            const QString pointer = step(QStringLiteral("#/paths"), it.key());
            if (!it.key().startsWith(QLatin1Char('/')))
                return flaw(QStringLiteral("expected a path that begins with / at %1").arg(pointer));
            if (it.key().size() > longestOperationPath)
                return flaw(QStringLiteral("too long at %1").arg(pointer));
            if (!it.value().isObject())
                return flaw(QStringLiteral("expected an object at %1").arg(pointer));
            readPath(line(it.key(), longestOperationPath), resolved(it.value().toObject(), pointer), pointer);
        }
    }

    void readPath(const QString& path, const QJsonObject& item, const QString& pointer)
    {
        for (const char* method : methods) {
            const QString name = QLatin1String(method);
            if (!item.contains(name) || m_flaw)
                continue;
            const QJsonObject operation = object(item, name, pointer);
            const QString below = step(pointer, name);
            const QJsonArray tags = array(operation, QStringLiteral("tags"), below);
            if (!tags.isEmpty() && !tags.first().isString())
                return flaw(QStringLiteral("expected a text at %1").arg(below + QStringLiteral("/tags/0")));
            if (m_found.operations.size() == mostOperations)
                return flaw(QStringLiteral("it names more than 10,000 operations"));
            m_found.operations += {name.toUpper(), path, line(text(operation, QStringLiteral("operationId"), below)),
                                   tags.isEmpty() ? QString() : line(tags.first().toString()),
                                   line(operation.value(QLatin1String("summary")).toString(), longestOperationSummary)};
        }
    }

    void readSchemes()
    {
        using Kind = ApiSecurityScheme::Kind;
        const QString below = QStringLiteral("#/components/securitySchemes");
        const QJsonObject schemes = object(object(m_document, QStringLiteral("components"), QStringLiteral("#")),
                                           QStringLiteral("securitySchemes"), QStringLiteral("#/components"));
        for (auto it = schemes.begin(); it != schemes.end() && !m_flaw && m_found.schemes.size() < 100; ++it) {
            const QString pointer = step(below, it.key());
            const QJsonObject scheme = resolved(object(schemes, it.key(), below), pointer);
            const QString type = text(scheme, QStringLiteral("type"), pointer).toLower();
            const QString in = text(scheme, QStringLiteral("in"), pointer).toLower();
            const QString http = text(scheme, QStringLiteral("scheme"), pointer).toLower();
            ApiSecurityScheme found{line(it.key()), Kind::Other, {}};
            if (type == QLatin1String("apikey")) {
                found.kind = in == QLatin1String("header")  ? Kind::Header
                             : in == QLatin1String("query") ? Kind::Query
                                                            : Kind::Cookie;
                found.parameter = line(text(scheme, QStringLiteral("name"), pointer), 100);
            } else if (type == QLatin1String("http")) {
                found.kind = http == QLatin1String("bearer")  ? Kind::Bearer
                             : http == QLatin1String("basic") ? Kind::Basic
                                                              : Kind::Other;
            }
            m_found.schemes += found;
        }
    }

    const QJsonObject& m_document;
    OpenApiDocument m_found;
    std::optional<Error> m_flaw;
};

} // namespace

Error openApiFlaw(const QString& what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("OpenAPI file: %1").arg(what)};
}

bool isOpenApiMethod(const QString& method)
{
    return std::any_of(std::begin(methods), std::end(methods),
                       [&method](const char* one) { return method == QString::fromLatin1(one).toUpper(); });
}

QString OpenApiDocument::keyHeader() const
{
    for (const ApiSecurityScheme& scheme : schemes)
        if (scheme.kind == ApiSecurityScheme::Kind::Header && !scheme.parameter.isEmpty())
            return scheme.parameter;
    const bool bearer = std::any_of(schemes.begin(), schemes.end(), [](const ApiSecurityScheme& scheme) {
        return scheme.kind == ApiSecurityScheme::Kind::Bearer;
    });
    return bearer ? QStringLiteral("Authorization") : QString();
}

Result<OpenApiDocument> readOpenApi(const QJsonObject& document)
{
    return Reader(document).read();
}

} // namespace keywright
