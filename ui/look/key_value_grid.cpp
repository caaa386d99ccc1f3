#include "ui/look/key_value_grid.h"

#include "model/core/joined_words.h"

#include <QGridLayout>

#include <algorithm>

namespace keywright {

namespace {

constexpr int captionWidth = 92;

}

KeyValueGrid::KeyValueGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(9);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
}

Label* KeyValueGrid::addText(const QString& objectName, const QString& caption, const QString& value, TextRole role)
{
    auto* label = new Label(role, value);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // For who hears it, a label's name stands for its text.
    label->setAccessibleName(caption.isEmpty() ? value : labelled(caption, value));
    addWidget(caption, label);
    return label;
}

void KeyValueGrid::addWidget(const QString& caption, QWidget* value)
{
    auto* name = new Label(TextRole::Secondary, caption);
    name->setMinimumHeight(18);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1, Qt::AlignTop);
    ++m_rows;
}

int KeyValueGrid::captionsNeed() const
{
    int need = captionWidth;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        if (const QLayoutItem* caption = m_grid->itemAtPosition(row, 0))
            need = std::max(need, caption->widget()->sizeHint().width());
    return need;
}

void KeyValueGrid::setCaptionWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void KeyValueGrid::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

} // namespace keywright
