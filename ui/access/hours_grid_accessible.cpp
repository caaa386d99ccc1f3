#include "ui/access/hours_grid_accessible.h"

#include "ui/access/hours_grid.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// A part of the grid that is no widget. Registered for as long as the grid is.
class Part : public QAccessibleInterface {
public:
    Part(HoursGrid& grid, QAccessibleInterface& parent)
        : m_grid(&grid)
        , m_parent(parent)
    {}
    [[nodiscard]] bool isValid() const override { return m_grid; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_parent.window(); }
    [[nodiscard]] QAccessibleInterface* parent() const override { return &m_parent; }
    void setText(QAccessible::Text, const QString&) override {}

protected:
    [[nodiscard]] QRect onScreen(const QRect& inside) const
    {
        return {m_grid->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QPointer<HoursGrid> m_grid;
    QAccessibleInterface& m_parent;
};

class Hour final : public Part, public QAccessibleActionInterface {
public:
    Hour(HoursGrid& grid, QAccessibleInterface& parent, int day, int hour)
        : Part(grid, parent)
        , m_day(day)
        , m_hour(hour)
    {}
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QRect rect() const override { return m_grid ? onScreen(m_grid->cellRect(m_day, m_hour)) : QRect(); }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return {};
        return u"%1 %2–%3"_s.arg(QLocale().standaloneDayName(m_day + 1, QLocale::LongFormat))
            .arg(m_hour, 2, 10, QLatin1Char('0'))
            .arg(m_hour + 1, 2, 10, QLatin1Char('0'));
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = m_parent.state();
        state.checkable = true;
        state.checked = m_grid && m_grid->isAllowed(m_day, m_hour);
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return m_grid && m_grid->isEnabled() ? QStringList{toggleAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (m_grid && m_grid->isEnabled() && name == toggleAction())
            m_grid->setAllowed(m_day, m_hour, !m_grid->isAllowed(m_day, m_hour));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    int m_day;
    int m_hour;
};

// Owns nothing: Qt's registry does, until the grid goes.
class Group {
public:
    void add(QAccessibleInterface* part)
    {
        m_ids += QAccessible::registerAccessibleInterface(part);
        m_parts += part;
    }
    ~Group()
    {
        for (const QAccessible::Id id : std::as_const(m_ids)) // by number: at the end of the program some are gone
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QAccessibleInterface* at(int index) const { return m_parts.value(index); }
    [[nodiscard]] int indexOf(const QAccessibleInterface* part) const
    {
        const auto found = std::find(m_parts.begin(), m_parts.end(), part);
        return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
    }
    [[nodiscard]] QAccessibleInterface* under(int x, int y) const
    {
        for (QAccessibleInterface* part : m_parts)
            if (part->rect().contains(x, y))
                return part;
        return nullptr;
    }

private:
    QList<QAccessibleInterface*> m_parts;
    QList<QAccessible::Id> m_ids;
};

class Day final : public Part {
public:
    Day(HoursGrid& grid, QAccessibleInterface& parent, int day)
        : Part(grid, parent)
        , m_day(day)
    {
        for (int hour = 0; hour < HoursGrid::hours; ++hour)
            m_hours.add(new Hour(grid, *this, day, hour));
    }
    [[nodiscard]] int childCount() const override { return m_hours.count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override { return m_hours.at(index); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override { return m_hours.under(x, y); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override { return m_hours.indexOf(part); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Grouping; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = m_parent.state();
        state.focusable = state.focused = false; // the grid has the keyboard
        return state;
    }
    [[nodiscard]] QRect rect() const override
    {
        return m_grid ? onScreen(m_grid->cellRect(m_day, 0).united(m_grid->cellRect(m_day, HoursGrid::hours - 1)))
                      : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? QLocale().standaloneDayName(m_day + 1, QLocale::LongFormat) : QString();
    }

private:
    int m_day;
    Group m_hours;
};

class Week final : public QAccessibleWidget {
public:
    explicit Week(HoursGrid& grid)
        : QAccessibleWidget(&grid, QAccessible::Grouping)
    {
        for (int row = 0; row < HoursGrid::days; ++row)
            m_days.add(new Day(grid, *this, grid.dayOf(row)));
    }
    [[nodiscard]] int childCount() const override { return m_days.count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override { return m_days.at(index); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override { return m_days.under(x, y); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override { return m_days.indexOf(part); }

private:
    Group m_days;
};

} // namespace

void installAccessibleHours()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString& name, QObject* object) -> QAccessibleInterface* {
            return name == u"keywright::HoursGrid"_s ? new Week(*static_cast<HoursGrid*>(object)) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace keywright
