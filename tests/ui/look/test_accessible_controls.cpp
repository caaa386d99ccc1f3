// What assistive programs are told of controls that paint themselves, and that pressing one of them is a click.
#include "tests/support/qt_test.h"
#include "ui/look/accessible_controls.h"
#include "ui/look/chips.h"
#include "ui/window/side_bar.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QToolButton>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& seen(QObject& object)
{
    return *QAccessible::queryAccessibleInterface(&object);
}

QString nameOf(QObject& object)
{
    return seen(object).text(QAccessible::Name);
}

void press(QObject& object)
{
    QAccessibleActionInterface* actions = seen(object).actionInterface();
    actions->doAction(actions->actionNames().first());
}

} // namespace

class AccessibleControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleControls(); }

    void pressingAChoiceIsAClick()
    {
        Chip first(u"first"_s, u"Production"_s);
        Chip second(u"second"_s, u"Staging"_s);
        QButtonGroup group;
        group.addButton(&first);
        group.addButton(&second);
        first.setChecked(true);
        QCOMPARE(seen(second).role(), QAccessible::RadioButton);
        QCOMPARE(nameOf(second), u"Staging"_s);
        QSignalSpy clicked(&second, &QAbstractButton::clicked);
        press(second);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(seen(second).state().checked);
        QVERIFY(!seen(first).state().checked);
    }

    void aChipOpensItsMenu()
    {
        Chip chip(u"chip"_s, u"Status"_s);
        chip.setHasMenu(true);
        QCOMPARE(seen(chip).role(), QAccessible::ButtonMenu);
        QVERIFY(seen(chip).state().hasPopup);
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        press(chip);
        QCOMPARE(clicked.size(), 1);
        chip.setEnabled(false);
        QVERIFY(seen(chip).actionInterface()->actionNames().isEmpty());
    }

    void aPageOfTheSideBarIsOneOfSeveral()
    {
        SideBar bar;
        bar.addPage(u"keys"_s, u"Keys"_s, u"key"_s);
        auto* button = bar.findChild<SideButton*>();
        QCOMPARE(seen(*button).role(), QAccessible::RadioButton);
        QSignalSpy asked(&bar, &SideBar::pageAsked);
        press(*button);
        QCOMPARE(asked.size(), 1);
    }

    void theButtonsInALineHaveNames()
    {
        QLineEdit line;
        line.setClearButtonEnabled(true);
        QAction* lens = line.addAction(QIcon(), QLineEdit::LeadingPosition);
        QAction* help = line.addAction(QIcon(), QLineEdit::TrailingPosition);
        help->setToolTip(u"Search by example"_s);
        int pictures = 0;
        for (QToolButton* button : line.findChildren<QToolButton*>()) {
            if (button->defaultAction() == lens) {
                QCOMPARE(seen(*button).role(), QAccessible::Graphic);
                ++pictures;
            } else {
                QCOMPARE(seen(*button).role(), QAccessible::PushButton);
                QCOMPARE(nameOf(*button), button->defaultAction() == help ? u"Search by example"_s : u"Clear"_s);
            }
        }
        QCOMPARE(pictures, 1);
    }
};

QTEST_MAIN(AccessibleControlsTest)
#include "test_accessible_controls.moc"
