#include "model/secrets/secret.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QFile>

#include <type_traits>
#include <vector>

using namespace keywright;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatItWasGiven_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 57, 255, 256, 257, 4096, 70'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void itHoldsWhatItWasGiven()
    {
        QFETCH(int, size);
        const QByteArray text(size, 'k');
        const Secret secret = secretOf(text);
        QCOMPARE(secret.size(), static_cast<std::size_t>(size));
        QCOMPARE(secret.isEmpty(), size == 0);
        QCOMPARE(textOf(secret), text);
        QVERIFY(secret.equals(secretOf(text)));
    }

    void movingLeavesNothingBehind()
    {
        Secret first = secretOf("one");
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(textOf(second), QByteArray("one"));
        Secret third = secretOf("to be wiped");
        third = std::move(second);
        QCOMPARE(textOf(third), QByteArray("one"));
    }

    void itsMemoryIsWipedWhenItGoes()
    {
        // Its slab stays mapped, so that what is left in it can be looked at.
        const QByteArray text("a-secret-that-must-not-remain");
        const std::byte* memory = nullptr;
        {
            const Secret secret = secretOf(text);
            memory = secret.bytes().data();
        }
        for (qsizetype i = 0; i < text.size(); ++i)
            QCOMPARE(memory[i], std::byte{0});
    }

    void manyLiveSideBySide()
    {
        std::vector<Secret> secrets;
        for (int i = 0; i < 3000; ++i)
            secrets.push_back(secretOf(QByteArray::number(i)));
        for (int i = 0; i < 3000; i += 2)
            secrets[static_cast<std::size_t>(i)] = Secret();
        for (int i = 0; i < 3000; i += 2)
            secrets[static_cast<std::size_t>(i)] = secretOf(QByteArray::number(-i));
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(textOf(secrets[static_cast<std::size_t>(i)]), QByteArray::number(i % 2 ? i : -i));
    }

    void comparisonSeesEveryByteAndTheLength()
    {
        const QByteArray text("0123456789abcdef");
        const Secret secret = secretOf(text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray other = text;
            other[i] = '!';
            QVERIFY(!secret.equals(secretOf(other)));
        }
        QVERIFY(!secret.equals(secretOf(text.chopped(1))));
        QVERIFY(Secret().equals(Secret()));
    }

    void takingOverWipesTheSource()
    {
        QByteArray source("taken over");
        const char* before = source.constData();
        const QByteArray keepsTheBufferAlive = source; // shared, as Qt shares: wiped all the same
        const SecretPtr secret = makeSecret(std::move(source));
        QCOMPARE(textOf(*secret), QByteArray("taken over"));
        QCOMPARE(keepsTheBufferAlive.constData(), before);
        QCOMPARE(keepsTheBufferAlive, QByteArray(10, '\0'));
    }

    void itIsLeftOutOfCoreDumps()
    {
#ifdef Q_OS_LINUX
        for (const int size : {40, 10'000}) {
            const Secret secret = secretOf(QByteArray(size, 's'));
            const auto address = reinterpret_cast<quintptr>(secret.bytes().data());
            QFile maps(QStringLiteral("/proc/self/smaps"));
            QVERIFY(maps.open(QIODevice::ReadOnly));
            bool here = false, found = false;
            for (const QByteArray& line : maps.readAll().split('\n')) {
                const qsizetype dash = line.indexOf('-');
                bool isStart = false;
                const quintptr start = line.left(dash).toULongLong(&isStart, 16);
                if (dash > 0 && isStart) {
                    const quintptr end = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
                    here = address >= start && address < end;
                }
                if (here && line.startsWith("VmFlags:"))
                    found = line.contains(" dd") && line.contains(" wf"); // do not dump, wipe on fork
            }
            QVERIFY(found);
        }
#else
        QSKIP("Linux tells the flags of a mapping");
#endif
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "test_secret.moc"
