#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/secrets/first_start.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// Length is strength: enough to see what the screen does with the answer.
class LengthMeter final : public PassphraseMeter {
public:
    [[nodiscard]] PassphraseStrength measure(const Secret& passphrase, const QStringList&) const override
    {
        return {double(passphrase.size()) * 4, passphrase.size() >= 12 ? 4 : 1};
    }
};

struct Stage {
    LengthMeter meter;
    FirstStart start{meter, u"/home/ada/catalogue.db"_s};

    Stage()
    {
        start.askPassphrase();
        start.show();
    }
};

bool canCreate()
{
    return GuiHand::seen<QPushButton>(u"createCatalogue"_s)->isEnabled();
}

} // namespace

class FirstStartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeychainIsLookedForFirst()
    {
        const LengthMeter meter;
        FirstStart start(meter, u"/home/ada/catalogue.db"_s);
        start.show();
        QVERIFY(!GuiHand::seen(u"newPassphrase"_s));
        start.askPassphrase();
        QVERIFY(GuiHand::seen(u"newPassphrase"_s));
    }

    void aStrongPassphraseTypedTwiceIsHandedOver()
    {
        Stage stage;
        SecretPtr given;
        connect(&stage.start, &FirstStart::passphraseGiven, &stage.start, [&](const SecretPtr& p) { given = p; });
        QVERIFY(!canCreate());
        QVERIFY(GuiHand::type(u"newPassphrase"_s, u"five words that differ"_s));
        QVERIFY(!canCreate());
        QVERIFY(GuiHand::type(u"repeatPassphrase"_s, u"five words that differ"_s));
        QVERIFY(canCreate());
        GuiHand::press(Qt::Key_Return);
        QVERIFY(given && given->equals(*makeSecret("five words that differ")));
        QVERIFY(!canCreate()); // not twice
    }

    void aWeakOneIsRefusedInWords()
    {
        const Stage stage;
        QVERIFY(GuiHand::type(u"newPassphrase"_s, u"secret"_s));
        QVERIFY(GuiHand::type(u"repeatPassphrase"_s, u"secret"_s));
        QVERIFY(!canCreate());
        QVERIFY(GuiHand::seen<QLabel>(u"passphraseStrength"_s)->text().contains(u"Too easy"_s));
    }

    void aTypingMistakeIsSaid()
    {
        const Stage stage;
        QVERIFY(GuiHand::type(u"newPassphrase"_s, u"five words that differ"_s));
        QVERIFY(GuiHand::type(u"repeatPassphrase"_s, u"five words that diffex"_s));
        QVERIFY(!canCreate());
        QVERIFY(GuiHand::seen<QLabel>(u"passphraseStrength"_s)->text().contains(u"not the same"_s));
    }

    void aFailureKeepsWhatWasTyped()
    {
        Stage stage;
        QVERIFY(GuiHand::type(u"newPassphrase"_s, u"five words that differ"_s));
        QVERIFY(GuiHand::type(u"repeatPassphrase"_s, u"five words that differ"_s));
        QVERIFY(GuiHand::click(u"createCatalogue"_s));
        stage.start.told({ErrorKind::DiskFull, u"/home/ada"_s});
        QVERIFY(GuiHand::seen<QLabel>(u"firstStartError"_s)->text().contains(u"disk is full"_s));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"newPassphrase"_s)->text(), u"five words that differ"_s);
        QVERIFY(canCreate());
        QVERIFY(GuiHand::type(u"newPassphrase"_s, u"x"_s));
        QVERIFY(!GuiHand::seen(u"firstStartError"_s)); // the old news is gone
    }

    void theKeychainCanBeLookedForAgain()
    {
        const Stage stage;
        QSignalSpy asked(&stage.start, &FirstStart::retryAsked);
        QVERIFY(GuiHand::click(u"lookAgain"_s));
        QCOMPARE(asked.size(), 1);
    }

    void whatIsTypedIsHidden()
    {
        const Stage stage;
        QCOMPARE(GuiHand::seen<QLineEdit>(u"newPassphrase"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"repeatPassphrase"_s)->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(FirstStartTest)
#include "test_first_start.moc"
