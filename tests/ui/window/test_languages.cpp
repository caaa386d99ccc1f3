// Which language is shown, and that each one offered is there.
#include "tests/support/qt_test.h"
#include "ui/window/languages.h"
#include "ui/window/settings_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QTranslator>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsOfferedAndEveryOfferIsTranslated()
    {
        QStringList offered;
        for (const Language& language : languages())
            offered += u"keywright_%1.qm"_s.arg(language.code);
        offered.sort();
        QStringList there = QDir(u":/translations"_s).entryList({u"*.qm"_s});
        there.sort();
        QCOMPARE(offered, there);
        for (const QString& file : std::as_const(there)) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/translations/"_s + file) && !translator.isEmpty(), qPrintable(file));
        }
    }

    void theSystemsLanguageIsFound_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << u"de_DE"_s << u"de"_s;
        QTest::newRow("another territory") << u"de_AT"_s << u"de"_s;
        QTest::newRow("Canada") << u"fr_CA"_s << u"fr"_s;
        QTest::newRow("Mexico") << u"es_MX"_s << u"es"_s;
        QTest::newRow("Brazil") << u"pt_BR"_s << u"pt_BR"_s;
        QTest::newRow("Portugal reads Brazilian rather than English") << u"pt_PT"_s << u"pt_BR"_s;
        QTest::newRow("Egypt") << u"ar_EG"_s << u"ar"_s;
        QTest::newRow("simplified") << u"zh_SG"_s << u"zh_CN"_s;
        QTest::newRow("traditional script is another one") << u"zh_TW"_s << u"en"_s;
        QTest::newRow("no translation") << u"fi_FI"_s << u"en"_s;
        QTest::newRow("none at all") << u"C"_s << u"en"_s;
    }
    void theSystemsLanguageIsFound()
    {
        QFETCH(QString, system);
        QTEST(languageFor(QLocale(system)), "language");
    }

    void onlyArabicRunsFromTheRight()
    {
        for (const Language& language : languages())
            QCOMPARE(QLocale(language.code).textDirection() == Qt::RightToLeft, language.code == u"ar"_s);
    }

    void digitsAreTheSameEverywhere()
    {
        for (const Language& language : languages())
            QCOMPARE(localeFor(language.code, QLocale::c()).zeroDigit(), u"0"_s);
        for (const QString& system : {u"ar_EG"_s, u"fa_IR"_s, u"bn_BD"_s})
            QCOMPARE(localeFor({}, QLocale(system)).zeroDigit(), u"0"_s);
        QCOMPARE(localeFor({}, QLocale(u"ar_EG"_s)).language(), QLocale::Arabic);
        QCOMPARE(localeFor({}, QLocale(u"de_CH"_s)), QLocale(u"de_CH"_s)); // what the system says otherwise holds
    }

    void theChoiceBearsTheLanguagesOwnNames()
    {
        SettingsDialog dialog(Settings(), Appearance::Mode::System, {}, nullptr);
        const auto* box = dialog.findChild<QComboBox*>(u"settingsLanguage"_s);
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), QString());
        for (const Language& language : languages())
            QCOMPARE(box->itemText(box->findData(language.code)), language.name);
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
