#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "ui/secrets/one_time_secret_dialog.h"

#include <QClipboard>
#include <QLayout>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class OneTimeSecretTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    QString m_secret;

    void openIt(bool recoverable = false)
    {
        KeyDraft draft;
        draft.name = u"checkout"_s;
        draft.owner = u"payments"_s;
        draft.environment = u"production"_s;
        draft.recoverable = recoverable;
        const Result<IssuedSecret> made = m_stage->service.create(draft);
        QVERIFY(made.ok());
        const auto bytes = (*made).secret->bytes();
        m_secret = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        (new OneTimeSecretDialog(*made, u"GNOME Keyring"_s, m_stage->clipboard, &m_stage->window))->open();
        QVERIFY(GuiHand::awaited(u"oneTimeSecretDialog"_s));
    }
    [[nodiscard]] static QString shown() { return GuiHand::seen<QLabel>(u"secretText"_s)->text(); }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DialogStage>(); }
    void cleanup() { m_stage.reset(); }

    void theSecretShowsWhileTheButtonIsHeld()
    {
        openIt();
        QVERIFY(shown() != m_secret);
        auto* hold = GuiHand::seen<QPushButton>(u"holdToShow"_s);
        QSignalSpy used(GuiHand::seen<OneTimeSecretDialog>(u"oneTimeSecretDialog"_s), &OneTimeSecretDialog::used);
        auto* text = GuiHand::seen<QLabel>(u"secretText"_s);
        const int room = text->height();
        QTest::mousePress(hold, Qt::LeftButton, {}, hold->rect().center());
        QCOMPARE(shown(), m_secret);
        // All of it, in the room that it had before.
        QVERIFY(text->heightForWidth(text->width()) <= room && text->height() == room);
        const QWidget* dialog = text->window();
        QCOMPARE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.first().first().toString(), u"reveal"_s);
        QTest::mouseRelease(hold, Qt::LeftButton, {}, hold->rect().center());
        QVERIFY(shown() != m_secret);
        QTest::mouseClick(hold, Qt::LeftButton, {}, hold->rect().center());
        QCOMPARE(used.size(), 1); // told once
    }

    void itIsCopiedWithoutBeingShown()
    {
        openIt();
        QVERIFY(GuiHand::click(u"copySecret"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), m_secret);
        QVERIFY(shown() != m_secret);
    }

    void itGoesOnlyWhenItWasStored()
    {
        openIt();
        QVERIFY(!GuiHand::seen<QPushButton>(u"done"_s)->isEnabled());
        QVERIFY(GuiHand::click(u"stored"_s));
        QVERIFY(GuiHand::click(u"done"_s));
        QVERIFY(GuiHand::gone(u"oneTimeSecretDialog"_s));
    }

    // A key pressed by habit must not throw away what can't be had again.
    void escapeWarnsAndStays()
    {
        openIt();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(GuiHand::seen(u"oneTimeSecretDialog"_s), Qt::Key_Escape);
        QVERIFY(GuiHand::seen(u"oneTimeSecretDialog"_s));
        bool said = false;
        for (const QLabel* label : GuiHand::seen(u"oneTimeSecretDialog"_s)->findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains(u"has to be rotated"_s);
        QVERIFY(said);
        QTest::keyClick(GuiHand::seen(u"oneTimeSecretDialog"_s), Qt::Key_Return);
        QVERIFY(GuiHand::seen(u"oneTimeSecretDialog"_s));
    }

    // Ctrl+C, Space, Enter: nobody has to reach for the mouse.
    void theKeyboardIsEnough()
    {
        openIt();
        auto* dialog = GuiHand::seen(u"oneTimeSecretDialog"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QTest::keyClick(GuiHand::seen(u"stored"_s), Qt::Key_Space);
        QVERIFY(GuiHand::seen<QPushButton>(u"done"_s)->hasFocus());
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::gone(u"oneTimeSecretDialog"_s));
    }

    void itSaysWhereACopyIsKept()
    {
        openIt(true);
        bool said = false;
        for (const QLabel* label : GuiHand::seen(u"oneTimeSecretDialog"_s)->findChildren<QLabel*>())
            said |= label->text().contains(u"GNOME Keyring"_s);
        QVERIFY(said);
    }
};

QTEST_MAIN(OneTimeSecretTest)
#include "test_one_time_secret_dialog.moc"
