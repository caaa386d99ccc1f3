// A file that is there whole or not at all (QSaveFile), with our errors: DiskFull, ReadOnly, FileMissing, Io.
#pragma once

#include "model/core/result.h"

#include <QSaveFile>

namespace keywright {

class SaveFile {
public:
    explicit SaveFile(const QString& path)
        : m_file(path)
    {}

    Result<void> open();
    Result<void> write(const QByteArray& bytes);
    Result<void> commit(); // refused when anything before it failed
    [[nodiscard]] QSaveFile& device() { return m_file; }
    [[nodiscard]] Error failure() const; // why a write to the device failed

private:
    // A full disk takes the first part of a write and answers no error: QSaveFile would commit what is cut short.
    class WholeFile final : public QSaveFile {
    public:
        using QSaveFile::QSaveFile;
        bool cutShort = false;

    protected:
        qint64 writeData(const char* data, qint64 size) override
        {
            const qint64 written = QSaveFile::writeData(data, size);
            cutShort |= written != size;
            return written;
        }
    };

    WholeFile m_file;
};

} // namespace keywright
