// What a screen reader sees of a program: its tree on the accessibility bus, spoken to in AT-SPI itself. A library in
// between would keep copies of the tree; here every answer is the window's own of this moment. Everything that a hand
// does goes through actions, editable text and table selection: no mouse, no keyboard. One thread.
#pragma once

#include "tests/support/qt_test.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>

#include <functional>

namespace keywright::test {

// One object of the tree.
struct Accessible {
    QString service;
    QString path;
    [[nodiscard]] bool isNull() const { return service.isEmpty() || path.endsWith(QLatin1String("/null")); }
};

class AccessibleTree {
public:
    static constexpr int patience = test::patience; // ms
    enum State { Checked = 4, Enabled = 8, Focusable = 11, Sensitive = 24, Showing = 25 };

    // Finds the accessibility bus of this session; false: there is none.
    [[nodiscard]] bool connect()
    {
        QDBusMessage ask =
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                           QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
        const QDBusReply<QString> address = QDBusConnection::sessionBus().call(ask);
        if (!address.isValid())
            return false;
        m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("keywright-accessibility"));
        return m_bus.isConnected();
    }

    // Waits for the program of that process to register; false: it did not.
    [[nodiscard]] bool await(qint64 process)
    {
        return QTest::qWaitFor(
            [&] {
                const Accessible desktop{QStringLiteral("org.a11y.atspi.Registry"),
                                         QStringLiteral("/org/a11y/atspi/accessible/root")};
                for (const Accessible& program : childrenOf(desktop))
                    if (processOf(program) == process)
                        m_program = program;
                return !m_program.isNull();
            },
            patience);
    }

    [[nodiscard]] QList<Accessible> windows() const { return childrenOf(m_program); }

    [[nodiscard]] QList<Accessible> childrenOf(const Accessible& of) const
    {
        QList<Accessible> all;
        const QDBusMessage answer = call(of, "Accessible", "GetChildren");
        if (answer.type() != QDBusMessage::ReplyMessage)
            return all;
        const QDBusArgument list = answer.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd())
            all += accessibleFrom(list);
        list.endArray();
        return all;
    }

    [[nodiscard]] QString nameOf(const Accessible& of) const { return property(of, "Accessible", "Name").toString(); }
    [[nodiscard]] QString roleOf(const Accessible& of) const
    {
        const QDBusMessage answer = call(of, "Accessible", "GetRoleName");
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toString() : QString();
    }
    [[nodiscard]] bool is(const Accessible& of, State state) const
    {
        const QDBusMessage answer = call(of, "Accessible", "GetState");
        if (answer.type() != QDBusMessage::ReplyMessage)
            return false;
        QList<uint> words;
        answer.arguments().value(0).value<QDBusArgument>() >> words;
        return (words.value(state / 32) >> (state % 32)) & 1U;
    }
    [[nodiscard]] QStringList actionsOf(const Accessible& of) const
    {
        QStringList names;
        const QDBusMessage answer = call(of, "Action", "GetActions");
        if (answer.type() != QDBusMessage::ReplyMessage)
            return names;
        const QDBusArgument list = answer.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString name;
            QString description;
            QString keys;
            list.beginStructure();
            list >> name >> description >> keys;
            list.endStructure();
            names += name;
        }
        list.endArray();
        return names;
    }

    // The first that shows, of that role and name, in the topmost window that has it. What is not shown is not entered,
    // nor are the cells of tables.
    [[nodiscard]] Accessible find(const QString& role, const QString& name) const
    {
        Accessible found;
        QList<Accessible> tops = windows();
        while (!tops.isEmpty() && found.isNull()) // the newest window lies on top
            visit(tops.takeLast(), 0, [&](const Accessible& one, int) {
                if (found.isNull() && roleOf(one) == role && nameOf(one) == name)
                    found = one;
                return found.isNull();
            });
        return found;
    }
    [[nodiscard]] Accessible awaited(const QString& role, const QString& name) const
    {
        Accessible found;
        (void)QTest::qWaitFor([&] { return !(found = find(role, name)).isNull(); }, patience);
        return found;
    }
    [[nodiscard]] bool gone(const QString& role, const QString& name) const
    {
        return QTest::qWaitFor([&] { return find(role, name).isNull(); }, patience);
    }

    // Waits until it is there and lets itself be pressed, then presses, toggles or opens it.
    [[nodiscard]] bool press(const QString& role, const QString& name) const
    {
        const Accessible target = awaited(role, name);
        QStringList actions;
        const bool ready = !target.isNull() && QTest::qWaitFor(
                                                   [&] {
                                                       actions = actionsOf(target);
                                                       return is(target, Enabled) && is(target, Showing) &&
                                                              !actions.filter(pressing()).isEmpty();
                                                   },
                                                   patience);
        const int which = ready ? int(actions.indexOf(pressing())) : -1;
        return which >= 0 && call(target, "Action", "DoAction", {which}).arguments().value(0).toBool();
    }

    // Puts the text into the field as a whole, as dictation does.
    [[nodiscard]] bool fill(const QString& role, const QString& name, const QString& text) const
    {
        const Accessible target = awaited(role, name);
        return !target.isNull() &&
               call(target, "EditableText", "SetTextContents", {text}).arguments().value(0).toBool();
    }

    // Chooses the first row whose column says `text`.
    [[nodiscard]] bool chooseRow(const QString& table, const QString& text, int column = 0) const
    {
        const Accessible target = awaited(QStringLiteral("table"), table);
        int row = -1;
        const bool there = !target.isNull() &&
                           QTest::qWaitFor([&] { return (row = rowOf(target, text, column)) >= 0; }, patience) &&
                           call(target, "Table", "AddRowSelection", {row}).arguments().value(0).toBool();
        if (there)
            for (const int other : selectedRows(target)) // it was added to what was chosen before
                if (other != row)
                    (void)call(target, "Table", "RemoveRowSelection", {other});
        return there && QTest::qWaitFor(
                            [&] { return call(target, "Table", "IsRowSelected", {row}).arguments().value(0).toBool(); },
                            patience);
    }

    [[nodiscard]] Accessible cell(const Accessible& table, int row, int column) const
    {
        const QDBusMessage answer = call(table, "Table", "GetAccessibleAt", {row, column});
        return answer.type() == QDBusMessage::ReplyMessage
                   ? accessibleFrom(answer.arguments().value(0).value<QDBusArgument>())
                   : Accessible();
    }

    // What nobody who relies on names and roles could use, one line each: only of what shows.
    [[nodiscard]] QStringList faults() const
    {
        QStringList wrong;
        for (const Accessible& window : windows())
            visit(window, 0, [&](const Accessible& one, int) {
                const QString role = roleOf(one);
                const bool asked = is(one, Focusable) || role.contains(QLatin1String("button"));
                if (asked && nameOf(one).trimmed().isEmpty())
                    wrong += QStringLiteral("%1 without a name: %2").arg(role, placeOf(one));
                if (role.isEmpty() || role == QLatin1String("unknown") || role == QLatin1String("invalid"))
                    wrong += QStringLiteral("“%1” without a role: %2").arg(nameOf(one), placeOf(one));
                if (role.contains(QLatin1String("button")) && is(one, Enabled) &&
                    actionsOf(one).filter(pressing()).isEmpty())
                    wrong += QStringLiteral("“%1” cannot be pressed: %2").arg(nameOf(one), placeOf(one));
                return true;
            });
        return wrong;
    }

    // The tree as it shows, for a message.
    [[nodiscard]] QString dump() const
    {
        QString lines;
        for (const Accessible& window : windows())
            visit(window, 0, [&](const Accessible& one, int depth) {
                lines += QStringLiteral("%1%2 “%3” [%4]%5\n")
                             .arg(QString(depth * 2, QLatin1Char(' ')), roleOf(one), nameOf(one),
                                  actionsOf(one).join(QLatin1Char(' ')),
                                  is(one, Enabled) ? QString() : QStringLiteral(" (disabled)"));
                return true;
            });
        return lines;
    }

