#include "storage/secrets/vault_file.h"

#include "storage/core/process_lock.h"
#include "storage/secrets/owner_file.h"
#include "storage/secrets/vault_entries.h"

#include <QFileInfo>

namespace keywright {
namespace {

constexpr qint64 largestFile = sealed_box::longestContent + sealed_box::headerSize + sealed_box::tagSize;

// The sealed box does not know the file's name, nor that it is a vault: words for its damage say so ("vault
// /me/c.vault: its content was changed").
Error inFile(const QString& path, const Error& error)
{
    if (error.kind == ErrorKind::FileMissing || error.kind == ErrorKind::Io)
        return error;
    const QString where = error.kind == ErrorKind::Damaged ? QStringLiteral("vault ") + path : path;
    if (error.detail.startsWith(path))
        return {error.kind, where + error.detail.mid(path.size())};
    return {error.kind, error.detail.isEmpty() ? where : QStringLiteral("%1: %2").arg(where, error.detail)};
}

Result<sealed_box::Header> headerOf(const QString& path)
{
    const Result<QByteArray> box = owner_file::read(path, largestFile);
    if (!box)
        return inFile(path, box.error());
    Result<sealed_box::Header> header = sealed_box::readHeader(sealed_box::Kind::Vault, *box);
    return header ? header : Result<sealed_box::Header>(inFile(path, header.error()));
}

// A person knows the vault, not the file that locks it.
Error lockError(const Error& error, const QString& path)
{
    return error.kind == ErrorKind::Busy || error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::DiskFull
               ? Error{error.kind, path}
               : error;
}

} // namespace

struct VaultFile::Opened {
    sealed_box::Header header;
    WipedBytes content;
    VaultEntries entries; // borrows from content, whose bytes stay where they are when it is moved
};

VaultFile::VaultFile(QString path, sealed_box::Key key, Random& random)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_random(random)
{}

Result<std::unique_ptr<VaultFile>> VaultFile::create(const QString& path, const Secret& passphrase, Random& random,
                                                     const KeyCost& cost)
{
    if (passphrase.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("passphrase: it is empty")};
    Result<sealed_box::Key> key = sealed_box::makeKey(passphrase, cost, random);
    if (!key)
        return key.error();
    std::unique_ptr<VaultFile> vault(new VaultFile(path, std::move(*key), random));
    const Result<void> made = vault->underLock([&]() -> Result<void> {
        if (QFileInfo::exists(path))
            return Error{ErrorKind::AlreadyExists, path};
        const WipedBytes nothing = VaultEntries().serialise();
        const Result<QByteArray> box =
            sealed_box::seal(sealed_box::Kind::Vault, *vault->m_key, 1, nothing.bytes(), random);
        return box ? owner_file::replace(path, *box) : Result<void>(box.error());
    });
    if (!made)
        return made.error();
    return vault;
}

Result<void> VaultFile::check(const QString& path)
{
    const Result<sealed_box::Header> header = headerOf(path);
    return header ? Result<void>() : Result<void>(header.error());
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString& path, const Secret& passphrase, Random& random)
{
    const Result<sealed_box::Header> header = headerOf(path);
    if (!header)
        return header.error();
    Result<sealed_box::Key> key = sealed_box::deriveKey(passphrase, header->cost, header->salt);
    if (!key)
        return inFile(path, key.error());
    std::unique_ptr<VaultFile> vault(new VaultFile(path, std::move(*key), random));
    if (const Result<void> opens = vault->probe(); !opens)
        return opens.error();
    return vault;
}

Result<VaultFile::Opened> VaultFile::openFile() const
{
    if (!m_key)
        return Error{ErrorKind::VaultLocked, m_path};
    const Result<QByteArray> box = owner_file::read(m_path, largestFile);
    if (!box)
        return inFile(m_path, box.error());
    const Result<sealed_box::Header> header = sealed_box::readHeader(sealed_box::Kind::Vault, *box);
    if (!header)
        return inFile(m_path, header.error());
    Result<WipedBytes> content = sealed_box::open(*header, *m_key, *box);
    if (!content)
        return inFile(m_path, content.error());
    Result<VaultEntries> entries = VaultEntries::parse(content->bytes());
    if (!entries)
        return inFile(m_path, entries.error());
    return Opened{*header, std::move(*content), std::move(*entries)};
}

Result<void> VaultFile::probe()
{
    const std::lock_guard guard(m_mutex);
    const Result<Opened> opened = openFile();
    return opened ? Result<void>() : Result<void>(opened.error());
}

void VaultFile::lock()
{
    const std::lock_guard guard(m_mutex);
    m_key.reset();
}

Result<void> VaultFile::unlock(const SecretPtr& passphrase)
{
    if (!passphrase)
        return Error{ErrorKind::WrongPassphrase, m_path};
    // The file says how the key is made of it; another console may have changed its passphrase meanwhile.
    const Result<std::unique_ptr<VaultFile>> opened = open(m_path, *passphrase, m_random);
    if (!opened)
        return opened.error();
    const std::lock_guard guard(m_mutex);
    m_key = std::move((*opened)->m_key);
    return {};
}

Result<SecretPtr> VaultFile::read(const QString& name)
{
    const std::lock_guard guard(m_mutex);
    const Result<Opened> opened = openFile();
    if (!opened)
        return opened.error();
    const auto value = opened->entries.find(name);
    if (!value)
        return Error{ErrorKind::SecretMissing, name};
    return std::make_shared<const Secret>(*value);
}

Result<void> VaultFile::write(const QString& name, const Secret& secret)
{
    return change([&](VaultEntries& entries) { return entries.set(name, secret.bytes()); });
}

Result<void> VaultFile::writeAll(const QList<NamedSecret>& all)
{
    return change([&](VaultEntries& entries) -> Result<void> {
        for (const NamedSecret& entry : all) {
            if (const Result<void> set = entries.set(entry.name, entry.secret->bytes()); !set)
                return set;
        }
        return {};
    });
}

Result<void> VaultFile::remove(const QString& name)
{
    return removeAll({name});
}

Result<void> VaultFile::removeAll(const QStringList& names)
{
    return change([&](VaultEntries& entries) -> Result<void> {
        for (const QString& name : names)
            entries.remove(name);
        return {};
    });
}

Result<void> VaultFile::changePassphrase(const Secret& present, const Secret& next, const KeyCost& cost)
{
    if (next.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("passphrase: it is empty")};
    const std::lock_guard guard(m_mutex);
    return underLock([&]() -> Result<void> {
        const Result<Opened> opened = openFile();
        if (!opened)
            return opened.error();
        const Result<sealed_box::Key> given = sealed_box::deriveKey(present, opened->header.cost, opened->header.salt);
        if (!given)
            return inFile(m_path, given.error());
        if (given->check != opened->header.check)
            return Error{ErrorKind::WrongPassphrase, m_path};
        Result<sealed_box::Key> key = sealed_box::makeKey(next, cost, m_random);
        if (!key)
            return inFile(m_path, key.error());
        const Result<QByteArray> box = sealed_box::seal(sealed_box::Kind::Vault, *key, opened->header.revision + 1,
                                                        opened->content.bytes(), m_random);
        if (!box)
            return inFile(m_path, box.error());
        if (const Result<void> replaced = owner_file::replace(m_path, *box); !replaced)
            return replaced;
        m_key = std::move(*key);
        return {};
    });
}

Result<void> VaultFile::change(const std::function<Result<void>(VaultEntries&)>& edit)
{
    const std::lock_guard guard(m_mutex);
    return underLock([&]() -> Result<void> {
        Result<Opened> opened = openFile();
        if (!opened)
            return opened.error();
        if (const Result<void> edited = edit(opened->entries); !edited)
            return edited;
        if (!opened->entries.isChanged())
            return {};
        const WipedBytes content = opened->entries.serialise();
        const Result<QByteArray> box =
            sealed_box::seal(sealed_box::Kind::Vault, *m_key, opened->header.revision + 1, content.bytes(), m_random);
        return box ? owner_file::replace(m_path, *box) : Result<void>(inFile(m_path, box.error()));
    });
}

Result<void> VaultFile::underLock(const std::function<Result<void>()>& body)
{
    ProcessLock lock(m_path + QStringLiteral(".lock"));
    if (const Result<void> taken = lock.take(m_lockWait); !taken)
        return lockError(taken.error(), m_path);
    return body();
}

} // namespace keywright
