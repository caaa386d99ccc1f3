// Secrets and texts for tests, where nothing is worth guarding.
#pragma once

#include "model/secrets/secret.h"

namespace keywright {

inline std::span<const std::byte> textBytes(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

inline Secret secretOf(const QByteArray& text)
{
    return Secret(textBytes(text));
}

inline QByteArray textOf(const Secret& secret)
{
    return {reinterpret_cast<const char*>(secret.bytes().data()), static_cast<qsizetype>(secret.size())};
}

} // namespace keywright