private:
    static const QRegularExpression& pressing()
    {
        static const QRegularExpression names(QStringLiteral("^(Press|Toggle|ShowMenu)$"));
        return names;
    }

    static Accessible accessibleFrom(const QDBusArgument& from)
    {
        Accessible one;
        QDBusObjectPath path;
        from.beginStructure();
        from >> one.service >> path;
        from.endStructure();
        one.path = path.path();
        return one;
    }

    [[nodiscard]] QDBusMessage call(const Accessible& of, const char* interface, const char* method,
                                    const QVariantList& arguments = {}) const
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            of.service, of.path, QStringLiteral("org.a11y.atspi.") + QLatin1String(interface), QLatin1String(method));
        ask.setArguments(arguments);
        return m_bus.call(ask, QDBus::Block, 10'000);
    }
    [[nodiscard]] QVariant property(const Accessible& of, const char* interface, const char* name) const
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            of.service, of.path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        ask.setArguments({QStringLiteral("org.a11y.atspi.") + QLatin1String(interface), QString::fromLatin1(name)});
        return m_bus.call(ask, QDBus::Block, 10'000).arguments().value(0).value<QDBusVariant>().variant();
    }
    [[nodiscard]] qint64 processOf(const Accessible& program) const
    {
        const QDBusReply<uint> id = m_bus.interface()->servicePid(program.service);
        return id.isValid() ? qint64(id.value()) : 0;
    }

    [[nodiscard]] QList<int> selectedRows(const Accessible& table) const
    {
        QList<int> rows;
        const QDBusMessage answer = call(table, "Table", "GetSelectedRows");
        if (answer.type() == QDBusMessage::ReplyMessage)
            answer.arguments().value(0).value<QDBusArgument>() >> rows;
        return rows;
    }

    [[nodiscard]] int rowOf(const Accessible& table, const QString& text, int column) const
    {
        const int rows = property(table, "Table", "NRows").toInt();
        for (int row = 0; row < rows; ++row)
            if (nameOf(cell(table, row, column)) == text)
                return row;
        return -1;
    }

    // `each` answers whether to go on. Tables are not entered: they may have a million rows.
    bool visit(const Accessible& from, int depth, const std::function<bool(const Accessible&, int)>& each) const
    {
        if (from.isNull() || !is(from, Showing))
            return true;
        if (!each(from, depth))
            return false;
        const QString role = roleOf(from);
        if (role == QLatin1String("table") || role == QLatin1String("tree table") || role == QLatin1String("tree"))
            return true;
        const QList<Accessible> below = childrenOf(from);
        return std::all_of(below.begin(), below.end(),
                           [&](const Accessible& one) { return visit(one, depth + 1, each); });
    }

    // Where it stands, by the names and roles above it.
    [[nodiscard]] QString placeOf(Accessible one) const
    {
        QStringList above;
        for (int up = 0; up < 6 && !one.isNull() && one.path != m_program.path; ++up) {
            above.prepend(QStringLiteral("%1 “%2”").arg(roleOf(one), nameOf(one)));
            const QVariant parent = property(one, "Accessible", "Parent");
            one = accessibleFrom(parent.value<QDBusArgument>());
        }
        return above.join(QStringLiteral(" > "));
    }

    QDBusConnection m_bus{QString()};
    Accessible m_program;
};

} // namespace keywright::test
