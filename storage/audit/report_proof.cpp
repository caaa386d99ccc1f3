#include "storage/audit/report_proof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace keywright {
namespace {

const QString formatName = QStringLiteral("keywright-proof-1");
constexpr quint64 mostRows = 200'000'000;

Error broken(const char* what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("the proof file is broken: %1").arg(QLatin1String(what))};
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

// A non-negative whole number that a double holds exactly.
std::optional<quint64> wholeOf(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > 9'007'199'254'740'991.0 || number != static_cast<double>(static_cast<quint64>(number)))
        return std::nullopt;
    return static_cast<quint64>(number);
}

Result<std::vector<quint64>> readRanges(const QJsonArray& ranges, quint64 rows)
{
    if (rows > mostRows)
        return broken("too many rows");
    std::vector<quint64> positions;
    for (const QJsonValue& value : ranges) {
        const auto first = wholeOf(value.toArray().at(0));
        const auto last = wholeOf(value.toArray().at(1));
        if (!first || !last || *last < *first || (!positions.empty() && *first <= positions.back()) ||
            *last - *first >= rows - positions.size())
            return broken("ranges");
        for (quint64 seq = *first; seq <= *last; ++seq)
            positions.push_back(seq);
    }
    if (positions.size() != rows)
        return broken("ranges");
    return positions;
}

} // namespace

QByteArray ReportProof::toJson() const
{
    QJsonArray ranges;
    for (std::size_t i = 0; i < positions.size();) {
        std::size_t end = i;
        while (end + 1 < positions.size() && positions[end + 1] == positions[end] + 1)
            ++end;
        ranges += QJsonArray{static_cast<qint64>(positions[i]), static_cast<qint64>(positions[end])};
        i = end + 1;
    }
    QJsonArray nodeArray;
    for (const auto& [id, hash] : nodes)
        nodeArray += QJsonArray{id.level, static_cast<qint64>(id.index),
                                base64(QByteArray(reinterpret_cast<const char*>(hash.data()), 32))};
    const QJsonObject object{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("report"), report},
        {QStringLiteral("checkpoint"), checkpoint},
        {QStringLiteral("public_key"), publicKey},
        {QStringLiteral("rows"), static_cast<qint64>(positions.size())},
        {QStringLiteral("ranges"), ranges},
        {QStringLiteral("nodes"), nodeArray},
        {QStringLiteral("marks"), base64(marks)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<ReportProof> ReportProof::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != formatName)
        return broken("format");
    ReportProof proof;
    proof.report = object.value(QStringLiteral("report")).toString();
    if (proof.report != QLatin1String("csv") && proof.report != QLatin1String("jsonl"))
        return broken("report");
    proof.checkpoint = object.value(QStringLiteral("checkpoint")).toString();
    proof.publicKey = object.value(QStringLiteral("public_key")).toString();
    const auto rows = wholeOf(object.value(QStringLiteral("rows")));
    if (!rows)
        return broken("rows");
    Result<std::vector<quint64>> positions = readRanges(object.value(QStringLiteral("ranges")).toArray(), *rows);
    if (!positions)
        return positions.error();
    proof.positions = std::move(*positions);
    for (const QJsonValue& value : object.value(QStringLiteral("nodes")).toArray()) {
        const QJsonArray entry = value.toArray();
        const auto level = wholeOf(entry.at(0));
        const auto index = wholeOf(entry.at(1));
        const QByteArray bytes = QByteArray::fromBase64(entry.at(2).toString().toLatin1());
        if (!level || *level > 62 || !index || bytes.size() != 32)
            return broken("nodes");
        Hash hash;
        std::memcpy(hash.data(), bytes.constData(), 32);
        proof.nodes.emplace(NodeId{static_cast<int>(*level), *index}, hash);
    }
    proof.marks = QByteArray::fromBase64(object.value(QStringLiteral("marks")).toString().toLatin1());
    // Nobody edits a proof: what reads the same but was written otherwise was changed.
    if (proof.toJson() != json)
        return broken("it is not as it was written");
    return proof;
}

} // namespace keywright
