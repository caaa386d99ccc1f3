// What the overview counts: each figure is a search, so that the number and the list behind it are the same.
#pragma once

#include <QList>
#include <QString>

namespace keywright {

struct OverviewFigure {
    enum class Group { Due, Wrong };
    QString id; // "expiring7"
    Group group = Group::Due;
    QString search;      // in the search language
    bool urgent = false; // counts into what needs attention: no key is in two of them for the same reason
    bool logged = true;  // the audit log tells of all it depends on, so what it was can be found out
};

[[nodiscard]] const QList<OverviewFigure>& overviewFigures();

// Ages of the keys that live, youngest first: searches that leave none out and have none in common.
struct OverviewAge {
    QString id; // "days30"
    QString search;
};
[[nodiscard]] const QList<OverviewAge>& overviewAges();

} // namespace keywright
