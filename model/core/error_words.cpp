// The words for every ErrorKind: what happened, and what to do. %1 is the error's detail.
#include "model/core/detail_words.h"
#include "model/core/joined_words.h"
#include "model/core/words.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace keywright {
namespace {

struct Sentence {
    ErrorKind kind;
    const char* what;
    const char* todo;
};

constexpr Sentence inputSentences[] = {
    {ErrorKind::InvalidInput, QT_TRANSLATE_NOOP("Words", "This input is not usable: %1."),
     QT_TRANSLATE_NOOP("Words", "Correct it and try again. Nothing was changed.")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Words", "Not found: %1."),
     QT_TRANSLATE_NOOP("Words", "Check the spelling, or look for it in the list of keys, deleted ones included.")},
    {ErrorKind::AlreadyExists, QT_TRANSLATE_NOOP("Words", "This exists already: %1."),
     QT_TRANSLATE_NOOP("Words", "Choose another name, or open the one that exists.")},
    {ErrorKind::InUse, QT_TRANSLATE_NOOP("Words", "This is still in use: %1."),
     QT_TRANSLATE_NOOP("Words", "Take it from those first. Nothing was changed.")},
    {ErrorKind::Conflict, QT_TRANSLATE_NOOP("Words", "Somebody else changed this meanwhile (%1)."),
     QT_TRANSLATE_NOOP("Words", "Look at its present state and try again. Your input was not applied.")},
    {ErrorKind::WeakSecret, QT_TRANSLATE_NOOP("Words", "This secret is too easy to guess (%1)."),
     QT_TRANSLATE_NOOP("Words", "Issued keys need at least 128 bits: let Keywright generate it, or use a longer one.")},
    {ErrorKind::DuplicateSecret, QT_TRANSLATE_NOOP("Words", "This secret is already in the catalogue (%1)."),
     QT_TRANSLATE_NOOP("Words", "Open that key instead, or bring another secret.")},
    {ErrorKind::IllegalTransition, QT_TRANSLATE_NOOP("Words", "The key's state does not allow this (%1)."),
     QT_TRANSLATE_NOOP("Words",
                       "Look at its status: a revoked key stays revoked, a disabled one has to be enabled first.")},
    {ErrorKind::NotRevoked, QT_TRANSLATE_NOOP("Words", "A key has to be revoked before it is deleted."),
     QT_TRANSLATE_NOOP("Words", "Revoke it first, so that nothing can use it any more.")},
    {ErrorKind::RestoreTooLate, QT_TRANSLATE_NOOP("Words", "This key was deleted more than 30 days ago."),
     QT_TRANSLATE_NOOP("Words", "It can't be restored any more. Create a new key.")},
    {ErrorKind::RotationRunning, QT_TRANSLATE_NOOP("Words", "A rotation of this key is still under way."),
     QT_TRANSLATE_NOOP("Words", "Wait until it ends, or end its overlap first.")},
    {ErrorKind::NotRecoverable, QT_TRANSLATE_NOOP("Words", "The secret of this key was shown once and not kept."),
     QT_TRANSLATE_NOOP("Words", "If it is lost, rotate the key and hand out the new secret.")},
    {ErrorKind::Denied, QT_TRANSLATE_NOOP("Words", "Policy does not allow this: %1."),
     QT_TRANSLATE_NOOP("Words", "Ask an administrator who may.")},
    {ErrorKind::ProofNeeded, QT_TRANSLATE_NOOP("Words", "The rules of this catalogue ask who you are before this."),
     QT_TRANSLATE_NOOP("Words", "Try again, and give the passphrase or password when it is asked for.")},
};

constexpr Sentence secretSentences[] = {
    {ErrorKind::SecretStoreUnavailable, QT_TRANSLATE_NOOP("Words", "No keychain answers on this machine."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Start its service (for example GNOME Keyring or KWallet), or use a vault file. Nothing was changed.")},
    {ErrorKind::SecretStoreLocked, QT_TRANSLATE_NOOP("Words", "The keychain is locked."),
     QT_TRANSLATE_NOOP("Words", "Unlock it and try again. Nothing was changed.")},
    {ErrorKind::VaultLocked, QT_TRANSLATE_NOOP("Words", "The vault with this catalogue's secrets is locked."),
     QT_TRANSLATE_NOOP("Words", "What needs a secret waits for its passphrase. Nothing was changed.")},
    {ErrorKind::SecretStoreFailed, QT_TRANSLATE_NOOP("Words", "The keychain refused: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Try again; if it stays so, look at the keychain with its own program. Nothing was changed.")},
    {ErrorKind::SecretMissing, QT_TRANSLATE_NOOP("Words", "The secret store does not have this entry: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "It was removed outside Keywright, or this is another user's keychain. Rotate the key to get a new secret.")},
    {ErrorKind::VaultMissing, QT_TRANSLATE_NOOP("Words", "The vault file with this catalogue's secrets is gone: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Put it back from a copy, or make a new one from the recovery kit (keywright-cli restore KIT). "
                       "Until then nothing is done that needs a secret.")},
    {ErrorKind::PepperMissing,
     QT_TRANSLATE_NOOP("Words", "The secret store does not have this catalogue's own keys (%1)."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Without them no secret can be recognised. Restore them from the recovery kit, or log in as the user who made "
         "the catalogue.")},
    {ErrorKind::WrongPassphrase, QT_TRANSLATE_NOOP("Words", "The passphrase does not open this file."),
     QT_TRANSLATE_NOOP("Words", "Check the keyboard layout and Caps Lock, and try again.")},
    {ErrorKind::WrongProof, QT_TRANSLATE_NOOP("Words", "That is not the right passphrase or password."),
     QT_TRANSLATE_NOOP("Words", "Check the keyboard layout and Caps Lock, and try again.")},
    {ErrorKind::SecretTooLong, QT_TRANSLATE_NOOP("Words", "This secret is too long (%1)."),
     QT_TRANSLATE_NOOP("Words", "Keys may have 16 to 255 bytes; this keychain may hold less.")},
};

constexpr Sentence storageSentences[] = {
    {ErrorKind::NotACatalogue, QT_TRANSLATE_NOOP("Words", "This file is not a Keywright catalogue: %1."),
     QT_TRANSLATE_NOOP("Words", "Choose another file. It was not touched.")},
    {ErrorKind::NotAVault, QT_TRANSLATE_NOOP("Words", "This file is no vault and no recovery kit of Keywright: %1."),
     QT_TRANSLATE_NOOP("Words", "Choose another file, or put back a copy of the right one. It was not touched.")},
    {ErrorKind::OlderVersion, QT_TRANSLATE_NOOP("Words", "This file has a format that Keywright no longer reads (%1)."),
     QT_TRANSLATE_NOOP("Words", "Open it with the Keywright that wrote it. The file was not touched.")},
    {ErrorKind::NewerVersion, QT_TRANSLATE_NOOP("Words", "This file was written by a newer Keywright (%1)."),
     QT_TRANSLATE_NOOP("Words", "Update Keywright. The file was not touched.")},
    {ErrorKind::Damaged, QT_TRANSLATE_NOOP("Words", "The file is damaged: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Nothing was overwritten. Open it read-only to look, or restore the last good backup.")},
    {ErrorKind::Tampered, QT_TRANSLATE_NOOP("Words", "This does not verify: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Treat it as evidence: keep a copy, compare with the last checkpoint that you hold, and find out who had "
         "access.")},
    {ErrorKind::Busy, QT_TRANSLATE_NOOP("Words", "Another program holds the catalogue (%1)."),
     QT_TRANSLATE_NOOP("Words", "Wait a moment and try again. Nothing was changed.")},
    {ErrorKind::DiskFull, QT_TRANSLATE_NOOP("Words", "The disk is full: %1."),
     QT_TRANSLATE_NOOP("Words", "Free some space and try again. Nothing was changed.")},
    {ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Words", "This can't be written: %1."),
     QT_TRANSLATE_NOOP("Words", "Check the permissions of the file and of its folder. Nothing was changed.")},
    {ErrorKind::FileMissing, QT_TRANSLATE_NOOP("Words", "The file was not found: %1."),
     QT_TRANSLATE_NOOP("Words", "Check the path.")},
    {ErrorKind::Io, QT_TRANSLATE_NOOP("Words", "Reading or writing failed: %1."),
     QT_TRANSLATE_NOOP("Words", "Check the disk or the network share and try again.")},
    {ErrorKind::Timeout, QT_TRANSLATE_NOOP("Words", "No answer in time: %1."),
     QT_TRANSLATE_NOOP("Words", "Try again; if it stays so, look at the service that should have answered.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Words", "Cancelled."),
     QT_TRANSLATE_NOOP("Words", "What was finished before stays; nothing else was changed.")},
    {ErrorKind::NotOpen, QT_TRANSLATE_NOOP("Words", "The catalogue is not open."),
     QT_TRANSLATE_NOOP("Words", "Open it again.")},
    {ErrorKind::Internal, QT_TRANSLATE_NOOP("Words", "Something went wrong inside Keywright: %1."),
     QT_TRANSLATE_NOOP("Words", "Please report this with what you did before. Nothing more was changed.")},
};

// Of Damaged, where the detail begins with that word: what helps a catalogue does not help its vault.
constexpr QLatin1String vaultMark("vault ");
constexpr Sentence damagedVault{
    ErrorKind::Damaged, QT_TRANSLATE_NOOP("Words", "The vault file with this catalogue's secrets is damaged: %1."),
    QT_TRANSLATE_NOOP("Words",
                      "Keywright left it as it is. Put back a copy of it; without one, move it away and make a new one "
                      "from the recovery kit (keywright-cli restore KIT). Then start Keywright again. Until then "
                      "nothing is done that needs a secret.")};

template <std::size_t N>
const Sentence* find(const Sentence (&sentences)[N], ErrorKind kind)
{
    for (const Sentence& sentence : sentences) {
        if (sentence.kind == kind)
            return &sentence;
    }
    return nullptr;
}

// Without a detail what would carry it goes as well: the colon before it, brackets and quotes around it, in every
// script, with the blanks and the marks of direction among them.
QString withoutPlace(QString sentence)
{
    static const QString openers = QStringLiteral("(（[「『“„«:：؛،,\u2066\u2067\u2068");
    static const QString closers = QStringLiteral(")）]」』”“»\u2069");
    qsizetype from = sentence.indexOf(QLatin1String("%1"));
    qsizetype to = from + 2;
    const auto opens = [&](QChar c) { return c.isSpace() || openers.contains(c); };
    while (to < sentence.size() && (closers.contains(sentence.at(to)) ||
                                    (sentence.at(to).isSpace() && closers.contains(sentence.mid(to + 1, 1)))))
        ++to;
    while (from > 0 && opens(sentence.at(from - 1)))
        --from;
    return sentence.remove(from, to - from);
}

QString filled(const char* text, const QString& detail)
{
    const QString sentence = QCoreApplication::translate("Words", text);
    if (!sentence.contains(QLatin1String("%1")))
        return sentence;
    return detail.isEmpty() ? withoutPlace(sentence) : sentence.arg(detail);
}

} // namespace

ErrorWords describe(const Error& error)
{
    const Sentence* sentence = find(inputSentences, error.kind);
    if (!sentence)
        sentence = find(secretSentences, error.kind);
    if (!sentence)
        sentence = find(storageSentences, error.kind);
    Q_ASSERT(sentence);
    const bool vault = error.kind == ErrorKind::Damaged && error.detail.startsWith(vaultMark);
    if (vault)
        sentence = &damagedVault;
    const QString detail = detailWords(vault ? error.detail.mid(vaultMark.size()) : error.detail);
    return {filled(sentence->what, detail), filled(sentence->todo, detail)};
}

QString ErrorWords::whole() const
{
    return sentences({what, todo});
}

QString reasonWords(const QString& reason)
{
    const QString name = reason.section(QLatin1Char(':'), 0, 0);
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<ErrorKind>(kinds.value(i));
        if (errorKindName(kind) == name)
            return describe({kind, reason.section(QLatin1Char(':'), 1).trimmed()}).what;
    }
    return detailWords(reason);
}

} // namespace keywright
