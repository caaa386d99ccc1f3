#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/access/hours_field.h"
#include "ui/access/hours_grid.h"
#include "ui/look/chips.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t wholeDay = 0xFFFFFF;

std::uint32_t span(int from, int to) // hours from … to - 1
{
    return (std::uint32_t(1) << to) - (std::uint32_t(1) << from);
}

void drag(HoursGrid& grid, int fromDay, int fromHour, int toDay, int toHour)
{
    QTest::mousePress(&grid, Qt::LeftButton, {}, grid.cellRect(fromDay, fromHour).center());
    QTest::mouseMove(&grid, grid.cellRect(toDay, toHour).center());
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, grid.cellRect(toDay, toHour).center());
}

} // namespace

class HoursGridTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HoursGrid> m_grid;

    void make(const QLocale& locale = QLocale(QLocale::German, QLocale::Germany))
    {
        QLocale::setDefault(locale); // the week begins on Monday there
        m_grid = std::make_unique<HoursGrid>(u"grid"_s, nullptr);
        m_grid->resize(600, m_grid->sizeHint().height());
        m_grid->show();
    }
    void keys(std::initializer_list<Qt::Key> pressed, Qt::KeyboardModifiers modifiers = {})
    {
        for (const Qt::Key key : pressed)
            QTest::keyClick(m_grid.get(), key, modifiers);
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup()
    {
        m_grid.reset();
        QLocale::setDefault(QLocale::c());
    }

    void draggingFillsARectangle()
    {
        QSignalSpy changed(m_grid.get(), &HoursGrid::changed);
        drag(*m_grid, 0, 8, 4, 17);
        for (std::size_t day = 0; day < 5; ++day)
            QCOMPARE(m_grid->week()[day], span(8, 18));
        QCOMPARE(m_grid->week()[5], 0U);
        QVERIFY(changed.size() >= 1);
    }

    // Who cannot see the grid has seven days of twenty-four check boxes.
    void eachHourIsACheckBoxOfItsDay()
    {
        QAccessibleInterface* week = QAccessible::queryAccessibleInterface(m_grid.get());
        QCOMPARE(week->childCount(), 7);
        QAccessibleInterface* wednesday = week->child(2);
        QCOMPARE(wednesday->text(QAccessible::Name), u"Mittwoch"_s);
        QCOMPARE(wednesday->childCount(), 24);
        QAccessibleInterface* nine = wednesday->child(9);
        QCOMPARE(nine->role(), QAccessible::CheckBox);
        QCOMPARE(nine->text(QAccessible::Name), u"Mittwoch 09–10"_s);
        QVERIFY(!nine->state().checked);
        QSignalSpy changed(m_grid.get(), &HoursGrid::changed);
        nine->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_grid->week()[2], span(9, 10));
        QVERIFY(nine->state().checked);
        QCOMPARE(wednesday->indexOfChild(nine), 9);
        QCOMPARE(week->childAt(nine->rect().center().x(), nine->rect().center().y()), wednesday);
    }

    void draggingFromAFilledHourClears()
    {
        HoursGrid::Week week;
        week.fill(wholeDay);
        m_grid->setWeek(week);
        drag(*m_grid, 5, 0, 6, 23);
        QCOMPARE(m_grid->week()[4], wholeDay);
        QCOMPARE(m_grid->week()[5], 0U);
        QCOMPARE(m_grid->week()[6], 0U);
    }

    // What the pointer passes by on its way back stays as it was.
    void draggingBackTakesBack()
    {
        QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(0, 8).center());
        QTest::mouseMove(m_grid.get(), m_grid->cellRect(3, 12).center());
        QTest::mouseMove(m_grid.get(), m_grid->cellRect(0, 9).center());
        QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(0, 9).center());
        QCOMPARE(m_grid->week()[0], span(8, 10));
        QCOMPARE(m_grid->week()[3], 0U);
    }

    void aDaysNameIsItsWholeDay()
    {
        const QPoint name(3, m_grid->cellRect(2, 0).center().y());
        QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, name);
        QCOMPARE(m_grid->week()[2], wholeDay);
        QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, name);
        QCOMPARE(m_grid->week()[2], 0U);
    }

    void arrowsMoveAndSpaceChanges()
    {
        keys({Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space});
        QCOMPARE(m_grid->week()[1], span(2, 3));
        QVERIFY(m_grid->accessibleDescription().contains(QLocale().standaloneDayName(2)));
        keys({Qt::Key_Space});
        QCOMPARE(m_grid->week()[1], 0U);
    }

    void shiftChoosesARectangle()
    {
        keys({Qt::Key_Right});
        keys({Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}, Qt::ShiftModifier);
        keys({Qt::Key_Space});
        QCOMPARE(m_grid->week()[0], span(1, 4));
        QCOMPARE(m_grid->week()[1], span(1, 4));
        QCOMPARE(m_grid->week()[2], 0U);
    }

    void theEdgesHold()
    {
        keys({Qt::Key_Left, Qt::Key_Up, Qt::Key_Space, Qt::Key_End, Qt::Key_Right, Qt::Key_Space});
        QCOMPARE(m_grid->week()[0], span(0, 1) | span(23, 24));
    }

    void theFirstDayIsTheLocales()
    {
        QVERIFY(m_grid->cellRect(0, 0).top() < m_grid->cellRect(6, 0).top()); // Monday first
        make(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_grid->cellRect(6, 0).top() < m_grid->cellRect(0, 0).top()); // Sunday first
        drag(*m_grid, 6, 3, 6, 3);
        QCOMPARE(m_grid->week()[6], span(3, 4)); // the day stays the day
    }

    void rightToLeftIsMirrored()
    {
        m_grid->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_grid->cellRect(0, 0).left() > m_grid->cellRect(0, 1).left());
        drag(*m_grid, 0, 2, 0, 4);
        QCOMPARE(m_grid->week()[0], span(2, 5));
        m_grid->setWeek({});
        keys({Qt::Key_Home, Qt::Key_Left, Qt::Key_Space}); // towards the end of the day
        QCOMPARE(m_grid->week()[0], span(1, 2));
    }

    void allHoursAreNoRestriction()
    {
        HoursField field(u"hours"_s, nullptr);
        field.show();
        QVERIFY(!field.hours());
        QVERIFY(GuiHand::click(u"hoursOffice"_s));
        QVERIFY(GuiHand::type(u"hoursZone"_s, u"Europe/Berlin"_s));
        QCOMPARE(*field.hours(), *HoursOfWeek::parse(u"Mon-Fri 08-18 Europe/Berlin"_s));
        QCOMPARE(GuiHand::seen<QLabel>(u"hoursText"_s)->text(), field.hours()->toString());
        QVERIFY(GuiHand::seen<Chip>(u"hoursOffice"_s)->isChecked());
        QVERIFY(GuiHand::click(u"hoursAlways"_s));
        QVERIFY(!field.hours());
    }

    void aZoneThatIsNoneIsSaidInPlace()
    {
        HoursField field(u"hours"_s, nullptr);
        field.show();
        QVERIFY(GuiHand::click(u"hoursOffice"_s));
        QVERIFY(GuiHand::type(u"hoursZone"_s, u"Mars/Olympus"_s));
        QVERIFY(!field.commit());
        QVERIFY(GuiHand::seen<QLabel>(u"hoursText"_s)->text().contains(u"Mars/Olympus"_s));
        // One that another machine stored can stay.
        field.setHours(*HoursOfWeek::parseStored(u"Mon-Fri 08-18 Mars/Olympus"_s));
        QVERIFY(field.commit());
        QCOMPARE(field.hours()->timeZone, u"Mars/Olympus"_s);
    }

    void noHourAtAllIsRefused()
    {
        HoursField field(u"hours"_s, nullptr);
        field.show();
        auto* grid = GuiHand::seen<HoursGrid>(u"hoursGrid"_s);
        drag(*grid, 0, 0, 6, 23); // all are filled: this clears them
        QVERIFY(grid->week() == HoursGrid::Week{});
        QVERIFY(!field.commit());
        QVERIFY(GuiHand::seen<QLabel>(u"hoursText"_s)->text().contains(u"never work"_s));
    }
};

QTEST_MAIN(HoursGridTest)
#include "test_hours_grid.moc"
