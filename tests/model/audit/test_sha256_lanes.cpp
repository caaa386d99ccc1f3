// Hashing side by side gives what OpenSSL gives, whatever the lengths and however many.
#include "model/audit/sha256_lanes.h"
#include "tests/support/qt_test.h"

#include <QRandomGenerator>

using namespace keywright;
using namespace keywright::sha256;

namespace {

std::vector<std::byte> randomBytes(QRandomGenerator& random, std::size_t size)
{
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random.bounded(256));
    return bytes;
}

std::span<const std::byte> bytesOf(QByteArrayView text)
{
    return {reinterpret_cast<const std::byte*>(text.data()), static_cast<std::size_t>(text.size())};
}

QByteArray hex(const Hash& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), 32).toHex();
}

} // namespace

class TestSha256Lanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-2 appendix B: "abc" and the message of two blocks.
    void thePublishedDigestsAreReached()
    {
        const Message messages[] = {
            {'a', bytesOf("bc"), {}},
            {'a', bytesOf("bcdbcdecdefdefgefghfghighijhijk"), bytesOf("ijkljklmklmnlmnomnopnopq")}};
        const QByteArray wanted[] = {"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                                     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"};
        Hash hashes[2];
        hashAll(messages, hashes);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(hex(hashes[i]), wanted[i]);
            QCOMPARE(hex(hashOne(messages[i])), wanted[i]);
        }
    }

    void everyLengthIsThatOfOneAfterAnother()
    {
        QRandomGenerator random(1);
        std::vector<std::vector<std::byte>> parts;
        for (std::size_t size = 0; size < 2'200; ++size) // beyond what still goes side by side
            parts.push_back(randomBytes(random, size));
        std::vector<Message> messages;
        for (std::size_t i = 0; i < parts.size(); ++i)
            messages.push_back({static_cast<unsigned char>(i), parts[i], parts[i * 7 % parts.size()]});
        compare(messages);
    }

    void everyNumberOfMessagesIsHashed()
    {
        QRandomGenerator random(2);
        const auto bytes = randomBytes(random, 400);
        for (std::size_t count = 0; count < 40; ++count) {
            std::vector<Message> messages;
            for (std::size_t i = 0; i < count; ++i)
                messages.push_back({0, std::span(bytes).first(random.bounded(400u)), std::span(bytes).last(i)});
            compare(messages);
        }
    }

    void aLongOneAmongShortOnesIsHashed()
    {
        QRandomGenerator random(3);
        const auto bytes = randomBytes(random, 10'000'000);
        compare({{0, std::span(bytes).first(3), {}}, {0, bytes, {}}, {1, std::span(bytes).first(3), {}}});
    }

private:
    static void compare(const std::vector<Message>& messages)
    {
        std::vector<Hash> all(messages.size()), lanes(messages.size());
        hashAll(messages, all);
        const bool canLanes = hashAllInLanes(messages, lanes);
        for (std::size_t i = 0; i < messages.size(); ++i) {
            const Hash wanted = hashOne(messages[i]);
            QVERIFY2(all[i] == wanted, QByteArray::number(qsizetype(messages[i].size())));
            QVERIFY2(!canLanes || lanes[i] == wanted, QByteArray::number(qsizetype(messages[i].size())));
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256Lanes)
#include "test_sha256_lanes.moc"
