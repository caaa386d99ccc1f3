#include "ui/usage/figure_card.h"

#include "model/core/joined_words.h"
#include "ui/look/labels.h"

#include <QVBoxLayout>

namespace keywright {

FigureCard::FigureCard(const QString& objectName, const QString& title, QWidget* parent)
    : Card(Fill::Surface, parent)
    , m_figure(new ElidedLabel(TextRole::Figure))
    , m_note(new Label(TextRole::Caption))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_note->setWordWrap(true);
    body()->setContentsMargins(16, 10, 16, 12);
    body()->setSpacing(2);
    body()->addWidget(new ElidedLabel(TextRole::Secondary, title));
    body()->addWidget(m_figure);
    body()->addWidget(m_note);
}

void FigureCard::setFigure(const QString& figure, const QString& exact, const QString& note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setToolTip(exact);
    setAccessibleDescription(clauses({exact, note}));
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::note() const
{
    return m_note->text();
}

} // namespace keywright
