#include "storage/secrets/zxcvbn_meter.h"

#include "storage/core/wiped_bytes.h"

#include <QtMath>

#include <zxcvbn.h>

#include <algorithm>

namespace keywright {
namespace {

// The library's time grows with the square of the length; what comes after can only add strength.
constexpr std::size_t measuredLength = 100;

} // namespace

PassphraseStrength ZxcvbnMeter::measure(const Secret& passphrase, const QStringList& ownWords) const
{
    WipedBytes text;
    text.append(passphrase.bytes().first(std::min(passphrase.size(), measuredLength)));
    const std::byte end{0};
    text.append({&end, 1});

    QList<QByteArray> words;
    for (const QString& word : ownWords)
        words += word.toLower().toUtf8();
    std::vector<const char*> dictionary;
    for (const QByteArray& word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    PassphraseStrength strength;
    strength.bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.bytes().data()), dictionary.data(), nullptr);
    // zxcvbn's own steps: 10^3, 10^6, 10^8 and 10^10 guesses.
    for (const double guesses : {3.0, 6.0, 8.0, 10.0})
        strength.score += strength.bits >= guesses * std::log2(10.0);
    return strength;
}

} // namespace keywright
