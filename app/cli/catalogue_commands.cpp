// init, backup, restore, doctor.
#include "app/cli/command.h"
#include "app/wiring/recovery.h"
#include "model/core/catalogue_backup.h"
#include "model/core/words.h"
#include "storage/secrets/zxcvbn_meter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {
namespace {

// Of the vault; a keychain has none that we are given.
bool hasWeakPassphrase(const wiring::CatalogueOptions& options)
{
    const Result<SecretPtr> passphrase =
        options.secrets == wiring::SecretsKind::Keychain ? Result<SecretPtr>(SecretPtr()) : options.passphrase();
    return passphrase && *passphrase && !ZxcvbnMeter().measure(**passphrase, {QStringLiteral("keywright")}).isEnough();
}

int init(Session& session, const std::string& kitFile)
{
    const Output out = session.output();
    SystemRandom random;
    const wiring::CatalogueOptions options = session.catalogueOptions();
    const Result<void> made = wiring::createCatalogue(options, *session.clock(), random);
    if (!made)
        return out.refuse(made.error());
    SecretPtr code;
    if (!kitFile.empty()) {
        const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
        const Result<SecretPtr> written =
            store ? wiring::writeRecoveryKit(options, *store, QString::fromStdString(kitFile), session.clock(), random)
                  : Result<SecretPtr>(store.error());
        if (!written)
            return out.refuse(written.error());
        code = *written;
    }
    const bool weak = hasWeakPassphrase(options);
    if (out.json()) {
        QJsonObject object{{QStringLiteral("catalogue"), options.path}};
        if (weak)
            object.insert(QStringLiteral("warnings"), QJsonArray{QStringLiteral("weak_passphrase")});
        out.objectWithSecret(object, code.get(), "recovery_code");
        return 0;
    }
    if (weak)
        out.note(QStringLiteral("Its passphrase is too easy to guess, and all that stands before the secrets."));
    out.note(QStringLiteral("Made the catalogue %1.").arg(options.path));
    if (code) {
        out.note(QStringLiteral("The recovery kit is %1. Keep this code apart from it; it is not shown again:")
                     .arg(QString::fromStdString(kitFile)));
        out.secretLine(*code);
    }
    return 0;
}

int backup(Session& session, const std::string& file)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<BackupFile> made =
        (*services)->backup->backup(QString::fromStdString(file), std::make_shared<Progress>());
    if (!made)
        return out.refuse(made.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("path"), made->path},
                              {QStringLiteral("bytes"), static_cast<double>(made->bytes)},
                              {QStringLiteral("audit_size"), static_cast<double>(made->auditSize)}});
    else
        out.note(QStringLiteral("Backed up to %1. Secrets are not in it: they lie in %2.")
                     .arg(made->path, (*services)->secretStore ? (*services)->secretStore->displayName()
                                                               : QStringLiteral("the secret store")));
    return 0;
}

// Pepper and audit key from the kit, whose code is read from stdin.
int restoreFromKit(Session& session, const std::string& file)
{
    const Output out = session.output();
    wiring::CatalogueOptions options = session.catalogueOptions();
    options.newVault = true;
    const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
    if (!store)
        return out.refuse(store.error());
    if (!out.json())
        out.note(QStringLiteral("The recovery kit's code is read from standard input."));
    const Result<SecretPtr> code = readSecret("-");
    if (!code)
        return out.refuse(code.error());
    const Result<void> done =
        wiring::useRecoveryKit(options, *store, QString::fromStdString(file), **code, session.clock());
    if (!done)
        return out.refuse(done.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("recovered"), true}});
    else
        out.note(QStringLiteral("%1 holds this catalogue's keys again.").arg((*store)->displayName()));
    return 0;
}

int restore(Session& session, const std::string& file)
{
    if (wiring::isRecoveryKit(QString::fromStdString(file)))
        return restoreFromKit(session, file);
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<BackupFile> done =
        (*services)->backup->restore(QString::fromStdString(file), std::make_shared<Progress>());
    if (!done)
        return out.refuse(done.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("path"), done->path},
                              {QStringLiteral("audit_size"), static_cast<double>(done->auditSize)},
                              {QStringLiteral("revived_keys"), QJsonArray::fromStringList(done->revivedKeys)}});
    else
        out.note(
            QStringLiteral("Restored %1. The audit log tells what was replaced.").arg(QString::fromStdString(file)));
    if (!out.json() && !done->revivedKeys.isEmpty())
        out.note(QStringLiteral("%1 keys that had been revoked or deleted live again: %2. Revoke them anew.")
                     .arg(done->revivedKeys.size())
                     .arg(done->revivedKeys.join(QStringLiteral(", "))));
    return 0;
}

const char* gradeName(DoctorLine::Grade grade)
{
    return grade == DoctorLine::Grade::Good ? "good" : grade == DoctorLine::Grade::Notice ? "notice" : "wrong";
}

int doctor(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const auto lines = (*services)->backup->doctor(std::make_shared<Progress>());
    if (!lines)
        return out.refuse(lines.error());
    bool wrong = false;
    QJsonArray array;
    QList<QStringList> rows;
    for (const DoctorLine& line : *lines) {
        const QString grade = QString::fromLatin1(gradeName(line.grade));
        wrong |= line.grade == DoctorLine::Grade::Wrong;
        array += QJsonObject{{QStringLiteral("grade"), grade},
                             {QStringLiteral("check"), line.check},
                             {QStringLiteral("detail"), line.detail}};
        // What a check was refused with is said as any other refusal is.
        rows += {grade, line.check, line.why ? describe(*line.why).whole() : line.detail};
    }
    if (out.json())
        out.value(array);
    else
        out.table({QStringLiteral("GRADE"), QStringLiteral("CHECK"), QStringLiteral("DETAIL")}, rows);
    return wrong ? 1 : 0;
}

} // namespace

void addCatalogueCommands(CLI::App& app, const Chosen& chosen)
{
    auto kit = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("init", "Make a new catalogue");
    command->add_option("--recovery-kit", *kit, "Also write a recovery kit; its code is printed once")
        ->type_name("FILE");
    command->callback([kit, chosen] { chosen([kit](Session& session) { return init(session, *kit); }); });

    auto target = std::make_shared<std::string>();
    command = app.add_subcommand("backup", "Copy the catalogue into a new file while it is in use");
    command->add_option("FILE", *target, "The backup")->required();
    command->callback([target, chosen] { chosen([target](Session& session) { return backup(session, *target); }); });

    auto source = std::make_shared<std::string>();
    command = app.add_subcommand(
        "restore",
        "Set the catalogue back to a backup, or put its keys back from a recovery kit; the audit log tells of it");
    command->add_option("FILE", *source, "The backup or the recovery kit")->required();
    command->callback([source, chosen] { chosen([source](Session& session) { return restore(session, *source); }); });

    command = app.add_subcommand("doctor", "Check the health of the catalogue");
    command->callback([chosen] { chosen([](Session& session) { return doctor(session); }); });
}

} // namespace keywright::cli
