#include "app/cli/output.h"

#include "model/core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace keywright::cli {
namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

QByteArray documentOf(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

void Output::line(const QString& text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Output::note(const QString& text) const
{
    write(stderr, text.toUtf8() + '\n');
}

void Output::value(const QJsonValue& value) const
{
    write(stdout, documentOf(value));
}

void Output::table(const QStringList& header, const QList<QStringList>& rows) const
{
    QList<int> widths;
    for (const QString& title : header)
        widths += displayWidth(title);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
    }
    const auto print = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            text += cells.at(i);
            if (i + 1 < cells.size())
                text += QString(widths.at(i) - displayWidth(cells.at(i)) + 2, QLatin1Char(' '));
        }
        line(text);
    };
    print(header);
    for (const QStringList& row : rows)
        print(row);
}

void Output::objectWithSecret(const QJsonObject& object, const Secret* secret, const char* name) const
{
    QByteArray text = documentOf(object);
    if (!secret) {
        write(stdout, text);
        return;
    }
    // Generated and accepted secrets are printable ASCII; the two characters that JSON must escape are escaped here.
    text.truncate(text.lastIndexOf('\n', text.size() - 3));
    write(stdout, text + ",\n    \"" + name + "\": \"");
    for (const std::byte byte : secret->bytes()) {
        const char c = static_cast<char>(byte);
        if (c == '"' || c == '\\')
            std::fputc('\\', stdout);
        std::fputc(c, stdout);
    }
    write(stdout, "\"\n}\n");
    std::fflush(stdout);
}

void Output::secretLine(const Secret& secret) const
{
    std::fwrite(secret.bytes().data(), 1, secret.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int Output::refuse(const Error& error) const
{
    return refuse(error, describe(error).todo);
}

int Output::refuse(const Error& error, const QString& todo) const
{
    const QString what = describe(error).what;
    if (m_json) {
        const QJsonObject inner{{QStringLiteral("kind"), errorKindName(error.kind)},
                                {QStringLiteral("message"), what + QLatin1Char(' ') + todo},
                                {QStringLiteral("detail"), error.detail}};
        write(stderr,
              QJsonDocument(QJsonObject{{QStringLiteral("error"), inner}}).toJson(QJsonDocument::Compact) + '\n');
    } else {
        note(what);
        note(todo);
    }
    return 1;
}

int Output::refuse(const FilterFault& fault, const QString& text) const
{
    const ErrorWords words = describe(fault);
    const QString message = QStringLiteral("%1 %2").arg(words.what, words.todo).trimmed();
    if (m_json) {
        const QJsonObject inner{{QStringLiteral("kind"), errorKindName(ErrorKind::InvalidInput)},
                                {QStringLiteral("message"), message},
                                {QStringLiteral("detail"), fault.argument},
                                {QStringLiteral("position"), fault.position},
                                {QStringLiteral("length"), fault.length}};
        write(stderr,
              QJsonDocument(QJsonObject{{QStringLiteral("error"), inner}}).toJson(QJsonDocument::Compact) + '\n');
        return 1;
    }
    note(message);
    constexpr qsizetype widest = 200; // of a line that is worth showing
    if (text.size() <= widest) {
        QString shown = text;
        for (QChar& c : shown)
            c = c.isPrint() ? c : QChar(u' ');
        note(QStringLiteral("  ") + shown);
        note(QString(2 + displayWidth(shown.left(fault.position)), QLatin1Char(' ')) +
             QString(qMax(1, displayWidth(shown.mid(fault.position, fault.length))), QLatin1Char('^')));
    }
    return 1;
}

} // namespace keywright::cli
