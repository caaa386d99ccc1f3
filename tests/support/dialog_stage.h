// The dialogs that act on keys over a catalogue in memory with the real services behind them: what a person types can
// be followed into what is stored. One lane for everything, so the test may look while no dialog is busy. GUI thread.
#pragma once

#include "model/core/service_thread.h"
#include "model/services.h"
#include "tests/support/gui_hand.h"
#include "tests/support/memory_catalogue.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/secrets/clipboard_guard.h"

#include <QPushButton>
#include <QSignalSpy>

namespace keywright::test {

class DialogStage {
public:
    explicit DialogStage(UsageStore* counted = nullptr) // null: there is no database of what was counted
        : usage(counted)
    {
        window.resize(1200, 800);
        window.show();
    }

    KeyId make(const QString& name, const std::function<void(KeyDraft&)>& edit = {})
    {
        KeyDraft draft;
        draft.name = name;
        draft.owner = QStringLiteral("payments");
        draft.environment = QStringLiteral("production");
        if (edit)
            edit(draft);
        const Result<IssuedSecret> made = service.create(draft);
        if (!made)
            qFatal("the key could not be made: %s", qPrintable(made.error().detail));
        return made->key.id;
    }
    [[nodiscard]] ApiKey key(const KeyId& id) const { return *memory.key(id); }
    void open(KeyAct act, const QList<KeyId>& keys = {}) { dialogs.start(act, keys, &window); }
    [[nodiscard]] Lanes lanes() { return {lane, lane, lane}; }

    // From here on every call to the store fails, until it is mended.
    void breakStore() { memory.fault.arm(Fault::Kind::FailFromHere, 1); }
    void mendStore() { memory.fault.arm(Fault::Kind::None, 0); }

    // What the banner of the visible dialog says; empty: it is hidden.
    [[nodiscard]] static QString banner()
    {
        const auto* banner = GuiHand::seen(QStringLiteral("dialogBanner"));
        const auto* text = banner ? banner->findChild<QLabel*>(QStringLiteral("bannerText")) : nullptr;
        return text && text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] static bool isDefault(const QString& button)
    {
        const auto* found = GuiHand::seen<QPushButton>(button);
        return found && found->isDefault();
    }
    // Where typing would go: windows without a window manager may not be active.
    [[nodiscard]] static QString focused(const QString& dialog)
    {
        const QWidget* window = GuiHand::seen(dialog);
        return window && window->focusWidget() ? window->focusWidget()->objectName() : QString();
    }
    // Escape does nothing but close, and asks first where something was typed.
    [[nodiscard]] static bool escapeAsksFirst(const QString& dialog)
    {
        QTest::keyClick(GuiHand::seen(dialog), Qt::Key_Escape);
        if (!GuiHand::seen(dialog) || banner().isEmpty())
            return false;
        QTest::keyClick(GuiHand::seen(dialog), Qt::Key_Escape);
        return GuiHand::gone(dialog);
    }

    UsageStore* usage;
    MemoryCatalogue memory;
    KeyService service = memory.service();
    RoleService roles = memory.roles();
    ClipboardGuard clipboard;
    QWidget window;
    ServiceThread lane{QStringLiteral("all"), [this]() -> Result<std::shared_ptr<Services>> {
                           auto services = std::make_shared<Services>();
                           services->clock = &memory.clock;
                           services->keyStore = &memory.keys();
                           services->transactions = &memory;
                           services->keys = &service;
                           services->roles = &roles;
                           services->usage = usage;
                           return services;
                       }};
    KeyDialogs dialogs{lanes(), memory.clock, clipboard, [] { return QStringLiteral("GNOME Keyring"); }};
    QSignalSpy done{&dialogs, &KeyActs::done};
};

} // namespace keywright::test
