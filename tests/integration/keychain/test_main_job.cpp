// The main job, done by mouse and keyboard on the real window over a real catalogue and a real keychain: first start,
// import, create, scope, rotate, revoke, verify, report. Then an outsider verifies the report, and finds the byte that
// was changed. With KEYWRIGHT_OUT, catalogue, report and pictures stay in that folder (packaging/main_job).
#include "app/console/console_app.h"
#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/look/appearance.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QString text; // both streams
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.text = QString::fromUtf8(process.readAll());
    return ran;
}

bool wasSaid(const QString& label, const QString& part)
{
    return QTest::qWaitFor(
        [&] {
            const auto* found = GuiHand::seen<QLabel>(label);
            return found && found->text().contains(part);
        },
        GuiHand::patience);
}

} // namespace

#define HAND(action) QVERIFY2(action, #action)

class MainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYWRIGHT_IN_SESSION") != u"1"_s)
            QSKIP("run it through tests/support/with_keyring");
        const QString kept = qEnvironmentVariable("KEYWRIGHT_OUT");
        m_out = kept.isEmpty() ? m_folder.path() : kept;
        m_hand = std::make_unique<GuiHand>(kept);
        QFile inventory(m_out + u"/inventory.csv"_s);
        QVERIFY(inventory.open(QIODevice::WriteOnly));
        inventory.write("Name,Key,Description,Enabled,UsageplanIds\n"
                        "partner-acme,acme0123456789ABCDEFabcdef-x1,Catalogue feed,true,plan1\n"
                        "partner-globex,globex9876543210FEDCBAfedcba-y2,Order status,true,plan1\n");
        m_appearance = std::make_unique<Appearance>(*qApp);
        QVERIFY(m_english.load(u":/translations/keywright_en.qm"_s)); // its plurals, as a person sees them
        QCoreApplication::installTranslator(&m_english);
    }

    // Nothing is asked where there is a keychain: the window comes up and says where secrets lie.
    void theFirstStartAsksNothing()
    {
        wiring::CatalogueOptions options;
        options.path = m_out + u"/catalogue.db"_s;
        options.actor = {u"alice"_s, u"console"_s};
        m_app = std::make_unique<console::ConsoleApp>(options, *m_appearance);
        m_app->start();
        HAND(m_hand->awaited(u"mainWindow"_s));
        m_hand->seen(u"mainWindow"_s)->resize(1400, 860);
        HAND(wasSaid(u"statusSecrets"_s, u"Secrets in:"_s));
        m_hand->picture(u"1-first-start"_s);
    }

    void anInventoryIsImported()
    {
        HAND(m_hand->click(u"guideImport"_s)); // an empty catalogue shows the ways to the first keys
        HAND(m_hand->type(u"importPath"_s, m_out + u"/inventory.csv"_s));
        m_hand->press(Qt::Key_Return);
        HAND(m_hand->awaited(u"importRows"_s));
        HAND(m_hand->type(u"importOwner"_s, u"Partners"_s));
        auto* creates = m_hand->awaited<QAbstractButton>(u"importCreates"_s);
        QTRY_COMPARE(creates->text(), u"New 2"_s);
        m_hand->picture(u"2-import"_s);
        HAND(m_hand->click(u"submit"_s));
        HAND(m_hand->awaited(u"importReminder"_s));
        HAND(m_hand->click(u"cancel"_s));
        HAND(m_hand->gone(u"importDialog"_s));
        HAND(m_hand->awaited(u"figure_unrestricted"_s));
        HAND(m_hand->click(u"page_keys"_s));
        HAND(m_hand->clickRow(u"keyTable"_s, u"partner-acme"_s));
    }

    void aKeyIsCreated()
    {
        HAND(m_hand->click(u"keys.createButton"_s));
        HAND(m_hand->type(u"createName"_s, u"checkout-service"_s));
        HAND(m_hand->type(u"createOwner"_s, u"Payments"_s));
        HAND(m_hand->type(u"createSources"_s, u"10.4.0.0/16"_s));
        m_hand->press(Qt::Key_Return);
        m_hand->picture(u"3-create"_s);
        HAND(m_hand->click(u"submit"_s));
        storeTheSecret(u"4-secret"_s);
        HAND(m_hand->clickRow(u"keyTable"_s, u"checkout-service"_s));
    }

    void itIsScoped()
    {
        HAND(m_hand->click(u"keys.accessButton"_s));
        HAND(m_hand->type(u"accessScopes"_s, u"orders:*:read"_s));
        m_hand->press(Qt::Key_Return);
        m_hand->picture(u"5-access"_s);
        HAND(m_hand->click(u"submit"_s));
        HAND(m_hand->gone(u"accessDialog"_s));
    }

    void itIsRotatedWithAnOverlap()
    {
        HAND(m_hand->click(u"keys.rotateButton"_s));
        HAND(m_hand->awaited(u"rotateDialog"_s));
        m_hand->picture(u"6-rotate"_s);
        HAND(m_hand->click(u"submit"_s));
        storeTheSecret({});
        HAND(m_hand->clickRow(u"keyTable"_s, u"checkout-service"_s));
        HAND(m_hand->awaited(u"overlapCard"_s));
        m_hand->picture(u"7-overlap"_s);
    }

    void anotherIsRevoked()
    {
        HAND(m_hand->clickRow(u"keyTable"_s, u"partner-globex"_s));
        HAND(m_hand->click(u"keys.revokeButton"_s));
        HAND(m_hand->type(u"reason"_s, u"Contract ended"_s));
        HAND(m_hand->type(u"typedName"_s, u"partner-globex"_s));
        m_hand->picture(u"8-revoke"_s);
        HAND(m_hand->click(u"submit"_s));
        HAND(m_hand->gone(u"revokeDialog"_s));
    }

    void theLogIsVerified()
    {
        HAND(m_hand->click(u"page_audit"_s));
        HAND(m_hand->click(u"verifyButton"_s));
        HAND(wasSaid(u"verifyText"_s, u"Good"_s));
        m_hand->picture(u"9-audit"_s);
    }

    void aReportIsWritten()
    {
        HAND(m_hand->click(u"auditReport"_s));
        HAND(m_hand->type(u"reportPath"_s, report()));
        HAND(m_hand->click(u"submit"_s));
        HAND(m_hand->gone(u"reportDialog"_s));
        QVERIFY(QFileInfo::exists(report()));
        QVERIFY(QFileInfo::exists(report() + u".proof"_s));
        m_app.reset();
    }

    void anOutsiderFindsItGood()
    {
        const Ran key = run(cli(), {u"--catalogue"_s, m_out + u"/catalogue.db"_s, u"audit"_s, u"public-key"_s});
        QCOMPARE(key.code, 0);
        QFile pem(publicKey());
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(key.text.toUtf8());
        pem.close();
        const Ran ours = verifiedByUs(report());
        QVERIFY2(ours.code == 0, qPrintable(ours.text));
        const Ran pythons = verifiedByPython(report());
        QVERIFY2(pythons.code == 0, qPrintable(pythons.text));
    }

    // One byte of one row: both name the row. The rows: header, then the newest event first.
    void oneChangedByteIsFound()
    {
        QFile whole(report());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        const auto at = bytes.indexOf("Contract ended");
        QVERIFY(at > 0);
        bytes[at] = 'K';
        const auto line = bytes.left(at).count('\n'); // the header is no row
        const QString forged = m_out + u"/forged.csv"_s;
        QFile other(forged);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(bytes);
        other.close();
        QFile::remove(forged + u".proof"_s);
        QVERIFY(QFile::copy(report() + u".proof"_s, forged + u".proof"_s));
        const QString row = u"row %1 "_s.arg(line);
        const Ran ours = verifiedByUs(forged);
        QCOMPARE(ours.code, 1);
        QVERIFY2(ours.text.contains(row), qPrintable(ours.text));
        const Ran pythons = verifiedByPython(forged);
        QCOMPARE(pythons.code, 1);
        QVERIFY2(pythons.text.contains(row), qPrintable(pythons.text));
        QFile::remove(forged);
        QFile::remove(forged + u".proof"_s);
    }

    void cleanupTestCase() { m_app.reset(); }

