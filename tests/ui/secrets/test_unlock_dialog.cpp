#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/secrets/unlock_dialog.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class UnlockDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UnlockDialog> m_dialog;

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<UnlockDialog>(u"catalogue.db"_s, nullptr);
        m_dialog->open();
    }
    void cleanup() { m_dialog.reset(); }

    void thePassphraseIsHandedOverOnce()
    {
        SecretPtr given;
        int times = 0;
        connect(m_dialog.get(), &UnlockDialog::passphraseGiven, m_dialog.get(), [&](const SecretPtr& p) {
            given = p;
            ++times;
        });
        QVERIFY(!GuiHand::seen<QPushButton>(u"unlock"_s)->isEnabled());
        QVERIFY(GuiHand::type(u"unlockPassphrase"_s, u"open sesame"_s));
        GuiHand::press(Qt::Key_Return); // Unlock is what Enter means
        QVERIFY(given && given->equals(*makeSecret("open sesame")));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(times, 1); // busy until the answer comes
    }

    void aWrongPassphraseIsSaidInPlaceAndStays()
    {
        QVERIFY(GuiHand::type(u"unlockPassphrase"_s, u"open sesam"_s));
        QVERIFY(GuiHand::click(u"unlock"_s));
        m_dialog->told({ErrorKind::WrongPassphrase, {}});
        QVERIFY(GuiHand::seen<QLabel>(u"unlockError"_s)->text().contains(u"does not open"_s));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"unlockPassphrase"_s)->text(), u"open sesam"_s);
        QVERIFY(GuiHand::seen<QLineEdit>(u"unlockPassphrase"_s)->isEnabled());
        QSignalSpy given(m_dialog.get(), &UnlockDialog::passphraseGiven);
        QVERIFY(GuiHand::click(u"unlock"_s));
        QCOMPARE(given.size(), 1);
        QVERIFY(!GuiHand::seen(u"unlockError"_s));
    }

    void escapeIsOnlyToLook()
    {
        QSignalSpy look(m_dialog.get(), &UnlockDialog::lookOnlyAsked);
        QSignalSpy given(m_dialog.get(), &UnlockDialog::passphraseGiven);
        QVERIFY(GuiHand::type(u"unlockPassphrase"_s, u"open"_s));
        GuiHand::press(Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(look.size(), 1);
        QCOMPARE(given.size(), 0);
    }

    void whatIsTypedIsHidden()
    {
        QCOMPARE(GuiHand::seen<QLineEdit>(u"unlockPassphrase"_s)->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(UnlockDialogTest)
#include "test_unlock_dialog.moc"
