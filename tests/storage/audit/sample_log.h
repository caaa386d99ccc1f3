// An audit log in a file, with events that are hard to write down and checkpoints at chosen sizes.
#pragma once

#include "model/audit/checkpoint.h"
#include "model/audit/log_verifier.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/core/sql_transactions.h"
#include "tests/support/secret_text.h"

#include <QJsonArray>

namespace keywright::test {

inline const QString logOrigin = QStringLiteral("keywright/11111111-2222-3333-4444-555555555555");

inline SecretPtr seedOf(char letter)
{
    return makeSecret(QByteArray(32, letter));
}

inline AuditEvent sampleEvent(int number)
{
    const QStringList reasons{{},
                              QStringLiteral("=SUM(A1)"),
                              QStringLiteral("said \"no\", twice"),
                              QStringLiteral("first\nsecond\r\nthird"),
                              QStringLiteral("مفتاح 🔑 e\u0301"),
                              QStringLiteral("'quoted"),
                              QStringLiteral("-1"),
                              QStringLiteral(" spaced "),
                              QStringLiteral("\ttab"),
                              QStringLiteral("back\\slash")};
    AuditEvent event;
    event.at = *fromIso(QStringLiteral("2026-06-15T12:00:00.000001Z")) + Micros(number * 1'000'003LL);
    event.actor = number % 2 == 0 ? QStringLiteral("alice") : QStringLiteral("@bob");
    event.action = number == 0 ? QStringLiteral("catalogue.create") : QStringLiteral("key.create");
    event.objectKind = QStringLiteral("key");
    event.objectId = QStringLiteral("key_%1").arg(number, 32, 10, QLatin1Char('0'));
    event.outcome = number % 5 == 4 ? QStringLiteral("refused") : QStringLiteral("done");
    event.reason = reasons.at(number % reasons.size());
    event.details = {
        {QStringLiteral("status"), QJsonArray{QStringLiteral("active"), QStringLiteral("a, \"b\" ✓ %1").arg(number)}},
        {QStringLiteral("n"), number}};
    event.origin = QStringLiteral("cli");
    return event;
}

class SampleLog {
public:
    SampleLog(const QString& path, Database::Mode mode)
        : database(*Database::open(path, mode))
        , transactions(*database)
        , log(*database)
        , signer(logOrigin, *seedOf('s'))
    {}

    Result<void> append(const AuditEvent& event)
    {
        return transactions.write([&]() -> Result<void> {
            const auto appended = log.append(event);
            return appended ? Result<void>() : Result<void>(appended.error());
        });
    }
    // Signs the head; answers the note.
    QString checkpoint()
    {
        const quint64 size = *log.size();
        const QString note = signer.sign({logOrigin, size, *log.root(size)});
        if (!transactions.write([&] {
                return log.addCheckpoint({size, sampleEvent(static_cast<int>(size)).at, note});
            }))
            qFatal("no checkpoint");
        return note;
    }
    // Events up to `size`, with a checkpoint at each of `sizes`; answers the last note.
    QString grow(int size, const QList<int>& sizes)
    {
        QString note;
        for (int i = static_cast<int>(*log.size()); i < size; ++i) {
            if (!append(sampleEvent(i)))
                qFatal("no event");
            if (sizes.contains(i + 1))
                note = checkpoint();
        }
        return note;
    }
    [[nodiscard]] Checkpoint head() { return {logOrigin, *log.size(), *log.root(*log.size())}; }
    Result<VerifyVerdict> verify(const std::optional<QString>& outside = {})
    {
        const CheckpointVerifier key = signer.verifier();
        return LogVerifier(log, key).run(outside, std::make_shared<Progress>());
    }

    std::unique_ptr<Database> database;
    SqlTransactions transactions;
    SqlAuditLog log;
    CheckpointSigner signer;
};

} // namespace keywright::test
