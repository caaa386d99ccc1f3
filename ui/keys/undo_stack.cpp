#include "ui/keys/undo_stack.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

QString plainActName(KeyAct act)
{
    QString name = actName(act);
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

UndoStack::UndoStack(ServiceThread& back, QObject* parent)
    : QObject(parent)
    , m_back(back)
{}

// Nothing gives a secret back: rotations and revocations stay. Deprecating is one way in the lifecycle.
UndoStack::Back UndoStack::backOf(KeyAct act, const ApiKey& before)
{
    const KeyId id = before.id;
    switch (act) {
    case KeyAct::Describe:
        return [id, to = KeyService::Description{before.name, before.application, before.environment, before.notes,
                                                 before.boundTo, before.tags}](KeyService& service, Revision from) {
            return service.describe(id, from, to);
        };
    case KeyAct::Access:
        return [id, scopes = before.scopes, roles = before.roles,
                restrictions = before.restrictions](KeyService& service, Revision from) {
            return service.setAccess(id, from, scopes, roles, restrictions);
        };
    case KeyAct::Limits:
        return [before](KeyService& service, Revision from) {
            const KeyService::Limits to{before.rateLimit, before.quota, before.expiresAt, before.rotation};
            Result<ApiKey> back = service.setLimitsAndLifetime(before.id, from, to);
            return back ? service.setOverlapAsThen(*back, before) : back;
        };
    case KeyAct::Transfer:
        return [id, owner = before.owner](KeyService& service, Revision from) {
            return service.transfer(id, from, owner, {});
        };
    case KeyAct::Disable:
        return [id](KeyService& service, Revision from) { return service.enable(id, from, {}); };
    case KeyAct::Enable:
        return [id](KeyService& service, Revision from) { return service.disable(id, from, {}); };
    case KeyAct::Delete:
        return [id](KeyService& service, Revision from) { return service.restore(id, from, {}); };
    case KeyAct::Restore:
        return [id](KeyService& service, Revision from) { return service.remove(id, from, {}); };
    default:
        return {};
    }
}

void UndoStack::done(KeyAct act, const ApiKey& before, const ApiKey& after)
{
    Back back = backOf(act, before);
    if (!back || after.revision == before.revision)
        return;
    push({after.id, after.name, act, before.revision, after.revision, std::move(back), 0, {}});
}

void UndoStack::doneToMany(KeyAct act, qint64 keys, qint64 run, std::function<void()> ask)
{
    if (keys > 0)
        push({{}, tr("%Ln key(s)", nullptr, static_cast<int>(keys)), act, 0, 0, {}, run, std::move(ask)});
}

void UndoStack::takenBack(qint64 run)
{
    m_entries.removeIf([run](const Entry& entry) { return entry.run == run; });
    Q_EMIT changed();
}

void UndoStack::push(Entry entry)
{
    m_entries.append(std::move(entry));
    if (m_entries.size() > depth)
        m_entries.removeFirst();
    Q_EMIT changed();
}

QString UndoStack::whatOf(const Entry& entry)
{
    return entry.run != 0 ? tr("%1, %2", "act, how many keys").arg(plainActName(entry.act), entry.name)
                          : tr("%1 “%2”").arg(plainActName(entry.act), entry.name);
}

QString UndoStack::words() const
{
    if (m_entries.isEmpty())
        return {};
    const Entry& last = m_entries.last();
    return last.run != 0 ? tr("Undo: %1, %2", "act, how many keys").arg(plainActName(last.act), last.name)
                         : tr("Undo: %1 “%2”").arg(plainActName(last.act), last.name);
}

QString UndoStack::whyNot() const
{
    if (m_busy)
        return tr("The last undo is still running.");
    return m_entries.isEmpty() ? tr("Nothing was done here that could be undone.") : QString();
}

void UndoStack::clear()
{
    m_entries.clear();
    Q_EMIT changed();
}

void UndoStack::undo()
{
    if (m_busy || m_entries.isEmpty())
        return;
    if (m_entries.last().ask)
        return m_entries.last().ask();
    m_busy = true;
    Q_EMIT changed();
    const Entry& last = m_entries.last();
    const auto job = [back = last.back, from = last.after](Services& services) {
        KeyService service = services.keys->asPartOf({{u"undo"_s, true}}, {});
        return back(service, from);
    };
    whenDone(m_back.run(job), this, [this](const Result<ApiKey>& answer) { take(answer); });
}

void UndoStack::take(const Result<ApiKey>& answer)
{
    m_busy = false;
    const Entry entry = m_entries.last();
    const QString what = whatOf(entry);
    if (answer) {
        m_entries.removeLast();
        // Now the key is as it was then, under a new revision: what was done before can be undone on top of it.
        for (Entry& older : m_entries)
            if (older.key == entry.key && older.after == entry.before)
                older.after = answer->revision;
        Q_EMIT changed();
        Q_EMIT undone(entry.key, tr("Undone: %1").arg(what));
        return;
    }
    const ErrorKind kind = answer.error().kind;
    const ErrorWords why = describe(answer.error());
    if (kind == ErrorKind::Conflict || kind == ErrorKind::NotFound || kind == ErrorKind::IllegalTransition ||
        kind == ErrorKind::InvalidInput)
        m_entries.removeLast(); // no later try would be answered otherwise
    Q_EMIT changed();
    Q_EMIT refused(kind == ErrorKind::Conflict
                       ? tr("%1 was not undone: the key has been changed since. Nothing was changed.").arg(what)
                       : sentences({tr("%1 was not undone.").arg(what), why.what, why.todo}));
}

} // namespace keywright
