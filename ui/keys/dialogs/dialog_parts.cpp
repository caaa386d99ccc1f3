#include "ui/keys/dialogs/dialog_parts.h"

#include "ui/look/labels.h"
#include "ui/look/surfaces.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keywright {

QLineEdit* makeLine(const QString& objectName, const QString& text, const QString& hint, QWidget* parent)
{
    auto* line = new QLineEdit(text, parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(hint);
    return line;
}

QSpinBox* makeDays(const QString& objectName, int value, int most, const QString& zero, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setValue(value);
    box->setSuffix(QCoreApplication::translate("KeyFields", " days"));
    box->setSpecialValueText(zero);
    return box;
}

EffectCard makeEffect(const QString& objectName, QWidget* parent)
{
    auto* card = new Card(Card::Fill::Well, parent);
    auto* effect = new Label(TextRole::Text, {}, card);
    effect->setObjectName(objectName);
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    card->body()->addWidget(effect);
    return {card, effect};
}

} // namespace keywright
