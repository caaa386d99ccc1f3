// Small parts that the dialogs which change a key share. GUI thread; owned by the dialog.
#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QSpinBox;
class QWidget;

namespace keywright {

class Card;
class Label;

[[nodiscard]] QLineEdit* makeLine(const QString& objectName, const QString& text, const QString& hint, QWidget* parent);
// 0 to `most` days; `zero` is what 0 means.
[[nodiscard]] QSpinBox* makeDays(const QString& objectName, int value, int most, const QString& zero, QWidget* parent);

// What stands after the number, anew for each one: "1 day", "2 days".
void followSuffix(QSpinBox* box, const std::function<QString(int)>& suffix);

// A card with one label for what the act will do.
struct EffectCard {
    Card* card;
    Label* effect;
};
[[nodiscard]] EffectCard makeEffect(const QString& objectName, QWidget* parent);

} // namespace keywright
