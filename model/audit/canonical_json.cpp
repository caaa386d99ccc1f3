#include "model/audit/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace keywright {
namespace {

char* writeEscape(char c, char* at)
{
    static constexpr char hex[] = "0123456789abcdef";
    *at++ = '\\';
    switch (c) {
    case '\b':
        *at++ = 'b';
        break;
    case '\t':
        *at++ = 't';
        break;
    case '\n':
        *at++ = 'n';
        break;
    case '\f':
        *at++ = 'f';
        break;
    case '\r':
        *at++ = 'r';
        break;
    case '"':
    case '\\':
        *at++ = c;
        break;
    default:
        for (const char digit : {'u', '0', '0', hex[c >> 4], hex[c & 15]})
            *at++ = digit;
    }
    return at;
}

// To `at`, where six times the text must have room. Answers where it ends.
char* escapedCopy(QByteArrayView utf8, char* at)
{
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            *at++ = c;
        else
            at = writeEscape(c, at);
    }
    return at;
}

void writeText(QByteArrayView utf8, QByteArray& out)
{
    const qsizetype size = out.size();
    out.resize(size + 6 * utf8.size() + 2);
    char* at = out.data() + size;
    *at++ = '"';
    at = escapedCopy(utf8, at);
    *at++ = '"';
    out.resize(at - out.constData());
}

// Number::toString of ECMAScript (RFC 8785 section 3.2.2.3): the shortest digits that read back the same number.
void writeNumber(double value, QByteArray& out)
{
    if (value == 0) {
        out += '0'; // -0 too
        return;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
    const char* mark = std::find(buffer, end, 'e');
    QByteArray digits;
    for (const char* c = buffer; c < mark; ++c) {
        if (*c != '.')
            digits += *c;
    }
    int exponent = 0;
    const char* from = mark + 1;
    if (*from == '+')
        ++from;
    std::from_chars(from, end, exponent);
    if (value < 0)
        out += '-';
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // digits before the decimal point
    if (point >= count && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (point > 0 && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (point > -6 && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += 'e';
        out += exponent < 0 ? '-' : '+';
        out += QByteArray::number(std::abs(exponent));
    }
}

void write(const QJsonValue& value, QByteArray& out)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeNumber(value.toDouble(), out);
        break;
    case QJsonValue::String:
        writeText(value.toString().toUtf8(), out);
        break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue& item : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            write(item, out);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList names = object.keys();
        std::sort(names.begin(), names.end()); // QString compares UTF-16 code units, as RFC 8785 asks
        out += '{';
        bool first = true;
        for (const QString& name : names) {
            if (!std::exchange(first, false))
                out += ',';
            writeText(name.toUtf8(), out);
            out += ':';
            write(object.value(name), out);
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    write(value, out);
    return out;
}

void appendLeafData(const LeafFields& fields, QByteArray& out)
{
    // The ten names in their canonical order. Written where the longest possible leaf has room: a log of millions must
    // not ask for room with every piece.
    qsizetype longest = 256 + fields.details.size();
    for (const QByteArrayView text : {fields.action, fields.actor, fields.at, fields.objectId, fields.objectKind,
                                      fields.origin, fields.outcome, fields.reason})
        longest += 6 * text.size();
    const qsizetype before = out.size();
    if (out.capacity() < before + longest) // else every leaf would ask for just its own room
        out.reserve(std::max(before + longest, 2 * before));
    out.resize(before + longest);
    char* at = out.data() + before;
    const auto plain = [&at](QByteArrayView piece) { at = std::copy(piece.begin(), piece.end(), at); };
    const auto text = [&](QByteArrayView head, QByteArrayView value) {
        plain(head);
        at = escapedCopy(value, at);
    };
    text("{\"action\":\"", fields.action);
    text("\",\"actor\":\"", fields.actor);
    text("\",\"at\":\"", fields.at);
    plain("\",\"details\":");
    plain(fields.details);
    text(",\"object_id\":\"", fields.objectId);
    text("\",\"object_kind\":\"", fields.objectKind);
    text("\",\"origin\":\"", fields.origin);
    text("\",\"outcome\":\"", fields.outcome);
    text("\",\"reason\":\"", fields.reason);
    plain("\",\"seq\":");
    at = std::to_chars(at, at + 20, fields.seq).ptr;
    *at++ = '}';
    out.resize(at - out.constData());
}

QByteArray eventLeafData(const AuditEvent& event)
{
    const QByteArray action = event.action.toUtf8(), actor = event.actor.toUtf8(), at = toIso(event.at).toLatin1();
    const QByteArray details = canonicalJson(event.details), objectId = event.objectId.toUtf8(),
                     objectKind = event.objectKind.toUtf8();
    const QByteArray origin = event.origin.toUtf8(), outcome = event.outcome.toUtf8(), reason = event.reason.toUtf8();
    QByteArray out;
    appendLeafData({event.seq, at, actor, action, objectKind, objectId, outcome, reason, details, origin}, out);
    return out;
}

} // namespace keywright
