#include "model/audit/log_verifier.h"

#include "model/audit/leaf_blocks.h"

#include <algorithm>
#include <thread>

namespace keywright {
namespace {

QString base64(const Hash& hash)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hash.data()), 32).toBase64());
}

} // namespace

void LogVerifier::wrong(VerifyVerdict::Kind kind, quint64 seq, const QString& detail)
{
    if (m_wrong)
        return; // the first finding is the verdict
    m_wrong = true;
    m_verdict.kind = kind;
    m_verdict.seq = seq;
    m_verdict.detail = detail;
}

void LogVerifier::take(const Hash& leaf, const LeafRecord& record)
{
    Hash hash = leaf;
    std::size_t level = 0;
    for (quint64 bits = m_size; bits & 1; bits >>= 1) {
        hash = merkle::nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
        if (level >= record.closed.size() || record.closed[level] != hash)
            wrong(VerifyVerdict::Kind::TreeBroken, (bits >> 1) << (level + 1),
                  QStringLiteral("node %1/%2 of the stored tree").arg(level + 1).arg(bits >> 1));
        ++level;
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash LogVerifier::rootNow() const
{
    if (m_peaks.empty())
        return merkle::emptyRoot();
    Hash root = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        root = merkle::nodeHash(*peak, root);
    return root;
}

Result<void> LogVerifier::openCheckpoints(const std::optional<QString>& outside)
{
    const Result<QList<CheckpointRecord>> records = m_log.checkpoints();
    if (!records)
        return records.error();
    const auto add = [&](const QString& note, quint64 size, bool isOutside) {
        const Result<Checkpoint> opened = m_key.open(note);
        if (!opened)
            return wrong(VerifyVerdict::Kind::CheckpointForged, size, opened.error().detail);
        if (!isOutside && opened->size != size)
            return wrong(VerifyVerdict::Kind::CheckpointForged, size,
                         QStringLiteral("it is signed over %1 events").arg(opened->size));
        m_checkpoints.push_back({*opened, isOutside});
        m_roots.emplace(opened->size, Hash());
    };
    for (const CheckpointRecord& record : *records)
        add(record.note, record.size, false);
    if (outside)
        add(*outside, 0, true);
    m_verdict.checkpoints = m_checkpoints.size();
    return {};
}

void LogVerifier::noteRoots()
{
    for (; m_nextRoot != m_roots.end() && m_nextRoot->first == m_size; ++m_nextRoot)
        m_nextRoot->second = rootNow();
}

void LogVerifier::check(const LeafRecord& leaf, const Hash& hash)
{
    if (leaf.seq != m_size)
        wrong(VerifyVerdict::Kind::TreeBroken, m_size, QStringLiteral("event %1 is missing").arg(m_size));
    if (!leaf.stored || *leaf.stored != hash)
        wrong(VerifyVerdict::Kind::RowChanged, leaf.seq,
              QStringLiteral("event %1 does not match its hash").arg(leaf.seq));
    if (leaf.isRestore)
        m_setBacks.push_back(
            {leaf.replacedSize, leaf.lastSignedSize, leaf.replacedRoot, leaf.lastSignedRoot, leaf.seq});
    take(hash, leaf);
    noteRoots();
}

// Reads on this thread and hashes on another.
Result<void> LogVerifier::hashEvents(const ProgressPtr& progress)
{
    const Result<quint64> size = m_log.size();
    if (!size)
        return size.error();
    progress->total = static_cast<qint64>(*size);
    m_nextRoot = m_roots.begin();
    noteRoots();
    LeafBlocks blocks;
    std::thread hasher([&] {
        while (std::unique_ptr<LeafBlocks::Block> block = blocks.take()) {
            for (std::size_t i = 0; i < block->records.size() && !m_wrong; ++i)
                check(block->at(i), block->hashAt(i));
            progress->done = static_cast<qint64>(m_size);
            if (m_wrong || progress->cancelled)
                return blocks.stop();
            blocks.giveBack(std::move(block));
        }
    });
    const Result<void> streamed = m_log.forEachLeaf([&](const LeafRecord& leaf) { return blocks.add(leaf); });
    blocks.finish();
    hasher.join();
    if (!streamed)
        return streamed;
    if (progress->cancelled && !m_wrong)
        return Error{ErrorKind::Cancelled, {}};
    m_verdict.events = *size;
    return {};
}

bool LogVerifier::isExplained(const Checkpoint& checkpoint) const
{
    for (const SetBack& back : m_setBacks) {
        // An event alone explains nothing: whoever can write the file could make it up. A restore signs a checkpoint
        // over its own event, which takes the audit key.
        const bool isSigned = std::any_of(m_checkpoints.begin(), m_checkpoints.end(), [&](const Seen& seen) {
            return seen.checkpoint.size > back.at && seen.checkpoint.size <= m_size &&
                   m_roots.at(seen.checkpoint.size) == seen.checkpoint.root;
        });
        if (!isSigned)
            continue;
        // The restore names the head that it replaced and the checkpoint that was kept outside then. No others: one
        // that was signed after the restore may be as large, and has to fit.
        const QString root = base64(checkpoint.root);
        if (checkpoint.size == back.replacedSize && root == back.replacedRoot)
            return true;
        if (checkpoint.size == back.lastSignedSize && root == back.lastSignedRoot)
            return true;
    }
    return false;
}

Result<void> LogVerifier::judgeTree()
{
    if (m_wrong)
        return {};
    const Result<std::optional<NodeId>> stray = m_log.strayNode(m_size);
    if (!stray)
        return stray.error();
    if (*stray) {
        const NodeId node = **stray;
        wrong(VerifyVerdict::Kind::TreeBroken, m_size,
              QStringLiteral("node %1/%2 belongs to no event").arg(node.level).arg(node.index));
    }
    const Result<Hash> stored = m_log.root(m_size);
    if (!stored || *stored != rootNow())
        wrong(VerifyVerdict::Kind::TreeBroken, m_size, QStringLiteral("the stored tree has another root"));
    return {};
}

Result<void> LogVerifier::judgeCheckpoints()
{
    if (m_wrong)
        return {};
    for (const Seen& seen : m_checkpoints) {
        // A restore brings the checkpoints of its own history along: only the copy outside can be of the replaced one.
        if (seen.outside && isExplained(seen.checkpoint))
            continue;
        if (seen.checkpoint.size > m_size) {
            wrong(VerifyVerdict::Kind::CutOff, seen.checkpoint.size,
                  seen.outside ? QStringLiteral("by the checkpoint kept outside") : QString());
        } else if (m_roots.at(seen.checkpoint.size) != seen.checkpoint.root) {
            wrong(VerifyVerdict::Kind::HistoryRewritten, seen.checkpoint.size,
                  seen.outside ? QStringLiteral("by the checkpoint kept outside") : QString());
        }
    }
    return {};
}

Result<VerifyVerdict> LogVerifier::run(const std::optional<QString>& outside, const ProgressPtr& progress)
{
    Result<void> done = openCheckpoints(outside);
    if (done)
        done = hashEvents(progress);
    // Checkpoints first: they say what was done where a stray node only says that something was.
    if (done)
        done = judgeCheckpoints();
    if (done)
        done = judgeTree();
    return done ? Result<VerifyVerdict>(m_verdict) : Result<VerifyVerdict>(done.error());
}

} // namespace keywright
