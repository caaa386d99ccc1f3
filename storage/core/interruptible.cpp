#include "storage/core/interruptible.h"

#include <sqlite3.h>

namespace keywright {
namespace {

constexpr int stepsBetweenLooks = 1'000; // of SQLite's virtual machine: some ten microseconds

} // namespace

Interruptible::Interruptible(Database& database, StopFlag stop)
    : m_database(database)
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(m_database.handle(), stepsBetweenLooks, look, this);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

void Interruptible::setPatience(int thousandSteps, std::chrono::milliseconds time)
{
    m_ranOut = false;
    m_left = thousandSteps;
    m_end = std::chrono::steady_clock::now() + time;
}

void Interruptible::setEndless()
{
    m_left = 0;
}

int Interruptible::look(void* self)
{
    auto& me = *static_cast<Interruptible*>(self);
    if (isStopped(me.m_stop))
        return 1;
    if (me.m_left == 0)
        return 0;
    me.m_ranOut = --me.m_left == 0 || std::chrono::steady_clock::now() >= me.m_end;
    return me.m_ranOut ? 1 : 0;
}

} // namespace keywright
