// A trial with a kept key: its secret leaves the vault only after the passphrase, and what it shows is what the real
// gate answered.
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "model/secrets/step_up_service.h"
#include "tests/app/gate_runner.h"
#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/apis/trial_step.h"
#include "ui/secrets/step_up.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::tests;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class GateTrialTest final : public QObject {
    Q_OBJECT

private:
    GateRunner m_gate;
    QByteArray m_secret;
    std::unique_ptr<ServiceThread> m_lane;
    std::unique_ptr<StepUp> m_stepUp;

    [[nodiscard]] Lanes lanes() { return {*m_lane, *m_lane, *m_lane}; }
    template <typename F>
    auto ask(F job)
    {
        auto future = m_lane->run(job);
        future.waitForFinished();
        return future.result();
    }
    int events(const QString& action)
    {
        AuditFilter filter;
        filter.action = action;
        return int(*ask([filter](Services& services) { return services.auditLog->count(filter); }));
    }
    [[nodiscard]] ApiDefinition api() const
    {
        ApiDefinition api;
        api.name = u"orders"_s;
        api.baseUrl = u"http://127.0.0.1:%1/verify"_s.arg(m_gate.port);
        api.keyHeader = u"X-API-Key"_s;
        return api;
    }
    static QString said(int answer) { return GuiHand::awaited<QLabel>(u"trialAnswer%1"_s.arg(answer))->text(); }
    // Shown, with the kept key chosen.
    std::unique_ptr<TrialStep> stepWithKeptKey()
    {
        auto step = std::make_unique<TrialStep>(lanes(), m_stepUp.get());
        step->show();
        step->setApi(api());
        auto* from = GuiHand::awaited<QComboBox>(u"trialFrom"_s);
        if (QTest::qWaitFor([from] { return from->count() == 3; }, 20'000))
            from->setCurrentIndex(2);
        return step;
    }
    static void answer(const QString& passphrase)
    {
        auto* dialog = GuiHand::awaited<QDialog>(u"stepUpDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"stepUpPassphrase"_s)->setText(passphrase);
        dialog->findChild<QPushButton*>(u"submit"_s)->click();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_secret = m_gate.key("kept", words("--scope orders:*:read --recoverable"));
        (void)m_gate.key("shown once", words("--scope orders:*:read"));
        (void)m_gate.key("of another", words("--scope stock:*:read --recoverable"));
        QVERIFY(m_gate.start());
        wiring::CatalogueOptions options;
        options.path = m_gate.cli.path("catalogue.db");
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [] { return Result<SecretPtr>(makeSecret(QByteArray(CliRunner::passphrase))); };
        options.actor = {u"alice"_s, u"console"_s};
        m_lane = std::make_unique<ServiceThread>(u"lane"_s, [options]() -> Result<std::shared_ptr<Services>> {
            const auto store = wiring::openSecretStore(options);
            return store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
                         : Result<std::shared_ptr<Services>>(store.error());
        });
        const auto set = ask([](Services& services) -> Result<void> {
            return services.stepUp->change({ProofKind::Vault, true}, {});
        });
        QVERIFY(set.ok());
        m_stepUp = std::make_unique<StepUp>(lanes());
    }
    void init()
    {
        QVERIFY(ask([](Services& services) -> Result<void> {
                    services.stepUp->forget();
                    return {};
                }).ok());
    }
    void cleanupTestCase()
    {
        m_stepUp.reset();
        m_lane->close();
    }

    void aKeptKeyIsTriedAfterThePassphrase()
    {
        const int before = events(u"key.reveal"_s);
        const auto step = stepWithKeptKey();
        QSignalSpy failed(step.get(), &TrialStep::failed);
        auto* from = GuiHand::awaited<QComboBox>(u"trialFrom"_s);
        QCOMPARE(from->count(), 3); // typed, none, and the only one that is this API's and kept
        QVERIFY(from->currentText().contains(u"kept"_s));
        GuiHand::click(u"trialStart"_s);
        answer(u"not it"_s);
        QTRY_VERIFY(GuiHand::seen(u"dialogBanner"_s)); // says so; nothing has left the vault
        QCOMPARE(events(u"key.reveal"_s), before);
        answer(QString::fromLatin1(CliRunner::passphrase));
        QTRY_VERIFY2(said(2).contains(u"200"_s), qPrintable(said(2)));
        QVERIFY(failed.isEmpty());
        QVERIFY2(said(0).contains(u"401"_s) && said(1).contains(u"401"_s), qPrintable(said(0) + said(1)));
        QCOMPARE(events(u"key.reveal"_s), before + 1);
        for (const QLabel* label : step->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QString::fromLatin1(m_secret)));
    }

    void whoGivesUpTriesNothing()
    {
        const int before = events(u"key.reveal"_s);
        const auto step = stepWithKeptKey();
        GuiHand::click(u"trialStart"_s);
        auto* dialog = GuiHand::awaited<QDialog>(u"stepUpDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!GuiHand::seen<QDialog>(u"stepUpDialog"_s));
        QVERIFY(GuiHand::awaited<QPushButton>(u"trialStart"_s)->isEnabled()); // and may be asked again
        QVERIFY2(said(2).contains(u"Not tried"_s), qPrintable(said(2)));
        QCOMPARE(events(u"key.reveal"_s), before);
    }
};

QTEST_MAIN(GateTrialTest)
#include "test_gate_trial.moc"
