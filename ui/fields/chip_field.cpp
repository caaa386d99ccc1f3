#include "ui/fields/chip_field.h"

#include "model/core/detail_words.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keywright {

ChipField::ChipField(const QString& objectName, const QString& accessibleName, const QString& hint, Regular regular,
                     QWidget* parent)
    : QWidget(parent)
    , m_regular(std::move(regular))
    , m_flow(new FlowLayout(4))
    , m_edit(new QLineEdit(this))
    , m_error(new Label(TextRole::Caption, {}, this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_edit->setAccessibleName(accessibleName);
    m_edit->setPlaceholderText(hint);
    m_edit->installEventFilter(this);
    m_error->setTone(ToneName::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_flow);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_error->hide();
        if (text.endsWith(QLatin1Char(',')))
            commit();
        Q_EMIT typed();
    });
}

bool ChipField::isTyping() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void ChipField::setChoices(const QStringList& choices)
{
    auto* completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
}

void ChipField::setValues(const QStringList& values)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
    for (const QString& value : values)
        show(value);
}

void ChipField::show(const QString& value)
{
    m_values += value;
    auto* chip = new Chip(objectName() + QStringLiteral("Chip"), value, this);
    chip->setRemovable(true);
    chip->setAccessibleName(tr("%1, press to remove").arg(value));
    const auto remove = [this, chip, value] {
        m_values.removeAll(value);
        m_flow->removeWidget(chip);
        chip->deleteLater();
        m_flow->invalidate();
        updateGeometry();
        Q_EMIT changed();
    };
    connect(chip, &Chip::removeAsked, this, remove);
    connect(chip, &QAbstractButton::clicked, this, remove);
    m_flow->addWidget(chip);
    chip->show();
    updateGeometry();
}

void ChipField::take(const QString& value)
{
    if (m_values.contains(value))
        return;
    show(value);
    Q_EMIT changed();
}

bool ChipField::commit()
{
    QString typed = m_edit->text().trimmed();
    if (m_blanksSeparate)
        typed.replace(QLatin1Char(' '), QLatin1Char(','));
    const QStringList parts = typed.split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList left;
    QString why;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<QString> regular = m_regular(part.trimmed());
        if (regular) {
            take(*regular);
        } else {
            left += part.trimmed();
            why = detailWords(regular.error().detail);
        }
    }
    m_edit->setText(left.join(QStringLiteral(", ")));
    m_error->setText(why);
    m_error->setVisible(!left.isEmpty());
    return left.isEmpty();
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !m_edit->text().trimmed().isEmpty()) {
            commit();
            return true; // Enter adds the value; it does not press the dialog's button
        }
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_values.isEmpty()) {
            QStringList fewer = m_values;
            fewer.removeLast();
            setValues(fewer);
            Q_EMIT changed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace keywright
