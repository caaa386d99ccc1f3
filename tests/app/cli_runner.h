// Drives the real keywright-cli over a catalogue with a vault in a temporary folder. Owned by the test; one thread.
#pragma once

#include "storage/secrets/vault_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace keywright::tests {

struct CliAnswer {
    int code = -1; // -1: did not end by itself
    QByteArray out, err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    // Of a refusal with --json.
    [[nodiscard]] QString kind() const
    {
        return QJsonDocument::fromJson(err)
            .object()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("kind"))
            .toString();
    }
    // For QVERIFY2.
    [[nodiscard]] QByteArray all() const { return QByteArray::number(code) + " out: " + out + " err: " + err; }
};

class CliRunner {
public:
    static constexpr const char* passphrase = "correct horse battery staple 4711";

    CliRunner()
    {
        write("passphrase", QByteArray(passphrase) + '\n');
        environment.insert(QStringLiteral("HOME"), path("home"));
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR",
                                 "XDG_DATA_HOME", "KEYWRIGHT_CATALOGUE"})
            environment.remove(QString::fromLatin1(name));
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", name);
        return file.fileName();
    }

    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // With catalogue and passphrase.
    CliAnswer run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return bare(known() + arguments, input);
    }
    CliAnswer json(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return bare(known() + QStringList{QStringLiteral("--json")} + arguments, input);
    }
    CliAnswer bare(const QStringList& arguments, const QByteArray& input = {}) const
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return end(*process);
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(folder.path());
#ifdef Q_OS_UNIX
        if (beforeStart)
            process->setChildProcessModifier(beforeStart);
#endif
        process->start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-cli"), arguments);
        return process;
    }
    static CliAnswer end(QProcess& process)
    {
        // Where events are handled meanwhile, it may have ended already.
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(120'000))
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        const bool itself = process.exitStatus() == QProcess::NormalExit;
        return {itself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QStringList known() const
    {
        return {QStringLiteral("--catalogue"), path("catalogue.db"), QStringLiteral("--passphrase-file"),
                path("passphrase")};
    }

    // An empty vault whose key costs nothing to derive: the cost is told by the file, so that the program that is
    // tested needs no way to be cheap.
    void makeVault() const
    {
        SystemRandom random;
        const QString vault = path("catalogue.vault");
        if (!QFile::exists(vault) &&
            !VaultFile::create(vault, *makeSecret(QByteArray(passphrase)), random, KeyCost::cheap()))
            qFatal("can't make a vault");
    }

    // Makes the catalogue, over such a vault.
    [[nodiscard]] CliAnswer init() const
    {
        makeVault();
        return run({QStringLiteral("--secrets"), QStringLiteral("vault"), QStringLiteral("init")});
    }

    // A key; its id.
    [[nodiscard]] QString create(const char* name, const QStringList& more = {}) const
    {
        return json(QStringList{QStringLiteral("key"), QStringLiteral("create"), QStringLiteral("--name"),
                                QString::fromLatin1(name), QStringLiteral("--owner"), QStringLiteral("payments"),
                                QStringLiteral("--environment"), QStringLiteral("production")} +
                    more)
            .object()
            .value(QStringLiteral("id"))
            .toString();
    }

    std::function<void()> beforeStart; // runs in the child before the program does
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

// "key list --sort=-name" as a list.
inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace keywright::tests
