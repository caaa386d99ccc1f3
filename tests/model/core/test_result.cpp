#include "model/core/result.h"
#include "tests/support/qt_test.h"

#include <QList>

#include <memory>

using namespace keywright;

namespace {

Result<QList<int>> three()
{
    return QList<int>{1, 2, 3};
}

} // namespace

class TestResult final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A reference into the answer would be dead before the loop begins (seen by the sanitizers, and by the type).
    void aLoopOverAnAnswerRunsOverWhatLives()
    {
        static_assert(std::is_same_v<decltype(*three()), QList<int>>);
        static_assert(std::is_same_v<decltype(three().value()), QList<int>>);
        int sum = 0;
        for (const int number : *three())
            sum += number;
        QCOMPARE(sum, 6);
    }

    void whatCannotBeCopiedIsMovedOut()
    {
        Result<std::unique_ptr<int>> made(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = *std::move(made);
        QCOMPARE(*taken, 7);
    }

    void anErrorStandsInThePlaceOfAValue()
    {
        const Result<int> refused = Error{ErrorKind::Busy, QStringLiteral("held")};
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(Error{ErrorKind::Io, {}}).ok());
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
