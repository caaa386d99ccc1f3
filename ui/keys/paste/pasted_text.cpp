#include "ui/keys/paste/pasted_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace keywright {
namespace {

constexpr QClipboard::Mode modes[]{QClipboard::Clipboard, QClipboard::Selection};

bool holds(QClipboard::Mode mode, const Secret& secret)
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    if (mode == QClipboard::Selection && !clipboard->supportsSelection())
        return false;
    const PastedText there = pastedText(clipboard->mimeData(mode));
    return there.secret && there.secret->equals(secret);
}

} // namespace

PastedText pastedText(const QMimeData* data)
{
    if (!data || !data->hasText())
        return {};
    QByteArray text = data->text().toUtf8();
    const PastedKey found =
        findPastedKey(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
    PastedText taken{found.likeness, {}, found.maker};
    if (found.likeness != PastedKey::Likeness::None)
        taken.secret = std::make_shared<const Secret>(found.key);
    wipe(text);
    return taken;
}

bool clipboardHolds(const Secret& secret)
{
    for (const QClipboard::Mode mode : modes)
        if (holds(mode, secret))
            return true;
    return false;
}

void clearClipboard(const Secret& secret)
{
    for (const QClipboard::Mode mode : modes)
        if (holds(mode, secret))
            QGuiApplication::clipboard()->clear(mode);
}

} // namespace keywright
