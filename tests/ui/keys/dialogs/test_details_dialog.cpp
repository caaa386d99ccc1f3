#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class DetailsDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    KeyId m_key;

    void openIt()
    {
        m_stage->open(KeyAct::Describe, {m_key});
        QVERIFY(GuiHand::awaited(u"detailsDialog"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        m_key = m_stage->make(u"checkout"_s, [](KeyDraft& draft) { draft.environment = u"lab"_s; });
    }
    void cleanup() { m_stage.reset(); }

    void whatIsTypedIsStored()
    {
        openIt();
        QVERIFY(GuiHand::type(u"detailsName"_s, u"checkout-eu"_s));
        QVERIFY(GuiHand::type(u"detailsApplication"_s, u"shop"_s));
        QVERIFY(GuiHand::type(u"detailsAccount"_s, u"svc-shop"_s));
        QVERIFY(GuiHand::type(u"detailsTags"_s, u"pci"_s)); // Enter is not needed
        auto* notes = GuiHand::seen<QPlainTextEdit>(u"detailsNotes"_s);
        QTest::keyClicks(notes, u"asked for by Ada"_s);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        const ApiKey key = m_stage->key(m_key);
        QCOMPARE(key.name, u"checkout-eu"_s);
        QCOMPARE(key.application, u"shop"_s);
        QCOMPARE(key.boundTo, u"svc-shop"_s);
        QCOMPARE(key.tags, QStringList{u"pci"_s});
        QCOMPARE(key.notes, u"asked for by Ada"_s);
        QCOMPARE(key.environment, u"lab"_s); // the organisation's own word stays
    }

    void whatIsAsItWasCannotBeSaved()
    {
        const auto save = [] { return GuiHand::seen<QPushButton>(u"submit"_s); };
        const auto hint = [] { return GuiHand::seen<QLabel>(u"dialogHint"_s)->text(); };
        openIt();
        QVERIFY(!save()->isEnabled());
        QCOMPARE(hint(), u"Nothing changes yet."_s);
        QVERIFY(GuiHand::type(u"detailsName"_s, u"x"_s));
        QVERIFY(save()->isEnabled());
        QCOMPARE(hint(), QString());
        QVERIFY(GuiHand::type(u"detailsName"_s, u"checkout"_s)); // typed back
        QVERIFY(!save()->isEnabled());
        QVERIFY(GuiHand::type(u"detailsTags"_s, u"pci"_s)); // no chip yet
        QVERIFY(save()->isEnabled());
        QVERIFY(GuiHand::type(u"detailsTags"_s, u" "_s));
        QVERIFY(!save()->isEnabled());
        QTest::keyClick(GuiHand::seen(u"detailsDialog"_s), Qt::Key_Escape); // nothing would be lost
        QVERIFY(GuiHand::gone(u"detailsDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }

    // Blanks around a name are no change: the service sees that, and the words say so.
    void aChangeThatIsNoneIsNotCalledSaved()
    {
        const qsizetype events = m_stage->memory.stored.events.size();
        openIt();
        QVERIFY(GuiHand::type(u"detailsName"_s, u" checkout "_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        const QString words = m_stage->done.first().at(1).toString();
        QVERIFY2(words.contains(u"nothing to change"_s), qPrintable(words));
        QCOMPARE(m_stage->key(m_key).revision, 1);
        QCOMPARE(m_stage->memory.stored.events.size(), events);
    }

    void aRefusedNameIsSaidAndStays()
    {
        m_stage->make(u"taken"_s, [](KeyDraft& draft) { draft.environment = u"lab"_s; });
        openIt();
        QVERIFY(GuiHand::type(u"detailsName"_s, u"taken"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"exists already"_s));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"detailsName"_s)->text(), u"taken"_s);
        QCOMPARE(m_stage->key(m_key).name, u"checkout"_s);
        QVERIFY(GuiHand::type(u"detailsName"_s, u"free"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->key(m_key).name, u"free"_s);
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        openIt();
        QVERIFY(m_stage->service.transfer(m_key, 0, u"partners"_s, {}).ok());
        QVERIFY(GuiHand::type(u"detailsName"_s, u"mine"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"Somebody else"_s));
        QCOMPARE(m_stage->key(m_key).name, u"checkout"_s);
    }

    void escapeAsksWhicheverFieldWasTouched_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"detailsName", "detailsApplication", "detailsAccount"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void escapeAsksWhicheverFieldWasTouched()
    {
        QFETCH(QString, field);
        openIt();
        QVERIFY(GuiHand::type(field, u"x"_s));
        QVERIFY(DialogStage::escapeAsksFirst(u"detailsDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }
};

QTEST_MAIN(DetailsDialogTest)
#include "test_details_dialog.moc"
