#include "model/audit/merkle_tree.h"
#include "tests/support/qt_test.h"

#include <algorithm>
#include <map>
#include <random>

using namespace keywright;

namespace {

// The eight leaves and the roots over their prefixes that Certificate Transparency's implementations are tested with.
const char* const leavesHex[] = {
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const char* const rootsHex[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

QByteArray hex(const Hash& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), 32).toHex();
}

class Tree {
public:
    void add(const QByteArray& data)
    {
        leaves.push_back(merkle::leafHash(data));
        const auto written = merkle::append(leaves.size() - 1, leaves.back(), reader(),
                                            [this](NodeId id, const Hash& hash) -> Result<void> {
                                                nodes[id] = hash;
                                                ++writes;
                                                return {};
                                            });
        QVERIFY(written.ok());
    }

    [[nodiscard]] NodeReader reader() const
    {
        return [this](NodeId id) -> Result<Hash> {
            const auto found = nodes.find(id);
            return found == nodes.end() ? Result<Hash>(Error{ErrorKind::NotFound, {}}) : Result<Hash>(found->second);
        };
    }

    // By the definition in RFC 6962 section 2.1, without any stored node.
    [[nodiscard]] Hash defined(std::size_t from, std::size_t count) const
    {
        if (count == 0)
            return merkle::emptyRoot();
        if (count == 1)
            return leaves[from];
        std::size_t k = 1;
        while (k * 2 < count)
            k *= 2;
        return merkle::nodeHash(defined(from, k), defined(from + k, count - k));
    }

    std::vector<Hash> leaves;
    std::map<NodeId, Hash> nodes;
    int writes = 0;
};

Tree treeOf(int size)
{
    Tree tree;
    for (int i = 0; i < size; ++i)
        tree.add("leaf " + QByteArray::number(i));
    return tree;
}

} // namespace

class MerkleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmptyTreeHasTheHashOfNothing()
    {
        QCOMPARE(hex(merkle::emptyRoot()),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void thePublishedRootsAreReached()
    {
        Tree tree;
        for (std::size_t i = 0; i < std::size(leavesHex); ++i) {
            tree.add(QByteArray::fromHex(leavesHex[i]));
            QCOMPARE(hex(*merkle::root(i + 1, tree.reader())), QByteArray(rootsHex[i]));
        }
    }

    void anAppendCostsTwoHashesAtMostOnAverage()
    {
        const Tree tree = treeOf(1'024);
        QVERIFY(tree.writes < 2 * 1'024);
    }

    void everyRootIsThatOfTheDefinition()
    {
        const Tree tree = treeOf(130);
        for (std::size_t size = 0; size <= 130; ++size)
            QCOMPARE(hex(*merkle::root(size, tree.reader())), hex(tree.defined(0, size)));
    }

    void everyLeafIsProvenIncludedAndNoOtherIs()
    {
        const Tree tree = treeOf(70);
        for (quint64 size = 1; size <= 70; ++size) {
            const Hash root = *merkle::root(size, tree.reader());
            for (quint64 index = 0; index < size; ++index) {
                const auto proof = merkle::inclusionProof(index, size, tree.reader());
                QVERIFY(proof.ok());
                QVERIFY(merkle::verifyInclusion(index, size, tree.leaves[index], *proof, root));
                QVERIFY(!merkle::verifyInclusion(index, size, tree.leaves[(index + 1) % 70], *proof, root));
                QVERIFY(!merkle::verifyInclusion(index + 1, size, tree.leaves[index], *proof, root));
                auto longer = *proof;
                longer.push_back(root);
                QVERIFY(!merkle::verifyInclusion(index, size, tree.leaves[index], longer, root));
            }
        }
    }

    void everyOlderTreeIsProvenToBeExtended()
    {
        const Tree tree = treeOf(70);
        for (quint64 to = 1; to <= 70; ++to) {
            for (quint64 from = 1; from <= to; ++from) {
                const Hash old = *merkle::root(from, tree.reader());
                const Hash now = *merkle::root(to, tree.reader());
                const auto proof = merkle::consistencyProof(from, to, tree.reader());
                QVERIFY(proof.ok());
                QVERIFY(merkle::verifyConsistency(from, to, old, now, *proof));
                QVERIFY(!merkle::verifyConsistency(from, to, now == old ? merkle::emptyRoot() : now, now, *proof));
                if (!proof->empty()) {
                    auto wrong = *proof;
                    wrong.back()[0] ^= std::byte{1};
                    QVERIFY(!merkle::verifyConsistency(from, to, old, now, wrong));
                }
            }
        }
    }

    void aCoverGivesTheRootWithAnyChoiceOfLeaves()
    {
        const Tree tree = treeOf(100);
        std::mt19937 rng(7);
        for (int round = 0; round < 400; ++round) {
            const quint64 size = 1 + rng() % 100;
            std::vector<quint64> positions;
            std::vector<Hash> hashes;
            for (quint64 i = 0; i < size; ++i) {
                if (rng() % 4 == 0) {
                    positions.push_back(i);
                    hashes.push_back(tree.leaves[i]);
                }
            }
            std::map<NodeId, Hash> cover;
            for (const NodeId& id : merkle::coverNodes(positions, size))
                cover[id] = tree.nodes.at(id);
            const Hash root = *merkle::root(size, tree.reader());
            const auto reached = merkle::rootFromCover(size, positions, hashes, cover);
            QVERIFY(reached.ok());
            QCOMPARE(hex(*reached), hex(root));
            if (!hashes.empty()) {
                hashes[rng() % hashes.size()][5] ^= std::byte{4};
                QVERIFY(hex(*merkle::rootFromCover(size, positions, hashes, cover)) != hex(root));
            }
            if (!cover.empty()) {
                cover.erase(cover.begin());
                QVERIFY(!merkle::rootFromCover(size, positions, hashes, cover).ok());
            }
        }
    }

    void aContiguousReportNeedsAHandfulOfNodes()
    {
        std::vector<quint64> positions;
        for (quint64 i = 1'000; i < 60'000; ++i)
            positions.push_back(i);
        QVERIFY(merkle::coverNodes(positions, 100'000).size() <= 2 * 17);
    }

    void rowsThatDoNotFitTheTreeAreRefused()
    {
        const Tree tree = treeOf(4);
        QVERIFY(!merkle::rootFromCover(4, {4}, {tree.leaves[0]}, {}).ok());
        QVERIFY(!merkle::rootFromCover(4, {1, 1}, {tree.leaves[0], tree.leaves[0]}, {}).ok());
        QVERIFY(!merkle::rootFromCover(4, {2, 1}, {tree.leaves[0], tree.leaves[0]}, {}).ok());
        QVERIFY(!merkle::rootFromCover(4, {0}, {}, {}).ok());
    }
};

QTEST_APPLESS_MAIN(MerkleTreeTest)
#include "test_merkle_tree.moc"