private:
    void storeTheSecret(const QString& picture)
    {
        QVERIFY(m_hand->awaited(u"oneTimeSecretDialog"_s));
        if (!picture.isEmpty())
            m_hand->picture(picture);
        QVERIFY(m_hand->click(u"stored"_s));
        QVERIFY(m_hand->click(u"done"_s));
        QVERIFY(m_hand->gone(u"oneTimeSecretDialog"_s));
    }

    [[nodiscard]] QString report() const { return m_out + u"/audit.csv"_s; }
    [[nodiscard]] QString publicKey() const { return m_out + u"/audit-key.pem"_s; }
    [[nodiscard]] static QString cli() { return QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-cli"); }

    [[nodiscard]] Ran verifiedByUs(const QString& file) const
    {
        return run(cli(), {u"audit"_s, u"verify-file"_s, file, u"--public-key"_s, publicKey()});
    }
    [[nodiscard]] Ran verifiedByPython(const QString& file) const
    {
        return run(u"python3"_s,
                   {QStringLiteral(KEYWRIGHT_SOURCE_DIR "/resources/docs/verify_report.py"), file, publicKey()});
    }

    QTemporaryDir m_folder;
    QTranslator m_english;
    QString m_out;
    std::unique_ptr<GuiHand> m_hand;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<console::ConsoleApp> m_app;
};

QTEST_MAIN(MainJobTest)
#include "test_main_job.moc"
