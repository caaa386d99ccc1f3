#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/catalogue/backup_dialogs.h"
#include "ui/catalogue/health_dialog.h"
#include "ui/catalogue/recovery_dialogs.h"
#include "ui/secrets/clipboard_guard.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// Answers what the test put in; notes what it was asked for.
class NotedBackup final : public CatalogueBackup {
public:
    Result<BackupFile> backup(const QString& path, const ProgressPtr&) override
    {
        asked = path;
        if (error)
            return *error;
        return BackupFile{path, {}, 7, 4'096, {}};
    }
    Result<BackupFile> restore(const QString& path, const ProgressPtr&) override
    {
        asked = path;
        if (error)
            return *error;
        return BackupFile{u"/tmp/kept"_s, {}, 7, 4'096, revived};
    }
    Result<QList<BackupFile>> known() override
    {
        return QList<BackupFile>{{u"/tmp/new.db"_s, {}, 9, 8'192, {}}, {u"/tmp/old.db"_s, {}, 3, 4'096, {}}};
    }
    Result<void> quickCheck() override { return {}; }
    Result<QList<DoctorLine>> doctor(const ProgressPtr&) override { return lines; }

    QString asked; // read once the answer is in
    std::optional<Error> error;
    QStringList revived;
    QList<DoctorLine> lines;
};

template <typename Dialog, typename... Args>
std::unique_ptr<Dialog> opened(Args&&... args)
{
    auto dialog = std::make_unique<Dialog>(std::forward<Args>(args)..., nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
}

QString bannerOf(const QWidget& dialog)
{
    const auto* text = dialog.findChild<QWidget*>(u"dialogBanner"_s)->findChild<QLabel*>(u"bannerText"_s);
    return text->isVisible() ? text->text() : QString();
}

} // namespace

class CatalogueDialogsTest : public QObject {
    Q_OBJECT

private:
    NotedBackup m_backup;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void init() { m_backup = NotedBackup(); }

    void aBackupIsWrittenWhereThePersonSays()
    {
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog =
            opened<BackupDialog>(catalogue.lanes(), u"/tmp/c.db"_s, u"GNOME Keyring"_s, catalogue.clock.now());
        QSignalSpy done(dialog.get(), &BackupDialog::backedUp);
        QVERIFY(GuiHand::type(u"backupPath"_s, u"/tmp/mine.db"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_backup.asked, u"/tmp/mine.db"_s);
        QVERIFY(!dialog->isVisible());
    }

    void aRefusedBackupKeepsWhatWasTyped()
    {
        m_backup.error = Error{ErrorKind::DiskFull, u"/tmp/mine.db"_s};
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog =
            opened<BackupDialog>(catalogue.lanes(), u"/tmp/c.db"_s, u"GNOME Keyring"_s, catalogue.clock.now());
        QVERIFY(GuiHand::type(u"backupPath"_s, u"/tmp/mine.db"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!bannerOf(*dialog).isEmpty());
        QCOMPARE(dialog->findChild<QLineEdit*>(u"backupPath"_s)->text(), u"/tmp/mine.db"_s);
    }

    void theNewestKnownBackupIsOffered()
    {
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog = opened<RestoreDialog>(catalogue.lanes(), catalogue.clock.now());
        auto* path = dialog->findChild<QLineEdit*>(u"backupFile"_s);
        QTRY_COMPARE(path->text(), u"/tmp/new.db"_s);
        dialog->findChild<QListWidget*>(u"knownBackups"_s)->setCurrentRow(1);
        QCOMPARE(path->text(), u"/tmp/old.db"_s);
        QSignalSpy done(dialog.get(), &RestoreDialog::restored);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_backup.asked, u"/tmp/old.db"_s);
    }

    // A destructive button never answers Enter.
    void enterDoesNotRestore()
    {
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog = opened<RestoreDialog>(catalogue.lanes(), catalogue.clock.now());
        QTRY_COMPARE(dialog->findChild<QLineEdit*>(u"backupFile"_s)->text(), u"/tmp/new.db"_s);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible()); // Cancel is what Enter means here
        QVERIFY(m_backup.asked.isEmpty());
    }

    void keysThatWorkAgainAreNamedBeforeTheDialogGoes()
    {
        m_backup.revived = {u"key_1"_s, u"key_2"_s};
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog = opened<RestoreDialog>(catalogue.lanes(), catalogue.clock.now());
        QTRY_VERIFY(!dialog->findChild<QLineEdit*>(u"backupFile"_s)->text().isEmpty());
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(dialog->findChild<QPlainTextEdit*>(u"revivedKeys"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"revivedKeys"_s)->toPlainText(), u"key_1\nkey_2"_s);
    }

    void whatIsWrongIsSaidWithItsDetail()
    {
        m_backup.lines = {{DoctorLine::Grade::Good, u"integrity"_s, u"fine"_s},
                          {DoctorLine::Grade::Wrong, u"journal"_s, u"2 rows are unfinished"_s, 2, u"key_019b"_s, {}},
                          {DoctorLine::Grade::Wrong, u"secret store"_s, u"secret_store_locked"_s, 0, QString(),
                           Error{ErrorKind::SecretStoreLocked, {}}}};
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        auto dialog = opened<HealthDialog>(catalogue.lanes());
        const auto texts = [&dialog] {
            QStringList all;
            for (const QLabel* label : dialog->findChild<QWidget*>(u"healthLines"_s)->findChildren<QLabel*>())
                all += label->text();
            return all;
        };
        QTRY_VERIFY(texts().contains(u"2 act(s) unfinished, the first one on: key_019b"_s));
        QVERIFY(texts().contains(u"The keychain is locked."_s));
        QVERIFY(!texts().contains(u"fine"_s));
        QVERIFY(bannerOf(*dialog).contains(u"wrong"_s));
    }

    void theKitsCodeMustBeStoredBeforeTheDialogGoes()
    {
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        CataloguePort port;
        port.writeRecoveryKit = [](Services&, const QString&) { return Result<SecretPtr>(makeSecret("CODE-1234")); };
        auto dialog = opened<RecoveryKitDialog>(catalogue.lanes(), port, u"/tmp/c.db"_s, m_clipboard);
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::awaited(u"kitCode"_s));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(GuiHand::click(u"kitStored"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!dialog->isVisible());
    }

    void aWrongCodeIsSaidAndCanBeTriedAgain()
    {
        ListedCatalogue catalogue(false, nullptr, &m_backup);
        CataloguePort port;
        port.useRecoveryKit = [](Services&, const QString&, const SecretPtr& code) -> Result<void> {
            return code->size() == 4 ? Result<void>() : Result<void>(Error{ErrorKind::WrongPassphrase, {}});
        };
        auto dialog = opened<UseRecoveryKitDialog>(catalogue.lanes(), port);
        QSignalSpy recovered(dialog.get(), &UseRecoveryKitDialog::recovered);
        QVERIFY(GuiHand::type(u"useKitPath"_s, u"/tmp/kit"_s));
        QVERIFY(GuiHand::type(u"useKitCode"_s, u"wrong"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!bannerOf(*dialog).isEmpty());
        QVERIFY(GuiHand::type(u"useKitCode"_s, u"good"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(recovered.size(), 1);
    }

    void anUnreadableCatalogueOffersTheCopyBesideIt()
    {
        auto dialog = opened<UnreadableDialog>(Error{ErrorKind::Damaged, u"/tmp/c.db"_s},
                                               QList<BackupFile>{{u"/tmp/c.db.backup-1"_s, {}, 0, 4'096, {}}}, true,
                                               SetClock().now());
        QCOMPARE(dialog->path(), u"/tmp/c.db.backup-1"_s);
        auto* submit = dialog->findChild<QAbstractButton*>(u"submit"_s);
        QVERIFY(!submit->isEnabled()); // the vault's passphrase is needed to sign
        QVERIFY(GuiHand::type(u"unreadablePassphrase"_s, u"mine"_s));
        QVERIFY(submit->isEnabled());
    }
};

QTEST_MAIN(CatalogueDialogsTest)
#include "test_catalogue_dialogs.moc"
