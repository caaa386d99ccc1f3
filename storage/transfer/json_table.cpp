// JSON: an array of objects, an object of objects or of strings, an object that holds one of these under "keys",
// "items" and the like (Amazon's command line, Keywright's own export), or one object a line. Each record is parsed on
// its own. QJsonDocument keeps unwiped copies of the strings it parsed until that memory is used again; what leaves it
// here is wiped.
#include "storage/transfer/column_guess.h"
#include "storage/transfer/json_slices.h"
#include "storage/transfer/source_file.h"
#include "storage/transfer/table_readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace keywright {
namespace {

constexpr std::size_t longestRecord = 1024 * 1024;

std::string_view unquoted(std::string_view name)
{
    return name.size() >= 2 ? name.substr(1, name.size() - 2) : std::string_view();
}

bool isScalar(std::string_view value)
{
    return value.empty() || (value.front() != '{' && value.front() != '[');
}

// The list of records within a wrapping object.
const JsonSlice* listWithin(const JsonSlices& slices)
{
    constexpr std::string_view names[] = {"keys", "items", "data", "records", "apiKeys", "api_keys", "credentials"};
    for (const JsonSlice& member : slices.members) {
        const bool named = std::find(std::begin(names), std::end(names), unquoted(member.name)) != std::end(names);
        if (named && !isScalar(member.value))
            return &member;
    }
    return nullptr;
}

// {"name": "x", "key": "…"}: one key, not an object of keys.
bool isSingleRecord(const JsonSlices& slices)
{
    const bool scalars = std::all_of(slices.members.begin(), slices.members.end(),
                                     [](const JsonSlice& member) { return isScalar(member.value); });
    return scalars && std::any_of(slices.members.begin(), slices.members.end(),
                                  [](const JsonSlice& member) { return unquoted(member.name) == "name"; });
}

// As people write it: 90, not 90.0 and not 9e+1.
QString numberText(const QVariant& number)
{
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    constexpr double exact = 9'007'199'254'740'992.0; // 2^53: a larger one has no single units, and may fit no integer
    const double value = number.toDouble();
    return std::abs(value) < exact && value == std::trunc(value) ? QString::number(static_cast<qint64>(value))
                                                                 : QString::number(value, 'g', 17);
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return numberText(value.toVariant());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList lines;
        for (const QJsonValue& item : value.toArray())
            lines += textOf(item);
        return lines.join(QLatin1Char('\n'));
    }
    case QJsonValue::Object:
        return value.toObject().isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

SecretPtr secretOf(const QJsonValue& value)
{
    QString text = textOf(value);
    QByteArray utf8 = text.toUtf8();
    wipe(std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
    const std::string_view cell = trimmed({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    SecretPtr secret = cell.empty() ? SecretPtr() : keywright::secretOf(cell);
    wipe(utf8);
    return secret;
}

class JsonTableReader {
public:
    JsonTableReader(std::string_view text, const ReadRequest& request)
        : m_text(text)
        , m_request(request)
    {}

    Result<ImportTable> read()
    {
        if (const Result<void> found = findRecords(); !found)
            return found.error();
        m_table.format = ImportFormat::Json;
        if (const Result<void> named = nameColumns(); !named)
            return named.error();
        decideSecret();
        for (const JsonSlice& member : m_slices.members) {
            if (m_request.progress->cancelled)
                return Error{ErrorKind::Cancelled, QStringLiteral("import")};
            m_request.progress->done = member.value.data() - m_text.data();
            m_table.records.push_back(take(member));
        }
        if (!m_slices.complete && !m_table.records.empty()) {
            ImportRecord& last = m_table.records.back();
            last = {last.line, {}, nullptr, QStringLiteral("the file ends within this record")};
        }
        numberRecords();
        return std::move(m_table);
    }

private:
    Result<void> findRecords()
    {
        Result<JsonSlices> slices = jsonSlices(m_text);
        if (!slices)
            return slices.error();
        if (slices->isObject) {
            if (const JsonSlice* list = listWithin(*slices)) {
                slices = jsonSlices(list->value, list->line);
                if (!slices)
                    return slices.error();
            } else if (isSingleRecord(*slices)) {
                slices->members = {{slices->members.front().line, {}, trimmed(m_text)}};
                slices->isObject = false;
            }
        }
        if (slices->members.empty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("the JSON holds no records")};
        m_slices = std::move(slices).value();
        return {};
    }

    struct Parsed {
        QJsonObject object;
        QString flaw;
    };

    // A member that is a string alone becomes {"value": string}.
    [[nodiscard]] Parsed parse(const JsonSlice& member) const
    {
        if (member.value.size() > longestRecord)
            return {{}, QStringLiteral("longer than 1 MB")};
        if (!member.value.empty() && member.value.front() != '{') {
            if (!m_slices.isObject || !isScalar(member.value))
                return {{}, QStringLiteral("not an object")};
            return {{{QStringLiteral("value"), scalar(member.value)}}, {}};
        }
        QJsonParseError error;
        const auto bytes = QByteArray::fromRawData(member.value.data(), static_cast<qsizetype>(member.value.size()));
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return {{}, QStringLiteral("not valid JSON: %1").arg(error.errorString())};
        return {document.object(), {}};
    }

    [[nodiscard]] static QJsonValue scalar(std::string_view value)
    {
        WipedBytes wrapped;
        wrapped.reserve(value.size() + 2);
        wrapped.push_back('[');
        wrapped.append(value);
        wrapped.push_back(']');
        const auto bytes = QByteArray::fromRawData(wrapped.data(), static_cast<qsizetype>(wrapped.size()));
        return QJsonDocument::fromJson(bytes).array().at(0);
    }

    Result<void> nameColumns()
    {
        QSet<QString> seen;
        const auto name = [&](const QString& column) {
            if (!seen.contains(column)) {
                seen.insert(column);
                m_table.columns += column;
            }
        };
        if (m_slices.isObject)
            name(QStringLiteral("name"));
        bool readable = false;
        for (const JsonSlice& member : m_slices.members) {
            const Parsed parsed = parse(member);
            readable = readable || parsed.flaw.isEmpty();
            for (const QString& key : parsed.object.keys())
                name(key);
            if (m_table.columns.size() > mostColumns)
                return Error{ErrorKind::InvalidInput,
                             QStringLiteral("more than %1 different members").arg(mostColumns)};
        }
        if (!readable)
            return Error{ErrorKind::InvalidInput, QStringLiteral("no record of the JSON can be read: the first is %1")
                                                      .arg(parse(m_slices.members.front()).flaw)};
        return {};
    }

    [[nodiscard]] QList<double> secretShares() const
    {
        QList<double> filled(m_table.columns.size()), secret(m_table.columns.size());
        const auto count = std::min<std::size_t>(m_slices.members.size(), sampleRecords);
        for (std::size_t i = 0; i < count; ++i) {
            const Parsed parsed = parse(m_slices.members[i]);
            for (qsizetype column = 0; column < filled.size(); ++column) {
                const QJsonValue value = parsed.object.value(m_table.columns.at(column));
                if (!value.isString())
                    continue;
                QString text = value.toString();
                QByteArray utf8 = text.toUtf8();
                filled[column] += 1;
                secret[column] += looksSecret({utf8.constData(), static_cast<std::size_t>(utf8.size())});
                wipe(utf8);
                wipe(std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
            }
        }
        for (qsizetype column = 0; column < filled.size(); ++column)
            secret[column] = filled[column] > 0 ? secret[column] / filled[column] : 0;
        return secret;
    }

    void decideSecret()
    {
        const QStringList& columns = m_table.columns;
        m_own = isOwnHeader(columns);
        if (m_request.secretColumn)
            m_table.secretColumn = *m_request.secretColumn < columns.size() ? *m_request.secretColumn : -1;
        else
            m_table.secretColumn = m_own ? columnNamed(columns, "secret") : guessSecretColumn(columns, secretShares());
        m_table.guess = guessFields(columns, m_table.secretColumn);
    }

    // A list or an object where one text belongs would become a text of brackets, and that a secret or a name.
    [[nodiscard]] QString flawOf(const QJsonObject& object) const
    {
        using Field = ImportField;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            const Field field = m_table.guess.value(i, Field::Ignore);
            const bool single = i == m_table.secretColumn || field == Field::Name || field == Field::Owner ||
                                field == Field::Environment || field == Field::Application;
            const QJsonValue value = object.value(m_table.columns.at(i));
            if (single && (value.isArray() || value.isObject() || value.isBool()))
                return QStringLiteral("%1: not a text").arg(m_table.columns.at(i).left(100));
        }
        return {};
    }

    // JSON that stands in one line has but one number for all of its records.
    void numberRecords()
    {
        std::vector<ImportRecord>& records = m_table.records;
        m_table.byRecord = std::adjacent_find(records.begin(), records.end(), [](const auto& a, const auto& b) {
                               return a.line == b.line;
                           }) != records.end();
        for (std::size_t i = 0; m_table.byRecord && i < records.size(); ++i)
            records[i].line = static_cast<int>(i + 1);
    }

    [[nodiscard]] ImportRecord take(const JsonSlice& member)
    {
        const Parsed parsed = parse(member);
        if (!parsed.flaw.isEmpty())
            return {member.line, {}, nullptr, parsed.flaw};
        if (const QString flaw = flawOf(parsed.object); !flaw.isEmpty())
            return {member.line, {}, nullptr, flaw};
        ImportRecord record;
        record.line = member.line;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            const QString& column = m_table.columns.at(i);
            const QJsonValue value = parsed.object.value(column);
            const bool secret = i == m_table.secretColumn;
            if (secret)
                record.secret = secretOf(value);
            // What is announced as secret, but is not the column of secrets, is not read at all.
            const bool withheld = secret || announcesSecret(column) || (m_own && column == QLatin1String("versions"));
            record.cells += withheld ? QString() : textOf(value);
        }
        if (m_slices.isObject && record.cells.first().isEmpty())
            record.cells.first() = scalar(member.name).toString();
        return record;
    }

    std::string_view m_text;
    const ReadRequest& m_request;
    JsonSlices m_slices;
    bool m_own = false;
    ImportTable m_table;
};

} // namespace

Result<ImportTable> readJsonTable(std::string_view text, const ReadRequest& request)
{
    return JsonTableReader(text, request).read();
}

} // namespace keywright
