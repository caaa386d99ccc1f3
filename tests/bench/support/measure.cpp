#include "tests/bench/support/measure.h"

#include "model/core/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace keywright::bench {

void stop(const QString& what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

void stop(const Error& error)
{
    stop(QStringLiteral("%1: %2").arg(errorKindName(error.kind), error.detail));
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Compared inTurn(int rounds, const std::function<double()>& ours, const std::function<double()>& beside)
{
    Compared best{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (int round = 0; round < rounds; ++round) {
        best.ours = std::min(best.ours, ours());
        best.beside = std::min(best.beside, beside());
    }
    return best;
}

void tell(const Figure& figure)
{
    const QJsonObject object{{QStringLiteral("name"), figure.name},
                             {QStringLiteral("ours"), figure.ours},
                             {QStringLiteral("beside"), figure.beside},
                             {QStringLiteral("unit"), figure.unit},
                             {QStringLiteral("note"), figure.note}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace keywright::bench
