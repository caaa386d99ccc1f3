// When a key may be used: presets and the time zone over the grid of hours, and the text form beneath. All hours is no
// restriction. GUI thread; owned by its parent.
#pragma once

#include "model/access/restrictions.h"

#include <QWidget>

class QComboBox;

namespace keywright {

class Chip;
class HoursGrid;
class Label;

class HoursField final : public QWidget {
    Q_OBJECT

public:
    HoursField(const QString& objectName, QWidget* parent);
    void setHours(const std::optional<HoursOfWeek>& hours);
    [[nodiscard]] std::optional<HoursOfWeek> hours() const;
    // False when it is not usable: it says why in place, and what is wrong has the focus.
    bool commit();

Q_SIGNALS:
    void changed();

private:
    void makeZones();
    void tell();
    [[nodiscard]] QString wrong() const;
    [[nodiscard]] bool isAlways() const;
    [[nodiscard]] bool isNever() const;

    HoursGrid* m_grid;
    QComboBox* m_zone;
    Chip* m_always;
    Chip* m_office;
    Label* m_text;
    QString m_storedZone; // one that this machine may not know, but another did
};

} // namespace keywright
