// Another process for tests: the test's own program, started again with a word that says what it is to do. main() of
// the test asks playPart() first.
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <sqlite3.h>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace keywright::test {

// Says "ready" and stays until its input ends.
inline int stayUntilReleased()
{
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

// Runs `sql` on the database and stays: with what it locks.
inline int holdDatabase(const char* path, const char* sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return 2;
    sqlite3_busy_timeout(database, 5'000);
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return 3;
    const int code = stayUntilReleased();
    sqlite3_close_v2(database);
    return code;
}

using Parts = std::map<std::string, std::function<int(int count, char** arguments)>>;

// The exit code when this process was started to play a part. "--hold PATH SQL" is always one.
inline std::optional<int> playPart(int argc, char** argv, const Parts& parts = {})
{
    if (argc == 4 && std::string(argv[1]) == "--hold")
        return holdDatabase(argv[2], argv[3]);
    const auto part = argc > 1 ? parts.find(argv[1]) : parts.end();
    return part == parts.end() ? std::nullopt : std::optional(part->second(argc - 2, argv + 2));
}

// Null when it did not get ready. Closing its input ends it; so does its destruction.
inline std::unique_ptr<QProcess> startPart(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), arguments);
    if (!process->waitForReadyRead(30'000) || !process->readAllStandardOutput().startsWith("ready")) {
        process->kill();
        process->waitForFinished();
        return nullptr;
    }
    return process;
}

inline std::unique_ptr<QProcess> holdInOtherProcess(const QString& path, const QString& sql)
{
    return startPart({QStringLiteral("--hold"), path, sql});
}

inline bool release(QProcess& process)
{
    process.closeWriteChannel();
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

} // namespace keywright::test
