#include "ui/catalogue/health_words.h"

#include "model/core/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

struct CheckName {
    const char* check;
    const char* words;
};
constexpr CheckName checks[] = {
    {"integrity", QT_TRANSLATE_NOOP("HealthDialog", "The database file is sound")},
    {"foreign keys", QT_TRANSLATE_NOOP("HealthDialog", "Its tables fit each other")},
    {"permissions", QT_TRANSLATE_NOOP("HealthDialog", "Only you can read it")},
    {"invariants", QT_TRANSLATE_NOOP("HealthDialog", "Each key is in a lawful state")},
    {"journal", QT_TRANSLATE_NOOP("HealthDialog", "Nothing was left unfinished")},
    {"secret store", QT_TRANSLATE_NOOP("HealthDialog", "The secret store answers and has this catalogue's keys")},
    {"kept secrets", QT_TRANSLATE_NOOP("HealthDialog", "Each kept secret is in the secret store")},
    {"audit log", QT_TRANSLATE_NOOP("HealthDialog", "The audit log can be read")},
};

QString healthWords(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("HealthDialog", text, nullptr,
                                       static_cast<int>(std::min<qint64>(count, 1 << 30)));
}

} // namespace

QString checkWords(const DoctorLine& line)
{
    const auto* found = std::find_if(std::begin(checks), std::end(checks),
                                     [&](const CheckName& name) { return line.check == QLatin1String(name.check); });
    return found == std::end(checks) ? line.check : healthWords(found->words);
}

QString faultWords(const DoctorLine& line)
{
    if (line.grade == DoctorLine::Grade::Good)
        return {};
    if (line.why)
        return describe(*line.why).what;
    if (line.check == u"integrity"_s)
        return healthWords(QT_TRANSLATE_N_NOOP("HealthDialog", "%Ln fault(s) in the database file: restore a backup."),
                           line.count);
    if (line.check == u"foreign keys"_s)
        return healthWords(QT_TRANSLATE_N_NOOP("HealthDialog", "%Ln row(s) point to what is not there."), line.count);
    if (line.check == u"permissions"_s)
        return healthWords(QT_TRANSLATE_NOOP("HealthDialog", "Other users can read it: %1")).arg(line.subject);
    if (line.check == u"invariants"_s)
        return healthWords(QT_TRANSLATE_NOOP("HealthDialog", "The first key that is not: %1")).arg(line.subject);
    if (line.check == u"journal"_s)
        return healthWords(QT_TRANSLATE_N_NOOP("HealthDialog", "%Ln act(s) unfinished, the first one on: %1"),
                           line.count)
            .arg(line.subject);
    if (line.check == u"kept secrets"_s)
        return healthWords(QT_TRANSLATE_N_NOOP("HealthDialog", "%Ln kept secret(s) gone, the first one of: %1"),
                           line.count)
            .arg(line.subject);
    return line.detail;
}

} // namespace keywright
