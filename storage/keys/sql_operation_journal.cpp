#include "storage/keys/sql_operation_journal.h"

#include "storage/core/query.h"

#include <QJsonDocument>

namespace keywright {
namespace {

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Operation> SqlOperationJournal::begin(const Operation& operation)
{
    Query query(m_database, QStringLiteral("INSERT INTO journal (kind, key_id, step, inputs, attempt, error, actor, "
                                           "created_at, changed_at, owner_pid) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(operation.kind)
        .bind(operation.key.isNull() ? QString() : operation.key.toString())
        .bind(operation.step)
        .bind(jsonText(operation.inputs));
    query.bind(operation.attempt)
        .bind(operation.error)
        .bind(operation.actor)
        .bind(operation.createdAt)
        .bind(operation.changedAt)
        .bind(operation.ownerPid);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    Operation begun = operation;
    begun.id = query.insertedRow();
    return begun;
}

Result<void> SqlOperationJournal::advance(const Operation& operation)
{
    Query query(m_database, QStringLiteral("UPDATE journal SET step = ?, inputs = ?, attempt = ?, error = ?, "
                                           "changed_at = ?, owner_pid = ? WHERE id = ?"));
    query.bind(operation.step)
        .bind(jsonText(operation.inputs))
        .bind(operation.attempt)
        .bind(operation.error)
        .bind(operation.changedAt);
    return query.bind(operation.ownerPid).bind(operation.id).exec();
}

Result<void> SqlOperationJournal::finish(qint64 id)
{
    Query query(m_database, QStringLiteral("DELETE FROM journal WHERE id = ?"));
    if (const Result<void> done = query.bind(id).exec(); !done)
        return done;
    return query.changedRows() == 1 ? Result<void>()
                                    : Result<void>(Error{ErrorKind::Conflict, QStringLiteral("operation taken over")});
}

Result<QList<Operation>> SqlOperationJournal::unfinished()
{
    Query query(m_database, QStringLiteral("SELECT id, kind, key_id, step, inputs, attempt, error, actor, created_at, "
                                           "changed_at, owner_pid FROM journal ORDER BY id"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<Operation> operations;
    while (query.next()) {
        Operation operation;
        operation.id = query.number(0);
        operation.kind = query.text(1);
        operation.key = KeyId::parse(query.text(2)).value_or(KeyId());
        operation.step = query.text(3);
        operation.inputs = QJsonDocument::fromJson(query.text(4).toUtf8()).object();
        operation.attempt = static_cast<int>(query.number(5));
        operation.error = query.text(6);
        operation.actor = query.text(7);
        operation.createdAt = query.moment(8);
        operation.changedAt = query.moment(9);
        operation.ownerPid = query.number(10);
        operations += operation;
    }
    return operations;
}

} // namespace keywright
