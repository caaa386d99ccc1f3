// demo: a large catalogue to try out and to measure on.
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/wiring/demo/large_catalogue.h"

#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>

namespace keywright::cli {
namespace {

int demo(Session& session, const demo::LargeSize& size)
{
    const Output out = session.output();
    wiring::CatalogueOptions options = session.catalogueOptions();
    options.throwaway = true;
    SystemRandom random;
    const Result<void> made = wiring::createCatalogue(options, *session.clock(), random);
    if (!made)
        return out.refuse(made.error());
    const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
    if (!store)
        return out.refuse(store.error());
    const Result<std::shared_ptr<Services>> services = wiring::openServices(options, *store, session.clock());
    if (!services)
        return out.refuse(services.error());
    const auto progress = std::make_shared<Progress>();
    Result<void> filled;
    {
        const ProgressLine line(progress);
        filled = demo::fillLarge(**services, size, progress);
    }
    if (!filled)
        return out.refuse(filled.error());
    const qint64 events = std::max(size.keys, size.events);
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("catalogue"), options.path},
                              {QStringLiteral("keys"), size.keys},
                              {QStringLiteral("events"), events}});
    else
        out.note(QStringLiteral("Made the sample catalogue %1: %2 keys, %3 events.")
                     .arg(options.path)
                     .arg(size.keys)
                     .arg(events));
    return 0;
}

} // namespace

void addDemoCommand(CLI::App& app, const Chosen& chosen)
{
    auto size = std::make_shared<demo::LargeSize>();
    size->keys = 10'000;
    CLI::App* command = app.add_subcommand(
        "demo", "Make a new catalogue of invented keys and events, of any size: give it a --catalogue of its own");
    command->add_option("--keys", size->keys, "How many keys (default 10000)")
        ->check(CLI::Range(qint64(0), qint64(100'000'000)));
    command
        ->add_option("--events", size->events, "How many events in the audit log, the creation of each key among them")
        ->check(CLI::Range(qint64(0), qint64(1'000'000'000)));
    command->add_option("--seed", size->seed, "The same seed and numbers give the same keys and events (default 1)");
    command->callback([size, chosen, &app] {
        // Never where a person's own catalogue would be.
        if (app["--catalogue"]->count() == 0)
            throw CLI::RequiredError("--catalogue");
        chosen([size](Session& session) { return demo(session, *size); });
    });
}

} // namespace keywright::cli
