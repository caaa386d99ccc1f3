#include "model/core/joined_words.h"

#include <QCoreApplication>

namespace keywright {
namespace {

// The pattern says how two parts stand beside each other; a third one stands so beside the first two.
QString folded(const QString& pattern, const QStringList& parts)
{
    QString whole;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            whole = whole.isEmpty() ? part : pattern.arg(whole, part);
    }
    return whole;
}

} // namespace

QString labelled(const QString& label, const QString& value)
{
    return QCoreApplication::translate("JoinedWords", "%1: %2", "a label and its value").arg(label, value);
}

QString listed(const QStringList& parts)
{
    return folded(QCoreApplication::translate("JoinedWords", "%1, %2", "the parts of a list"), parts);
}

QString clauses(const QStringList& parts)
{
    return folded(QCoreApplication::translate("JoinedWords", "%1; %2", "parts that may be lists themselves"), parts);
}

QString sentences(const QStringList& parts)
{
    return folded(QCoreApplication::translate("JoinedWords", "%1 %2", "two sentences, full stops included"), parts);
}

QString quoted(const QString& text)
{
    return QCoreApplication::translate("JoinedWords", "“%1”", "what somebody wrote").arg(text);
}

QString turned(const QString& before, const QString& after)
{
    return QCoreApplication::translate("JoinedWords", "%1 → %2", "what was, and what it became").arg(before, after);
}

} // namespace keywright
