#include "model/audit/log_verifier.h"

#include "model/audit/batch_reader.h"

#include <algorithm>

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

// A whole batch more: it may complete subtrees above it.
Result<void> LogVerifier::grow(const Hash& whole)
{
    Hash hash = whole;
    int level = LeafBatch::levels;
    for (quint64 index = m_size >> level; index & 1; index >>= 1) {
        hash = merkle::nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
        const NodeId node{++level, index >> 1};
        const Result<Hash> stored = m_log.node(node);
        if (!stored && stored.error().kind != ErrorKind::NotFound && stored.error().kind != ErrorKind::Tampered)
            return stored.error();
        if (!stored || *stored != hash)
            wrong(VerifyVerdict::Kind::TreeBroken, node.index << level,
                  QStringLiteral("node %1/%2 of the stored tree").arg(level).arg(node.index));
    }
    m_peaks.push_back(hash);
    return {};
}

// The root of the tree of what was taken before, with what comes after it.
Hash LogVerifier::rootWith(const std::vector<Hash>& peaks) const
{
    std::vector<Hash> all = m_peaks;
    all.insert(all.end(), peaks.begin(), peaks.end());
    if (all.empty())
        return merkle::emptyRoot();
    Hash root = all.back();
    for (auto peak = all.rbegin() + 1; peak != all.rend(); ++peak)
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

std::vector<quint64> LogVerifier::sizesWithin(quint64 from, quint64 to) const
{
    std::vector<quint64> sizes;
    for (auto root = m_roots.upper_bound(from); root != m_roots.end() && root->first <= to; ++root)
        sizes.push_back(root->first);
    return sizes;
}

Result<void> LogVerifier::take(const JudgedBatch& batch, quint64 count)
{
    m_setBacks.insert(m_setBacks.end(), batch.setBacks.begin(), batch.setBacks.end());
    if (batch.fault) {
        wrong(batch.fault->isRow ? VerifyVerdict::Kind::RowChanged : VerifyVerdict::Kind::TreeBroken, batch.fault->seq,
              batch.fault->detail);
        return {};
    }
    std::size_t i = 0;
    for (const quint64 size : sizesWithin(m_size, m_size + count))
        m_roots[size] = rootWith(batch.peaks[i++]);
    if (count == LeafBatch::leaves) {
        if (const Result<void> grown = grow(batch.peaks.back().front()); !grown)
            return grown;
    } else {
        m_peaks.insert(m_peaks.end(), batch.peaks.back().begin(), batch.peaks.back().end());
    }
    m_size += count;
    return {};
}

Result<void> LogVerifier::hashEvents(const ProgressPtr& progress)
{
    const Result<quint64> size = m_log.size();
    if (!size)
        return size.error();
    progress->total = static_cast<qint64>(*size);
    if (const auto empty = m_roots.find(0); empty != m_roots.end())
        empty->second = merkle::emptyRoot();
    BatchReader reader(m_log, *size, [this](quint64 from, quint64 to) { return sizesWithin(from, to); });
    const Result<void> read = reader.run(progress, [this](const JudgedBatch& batch, quint64 count) -> Result<bool> {
        const Result<void> taken = take(batch, count);
        return taken ? Result<bool>(!m_wrong) : Result<bool>(taken.error());
    });
    if (!read)
        return read;
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
    if (!stored || *stored != rootWith({}))
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
