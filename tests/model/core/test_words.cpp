#include "model/core/words.h"
#include "tests/support/qt_test.h"

#include <QMetaEnum>
#include <QSet>

using namespace keywright;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfErrorHasItsOwnWords()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
        QSet<QString> seen;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const auto kind = static_cast<ErrorKind>(kinds.value(i));
            const ErrorWords words = describe({kind, QStringLiteral("DETAIL")});
            QVERIFY2(words.what.size() > 8 && words.todo.size() > 8, kinds.key(i));
            QVERIFY2(words.what.endsWith(QLatin1Char('.')) && words.todo.endsWith(QLatin1Char('.')), kinds.key(i));
            QVERIFY2(!words.what.contains(QLatin1Char('%')), kinds.key(i));
            QVERIFY2(!seen.contains(words.what), kinds.key(i));
            seen.insert(words.what);
        }
    }

    void anEmptyDetailLeavesNoHole()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const ErrorWords words = describe({static_cast<ErrorKind>(kinds.value(i)), {}});
            for (const char* hole : {"%1", "()", "“”", ": .", "  "})
                QVERIFY2(!words.what.contains(QString::fromUtf8(hole)), qPrintable(words.what));
        }
    }

    void theDetailIsSaid()
    {
        QVERIFY(describe({ErrorKind::DiskFull, QStringLiteral("/srv/report.csv")})
                    .what.contains(QStringLiteral("/srv/report.csv")));
    }

    // A backup of the catalogue does not help a vault.
    void aDamagedVaultIsToldFromADamagedCatalogue()
    {
        const ErrorWords vault =
            describe({ErrorKind::Damaged, QStringLiteral("vault /me/c.vault: its content was changed")});
        QVERIFY2(vault.what.contains(QStringLiteral("vault file")), qPrintable(vault.what));
        QVERIFY2(vault.what.contains(QStringLiteral(": /me/c.vault: its content was changed.")),
                 qPrintable(vault.what));
        for (const char* help : {"left it as it is", "copy", "recovery kit"})
            QVERIFY2(vault.todo.contains(QLatin1String(help)), qPrintable(vault.todo));
        const ErrorWords catalogue = describe({ErrorKind::Damaged, QStringLiteral("/me/c.db")});
        QVERIFY2(!catalogue.whole().contains(QStringLiteral("vault")), qPrintable(catalogue.whole()));
    }

    void scriptNamesAreSnakeCase()
    {
        QCOMPARE(errorKindName(ErrorKind::SecretStoreLocked), QStringLiteral("secret_store_locked"));
        QCOMPARE(errorKindName(ErrorKind::Io), QStringLiteral("io"));
    }

    void actsHaveWordsAndStrangersStayAsTheyAre()
    {
        QCOMPARE(actionWord(QStringLiteral("key.rotate")), QStringLiteral("Key rotated"));
        QCOMPARE(actionWord(QStringLiteral("vendor.thing")), QStringLiteral("vendor.thing"));
        QCOMPARE(systemWord(QStringLiteral("aws")), QStringLiteral("Amazon"));
        for (const QString& action : knownActions())
            QVERIFY2(actionWord(action) != action, qPrintable(action));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "test_words.moc"
