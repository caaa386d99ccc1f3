// A key's requests of the last 30 days: a bar a day, and their sum. Hidden where nothing was counted. GUI thread; owned
// by its parent.
#pragma once

#include "model/core/time.h"
#include "model/usage/key_use.h"
#include "ui/look/surfaces.h"

namespace keywright {

class DayBars;
class Label;

class KeyUseCard final : public Card {
    Q_OBJECT

public:
    explicit KeyUseCard(QWidget* parent = nullptr);
    void showUse(const KeyUseNow& use, UtcTime now);

private:
    Label* m_sum;
    DayBars* m_bars;
};

} // namespace keywright
