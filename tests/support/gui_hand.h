// A person's hand in a GUI test: finds what is visible by its object name, in whatever window, clicks it with the mouse
// and types on the keyboard. Everything waits for what it needs. GUI thread.
#pragma once

#include "tests/support/qt_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>

namespace keywright::test {

class GuiHand {
public:
    static constexpr int patience = test::patience; // ms

    // Folder for pictures; empty: none are taken.
    explicit GuiHand(QString shots = {})
        : m_shots(std::move(shots))
    {}

    // The visible widget of that name in the topmost window that has it; null: none.
    template <typename T = QWidget>
    static T* seen(const QString& name)
    {
        for (QWidget* window : windows())
            for (T* widget : window->findChildren<T*>(name))
                if (widget->isVisible())
                    return widget;
        for (QWidget* window : windows())
            if (window->objectName() == name)
                if (T* found = qobject_cast<T*>(window))
                    return found;
        return nullptr;
    }

    template <typename T = QWidget>
    static T* awaited(const QString& name)
    {
        T* found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = seen<T>(name)) != nullptr; }, patience);
        return found;
    }

    [[nodiscard]] static bool gone(const QString& name)
    {
        return QTest::qWaitFor([&] { return !seen(name); }, patience);
    }

    // Answers whether it could be clicked.
    static bool click(const QString& name)
    {
        QWidget* target = awaited(name);
        if (!target || !QTest::qWaitFor([&] { return target->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(target, Qt::LeftButton, {}, middleOf(target));
        return true;
    }

    // Clicks into the field and types. A combo box is typed into when it is editable.
    static bool type(const QString& name, const QString& text)
    {
        QWidget* target = awaited(name);
        if (!target)
            return false;
        if (auto* inner = target->findChild<QLineEdit*>())
            target = inner;
        QTest::mouseClick(target, Qt::LeftButton, {}, middleOf(target));
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
        return true;
    }

    // On the window that has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // A dialog that was just opened has it, even where no window manager has told so yet.
        QWidget* target = windows().isEmpty() ? nullptr : windows().first()->focusWidget();
        if (!target)
            qFatal("nothing has the keyboard");
        QTest::keyClick(target, key, modifiers);
    }

    // Waits for a row whose first column says `text`, then clicks it.
    static bool clickRow(const QString& table, const QString& text)
    {
        auto* view = awaited<QAbstractItemView>(table);
        QModelIndex found;
        const bool there = view && QTest::qWaitFor(
                                       [&] {
                                           found = {};
                                           for (int row = 0; row < view->model()->rowCount() && !found.isValid(); ++row)
                                               if (view->model()->index(row, 0).data().toString() == text)
                                                   found = view->model()->index(row, 0);
                                           return found.isValid();
                                       },
                                       patience);
        if (!there)
            return false;
        view->scrollTo(found);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found).center());
        return true;
    }

    // The whole screen where there is one, else the topmost window.
    void picture(const QString& name)
    {
        if (m_shots.isEmpty())
            return;
        QTest::qWait(250); // for a person's eye: the last frame
        const QList<QWidget*> all = windows();
        const bool real = QGuiApplication::platformName() != QStringLiteral("offscreen");
        const QPixmap shot = real            ? QGuiApplication::primaryScreen()->grabWindow(0)
                             : all.isEmpty() ? QPixmap()
                                             : all.first()->grab();
        m_pictures += m_shots + QLatin1Char('/') + name + QStringLiteral(".png");
        shot.save(m_pictures.last());
    }
    [[nodiscard]] const QStringList& pictures() const { return m_pictures; }

private:
    // Visible windows, the active one first: a dialog before the window that it lies over.
    static QList<QWidget*> windows()
    {
        QList<QWidget*> all;
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->windowType() != Qt::ToolTip)
                window == QApplication::activeModalWidget() ? all.prepend(window) : all.append(window);
        return all;
    }

    static QPoint middleOf(const QWidget* target)
    {
        // A check box is as wide as its line; what is clicked is its leading edge.
        return qobject_cast<const QAbstractButton*>(target) ? QPoint(12, target->height() / 2)
                                                            : target->rect().center();
    }

    QString m_shots;
    QStringList m_pictures;
};

} // namespace keywright::test
