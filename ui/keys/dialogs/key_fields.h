// The fields that several key dialogs share, and how their texts become values. GUI thread.
#pragma once

#include "model/access/limits.h"
#include "model/access/restrictions.h"
#include "model/access/scope.h"
#include "model/core/time.h"

#include <QStringList>

#include <optional>

class QComboBox;
class QWidget;

namespace keywright {

class ChipField;

[[nodiscard]] ChipField* makeSourceField(const QString& objectName, QWidget* parent); // CIDR, referrer or application
[[nodiscard]] ChipField* makeMethodField(const QString& objectName, QWidget* parent);
[[nodiscard]] ChipField* makePathField(const QString& objectName, QWidget* parent);
[[nodiscard]] ChipField* makeTagField(const QString& objectName, QWidget* parent, const QString& hint = {});

[[nodiscard]] QStringList textsOf(const QList<Scope>& scopes);
[[nodiscard]] QStringList sourceTexts(const Restrictions& restrictions);
[[nodiscard]] QStringList pathTexts(const Restrictions& restrictions);
// Takes sources, methods and paths over into `base`; hours stay.
[[nodiscard]] Restrictions withTexts(Restrictions base, const QStringList& sources, const QStringList& methods,
                                     const QStringList& paths);

// Empty: none. Errors name the field.
[[nodiscard]] Result<std::optional<RateLimit>> rateOf(const QString& text);
[[nodiscard]] Result<std::optional<Quota>> quotaOf(const QString& text);

// "30 days", "90 days", …, "Never", and `present` where there is one.
[[nodiscard]] QComboBox* makeExpiryBox(const QString& objectName, std::optional<UtcTime> present, UtcTime now,
                                       QWidget* parent);
[[nodiscard]] std::optional<UtcTime> expiryOf(const QComboBox* box, UtcTime now);

[[nodiscard]] QComboBox* makeOwnerBox(const QString& objectName, QWidget* parent); // a team or person, typed or chosen
void fillOwnerBox(QComboBox* box, const QStringList& owners);                      // keeps what is typed

} // namespace keywright
