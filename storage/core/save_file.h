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
    Result<void> commit();
    [[nodiscard]] QSaveFile& device() { return m_file; }

private:
    [[nodiscard]] Error failure() const;

    QSaveFile m_file;
};

} // namespace keywright
