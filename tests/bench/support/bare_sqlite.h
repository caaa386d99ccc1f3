// SQLite's C API with the least that is needed to use it: what ours is held against.
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace keywright::bench {

class Bare {
public:
    // Made when it is not there. With the settings that a catalogue has.
    explicit Bare(const QString& path);
    ~Bare();
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void run(const char* sql);
    void run(const QString& sql) { run(sql.toUtf8().constData()); }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class Statement {
public:
    Statement(Bare& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int at, qint64 number);
    void bind(int at, const QByteArray& utf8);
    void bind(int at, const sqlite3_value* value);
    bool step(); // true while there are rows
    void reset();
    [[nodiscard]] sqlite3_stmt* handle() const { return m_handle; }

private:
    sqlite3_stmt* m_handle = nullptr;
};

} // namespace keywright::bench
