// gate serve, check, status: the gate from where its catalogue is kept.
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDir>

#ifdef Q_OS_UNIX
#include "storage/gate/gate_probe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX

constexpr std::chrono::seconds patience{3};

// The program beside this one takes this one's place: signals, standard output and exit code are its own.
int become(Session& session, const std::string& command, const std::vector<std::string>& more)
{
    const std::string program =
        QDir(QCoreApplication::applicationDirPath()).filePath(u"keywright-gate"_s).toStdString();
    const GlobalOptions& options = session.options();
    std::vector<std::string> words{program, command};
    const auto add = [&words](const char* option, const std::string& value) {
        if (!value.empty())
            words.insert(words.end(), {option, value});
    };
    add("--catalogue", session.catalogueOptions().path.toStdString());
    add("--secrets", options.secrets);
    add("--passphrase-file", options.passphraseFile);
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(program.c_str(), arguments.data());
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return session.output().refuse(Error{ErrorKind::Io, u"%1: %2"_s.arg(QString::fromStdString(program), why)});
}

QJsonObject jsonOf(const QString& address, const gate::GateReport& report)
{
    return {{u"address"_s, address},
            {u"ready"_s, report.ready},
            {u"says"_s, report.says},
            {u"version"_s, report.version},
            {u"keys"_s, static_cast<qint64>(report.keys)},
            {u"requests"_s, static_cast<qint64>(report.judged)},
            {u"usage_waiting"_s, static_cast<qint64>(report.usageWaiting)},
            {u"catalogue_age_seconds"_s, static_cast<qint64>(report.catalogueAge)}};
}

// Done when every gate asked is ready.
int status(Session& session, const std::vector<std::string>& addresses)
{
    const Output out = session.output();
    QList<QStringList> rows;
    QJsonArray all;
    bool ready = true;
    for (const std::string& text : addresses) {
        const auto address = gate::ListenAddress::parse(QString::fromStdString(text));
        if (!address)
            return out.refuse(address.error());
        const Result<gate::GateReport> report = gate::askGate(*address, patience);
        ready &= report && report->ready;
        if (!report) {
            all += QJsonObject{
                {u"address"_s, address->toString()}, {u"ready"_s, false}, {u"says"_s, report.error().detail}};
            rows += {address->toString(), u"no answer"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s};
            out.note(report.error().detail);
            continue;
        }
        all += jsonOf(address->toString(), *report);
        rows += {address->toString(),
                 report->says,
                 report->version,
                 QString::number(report->keys),
                 QString::number(report->judged),
                 QString::number(report->usageWaiting)};
    }
    if (out.json())
        out.value(all);
    else
        out.table({u"ADDRESS"_s, u"STATE"_s, u"VERSION"_s, u"KEYS"_s, u"REQUESTS"_s, u"NOT STORED"_s}, rows);
    return ready ? 0 : 1;
}

#endif

} // namespace

void addGateCommands(CLI::App& app, const Chosen& chosen)
{
#ifdef Q_OS_UNIX
    CLI::App* gateCommand = app.add_subcommand("gate", "The service that gateways ask");
    gateCommand->require_subcommand(1);
    gateCommand->fallthrough();
    for (const auto& [name, words] :
         {std::pair("serve", "Answer gateways until SIGTERM; options of keywright-gate follow"),
          std::pair("check", "Say whether keywright-gate would work with these options")}) {
        CLI::App* command = gateCommand->add_subcommand(name, words);
        command->allow_extras();
        command->fallthrough(false);
        command->callback([command, chosen, name = std::string(name)] {
            chosen([name, more = command->remaining()](Session& session) { return become(session, name, more); });
        });
    }
    auto addresses = std::make_shared<std::vector<std::string>>(1, "127.0.0.1:9191");
    CLI::App* asked = gateCommand->add_subcommand("status", "Ask running gates how they are; done when all are ready");
    asked->add_option("ADDRESS", *addresses, "Where they listen: 127.0.0.1:9191, unix:/path")->capture_default_str();
    asked->callback(
        [addresses, chosen] { chosen([addresses](Session& session) { return status(session, *addresses); }); });
#else
    Q_UNUSED(app)
    Q_UNUSED(chosen)
#endif
}

} // namespace keywright::cli
