// An act over many keys in its dialog, over a real catalogue: the list is exact, what is stopped stops, what was left
// half done is offered again.
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "model/keys/bulk_service.h"
#include "storage/secrets/vault_file.h"
#include "tests/app/cli_runner.h"
#include "tests/support/gui_hand.h"
#include "ui/keys/bulk/bulk_dialog.h"
#include "ui/keys/bulk/resume_dialog.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/keys/undo_stack.h"
#include "ui/look/labels.h"
#include "ui/secrets/clipboard_guard.h"

#include <QPlainTextEdit>

using namespace keywright;
using namespace keywright::tests;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class BulkDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<ServiceThread> m_back;
    SystemClock m_clock;
    QWidget m_window;

    template <typename F>
    auto ask(F job)
    {
        auto future = m_back->run(job);
        future.waitForFinished();
        return future.result();
    }
    QList<KeyId> ids(const char* filter)
    {
        return *ask([filter](Services& services) -> Result<QList<KeyId>> {
            const auto rows = services.keyStore->wholeOrder(*KeyFilter::parse(QString::fromLatin1(filter)), {},
                                                            services.clock->now(), {});
            return rows ? services.keyStore->ids(*rows) : Result<QList<KeyId>>(rows.error());
        });
    }
    qsizetype count(const char* filter) { return ids(filter).size(); }
    BulkDialog* open(KeyAct act, const QList<KeyId>& keys)
    {
        auto* dialog = new BulkDialog(act, keys, *m_back, m_clock, &m_window);
        dialog->open();
        return dialog;
    }
    static QPushButton* submit() { return GuiHand::awaited<QPushButton>(u"submit"_s); }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().code, 0);
        QByteArray csv = "name,owner,environment,secret\n";
        for (int i = 0; i < 450; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "key-" + number + ",payments," + (i < 3 ? "production" : "staging") + ",sample-secret-of-key-" +
                   number + "-0123456789abcdef\n";
        }
        QCOMPARE(m_cli->run({u"import"_s, m_cli->write("k.csv", csv), u"--custody"_s, u"issued"_s}).code, 0);
        QCOMPARE(m_cli->run(words("key revoke key-7 --reason leaked")).code, 0);
        wiring::CatalogueOptions options;
        options.path = m_cli->path("catalogue.db");
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
        options.actor = {u"alice"_s, u"console"_s};
        m_back = std::make_unique<ServiceThread>(u"back"_s, [options]() -> Result<std::shared_ptr<Services>> {
            const auto store = wiring::openSecretStore(options);
            return store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
                         : Result<std::shared_ptr<Services>>(store.error());
        });
        m_window.resize(900, 600);
        m_window.show();
    }
    void cleanup()
    {
        m_back->close();
        m_back.reset();
    }

    void theApisThatTheKeysWereUsedOnAreTold()
    {
        QPointer<BulkDialog> dialog = open(KeyAct::Revoke, ids("key-1"));
        OutcomeCounts counts{};
        counts[std::size_t(Outcome::Valid)] = 9;
        dialog->setApiUse({{u"orders"_s, counts}});
        const auto* facts = GuiHand::awaited<QLabel>(u"blastRadius"_s);
        QVERIFY2(facts && facts->text().contains(u"on: orders (9 request"_s), facts ? qPrintable(facts->text()) : "");
        delete dialog;
    }

    void theListIsExactAndTheActDoesIt()
    {
        const QList<KeyId> keys = ids("env:staging");
        QPointer<BulkDialog> dialog = open(KeyAct::Disable, keys);
        QSignalSpy changed(dialog, &BulkDialog::changed);
        auto* button = submit();
        QVERIFY(!button->isEnabled()); // before it was tried out
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(button->text().contains(u"446"_s));
        auto* table = GuiHand::awaited<QAbstractItemView>(u"bulkKeys"_s);
        QCOMPARE(table->model()->rowCount(), 447);
        QVERIFY(GuiHand::click(u"bulkRefused"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"key-7"_s);
        QVERIFY(GuiHand::type(u"reason"_s, u"quarterly review"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toLongLong(), 446);
        // One was refused: the dialog stays and says so, and offers nothing more to do.
        QVERIFY(dialog);
        QTRY_VERIFY(!GuiHand::seen(u"submit"_s));
        QCOMPARE(count("status:disabled"), 446);
        GuiHand::press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void revokingInProductionAsksForTheNumber()
    {
        const QList<KeyId> keys = ids("env:production");
        QPointer<BulkDialog> dialog = open(KeyAct::Revoke, keys);
        QVERIFY(GuiHand::awaited(u"typedName"_s)); // shown when the trial has found production
        auto* button = submit();
        QVERIFY(!button->isDefault());
        QVERIFY(GuiHand::type(u"reason"_s, u"leaked"_s));
        QVERIFY(!button->isEnabled());
        QVERIFY(GuiHand::type(u"typedName"_s, u"2"_s));
        QVERIFY(!button->isEnabled());
        QVERIFY(GuiHand::type(u"typedName"_s, u"3"_s));
        QTRY_VERIFY(button->isEnabled());
        GuiHand::press(Qt::Key_Return); // never by accident
        QVERIFY(dialog);
        QCOMPARE(count("status:revoked"), 1);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(count("status:revoked"), 4);
    }

    void escapeDoesNothingToAnyKey()
    {
        QPointer<BulkDialog> dialog = open(KeyAct::Disable, ids("env:staging"));
        QTRY_VERIFY(submit()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(count("status:disabled"), 0);
        QVERIFY(ask([](Services& services) { return services.bulk->unfinished(); })->isEmpty());
    }

    void tagsAreAddedAndWhatHasThemIsLeft()
    {
        QCOMPARE(m_cli->json(words("bulk tag --filter name:key-1 --add pci")).code, 0);
        const qsizetype had = count("tag:pci");
        QVERIFY(had > 0);
        QPointer<BulkDialog> dialog = open(KeyAct::Tags, ids("env:staging"));
        auto* button = submit();
        auto* table = GuiHand::awaited<QAbstractItemView>(u"bulkKeys"_s);
        QTRY_COMPARE(table->model()->rowCount(), 447); // the list, before any tag
        QVERIFY(!button->isEnabled());
        QVERIFY(GuiHand::type(u"addTags"_s, u"pci"_s));
        GuiHand::press(Qt::Key_Return);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(button->text().contains(QString::number(447 - count("env:staging tag:pci"))));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(count("env:staging tag:pci"), 447);
    }

    // Ctrl+Z after an act over many: the list first, then each key that nobody changed since.
    void anActOnManyIsTakenBack()
    {
        ClipboardGuard clipboard;
        KeyDialogs dialogs({*m_back, *m_back, *m_back}, m_clock, clipboard, [] { return QString(); });
        UndoStack& undo = *dialogs.undoStack();
        dialogs.start(KeyAct::Disable, ids("env:production"), &m_window);
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::gone(u"disableDialog"_s));
        QCOMPARE(count("status:disabled"), 3);
        QCOMPARE(undo.words(), u"Undo: Disable, 3 key(s)"_s);
        QCOMPARE(m_cli->run(words("key enable key-1 --reason needed")).code, 0); // by somebody else
        QCOMPARE(m_cli->run(words("key disable key-1 --reason again")).code, 0);
        undo.undo();
        QVERIFY(GuiHand::awaited(u"takeBackDialog"_s));
        QTRY_VERIFY(submit()->isEnabled());
        QVERIFY(submit()->text().contains(u"2"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(count("status:disabled"), 1);
        QTRY_VERIFY(undo.words().isEmpty());
        GuiHand::press(Qt::Key_Escape); // it told of the one that was left alone
        QVERIFY(GuiHand::gone(u"takeBackDialog"_s));
        dialogs.start(KeyAct::Deprecate, ids("env:production -status:disabled"), &m_window);
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::gone(u"deprecateDialog"_s));
        QVERIFY(undo.words().isEmpty()); // one way in the lifecycle
    }

    void whatWasInterruptedIsOfferedAgain()
    {
        BulkAct act;
        act.kind = BulkAct::Kind::Disable;
        act.reason = u"review"_s;
        const auto run = ask([act, keys = ids("env:staging")](Services& services) {
            const Result<BulkRun> begun = services.bulk->begin(act, keys);
            return begun ? services.bulk->goOn(begun->id, 10) : begun;
        });
        QVERIFY(run);
        QPointer<ResumeDialog> dialog = new ResumeDialog(*run, *m_back, &m_window);
        dialog->open();
        QVERIFY(GuiHand::awaited<Label>(u"resumeFacts"_s)->text().contains(u"437"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(count("status:disabled"), 446);
        QVERIFY(ask([](Services& services) { return services.bulk->unfinished(); })->isEmpty());
    }

    void whatWasGoneOnWithCanBeTakenBack()
    {
        BulkAct act;
        act.kind = BulkAct::Kind::Disable;
        act.reason = u"review"_s;
        const auto run = ask([act, keys = ids("env:production")](Services& services) {
            const Result<BulkRun> begun = services.bulk->begin(act, keys);
            return begun ? services.bulk->goOn(begun->id, 1) : begun;
        });
        QVERIFY(run);
        SystemClock clock;
        ClipboardGuard clipboard;
        KeyDialogs dialogs(Lanes{*m_back, *m_back, *m_back}, clock, clipboard, [] { return QString(); });
        UndoStack& undo = *dialogs.undoStack();
        dialogs.offerUnfinished(&m_window);
        QVERIFY(GuiHand::awaited(u"resumeDialog"_s));
        QVERIFY(undo.words().isEmpty());
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!undo.words().isEmpty());
        QCOMPARE(count("env:production status:disabled"), 3);
    }

    void theRestCanBeLeft()
    {
        BulkAct act;
        act.kind = BulkAct::Kind::Disable;
        const auto run = ask([act, keys = ids("env:staging")](Services& services) {
            const Result<BulkRun> begun = services.bulk->begin(act, keys);
            return begun ? services.bulk->goOn(begun->id, 10) : begun;
        });
        QVERIFY(run);
        QPointer<ResumeDialog> dialog = new ResumeDialog(*run, *m_back, &m_window);
        dialog->open();
        QVERIFY(GuiHand::click(u"leaveRest"_s));
        QTRY_VERIFY(!dialog);
        QVERIFY(count("status:disabled") <= 10);
        QVERIFY(ask([](Services& services) { return services.bulk->unfinished(); })->isEmpty());
    }
};

QTEST_MAIN(BulkDialogTest)
#include "test_bulk_dialog.moc"
