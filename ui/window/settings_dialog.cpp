#include "ui/window/settings_dialog.h"

#include "ui/window/languages.h"

#include <QComboBox>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int trayIcon = 1, expiryNotices = 2;
constexpr int newPassphrase = 100; // beside the kinds of proof

// The entry for a value; one that is not offered (an edited settings file) is added.
void choose(QComboBox* box, const QVariant& value, const QString& otherwise)
{
    if (box->findData(value) < 0)
        box->addItem(otherwise, value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, Appearance::Mode look, const Able& able, QWidget* parent)
    : DialogFrame(u"settingsDialog"_s, tr("Settings"), {}, parent)
    , m_look(choice(u"settingsLook"_s, tr("Look")))
    , m_language(choice(u"settingsLanguage"_s, tr("Language")))
    , m_lock(choice(u"settingsLock"_s, tr("Lock")))
    , m_clipboard(choice(u"settingsClipboard"_s, tr("Clipboard")))
    , m_desktop(choice(u"settingsDesktop"_s, tr("Desktop")))
    , m_hidden(choice(u"settingsHidden"_s, tr("Screen")))
    , m_shortcuts(makeButton(u"settingsShortcuts"_s, tr("Keyboard shortcuts…")))
    , m_proof(choice(u"settingsProof"_s, tr("Unlocking")))
    , m_stepUp(choice(u"settingsStepUp"_s, tr("Passphrase")))
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
    m_desktop->addItem(tr("Tray icon, and notices before keys expire"), trayIcon | expiryNotices);
    m_desktop->addItem(tr("Notices before keys expire"), expiryNotices);
    m_desktop->addItem(tr("Tray icon"), trayIcon);
    m_desktop->addItem(tr("Neither icon nor notices"), 0);
    m_desktop->setToolTip(tr("Notices come 30, 14, 7 and 1 days before a key expires, once each."));
    choose(m_desktop, (settings.tray ? trayIcon : 0) | (settings.notices ? expiryNotices : 0), {});
    offerProof(able);
    offerHiding(settings, able);
    connect(m_shortcuts, &QPushButton::clicked, this, &SettingsDialog::shortcutsAsked);
    addRows();
    setHint(tr("Another language shows after the next start."));
    addSubmit(tr("Save"), ButtonKind::Primary);
    for (const QComboBox* box : {m_look, m_language, m_lock, m_clipboard, m_desktop, m_proof, m_stepUp, m_hidden})
        connect(box, &QComboBox::activated, this, [this] { touched(); });
}

// What is not possible here says so in its place, and keeps what was chosen elsewhere.
void SettingsDialog::offerProof(const Able& able)
{
    if (able.rule.kind == ProofKind::Vault) {
        m_proof->addItem(tr("with the passphrase of the vault"), int(ProofKind::Vault));
        m_proof->setEnabled(false);
        m_proof->setToolTip(tr("Secrets lie in a vault, which nothing else can open."));
    } else {
        m_proof->addItem(tr("with the keychain alone"), int(ProofKind::None));
        m_proof->addItem(tr("with a passphrase of its own"), int(ProofKind::Passphrase));
        if (able.rule.kind == ProofKind::Passphrase)
            m_proof->addItem(tr("with a new passphrase of its own"), newPassphrase);
        m_proof->addItem(able.system ? tr("with the password of your account")
                                     : tr("with the password of your account: this system can't be asked"),
                         int(ProofKind::System));
        auto* items = qobject_cast<QStandardItemModel*>(m_proof->model());
        if (!able.system && able.rule.kind != ProofKind::System && items) {
            QStandardItem* item = items->item(m_proof->count() - 1);
            item->setEnabled(false);
            item->setToolTip(tr("Nothing here checks passwords for programs (PAM)."));
        }
        choose(m_proof, int(able.rule.kind), {});
    }
    offerAsking();
    m_stepUp->setCurrentIndex(able.rule.asked ? 1 : 0);
    connect(m_proof, &QComboBox::currentIndexChanged, this, &SettingsDialog::offerAsking);
}

void SettingsDialog::offerAsking()
{
    const bool able = m_proof->currentData().toInt() != int(ProofKind::None);
    const int chosen = std::max(0, m_stepUp->currentIndex());
    m_stepUp->clear();
    if (able) {
        m_stepUp->addItem(tr("asked for when unlocking only"), false);
        m_stepUp->addItem(tr("asked for before secrets and revocations in production"), true);
        m_stepUp->setCurrentIndex(chosen);
    } else {
        m_stepUp->addItem(tr("not asked for: there is none to ask for"), false);
    }
    m_stepUp->setEnabled(able);
    m_stepUp->setToolTip(able ? QString() : tr("Let the console be unlocked with a passphrase or a password first."));
}

void SettingsDialog::offerHiding(const Settings& settings, const Able& able)
{
    if (able.hidden) {
        m_hidden->addItem(tr("hidden from screenshots and recordings"), true);
        m_hidden->addItem(tr("visible in screenshots and recordings"), false);
        choose(m_hidden, settings.hidden, {});
    } else {
        m_hidden->addItem(tr("visible in screenshots and recordings"));
        m_hidden->setEnabled(false);
        m_hidden->setToolTip(tr("This system gives a program no way to hide its windows from them."));
    }
    for (QComboBox* box : {m_proof, m_stepUp, m_hidden}) // long words must not make the dialog wide
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

StepUpRule SettingsDialog::rule() const
{
    const int kind = m_proof->currentData().toInt();
    return {kind == newPassphrase ? ProofKind::Passphrase : static_cast<ProofKind>(kind),
            m_stepUp->currentData().toBool()};
}

bool SettingsDialog::wantsNewPassphrase() const
{
    return m_proof->currentData().toInt() == newPassphrase;
}

QComboBox* SettingsDialog::choice(const QString& objectName, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setAccessibleName(label);
    return box;
}

// How the console is unlocked belongs to the catalogue, whoever opens it and wherever.
void SettingsDialog::addRows()
{
    m_shortcuts->setAccessibleName(tr("Keyboard"));
    const auto add = [this](QWidget* field) { addRow(field->accessibleName(), field); };
    addHeading(tr("This console on this machine"));
    for (QWidget* field :
         {static_cast<QWidget*>(m_look), static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_lock),
          static_cast<QWidget*>(m_clipboard), static_cast<QWidget*>(m_desktop), static_cast<QWidget*>(m_hidden),
          static_cast<QWidget*>(m_shortcuts)})
        add(field);
    addHeading(tr("This catalogue, on every machine"));
    add(m_proof);
    add(m_stepUp);
    setTabOrder(m_hidden, m_shortcuts); // as they stand
    setTabOrder(m_shortcuts, m_proof);
    setTabOrder(m_proof, m_stepUp);
}

Settings SettingsDialog::settings() const
{
    Settings chosen = m_before;
    chosen.clipboardSeconds = m_clipboard->currentData().toInt();
    chosen.lockMinutes = m_lock->currentData().toInt();
    chosen.tray = m_desktop->currentData().toInt() & trayIcon;
    chosen.notices = m_desktop->currentData().toInt() & expiryNotices;
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
