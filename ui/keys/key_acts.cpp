#include "ui/keys/key_acts.h"

#include <QCoreApplication>

namespace keywright {

using lifecycle::ShownStatus;

namespace {

QString actWords(const char* text)
{
    return QCoreApplication::translate("KeyActs", text);
}

struct Naming {
    KeyAct act;
    const char* name;
    const char* icon;
    const char* objectName;
};

constexpr Naming namings[]{
    {KeyAct::Create, QT_TRANSLATE_NOOP("KeyActs", "New key…"), "plus", "create"},
    {KeyAct::Import, QT_TRANSLATE_NOOP("KeyActs", "Import…"), "import", "import"},
    {KeyAct::Export, QT_TRANSLATE_NOOP("KeyActs", "Export…"), "export", "export"},
    {KeyAct::Describe, QT_TRANSLATE_NOOP("KeyActs", "Edit details…"), "edit", "describe"},
    {KeyAct::Access, QT_TRANSLATE_NOOP("KeyActs", "Access…"), "shield", "access"},
    {KeyAct::Limits, QT_TRANSLATE_NOOP("KeyActs", "Limits and lifetime…"), "gauge", "limits"},
    {KeyAct::Rotate, QT_TRANSLATE_NOOP("KeyActs", "Rotate…"), "rotate", "rotate"},
    {KeyAct::Overlap, QT_TRANSLATE_NOOP("KeyActs", "End or extend the overlap…"), "half", "overlap"},
    {KeyAct::Deprecate, QT_TRANSLATE_NOOP("KeyActs", "Deprecate…"), "diamond", "deprecate"},
    {KeyAct::Disable, QT_TRANSLATE_NOOP("KeyActs", "Disable…"), "pause", "disable"},
    {KeyAct::Enable, QT_TRANSLATE_NOOP("KeyActs", "Enable…"), "play", "enable"},
    {KeyAct::Transfer, QT_TRANSLATE_NOOP("KeyActs", "Transfer owner…"), "transfer", "transfer"},
    {KeyAct::Revoke, QT_TRANSLATE_NOOP("KeyActs", "Revoke…"), "ban", "revoke"},
    {KeyAct::Delete, QT_TRANSLATE_NOOP("KeyActs", "Delete…"), "trash", "delete"},
    {KeyAct::Restore, QT_TRANSLATE_NOOP("KeyActs", "Restore…"), "restore", "restore"},
    {KeyAct::Tags, QT_TRANSLATE_NOOP("KeyActs", "Change tags…"), "tag", "tags"},
    {KeyAct::Expiry, QT_TRANSLATE_NOOP("KeyActs", "Set expiry…"), "clock", "expiry"},
    {KeyAct::Sheet, QT_TRANSLATE_NOOP("KeyActs", "Hand-over sheet…"), "file", "sheet"},
    {KeyAct::TakeBack, QT_TRANSLATE_NOOP("KeyActs", "Undo"), "undo", "takeBack"},
};

const Naming& naming(KeyAct act)
{
    for (const Naming& one : namings)
        if (one.act == act)
            return one;
    Q_UNREACHABLE();
}

QString unlessEnded(ShownStatus status)
{
    if (status == ShownStatus::Revoked)
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is revoked; that is final."));
    if (status == ShownStatus::Deleted)
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is deleted. Restore it first."));
    return {};
}

QString enableFirst()
{
    return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is disabled. Enable it first."));
}

QString whyNotLive(KeyAct act, const KeyRow& key)
{
    const bool disabled = key.status == ShownStatus::Disabled;
    if (act == KeyAct::Rotate && key.custody == Custody::Managed)
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key lives in its key system; rotate it there."));
    if (act == KeyAct::Rotate || act == KeyAct::Deprecate) {
        if (disabled)
            return enableFirst();
        if (act == KeyAct::Deprecate && key.status == ShownStatus::Deprecated)
            return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is deprecated already."));
    }
    if (act == KeyAct::Disable && disabled)
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is disabled already."));
    if (act == KeyAct::Overlap && key.status != ShownStatus::Overlapping &&
        (key.versionCount < 2 || key.status == ShownStatus::Active))
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "No old version of the key works any more."));
    if (act == KeyAct::Enable && !disabled)
        return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is not disabled."));
    return {};
}

} // namespace

bool worksOnMany(KeyAct act)
{
    switch (act) {
    case KeyAct::Rotate:
    case KeyAct::Deprecate:
    case KeyAct::Disable:
    case KeyAct::Enable:
    case KeyAct::Transfer:
    case KeyAct::Revoke:
    case KeyAct::Delete:
    case KeyAct::Restore:
    case KeyAct::Tags:
    case KeyAct::Expiry:
        return true;
    default:
        return false;
    }
}

bool tellsUse(KeyAct act)
{
    return act == KeyAct::Rotate || act == KeyAct::Deprecate || act == KeyAct::Disable || act == KeyAct::Revoke ||
           act == KeyAct::Delete;
}

QString whyNot(KeyAct act, const KeyRow& key)
{
    const QString ended = unlessEnded(key.status);
    switch (act) {
    case KeyAct::Create:
    case KeyAct::Import:
    case KeyAct::Export:
    case KeyAct::TakeBack:
        return {};
    case KeyAct::Describe:
    case KeyAct::Transfer:
    case KeyAct::Tags:
        return key.status == ShownStatus::Deleted ? ended : QString();
    case KeyAct::Sheet:
        return ended;
    case KeyAct::Access:
    case KeyAct::Limits:
    case KeyAct::Expiry:
    case KeyAct::Revoke:
    case KeyAct::Rotate:
    case KeyAct::Overlap:
    case KeyAct::Deprecate:
    case KeyAct::Disable:
    case KeyAct::Enable:
        return ended.isEmpty() ? whyNotLive(act, key) : ended;
    case KeyAct::Delete:
        if (key.status == ShownStatus::Deleted)
            return actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is deleted already."));
        return key.status == ShownStatus::Revoked
                   ? QString()
                   : actWords(QT_TRANSLATE_NOOP("KeyActs", "Revoke the key first; only revoked keys are deleted."));
    case KeyAct::Restore:
        return key.status == ShownStatus::Deleted ? QString()
                                                  : actWords(QT_TRANSLATE_NOOP("KeyActs", "The key is not deleted."));
    }
    return {};
}

QString actName(KeyAct act)
{
    return actWords(naming(act).name);
}

QString actIcon(KeyAct act)
{
    return QString::fromLatin1(naming(act).icon);
}

QString actObjectName(KeyAct act)
{
    return QString::fromLatin1(naming(act).objectName);
}

} // namespace keywright
