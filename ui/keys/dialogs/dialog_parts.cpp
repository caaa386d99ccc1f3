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
    followSuffix(box,
                 [](int days) { return QCoreApplication::translate("KeyFields", " day(s)", "after a number", days); });
    box->setSpecialValueText(zero);
    return box;
}

void followSuffix(QSpinBox* box, const std::function<QString(int)>& suffix)
{
    const auto follow = [box, suffix] { box->setSuffix(suffix(box->value())); };
    QObject::connect(box, &QSpinBox::valueChanged, box, follow);
    follow();
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
