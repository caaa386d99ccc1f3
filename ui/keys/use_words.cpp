#include "ui/keys/use_words.h"

#include "model/core/joined_words.h"
#include "model/usage/usage_answer.h"
#include "ui/look/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace keywright {
namespace {

constexpr std::size_t mostNamed = 6; // of a line that has to be taken in at a glance

QString useWords(const char* text, qint64 n = -1)
{
    return QCoreApplication::translate("UseWords", text, nullptr, int(std::min<qint64>(n, INT_MAX)));
}

} // namespace

QString apiUseWords(const std::vector<ApiUse>& apis)
{
    QStringList named;
    for (std::size_t i = 0; i < std::min(mostNamed, apis.size()); ++i)
        named +=
            useWords(QT_TRANSLATE_N_NOOP("UseWords", "%1 (%Ln request(s))"), allOf(apis[i].requests)).arg(apis[i].api);
    if (apis.size() > mostNamed)
        named += useWords(QT_TRANSLATE_N_NOOP("UseWords", "%Ln more"), qint64(apis.size() - mostNamed));
    return listed(named);
}

QStringList radiusWords(const BlastRadius& radius)
{
    if (radius.unread)
        return {useWords(QT_TRANSLATE_NOOP("UseWords", "What it did in the last 30 days can't be read now."))};
    if (!radius.use.counted)
        return {};
    QStringList lines;
    if (radius.requests == 0)
        lines += useWords(QT_TRANSLATE_NOOP("UseWords", "No request was counted in the last 30 days."));
    else
        lines += sentences(
            {useWords(QT_TRANSLATE_NOOP("UseWords", "Requests in the last 30 days: %1.")).arg(grouped(radius.requests)),
             radius.sources > 0
                 ? useWords(QT_TRANSLATE_N_NOOP("UseWords", "They came from about %Ln different address(es)."),
                            radius.sources)
                 : QString()});
    if (!radius.use.apis.empty())
        lines += useWords(QT_TRANSLATE_NOOP("UseWords", "Used on: %1.")).arg(apiUseWords(radius.use.apis));
    if (radius.untold > 0)
        lines += useWords(QT_TRANSLATE_NOOP("UseWords", "Requests of which no API was told: %1."))
                     .arg(grouped(radius.untold));
    // Of others it may have been used on one of these: requests without an API, and what nobody counts.
    if (!radius.unused.isEmpty() && radius.untold == 0 && radius.requests > 0)
        lines += useWords(QT_TRANSLATE_NOOP("UseWords", "Allowed, but not used in these days: %1."))
                     .arg(listed(radius.unused));
    return lines;
}

} // namespace keywright
