// One figure with what it is, and a note below it. GUI thread; owned by its parent.
#pragma once

#include "ui/look/surfaces.h"

namespace keywright {

class FigureCard final : public Card {
    Q_OBJECT

public:
    FigureCard(const QString& objectName, const QString& title, QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& exact, const QString& note);
    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString note() const;

private:
    Label* m_figure;
    Label* m_note;
};

} // namespace keywright
