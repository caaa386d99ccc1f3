#include "ui/window/settings_dialog.h"

#include "ui/window/languages.h"

#include <QComboBox>
#include <QPushButton>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int tray = 1, notices = 2;

// The entry for a value; one that is not offered (an edited settings file) is added.
void choose(QComboBox* box, const QVariant& value, const QString& otherwise)
{
    if (box->findData(value) < 0)
        box->addItem(otherwise, value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, Appearance::Mode look, Able able, QWidget* parent)
    : DialogFrame(u"settingsDialog"_s, tr("Settings"), tr("For this console on this machine."), parent)
    , m_look(choice(u"settingsLook"_s, tr("Look")))
    , m_language(choice(u"settingsLanguage"_s, tr("Language")))
    , m_lock(choice(u"settingsLock"_s, tr("Lock")))
    , m_clipboard(choice(u"settingsClipboard"_s, tr("Clipboard")))
    , m_desktop(choice(u"settingsDesktop"_s, tr("Desktop")))
    , m_stepUp(choice(u"settingsStepUp"_s, tr("Passphrase")))
    , m_hidden(choice(u"settingsHidden"_s, tr("Screen")))
    , m_before(settings)
{
    m_look->addItem(tr("Light or dark as the system"), int(Appearance::Mode::System));
    m_look->addItem(tr("Light"), int(Appearance::Mode::Light));
    m_look->addItem(tr("Dark"), int(Appearance::Mode::Dark));
    choose(m_look, int(look), {});
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    choose(m_language, settings.language, settings.language);
    m_lock->addItem(tr("Never by itself"), 0);
    for (const int minutes : {1, 5, 10, 30, 60})
        m_lock->addItem(tr("after %n minute(s) without a key or a click", nullptr, minutes), minutes);
    choose(m_lock, settings.lockMinutes, tr("after %n minute(s)", nullptr, settings.lockMinutes));
    for (const int seconds : {5, 10, 20, 30, 60})
        m_clipboard->addItem(tr("cleared %n second(s) after a secret was copied", nullptr, seconds), seconds);
    choose(m_clipboard, settings.clipboardSeconds,
           tr("cleared after %n second(s)", nullptr, settings.clipboardSeconds));
    m_desktop->addItem(tr("Tray icon, and notices before keys expire"), tray | notices);
    m_desktop->addItem(tr("Notices before keys expire"), notices);
    m_desktop->addItem(tr("Tray icon"), tray);
    m_desktop->addItem(tr("Neither icon nor notices"), 0);
    m_desktop->setToolTip(tr("Notices come 30, 14, 7 and 1 days before a key expires, once each."));
    choose(m_desktop, (settings.tray ? tray : 0) | (settings.notices ? notices : 0), {});
    offerPolicy(settings, able);
    auto* keyboard = makeButton(u"settingsShortcuts"_s, tr("Keyboard shortcuts…"));
    connect(keyboard, &QPushButton::clicked, this, &SettingsDialog::shortcutsAsked);
    addRow(tr("Keyboard"), keyboard);
    setHint(tr("Another language shows after the next start."));
    addSubmit(tr("Save"), ButtonKind::Primary);
    for (const QComboBox* box : {m_look, m_language, m_lock, m_clipboard, m_desktop, m_stepUp, m_hidden})
        connect(box, &QComboBox::activated, this, [this] { touched(); });
}

// What is not possible here says so in its place, and keeps what was chosen elsewhere.
void SettingsDialog::offerPolicy(const Settings& settings, Able able)
{
    if (able.stepUp) {
        m_stepUp->addItem(tr("asked for when unlocking only"), false);
        m_stepUp->addItem(tr("asked for before secrets and revocations in production"), true);
        choose(m_stepUp, settings.stepUp, {});
    } else {
        m_stepUp->addItem(tr("not asked for: there is none to ask for"));
        m_stepUp->setEnabled(false);
        m_stepUp->setToolTip(tr("Secrets lie in the system's keychain, which has its own rules, or in a vault that "
                                "opens without a passphrase."));
    }
    if (able.hidden) {
        m_hidden->addItem(tr("hidden from screenshots and recordings"), true);
        m_hidden->addItem(tr("visible in screenshots and recordings"), false);
        choose(m_hidden, settings.hidden, {});
    } else {
        m_hidden->addItem(tr("visible in screenshots and recordings"));
        m_hidden->setEnabled(false);
        m_hidden->setToolTip(tr("This system gives a program no way to hide its windows from them."));
    }
    for (QComboBox* box : {m_stepUp, m_hidden}) // long words must not make the dialog wide
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QComboBox* SettingsDialog::choice(const QString& objectName, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(label, box);
    return box;
}

Settings SettingsDialog::settings() const
{
    Settings chosen = m_before;
    chosen.clipboardSeconds = m_clipboard->currentData().toInt();
    chosen.lockMinutes = m_lock->currentData().toInt();
    chosen.tray = m_desktop->currentData().toInt() & tray;
    chosen.notices = m_desktop->currentData().toInt() & notices;
    if (m_stepUp->isEnabled())
        chosen.stepUp = m_stepUp->currentData().toBool();
    if (m_hidden->isEnabled())
        chosen.hidden = m_hidden->currentData().toBool();
    chosen.language = m_language->currentData().toString();
    return chosen;
}

Appearance::Mode SettingsDialog::look() const
{
    return static_cast<Appearance::Mode>(m_look->currentData().toInt());
}

} // namespace keywright
