#include "model/keys/completion_model.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/keys/completion_popup.h"
#include "ui/keys/search_box.h"
#include "ui/keys/search_completer.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QVBoxLayout>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSearchCompletion final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ListedCatalogue catalogue;
        QWidget window;
        SearchBox* box = new SearchBox;
        QLineEdit* other = new QLineEdit;

        Open()
        {
            catalogue.keys.add(keyNamed(u"a"_s, u"payments"_s));
            catalogue.keys.add(keyNamed(u"b"_s, u"Sales ops"_s, u"staging"_s));
            new SearchCompleter(*box, catalogue.front);
            auto* column = new QVBoxLayout(&window);
            column->addWidget(box);
            column->addWidget(other);
            column->addStretch(1);
            window.resize(700, 500);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
            QTest::mouseClick(box, Qt::LeftButton);
        }
        [[nodiscard]] CompletionPopup* popup() const { return window.findChild<CompletionPopup*>(); }
        [[nodiscard]] bool isOpen() const { return popup() && popup()->isVisible(); }
        [[nodiscard]] QStringList lines() const
        {
            QStringList all;
            for (const Completion& one : isOpen() ? popup()->model().completions() : QList<Completion>())
                all += one.insert;
            return all;
        }
        void type(const QString& text) const { QTest::keyClicks(box, text); }
    };

private Q_SLOTS:
    void fieldsAreCompletedWithTab()
    {
        Open open;
        open.type(u"ow"_s);
        QTRY_COMPARE(open.lines(), QStringList{u"owner:"_s});
        QTest::keyClick(open.box, Qt::Key_Tab);
        QCOMPARE(open.box->text(), u"owner:"_s);
        QVERIFY(open.box->hasFocus());
        // and the owners follow at once
        QTRY_COMPARE(open.lines().size(), 2);
        QVERIFY(open.lines().contains(u"\"Sales ops\""_s));
    }

    void valuesAreChosenWithTheKeyboard()
    {
        Open open;
        open.type(u"owner:ops"_s);
        QTRY_COMPARE(open.lines(), QStringList{u"\"Sales ops\""_s});
        QTest::keyClick(open.box, Qt::Key_Down);
        QCOMPARE(open.popup()->current(), 0);
        QTest::keyClick(open.box, Qt::Key_Return);
        QCOMPARE(open.box->text(), u"owner:\"Sales ops\" "_s);
        QVERIFY(!open.isOpen());
        QTRY_COMPARE(open.box->filter().terms.value(0).values, QStringList{u"sales ops"_s});
        QTest::keyClick(open.box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.box->text(), u"owner:ops"_s);
    }

    void aLineIsTakenWithTheMouse()
    {
        Open open;
        open.type(u"status:rev"_s);
        QTRY_COMPARE(open.lines(), QStringList{u"revoked"_s});
        auto* list = open.popup()->findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(open.box->text(), u"status:revoked "_s);
        QVERIFY(open.box->hasFocus());
    }

    void enterWithoutAChoiceMeansWhatWasTyped()
    {
        Open open;
        QSignalSpy left(open.box, &SearchBox::leaveAsked);
        open.type(u"ow"_s);
        QTRY_VERIFY(open.isOpen());
        QTest::keyClick(open.box, Qt::Key_Return);
        QCOMPARE(open.box->text(), u"ow"_s);
        QVERIFY(!open.isOpen());
        QCOMPARE(left.size(), 1);
    }

    void escapeClosesTheListAndKeepsTheText()
    {
        Open open;
        open.type(u"ow"_s);
        QTRY_VERIFY(open.isOpen());
        QTest::keyClick(open.box, Qt::Key_Escape);
        QVERIFY(!open.isOpen());
        QCOMPARE(open.box->text(), u"ow"_s);
    }

    void whoLeavesTheBoxLeavesTheList()
    {
        Open open;
        open.type(u"ow"_s);
        QTRY_VERIFY(open.isOpen());
        QTest::mouseClick(open.other, Qt::LeftButton);
        QTRY_VERIFY(!open.isOpen());
    }

    void ctrlSpaceOffersEverythingInAnEmptyBox()
    {
        Open open;
        QTest::keyClick(open.box, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(open.lines().contains(u"status:"_s) && open.lines().contains(u"scope:"_s));
        QTest::keyClick(open.box, Qt::Key_Up); // round, to the last one
        QCOMPARE(open.popup()->current(), int(open.lines().size()) - 1);
    }

    void nothingIsOfferedForATextThatIsSet()
    {
        Open open;
        open.box->ask(u"owner:"_s);
        QCoreApplication::processEvents();
        QVERIFY(!open.isOpen());
    }

    void staleAnswersAreDropped()
    {
        Open open;
        open.type(u"owner:pay"_s);
        QTest::keyClick(open.box, Qt::Key_A, Qt::ControlModifier);
        open.type(u"zzz"_s);
        // The front lane answers in order: after this one the older answer has come and gone.
        QFuture<Result<bool>> last = open.catalogue.front.run([](Services&) -> Result<bool> { return true; });
        last.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!open.isOpen());
    }

    void aWrongWordCanBeTakenBack()
    {
        Open open;
        open.box->ask(u"tag:x stauts:active"_s);
        QVERIFY(open.box->toolTip().contains(u"status"_s));
        open.box->takeSuggestion();
        QCOMPARE(open.box->text(), u"tag:x status:active"_s);
        QVERIFY(open.box->toolTip().isEmpty());
    }

    void aTermThatIsBeingTypedIsNoMistakeYet()
    {
        Open open;
        for (const QString& text : {u"tag:pci owner:"_s, u"tag:pci owner:\"Sales"_s, u"tag:pci expires:<"_s}) {
            open.box->ask(text);
            QVERIFY2(open.box->toolTip().isEmpty(), qPrintable(text));
            QCOMPARE(open.box->filter().terms.size(), 1);
        }
        open.box->setCursorPosition(3); // somebody went on with something else
        open.box->ask(u"owner: tag:pci"_s);
        QVERIFY(!open.box->toolTip().isEmpty());
        open.box->ask(u"tag:pci owner:"_s);
        QTest::mouseClick(open.other, Qt::LeftButton); // whoever leaves it so is told
        QTRY_VERIFY(!open.box->toolTip().isEmpty());
    }

    void theListIsASoundModel()
    {
        CompletionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCompletions(offered(completionPlace({}, 0)));
        QVERIFY(model.rowCount() > 10);
        model.setCompletions(offered(completionPlace(u"status:"_s, 7)));
        QCOMPARE(model.index(0).data().toString(), u"active"_s);
        model.setCompletions({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSearchCompletion)
#include "test_search_completion.moc"
