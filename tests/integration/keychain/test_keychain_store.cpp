// Against a real gnome-keyring on a bus of its own (tests/support/with_keyring starts both).
#include "storage/secrets/keychain_store.h"
#include "tests/integration/keychain/fake_prompter.h"
#include "tests/integration/keychain/keyring_daemon.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <atomic>
#include <thread>

using namespace keywright;
using namespace std::chrono_literals;

namespace {

KeychainOptions impatient()
{
    KeychainOptions options;
    options.answerTimeout = 10s;
    options.promptTimeout = 20s;
    return options;
}

const QString entry = QStringLiteral("keywright/test/pepper");

} // namespace

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        QVERIFY(!answered.ok());                                                                                       \
        QCOMPARE(errorKindName(answered.error().kind), errorKindName(ErrorKind::expected));                            \
    } while (false)

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& answered = (result);                                                                               \
        if (!answered.ok())                                                                                            \
            QFAIL(qPrintable(errorKindName(answered.error().kind) + u' ' + answered.error().detail));                  \
    } while (false)

class KeychainStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYWRIGHT_IN_SESSION") != QStringLiteral("1"))
            QSKIP("run it through tests/support/with_keyring");
        QVERIFY(m_daemon.isThere());
        QVERIFY(FakePrompter(FakePrompter::Answer::Dismiss).isRegistered());
    }

    void cleanup()
    {
        if (!m_daemon.isThere())
            QVERIFY(m_daemon.start());
    }

    void anEntryIsWrittenReadReplacedAndRemoved()
    {
        KeychainStore store(impatient());
        VERIFY_OK(store.probe());
        QCOMPARE(store.displayName(), QStringLiteral("GNOME Keyring"));
        COMPARE_ERROR(store.read(entry), SecretMissing);
        VERIFY_OK(store.write(entry, secretOf("first")));
        QCOMPARE(textOf(**store.read(entry)), QByteArray("first"));
        VERIFY_OK(store.write(entry, secretOf("second")));
        QCOMPARE(textOf(**store.read(entry)), QByteArray("second"));
        VERIFY_OK(store.remove(entry));
        COMPARE_ERROR(store.read(entry), SecretMissing);
        VERIFY_OK(store.remove(entry));
    }

    void bytesOfEveryValueComeBack()
    {
        KeychainStore store(impatient());
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        VERIFY_OK(store.write(entry, secretOf(bytes)));
        QCOMPARE(textOf(**store.read(entry)), bytes);
        VERIFY_OK(store.remove(entry));
    }

    void moreThan2500BytesFit()
    {
        KeychainStore store(impatient());
        for (const int size : {2'500, 2'561, 70'000}) {
            const QByteArray bytes(size, 'L');
            VERIFY_OK(store.write(entry, secretOf(bytes)));
            QCOMPARE(textOf(**store.read(entry)), bytes);
        }
        VERIFY_OK(store.remove(entry));
    }

    void whatTheKeychainCannotHoldIsRefusedBeforeItIsAsked()
    {
        KeychainOptions options = impatient();
        options.largestEntry = 2560; // as on Windows
        KeychainStore store(options);
        COMPARE_ERROR(store.write(entry, secretOf(QByteArray(2561, 'x'))), SecretTooLong);
        COMPARE_ERROR(store.read(entry), SecretMissing);
    }

    void anotherStoreSeesWhatOneWrote()
    {
        {
            KeychainStore store(impatient());
            VERIFY_OK(store.write(entry, secretOf("shared")));
        }
        KeychainStore store(impatient());
        QCOMPARE(textOf(**store.read(entry)), QByteArray("shared"));
        VERIFY_OK(store.remove(entry));
    }

    void severalLanesAskAtOnce()
    {
        KeychainStore store(impatient());
        std::atomic<int> good = 0;
        std::vector<std::thread> lanes;
        for (int lane = 0; lane < 4; ++lane) {
            lanes.emplace_back([&, lane] {
                const QString name = QStringLiteral("keywright/test/lane%1").arg(lane);
                for (int i = 0; i < 5; ++i) {
                    const QByteArray text = QByteArray::number(100 * lane + i);
                    const bool written = store.write(name, secretOf(text)).ok();
                    const Result<SecretPtr> back = store.read(name);
                    good += written && back && textOf(**back) == text;
                }
                good += store.remove(name).ok();
            });
        }
        for (std::thread& lane : lanes)
            lane.join();
        QCOMPARE(good.load(), 4 * 6);
    }

    void probingALockedKeychainSaysSoAndNeverPrompts()
    {
        FakePrompter prompter(FakePrompter::Answer::Dismiss);
        KeychainStore store(impatient());
        QVERIFY(m_daemon.lock());
        COMPARE_ERROR(store.probe(), SecretStoreLocked);
        QCOMPARE(prompter.prompts(), 0);
    }

    void aDismissedPromptIsALockedKeychainAndNotAMissingEntry()
    {
        KeychainStore store(impatient());
        QVERIFY(m_daemon.restart());
        VERIFY_OK(store.write(entry, secretOf("kept")));
        FakePrompter prompter(FakePrompter::Answer::Dismiss);
        QVERIFY(m_daemon.lock());
        COMPARE_ERROR(store.read(entry), SecretStoreLocked);
        COMPARE_ERROR(store.write(entry, secretOf("lost?")), SecretStoreLocked);
        COMPARE_ERROR(store.remove(entry), SecretStoreLocked);
        COMPARE_ERROR(store.read(QStringLiteral("keywright/test/never")), SecretStoreLocked);
        QCOMPARE(prompter.prompts(), 4);
        QVERIFY(m_daemon.restart());
        QCOMPARE(textOf(**store.read(entry)), QByteArray("kept"));
        VERIFY_OK(store.remove(entry));
    }

    void aPromptThatNobodyAnswersTimesOut()
    {
        KeychainOptions options = impatient();
        options.promptTimeout = 300ms;
        KeychainStore store(options);
        FakePrompter prompter(FakePrompter::Answer::Never);
        QVERIFY(m_daemon.lock());
        COMPARE_ERROR(store.read(entry), Timeout);
        QCOMPARE(prompter.prompts(), 1);
        QVERIFY(m_daemon.restart());
        COMPARE_ERROR(store.read(entry), SecretMissing);
    }

    void waitingForAPromptCanBeCancelled()
    {
        KeychainStore store(impatient());
        FakePrompter prompter(FakePrompter::Answer::Never);
        QVERIFY(m_daemon.lock());
        std::optional<ErrorKind> kind;
        std::thread lane([&] {
            const Result<SecretPtr> answered = store.read(entry);
            kind = answered ? std::nullopt : std::optional(answered.error().kind);
        });
        [&] { QTRY_COMPARE(prompter.prompts(), 1); }();
        store.cancelWaiting();
        lane.join();
        QCOMPARE(kind, ErrorKind::Cancelled);
        QVERIFY(m_daemon.restart());
    }

    void aSlowKeychainTimesOutAndLaterAnswersAgain()
    {
        KeychainOptions options = impatient();
        options.answerTimeout = 300ms;
        KeychainStore store(options);
        KeychainStore patient(impatient());
        VERIFY_OK(patient.write(entry, secretOf("slow")));
        m_daemon.pause();
        COMPARE_ERROR(store.read(entry), Timeout);
        COMPARE_ERROR(store.probe(), Timeout);
        m_daemon.goOn();
        QCOMPARE(textOf(**patient.read(entry)), QByteArray("slow"));
        VERIFY_OK(patient.remove(entry));
    }

    void aKeychainThatDiesIsUnavailableAndBackWhenItIsBack()
    {
        KeychainStore store(impatient());
        VERIFY_OK(store.write(entry, secretOf("survives")));
        QVERIFY(m_daemon.kill());
        COMPARE_ERROR(store.read(entry), SecretStoreUnavailable);
        COMPARE_ERROR(store.write(entry, secretOf("x")), SecretStoreUnavailable);
        COMPARE_ERROR(store.remove(entry), SecretStoreUnavailable);
        COMPARE_ERROR(store.probe(), SecretStoreUnavailable);
        QVERIFY(m_daemon.start());
        QCOMPARE(textOf(**store.read(entry)), QByteArray("survives"));
        VERIFY_OK(store.remove(entry));
    }

    void dyingInTheMiddleOfACallIsAnErrorAndNeverAMissingEntry()
    {
        KeychainStore store(impatient());
        VERIFY_OK(store.write(entry, secretOf("there")));
        for (int round = 0; round < 3; ++round) {
            std::optional<ErrorKind> kind;
            std::atomic<bool> begun = false;
            m_daemon.pause();
            std::thread lane([&] {
                begun = true;
                const Result<SecretPtr> answered = store.read(entry);
                kind = answered ? std::nullopt : std::optional(answered.error().kind);
            });
            while (!begun)
                std::this_thread::yield();
            QVERIFY(m_daemon.kill());
            lane.join();
            QVERIFY(kind == ErrorKind::SecretStoreUnavailable || kind == ErrorKind::Timeout ||
                    kind == ErrorKind::SecretStoreFailed);
            QVERIFY(m_daemon.start());
        }
        QCOMPARE(textOf(**store.read(entry)), QByteArray("there"));
        VERIFY_OK(store.remove(entry));
    }

    // Last: afterwards there is no bus.
    void withoutABusThereIsNoKeychainAndTheProgramLives()
    {
        KeychainStore store(impatient());
        VERIFY_OK(store.probe());
        QVERIFY(m_daemon.killBus());
        QTRY_VERIFY(!store.probe().ok());
        COMPARE_ERROR(store.probe(), SecretStoreUnavailable);
        COMPARE_ERROR(store.read(entry), SecretStoreUnavailable);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        KeychainStore fresh(impatient());
        COMPARE_ERROR(fresh.probe(), SecretStoreUnavailable);
    }

private:
    KeyringDaemon m_daemon;
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "test_keychain_store.moc"
