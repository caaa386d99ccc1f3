// A log as a stream of bytes, plain or gzip (also of several members), and what it is told apart by: what it begins
// with, and what stood before the place that was reached. Names, places and inodes change when logs are rotated and
// compressed; these do not. One thread.
#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <string>

namespace keywright {

// How far a log was read, kept in the usage database. Positions are those of what is in it, once decompressed.
struct LogMark {
    qint64 number = 0; // 0: none yet
    QString name;      // as it was called last
    QByteArray head;   // SHA-256 of its first `headLength` bytes
    qint64 headLength = 0;
    QByteArray tail; // SHA-256 of the `tailLength` bytes before `position`
    qint64 tailLength = 0;
    qint64 position = 0;
    qint64 lines = 0; // that were read up to there
};

class LogFile {
public:
    static constexpr qint64 marked = 1'024; // bytes that are looked at at either end

    LogFile() = default;
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    Result<void> open(const QString& path); // FileMissing, Io
    // At most `size` bytes; 0 at the end. Io, Damaged (what gzip says).
    Result<qint64> read(char* into, qint64 size);
    Result<void> goTo(qint64 position);
    [[nodiscard]] bool isPacked() const;
    [[nodiscard]] qint64 size() const { return m_size; } // on the disk
    [[nodiscard]] qint64 done() const;                   // of that
    // Whether this is the log that was marked, or has come out of it. Leaves the place anywhere.
    Result<bool> is(const LogMark& mark);
    // With the place that was reached and all that it is known by.
    Result<void> remember(LogMark& mark);

private:
    Result<QByteArray> hashOf(qint64 from, qint64 length); // empty: it has not that much
    [[nodiscard]] Error error() const;

    QString m_path;
    void* m_file = nullptr; // gzFile
    qint64 m_size = 0;
};

} // namespace keywright
