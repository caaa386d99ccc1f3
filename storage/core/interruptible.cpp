#include "storage/core/interruptible.h"

#include <sqlite3.h>

namespace keywright {
namespace {

constexpr int stepsBetweenLooks = 1'000; // of SQLite's virtual machine: some ten microseconds

int isOver(void* stop)
{
    return static_cast<const std::atomic<bool>*>(stop)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

Interruptible::Interruptible(Database& database, StopFlag stop)
    : m_database(database)
    , m_stop(std::move(stop))
{
    if (m_stop)
        sqlite3_progress_handler(m_database.handle(), stepsBetweenLooks, isOver,
                                 const_cast<std::atomic<bool>*>(m_stop.get()));
}

Interruptible::~Interruptible()
{
    if (m_stop)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace keywright
