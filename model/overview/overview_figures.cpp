#include "model/overview/overview_figures.h"

namespace keywright {

using namespace Qt::StringLiterals;

const QList<OverviewFigure>& overviewFigures()
{
    using Group = OverviewFigure::Group;
    // Where a built-in saved search asks the same, the words are the same: the side bar then marks it.
    static const QList<OverviewFigure> all{
        {u"expired"_s, Group::Due, u"status:expired"_s},
        {u"expiring1"_s, Group::Due, u"expires:<1d -status:revoked,disabled"_s},
        {u"expiring7"_s, Group::Due, u"expires:<7d -status:revoked,disabled"_s, true},
        {u"expiring14"_s, Group::Due, u"expires:<14d -status:revoked,disabled"_s},
        {u"expiring30"_s, Group::Due, u"is:expiring"_s},
        {u"ending"_s, Group::Due, u"is:ending"_s, true},
        {u"leaked"_s, Group::Wrong, u"tag:leaked -status:revoked,expired"_s, true},
        {u"unowned"_s, Group::Wrong, u"is:unowned -status:revoked,expired"_s},
        {u"unscoped"_s, Group::Wrong, u"is:unscoped -status:revoked,expired"_s},
        {u"unrestricted"_s, Group::Wrong, u"is:unrestricted -status:revoked,expired"_s},
        {u"unrotated"_s, Group::Wrong, u"is:unrotated created:>365d -status:revoked,expired"_s},
        {u"unused"_s, Group::Wrong, u"used:>90d created:>90d -status:revoked,expired"_s, false, false},
        {u"neverUsed"_s, Group::Wrong, u"used:never -status:revoked,expired"_s, false, false},
    };
    return all;
}

const QList<OverviewAge>& overviewAges()
{
    static const QList<OverviewAge> all{
        {u"days30"_s, u"created:<30d -status:revoked"_s},
        {u"days90"_s, u"created:>30d created:<90d -status:revoked"_s},
        {u"days365"_s, u"created:>90d created:<365d -status:revoked"_s},
        {u"days730"_s, u"created:>365d created:<730d -status:revoked"_s},
        {u"older"_s, u"created:>730d -status:revoked"_s},
    };
    return all;
}

} // namespace keywright
