#include "model/audit/leaf_batch.h"

#include "model/audit/sha256_lanes.h"

#include <bit>

namespace keywright {
namespace {

using Level = std::vector<Hash>;

Level leafHashes(const LeafBatch& batch)
{
    std::vector<sha256::Message> messages;
    messages.reserve(batch.ends.size());
    const auto* bytes = reinterpret_cast<const std::byte*>(batch.bytes.constData());
    qsizetype begin = 0;
    for (const qsizetype end : batch.ends) {
        messages.push_back({0x00, {bytes + begin, bytes + end}, {}});
        begin = end;
    }
    Level hashes(messages.size());
    sha256::hashAll(messages, hashes);
    return hashes;
}

Level above(const Level& below)
{
    std::vector<sha256::Message> messages;
    messages.reserve(below.size() / 2);
    for (std::size_t i = 1; i < below.size(); i += 2)
        messages.push_back({0x01, below[i - 1], below[i]});
    Level hashes(messages.size());
    sha256::hashAll(messages, hashes);
    return hashes;
}

class Judge {
public:
    explicit Judge(const LeafBatch& batch)
        : m_batch(batch)
    {
        m_levels[0] = leafHashes(batch);
        for (std::size_t level = 1; level < m_levels.size(); ++level)
            m_levels[level] = above(m_levels[level - 1]);
    }

    // In the order in which the log grew: a leaf, then the subtrees that it completes.
    [[nodiscard]] std::optional<JudgedBatch::Fault> firstFault() const
    {
        const std::size_t count = m_levels[0].size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!isStored(0, i))
                return JudgedBatch::Fault{true, m_batch.from + i,
                                          QStringLiteral("event %1 does not match its hash").arg(m_batch.from + i)};
            const auto closed = static_cast<std::size_t>(std::countr_one(i));
            for (std::size_t level = 1; level <= closed && level < m_levels.size(); ++level) {
                if (!isStored(level, i >> level))
                    return faultOf(level, (m_batch.from + i) >> level);
            }
        }
        if (count < m_batch.count)
            return JudgedBatch::Fault{false, m_batch.from + count,
                                      QStringLiteral("event %1 is missing").arg(m_batch.from + count)};
        if (m_batch.wrongGuide)
            return JudgedBatch::Fault{false, m_batch.from, *m_batch.wrongGuide};
        return std::nullopt;
    }

    [[nodiscard]] std::vector<Hash> peaksAt(std::size_t count) const
    {
        std::vector<Hash> peaks;
        std::size_t begin = 0;
        for (auto level = m_levels.size(); level-- > 0;) {
            if ((count >> level) & 1) {
                peaks.push_back(m_levels[level][begin >> level]);
                begin += std::size_t{1} << level;
            }
        }
        return peaks;
    }

private:
    [[nodiscard]] bool isStored(std::size_t level, std::size_t index) const
    {
        const auto& stored = m_batch.stored[level];
        return index < stored.size() && stored[index] == m_levels[level][index];
    }

    static JudgedBatch::Fault faultOf(std::size_t level, quint64 index)
    {
        return {false, index << level, QStringLiteral("node %1/%2 of the stored tree").arg(level).arg(index)};
    }

    const LeafBatch& m_batch;
    std::array<Level, LeafBatch::levels + 1> m_levels;
};

} // namespace

void LeafBatch::begin(quint64 first, std::size_t wanted)
{
    from = first;
    count = wanted;
    bytes.resize(0);
    ends.clear();
    setBacks.clear();
    wrongGuide.reset();
    for (std::size_t level = 0; level < stored.size(); ++level)
        stored[level].assign(wanted >> level, std::nullopt);
}

JudgedBatch judge(const LeafBatch& batch, const std::vector<quint64>& sizes)
{
    const Judge judge(batch);
    JudgedBatch judged;
    judged.fault = judge.firstFault();
    judged.setBacks = batch.setBacks;
    if (judged.fault)
        return judged;
    for (const quint64 size : sizes)
        judged.peaks.push_back(judge.peaksAt(static_cast<std::size_t>(size - batch.from)));
    judged.peaks.push_back(judge.peaksAt(batch.count));
    return judged;
}

} // namespace keywright
