// bench-fill PATH KEYS EVENTS [real-vault]: makes a catalogue to measure on.
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>

using namespace keywright;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        bench::stop(QStringLiteral("bench-fill PATH KEYS EVENTS [real-vault]"));
    bench::makeCatalogue(words.at(1), words.contains(QStringLiteral("real-vault")));
    bench::fillCatalogue(words.at(1), words.at(2).toLongLong(), words.at(3).toLongLong());
}
