#include "storage/keys/sql_bulk_store.h"

#include "storage/core/query.h"
#include "storage/core/statement.h"

#include <QJsonDocument>
#include <QMetaEnum>

namespace keywright {
namespace {

struct Naming {
    BulkItem::Outcome outcome;
    const char* name; // also the column of bulk_runs that counts it
};
constexpr Naming namings[] = {{BulkItem::Outcome::Changed, "changed"},
                              {BulkItem::Outcome::Unchanged, "unchanged"},
                              {BulkItem::Outcome::Refused, "refused"}};

const char* nameOf(BulkItem::Outcome outcome)
{
    for (const Naming& naming : namings) {
        if (naming.outcome == outcome)
            return naming.name;
    }
    return "";
}

// Kinds by their own name: Qt's enumeration knows all of them.
QString kindText(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

ErrorKind kindOf(const QString& text)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(text.toLatin1().constData(), &known);
    return known ? static_cast<ErrorKind>(value) : ErrorKind::Internal;
}

} // namespace

Result<qint64> SqlBulkStore::begin(const BulkRun& run, const QList<KeyId>& keys)
{
    Query query(m_database, QStringLiteral("INSERT INTO bulk_runs (act, actor, begun_at, changed_at, owner_pid, total, "
                                           "changed, unchanged, refused) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)"));
    query.bind(QString::fromUtf8(QJsonDocument(run.act.toJson()).toJson(QJsonDocument::Compact)))
        .bind(run.actor)
        .bind(run.begunAt)
        .bind(run.changedAt)
        .bind(run.ownerPid)
        .bind(static_cast<qint64>(keys.size()));
    if (const Result<void> begun = query.exec(); !begun)
        return begun.error();
    const qint64 id = query.insertedRow();
    const Result<void> listed = insertKeys(id, keys);
    return listed ? Result<qint64>(id) : Result<qint64>(listed.error());
}

Result<void> SqlBulkStore::insertKeys(qint64 id, const QList<KeyId>& keys)
{
    qint64 position = 0;
    for (const KeyId& key : keys) {
        const QByteArray text = key.toString().toLatin1();
        Statement insert(m_database, "INSERT INTO bulk_items (run, position, key_id) VALUES (?1, ?2, ?3)");
        if (const Result<void> done = insert.bind(1, id).bind(2, position++).bind(3, text).run(); !done)
            return done;
    }
    return {};
}

Result<QList<BulkRun>> SqlBulkStore::select(const QString& where, qint64 value)
{
    Query query(m_database, QStringLiteral("SELECT id, act, actor, begun_at, changed_at, owner_pid, total, changed, "
                                           "unchanged, refused FROM bulk_runs WHERE %1 ORDER BY id")
                                .arg(where));
    if (const Result<void> done = query.bind(value).exec(); !done)
        return done.error();
    QList<BulkRun> runs;
    while (query.next()) {
        BulkRun run;
        run.id = query.number(0);
        const Result<BulkAct> act = BulkAct::fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        if (!act)
            return act.error();
        run.act = *act;
        run.actor = query.text(2);
        run.begunAt = query.moment(3);
        run.changedAt = query.moment(4);
        run.ownerPid = query.number(5);
        run.counts = {query.number(6), query.number(7), query.number(8), query.number(9)};
        runs += run;
    }
    return runs;
}

Result<BulkRun> SqlBulkStore::run(qint64 id)
{
    const Result<QList<BulkRun>> found = select(QStringLiteral("id = ?"), id);
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<BulkRun>(Error{ErrorKind::NotFound, QStringLiteral("bulk_%1").arg(id)})
                            : Result<BulkRun>(found->first());
}

Result<QList<BulkRun>> SqlBulkStore::runs()
{
    return select(QStringLiteral("id > ?"), 0);
}

Result<void> SqlBulkStore::take(qint64 id, qint64 ownerPid, UtcTime now)
{
    Query query(m_database, QStringLiteral("UPDATE bulk_runs SET owner_pid = ?, changed_at = ? WHERE id = ?"));
    return query.bind(ownerPid).bind(now).bind(id).exec();
}

Result<QList<BulkItem>> SqlBulkStore::items(const QString& where, qint64 id, qint64 from, int limit)
{
    Query query(m_database, QStringLiteral("SELECT position, key_id, why, detail FROM bulk_items WHERE run = ? AND "
                                           "position >= ? AND %1 ORDER BY position LIMIT ?")
                                .arg(where));
    if (const Result<void> done = query.bind(id).bind(from).bind(limit).exec(); !done)
        return done.error();
    QList<BulkItem> items;
    while (query.next()) {
        BulkItem item;
        item.position = query.number(0);
        item.key = KeyId::parse(query.text(1)).value_or(KeyId());
        if (!query.isNull(2)) {
            item.outcome = BulkItem::Outcome::Refused;
            item.why = Error{kindOf(query.text(2)), query.text(3)};
        }
        items += item;
    }
    return items;
}

Result<QList<BulkItem>> SqlBulkStore::waiting(qint64 id, int limit)
{
    // Outcomes are given in order, so what is waiting lies behind what is done.
    const Result<BulkRun> run = this->run(id);
    if (!run)
        return run.error();
    const qint64 done = run->counts.total - run->counts.left();
    return items(QStringLiteral("outcome IS NULL"), id, done, limit);
}

Result<QList<BulkItem>> SqlBulkStore::refused(qint64 id, int limit)
{
    return items(QStringLiteral("outcome = 'refused'"), id, 0, limit);
}

Result<void> SqlBulkStore::setOutcome(qint64 id, const BulkItem& item)
{
    const QString name = QString::fromLatin1(nameOf(item.outcome));
    Query set(m_database, QStringLiteral("UPDATE bulk_items SET outcome = ?, why = ?, detail = ? WHERE run = ? AND "
                                         "position = ? AND outcome IS NULL"));
    set.bind(name)
        .bindOrNull(item.why ? kindText(item.why->kind) : QString())
        .bindOrNull(item.why ? item.why->detail : QString())
        .bind(id)
        .bind(item.position);
    if (const Result<void> done = set.exec(); !done)
        return done;
    if (set.changedRows() != 1) // another process has taken the run over and was faster
        return Error{ErrorKind::Busy, QStringLiteral("bulk_%1").arg(id)};
    Query count(m_database, QStringLiteral("UPDATE bulk_runs SET %1 = %1 + 1 WHERE id = ?").arg(name));
    return count.bind(id).exec();
}

Result<void> SqlBulkStore::end(qint64 id)
{
    Query query(m_database, QStringLiteral("DELETE FROM bulk_runs WHERE id = ?"));
    if (const Result<void> done = query.bind(id).exec(); !done)
        return done;
    return query.changedRows() == 1 ? Result<void>()
                                    : Result<void>(Error{ErrorKind::NotFound, QStringLiteral("bulk_%1").arg(id)});
}

} // namespace keywright
