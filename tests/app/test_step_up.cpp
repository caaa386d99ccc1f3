// With the policy on, the vault's passphrase is asked for again before a secret leaves the vault and before a key of
// production is revoked; over a real catalogue.
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "model/keys/bulk_service.h"
#include "model/keys/key_service.h"
#include "tests/app/cli_runner.h"
#include "tests/support/gui_hand.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/look/labels.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/secrets/secret_part.h"
#include "ui/secrets/secret_view.h"
#include "ui/secrets/step_up.h"
#include "ui/secrets/step_up_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace keywright;
using namespace keywright::tests;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class StepUpTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<ServiceThread> m_lane;
    SystemClock m_clock;
    ClipboardGuard m_clipboard;
    std::unique_ptr<KeyDialogs> m_acts;
    QWidget m_window;

    template <typename F>
    auto ask(F job)
    {
        auto future = m_lane->run(job);
        future.waitForFinished();
        return future.result();
    }
    ApiKey key(const QString& name)
    {
        return *ask([name](Services& services) { return services.keyStore->byReference(name); });
    }
    int events(const QString& action)
    {
        AuditFilter filter;
        filter.action = action;
        return int(*ask([filter](Services& services) { return services.auditLog->count(filter); }));
    }
    void setAsked(bool asked)
    {
        const auto set = ask([asked](Services& services) -> Result<void> {
            if (!asked && !services.stepUp->prove(makeSecret(QByteArray(CliRunner::passphrase))))
                return Error{};
            const Result<void> changed = services.stepUp->change({ProofKind::Vault, asked}, {});
            services.stepUp->forget();
            return changed;
        });
        QVERIFY(set.ok());
    }
    static void answer(const QString& passphrase)
    {
        auto* dialog = GuiHand::awaited<QDialog>(u"stepUpDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"stepUpPassphrase"_s)->setText(passphrase);
        dialog->findChild<QPushButton*>(u"submit"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().code, 0);
        for (const char* environment : {"production", "staging"})
            QCOMPARE(m_cli
                         ->run(words("key create --owner payments --recoverable --name") +
                               QStringList{QString::fromLatin1(environment), u"--environment"_s,
                                           QString::fromLatin1(environment)})
                         .code,
                     0);
        wiring::CatalogueOptions options;
        options.path = m_cli->path("catalogue.db");
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
        options.actor = {u"alice"_s, u"console"_s};
        m_lane = std::make_unique<ServiceThread>(u"lane"_s, [options]() -> Result<std::shared_ptr<Services>> {
            const auto store = wiring::openSecretStore(options);
            return store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
                         : Result<std::shared_ptr<Services>>(store.error());
        });
        m_acts = std::make_unique<KeyDialogs>(Lanes{*m_lane, *m_lane, *m_lane}, m_clock, m_clipboard,
                                              [] { return u"the vault"_s; });
        setAsked(true);
        m_window.resize(900, 600);
        m_window.show();
    }
    void cleanup()
    {
        qDeleteAll(m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
        m_acts.reset();
        m_lane->close();
        m_lane.reset();
    }

    void aSecretLeavesTheVaultOnlyForThePassphrase()
    {
        KeySlot* part = m_acts->makeSecretPart(&m_window);
        part->showKey(key(u"staging"_s));
        part->show();
        auto* reveal = part->findChild<QPushButton*>(u"revealSecret"_s);
        reveal->click();
        answer(u"wrong"_s);
        QTRY_COMPARE(events(u"catalogue.step_up"_s), 1); // nobody tries without a trace
        QCOMPARE(events(u"key.reveal"_s), 0);
        QVERIFY(GuiHand::awaited<QDialog>(u"stepUpDialog"_s)); // stays, to be tried again
        QTRY_VERIFY(GuiHand::awaited<QPushButton>(u"submit"_s)->isEnabled());
        answer(QString::fromUtf8(CliRunner::passphrase));
        QTRY_COMPARE(events(u"key.reveal"_s), 1);
        QCOMPARE(events(u"catalogue.step_up"_s), 1);
    }

    void aRevocationInProductionAsksAndGoesOnWhereItWas()
    {
        m_acts->start(KeyAct::Revoke, {key(u"production"_s).id}, &m_window);
        auto* dialog = GuiHand::awaited<QDialog>(u"revokeDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"leaked"_s);
        dialog->findChild<QLineEdit*>(u"typedName"_s)->setText(u"production"_s);
        dialog->findChild<QPushButton*>(u"submit"_s)->click();
        auto* asked = GuiHand::awaited<QDialog>(u"stepUpDialog"_s);
        QVERIFY(asked);
        asked->reject();
        QTRY_VERIFY(!m_window.findChild<QDialog*>(u"stepUpDialog"_s));
        QCOMPARE(key(u"production"_s).status, KeyStatus::Active);
        QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"reason"_s)->toPlainText(), u"leaked"_s); // nothing is lost
        dialog->findChild<QPushButton*>(u"submit"_s)->click();
        answer(QString::fromUtf8(CliRunner::passphrase));
        QTRY_COMPARE(key(u"production"_s).status, KeyStatus::Revoked);
    }

    // What a script or a forgotten dialog would do.
    void theLanesRefuseWhatNobodyWasAskedFor()
    {
        const KeyId production = key(u"production"_s).id, staging = key(u"staging"_s).id;
        const auto revealed =
            ask([staging](Services& services) { return services.keys->reveal(staging, 1, u"reveal"_s, {}); });
        QVERIFY(!revealed && revealed.error().kind == ErrorKind::ProofNeeded);
        const auto revoked =
            ask([production](Services& services) { return services.keys->revoke(production, 0, u"leaked"_s); });
        QVERIFY(!revoked && revoked.error().kind == ErrorKind::ProofNeeded);
        QCOMPARE(key(u"production"_s).status, KeyStatus::Active);
    }

    // The keys that were done stay done; a proof at any later moment lets it go on, and is not asked for again.
    void anActOverManyStopsBeforeProductionUntilSomebodyIsProven()
    {
        const QList<KeyId> both{key(u"production"_s).id, key(u"staging"_s).id};
        BulkAct act;
        act.kind = BulkAct::Kind::Revoke;
        act.reason = u"leaked"_s;
        const auto trial = ask([both, act](Services& services) { return services.bulk->tryOut(act, both); });
        QVERIFY(trial && trial->first().outcome == BulkItem::Outcome::Changed); // a trial asks nobody
        const qint64 run = ask([both, act](Services& services) { return services.bulk->begin(act, both); })->id;
        const auto stopped = ask([run](Services& services) { return services.bulk->goOn(run); });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::ProofNeeded);
        QCOMPARE(key(u"production"_s).status, KeyStatus::Active);
        const auto good = ask(
            [](Services& services) { return services.stepUp->prove(makeSecret(QByteArray(CliRunner::passphrase))); });
        QVERIFY(good.ok());
        const auto one = ask([run](Services& services) { return services.bulk->goOn(run, 1); });
        QVERIFY(one && one->counts.left() == 1);
        const auto forgotten = ask([](Services& services) -> Result<void> {
            services.stepUp->forget();
            return {};
        });
        QVERIFY(forgotten.ok());
        const auto rest = ask([run](Services& services) { return services.bulk->goOn(run, 1); });
        QVERIFY(rest && rest->counts.left() == 0);
        QCOMPARE(key(u"production"_s).status, KeyStatus::Revoked);
    }

    void whatWasRevealedFitsBesideTheTableAndEachCopyIsTold()
    {
        setAsked(false);
        constexpr int room = 190; // of the values in the inspector
        KeySlot* part = m_acts->makeSecretPart(&m_window);
        part->showKey(key(u"staging"_s));
        part->resize(room, 200);
        part->show();
        auto* reveal = part->findChild<QPushButton*>(u"revealSecret"_s);
        auto* hold = part->findChild<QPushButton*>(u"holdToShow"_s);
        reveal->setFocus();
        reveal->click();
        QTRY_VERIFY(hold->isVisible());
        QVERIFY2(part->minimumSizeHint().width() <= room, qPrintable(QString::number(part->minimumSizeHint().width())));
        QVERIFY(!reveal->isVisible()); // it is here already
        QCOMPARE(m_window.focusWidget(), hold);
        QCOMPARE(events(u"key.copy"_s), 0);
        part->findChild<QPushButton*>(u"copySecret"_s)->click();
        QTRY_COMPARE(events(u"key.copy"_s), 1);
        part->clear();
        QVERIFY(!hold->isVisible());
    }

    // The store may take its time, as a keychain that asks does.
    void anotherKeysSecretCanBeAskedForMeanwhile()
    {
        setAsked(false);
        auto* part = new SecretPart({*m_lane, *m_lane, *m_lane}, m_clipboard, &m_window);
        auto* reveal = part->findChild<QPushButton*>(u"revealSecret"_s);
        part->show();
        part->showKey(key(u"staging"_s));
        reveal->click();
        part->showKey(key(u"production"_s));
        reveal->click();
        reveal->click(); // asked for already
        QTRY_VERIFY(part->findChild<QPushButton*>(u"holdToShow"_s)->isVisible());
        QCOMPARE(events(u"key.reveal"_s), 2);
    }

    void outsideOfProductionAndWithoutThePolicyNobodyIsAsked()
    {
        setAsked(false);
        KeySlot* part = m_acts->makeSecretPart(&m_window);
        part->showKey(key(u"staging"_s));
        part->findChild<QPushButton*>(u"revealSecret"_s)->click();
        QTRY_COMPARE(events(u"key.reveal"_s), 1);
        setAsked(true);
        m_acts->start(KeyAct::Revoke, {key(u"staging"_s).id}, &m_window);
        auto* dialog = GuiHand::awaited<QDialog>(u"revokeDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"old"_s);
        dialog->findChild<QPushButton*>(u"submit"_s)->click();
        QTRY_COMPARE(key(u"staging"_s).status, KeyStatus::Revoked);
    }
};

QTEST_MAIN(StepUpTest)
#include "test_step_up.moc"
