// The main job as who cannot see does it: the program itself on a screen of its own, found on the real accessibility
// bus and worked through it alone – names, roles, actions, editable text. What came of it the command line says.
#include "tests/integration/accessibility/accessible_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace keywright::test;
using namespace Qt::StringLiterals;

// What is there instead says why it failed; QtTest's own messages are cut after a thousand letters. What comes later
// builds on it and is left out.
#define HAND(action) QVERIFY2(held(action), #action)
#define NOTHING_WRONG() QVERIFY2(nothingIsWrong(), "see the list above")

class AccessibleJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYWRIGHT_IN_SESSION") != u"1"_s)
            QSKIP("run it through tests/support/with_accessibility");
        QVERIFY2(m_tree.connect(), "no accessibility bus in this session");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_console.setProcessEnvironment(environment);
        m_console.setProcessChannelMode(QProcess::ForwardedChannels);
        m_console.start(program("keywright"), {u"--catalogue"_s, catalogue(), u"--secrets"_s, u"keychain"_s,
                                               u"--actor"_s, u"alice"_s, u"--language"_s, u"en"_s});
        QVERIFY(m_console.waitForStarted());
        QVERIFY2(m_tree.await(m_console.processId()), "the console did not register on the accessibility bus");
        HAND(!m_tree.awaited(u"frame"_s, u"Keywright"_s).isNull());
    }

    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }

    // Before anything is in the catalogue, then with a key in each of the pages.
    void everyPageCanBeNamedAndPressed()
    {
        for (const QString& page : {u"Keys"_s, u"Audit"_s, u"Time travel"_s, u"Overview"_s}) {
            HAND(m_tree.press(u"radio button"_s, page));
            HAND(checkedBecomes(page));
            NOTHING_WRONG();
        }
    }

    void aKeyIsCreated()
    {
        HAND(m_tree.press(u"radio button"_s, u"Keys"_s));
        HAND(m_tree.press(u"push button"_s, u"New key"_s));
        HAND(m_tree.fill(u"text"_s, u"Name"_s, u"checkout-service"_s));
        NOTHING_WRONG();
        HAND(m_tree.fill(u"text"_s, u"Owner"_s, u"Payments"_s));
        HAND(m_tree.fill(u"text"_s, u"Allowed from"_s, u"10.4.0.0/16"_s));
        HAND(m_tree.press(u"radio button"_s, u"Staging"_s));
        HAND(checkedBecomes(u"Staging"_s));
        HAND(m_tree.press(u"radio button"_s, u"Production"_s));
        HAND(m_tree.press(u"push button"_s, u"Create key"_s));
        storeTheSecret(u"Secret of checkout-service"_s);
        HAND(m_tree.chooseRow(u"Keys"_s, u"checkout-service"_s));
        HAND(!m_tree.awaited(u"push button"_s, u"Rotate"_s).isNull());
        NOTHING_WRONG();
    }

    void itIsScoped()
    {
        HAND(m_tree.press(u"push button"_s, u"Access"_s));
        HAND(m_tree.fill(u"text"_s, u"Add a scope or a role"_s, u"orders:*:read"_s));
        NOTHING_WRONG();
        HAND(m_tree.press(u"push button"_s, u"Add"_s));
        HAND(m_tree.press(u"page tab"_s, u"Restrictions"_s));
        HAND(!m_tree.awaited(u"text"_s, u"Methods"_s).isNull());
        NOTHING_WRONG();
        HAND(m_tree.press(u"check box"_s, u"Sunday 03–04"_s)); // of the grid that paints its hours
        HAND(m_tree.press(u"push button"_s, u"Change access"_s));
        HAND(m_tree.gone(u"dialog"_s, u"Access of checkout-service"_s));
    }

    void itIsRotatedWithAnOverlap()
    {
        HAND(m_tree.press(u"push button"_s, u"Rotate"_s));
        HAND(!m_tree.awaited(u"dialog"_s, u"Rotate checkout-service"_s).isNull());
        NOTHING_WRONG();
        HAND(m_tree.press(u"push button"_s, u"Rotate"_s));
        storeTheSecret(u"Secret of checkout-service"_s);
        QCOMPARE(told().value(u"versions"_s).toArray().size(), 2);
    }

    void itIsRevoked()
    {
        HAND(m_tree.press(u"push button"_s, u"Revoke"_s));
        HAND(m_tree.fill(u"text"_s, u"Reason"_s, u"Contract ended"_s));
        NOTHING_WRONG();
        HAND(m_tree.fill(u"text"_s, u"Type its name"_s, u"checkout-service"_s));
        HAND(m_tree.press(u"push button"_s, u"Revoke checkout-service"_s));
        HAND(m_tree.gone(u"dialog"_s, u"Revoke checkout-service"_s));
    }

    void theCommandLineSaysTheSame()
    {
        const QJsonObject key = told();
        QCOMPARE(key.value(u"status"_s).toString(), u"revoked"_s);
        QCOMPARE(key.value(u"owner"_s).toString(), u"Payments"_s);
        QCOMPARE(key.value(u"environment"_s).toString(), u"production"_s);
        QCOMPARE(key.value(u"scopes"_s).toArray(), QJsonArray{u"orders:*:read"_s});
        QVERIFY(!key.value(u"restrictions"_s).toObject().value(u"hours"_s).isUndefined());
        QCOMPARE(key.value(u"versions"_s).toArray().size(), 2);
    }

    void anEventLeadsToTheCatalogueOfThen()
    {
        HAND(m_tree.press(u"radio button"_s, u"Audit"_s));
        HAND(m_tree.chooseRow(u"Audit log, newest first"_s, u"Key rotated"_s, 2));
        HAND(m_tree.press(u"push button"_s, u"The catalogue as of then"_s));
        HAND(checkedBecomes(u"Time travel"_s));
        HAND(!m_tree.awaited(u"table"_s, u"Keys as they stood"_s).isNull());
        NOTHING_WRONG();
        HAND(m_tree.press(u"push button"_s, u"Back to now"_s));
        HAND(checkedBecomes(u"Keys"_s));
    }

    // What else has controls of its own: nothing in it may be without a name.
    void otherDialogsCanBeUsed()
    {
        for (const QString& command : {u"Settings"_s, u"Import"_s}) {
            HAND(m_tree.press(u"push button"_s, command));
            HAND(!m_tree.awaited(u"push button"_s, u"Cancel"_s).isNull());
            NOTHING_WRONG();
            HAND(m_tree.press(u"push button"_s, u"Cancel"_s));
            HAND(m_tree.gone(u"push button"_s, u"Cancel"_s));
        }
    }

    void everyPageStillCan() { everyPageCanBeNamedAndPressed(); }

    void cleanupTestCase()
    {
        m_console.terminate();
        if (!m_console.waitForFinished(5'000))
            m_console.kill();
    }

private:
    bool held(bool did)
    {
        if (!did)
            std::fprintf(stderr, "The window:\n%s", qPrintable(m_tree.dump()));
        m_failed |= !did;
        return did;
    }
    bool nothingIsWrong()
    {
        const QStringList wrong = m_tree.faults();
        for (const QString& one : wrong)
            std::fprintf(stderr, "%s\n", qPrintable(one));
        return held(wrong.isEmpty());
    }

    [[nodiscard]] bool checkedBecomes(const QString& name) const
    {
        return QTest::qWaitFor([&] { return m_tree.is(m_tree.find(u"radio button"_s, name), AccessibleTree::Checked); },
                               AccessibleTree::patience);
    }

    void storeTheSecret(const QString& dialog)
    {
        HAND(!m_tree.awaited(u"dialog"_s, dialog).isNull());
        NOTHING_WRONG();
        HAND(m_tree.press(u"check box"_s, u"I have stored it"_s));
        HAND(m_tree.press(u"push button"_s, u"Done"_s));
        HAND(m_tree.gone(u"dialog"_s, dialog));
    }

    [[nodiscard]] QJsonObject told() const
    {
        QProcess cli;
        cli.start(program("keywright-cli"),
                  {u"--catalogue"_s, catalogue(), u"--json"_s, u"key"_s, u"show"_s, u"checkout-service"_s});
        cli.waitForFinished(30'000);
        return QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    }

    [[nodiscard]] QString catalogue() const { return m_folder.filePath(u"catalogue.db"_s); }
    [[nodiscard]] static QString program(const char* name)
    {
        return QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/") + QLatin1String(name);
    }

    QTemporaryDir m_folder;
    QProcess m_console;
    AccessibleTree m_tree;
    bool m_failed = false;
};

QTEST_GUILESS_MAIN(AccessibleJobTest)
#include "test_accessible_job.moc"
