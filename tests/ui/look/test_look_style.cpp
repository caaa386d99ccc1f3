#include "tests/support/qt_test.h"
#include "ui/look/appearance.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/look_style.h"
#include "ui/look/surfaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestLookStyle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QSettings().clear();
        m_appearance = std::make_unique<Appearance>(*qApp);
    }
    void cleanupTestCase() { m_appearance.reset(); }

    void controlsShareOneHeight()
    {
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(u"Payments"_s);
        QSpinBox spin;
        const std::unique_ptr<QPushButton> button(makeButton(u"b"_s, u"Rotate"_s));
        QCOMPARE(edit.sizeHint().height(), 34);
        QCOMPARE(combo.sizeHint().height(), 34);
        QCOMPARE(spin.sizeHint().height(), 34);
        QCOMPARE(button->sizeHint().height(), 34);
        setSmall(button.get());
        QCOMPARE(button->sizeHint().height(), 30);
    }

    void theWholeTextOfAComboFits()
    {
        QComboBox combo;
        combo.addItem(u"Keywright (verified by the gate)"_s);
        combo.resize(combo.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect edit = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField);
        QVERIFY(edit.width() >= combo.fontMetrics().horizontalAdvance(combo.itemText(0)));
    }

    void everyIconOfTheSetCanBeDrawn()
    {
        QVERIFY(!lineIcon(u"key"_s).pixmap(16, 16).isNull());
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const QImage image = linePixmap(file.chopped(4), Qt::red, 32, 1.0).toImage();
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y)
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(inked, qPrintable(file));
        }
    }

    void iconsFollowTheAppearance()
    {
        const QIcon icon = lineIcon(u"plus"_s);
        const auto ink = [&] { return icon.pixmap(16, 16).toImage().pixelColor(8, 8).lightness(); };
        m_appearance->setMode(Appearance::Mode::Light);
        QVERIFY(ink() < 80);
        m_appearance->setMode(Appearance::Mode::Dark);
        QVERIFY(ink() > 180);
        m_appearance->setMode(Appearance::Mode::System);
    }

    void theSystemIsFollowedUnlessAModeIsChosen()
    {
        m_appearance->setMode(Appearance::Mode::System);
        m_appearance->setSystemDark(true);
        QVERIFY(m_appearance->isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        m_appearance->setSystemDark(false);
        QVERIFY(!m_appearance->isDark());
        m_appearance->setMode(Appearance::Mode::Dark);
        m_appearance->setSystemDark(false);
        QVERIFY(m_appearance->isDark());
        m_appearance->setMode(Appearance::Mode::System);
    }

    void aTonedLabelFollowsTheAppearance()
    {
        Label label(TextRole::Text, u"due soon"_s);
        label.setTone(ToneName::Warning);
        m_appearance->setMode(Appearance::Mode::Light);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), lightTokens().warning.ink);
        m_appearance->setMode(Appearance::Mode::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkTokens().warning.ink);
        m_appearance->setMode(Appearance::Mode::System);
    }

    void aChipCanBeTakenAwayByMouseAndKey()
    {
        Chip chip(u"chip"_s, u"Production"_s);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &Chip::removeAsked);
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(clicked.size(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(16, chip.height() / 2));
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.size(), 2);
    }

    void tagsWrapWhereTheLineIsFull()
    {
        TagRow row;
        row.setTags({u"pci"_s, u"batch"_s, u"nightly"_s, u"finance"_s});
        const int one = row.heightForWidth(1000);
        QVERIFY(row.heightForWidth(70) >= 2 * one);
    }

    void aBannerSaysItsWordsAndItsAction()
    {
        QWidget window;
        auto* banner = new Banner(&window);
        QVERIFY(banner->isHidden());
        QSignalSpy asked(banner, &Banner::actionAsked);
        banner->tell(ToneName::Warning, u"The keychain is locked."_s, u"Retry"_s);
        QVERIFY(!banner->isHidden());
        QCOMPARE(banner->text(), u"The keychain is locked."_s);
        banner->actionButton()->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestLookStyle)
#include "test_look_style.moc"
