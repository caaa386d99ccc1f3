// A CliRunner whose programs run under tests/support/shim: killed at a step, recorded, with another clock.
#pragma once

#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFileInfo>

namespace keywright::tests {

class ShimmedCli : public CliRunner {
public:
    ShimmedCli()
    {
        environment.insert(QStringLiteral("LD_PRELOAD"), shim());
        // The sanitizers' runtime wants to come first; after a library that has none of them it works as well.
        const QString asan = QStringLiteral("ASAN_OPTIONS");
        environment.insert(asan, environment.value(asan) + QStringLiteral(":verify_asan_link_order=0"));
    }

    [[nodiscard]] static QString shim() { return QStringLiteral(KEYWRIGHT_BINARY_DIR "/tests/bin/system_shim.so"); }
    [[nodiscard]] static bool hasShim() { return QFile::exists(shim()); }
    // Where nothing waits for a disk: a SIGKILL loses nothing that the system has taken, on whatever disk.
    static void workInMemory()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    // For the programs that are started from now on; an empty value takes the variable away.
    void set(const char* name, const QString& value)
    {
        if (value.isEmpty())
            environment.remove(QString::fromLatin1(name));
        else
            environment.insert(QString::fromLatin1(name), value);
    }

    // All of another one's files.
    void copyFrom(const CliRunner& other) const
    {
        const QDir from(other.folder.path());
        for (const QString& name : from.entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(folder.filePath(name));
            if (!QFile::copy(from.filePath(name), folder.filePath(name)))
                qFatal("can't copy %s", qPrintable(name));
        }
    }
};

} // namespace keywright::tests
