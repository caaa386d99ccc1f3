// A small file system of its own over a folder, for what happens when a disk is full or read-only. Needs the right to
// mount: isMounted() says whether it was given. Unmounted when it goes.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace keywright::test {

class SmallDisk {
public:
    SmallDisk(const QString& folder, int kilobytes)
        : m_folder(QFile::encodeName(folder))
        , m_options("size=" + QByteArray::number(kilobytes) + 'k')
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        m_mounted = mount("none", m_folder.constData(), "tmpfs", 0, m_options.constData()) == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const
    {
        return m_mounted;
    }
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return remount(readOnly, m_options);
    }
    [[nodiscard]] bool resize(int kilobytes) const
    {
        return remount(false, "size=" + QByteArray::number(kilobytes) + 'k');
    }
    // Takes what is left of it but for `spare` bytes; false when that did not work. release() gives it back.
    [[nodiscard]] bool fill(int spare = 0) const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(4096, 'x');
        while (file.write(block) == block.size()) {
        }
        return file.resize(std::max<qint64>(0, file.size() - spare));
    }
    void release() const
    {
        QFile::remove(filler());
    }

    static constexpr const char* whyNot = "needs the right to mount a small file system";

private:
    [[nodiscard]] QString filler() const
    {
        return QFile::decodeName(m_folder) + QStringLiteral("/filler");
    }
    [[nodiscard]] bool remount(bool readOnly, const QByteArray& options) const
    {
#ifdef Q_OS_LINUX
        return mount("none", m_folder.constData(), "tmpfs", readOnly ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT,
                     options.constData()) == 0;
#else
        Q_UNUSED(readOnly)
        Q_UNUSED(options)
        return false;
#endif
    }

    QByteArray m_folder, m_options;
    bool m_mounted = false;
};

} // namespace keywright::test
