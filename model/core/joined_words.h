// Words put together as the reader's language does it: what stands between a label and its value, between the parts of
// a list or between two sentences, and which way an arrow points, is not the same everywhere. Pure functions,
// translated through QCoreApplication.
#pragma once

#include <QString>
#include <QStringList>

namespace keywright {

[[nodiscard]] QString labelled(const QString& label, const QString& value); // "Owner: payments"
[[nodiscard]] QString listed(const QStringList& parts);                     // "orders, invoices, refunds"
[[nodiscard]] QString clauses(const QStringList& parts);                    // "Owner: payments; Tags: pci"
[[nodiscard]] QString sentences(const QStringList& parts); // "It is locked. Unlock it."; skips empty ones
[[nodiscard]] QString quoted(const QString& text);         // "“lost laptop”"
[[nodiscard]] QString turned(const QString& before, const QString& after); // "Active → Revoked"

} // namespace keywright
