// What an event changed, in words: "Status: active → revoked". From the details of audit events.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace keywright {

struct ChangeLine {
    QString field; // "Status"
    QString before;
    QString after; // one of both may be empty
};

[[nodiscard]] QList<ChangeLine> changeLines(const QJsonObject& details);
[[nodiscard]] QString changeFieldWord(const QString& field); // "expires_at" -> "Expires"

} // namespace keywright
