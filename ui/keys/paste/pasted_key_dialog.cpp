#include "ui/keys/paste/pasted_key_dialog.h"

#include "model/core/words.h"
#include "model/secrets/secret_format.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/paste/pasted_text.h"
#include "ui/look/labels.h"
#include "ui/look/status_look.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;
using lifecycle::ShownStatus;

namespace {

constexpr int dialogWidth = 520;

const KeyVersion* versionOf(const ApiKey& key, int number)
{
    const auto found = std::find_if(key.versions.begin(), key.versions.end(),
                                    [number](const KeyVersion& version) { return version.number == number; });
    return found == key.versions.end() ? nullptr : &*found;
}

QString titleOf(const ApiKey& key, const KeyVersion* version, int number)
{
    const QString state = version ? versionStateWord(version->state).toLower() : PastedKeyDialog::tr("gone");
    return PastedKeyDialog::tr("This is %1 (version %2, %3)").arg(key.name, QString::number(number), state);
}

bool opens(const KeyVersion* version)
{
    return version && (version->state == VersionState::Current || version->state == VersionState::Overlapping);
}

bool lives(ShownStatus status)
{
    return status == ShownStatus::Active || status == ShownStatus::Overlapping || status == ShownStatus::Deprecated;
}

QString verdict(ShownStatus status, const KeyVersion* version)
{
    if (!lives(status))
        return PastedKeyDialog::tr("It opens nothing: every request with it is refused.");
    if (!opens(version))
        return PastedKeyDialog::tr("This version opens nothing any more. Newer versions of the key do.");
    return PastedKeyDialog::tr("It works: whoever has it can use this key now.");
}

// Takes the secret off the clipboard, if it is there, when somebody says so.
QPushButton* clearButton(const SecretPtr& secret)
{
    QPushButton* button = makeButton(u"clearPasted"_s, PastedKeyDialog::tr("Clear the clipboard"), ButtonKind::Plain);
    setSmall(button);
    button->setVisible(clipboardHolds(*secret));
    QObject::connect(button, &QPushButton::clicked, button, [button, secret] {
        clearClipboard(*secret);
        button->setText(PastedKeyDialog::tr("The clipboard is clear"));
        button->setEnabled(false);
    });
    return button;
}

} // namespace

PastedKeyDialog::PastedKeyDialog(const ApiKey& key, int number, const SecretPtr& secret, const Clock& clock,
                                 KeyActs& acts, QWidget* parent)
    : DialogFrame(u"pastedKeyDialog"_s, titleOf(key, versionOf(key, number), number), {}, parent)
{
    setWindowTitle(tr("Pasted key"));
    setUsualWidth(dialogWidth);
    setCancelText(tr("Close"));
    addFacts(key, versionOf(key, number), clock);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::gap);
    addWide(row);
    addActs(key, acts);
    const ShownStatus status = lifecycle::shownStatus(key, clock.now());
    if (acts.offers(KeyAct::Revoke) && status != ShownStatus::Revoked && status != ShownStatus::Deleted) {
        QPushButton* revoke = makeButton(u"revokePasted"_s, tr("Revoke…"), ButtonKind::Danger);
        setSmall(revoke);
        line->addWidget(revoke);
        connect(revoke, &QPushButton::clicked, this, &PastedKeyDialog::revokeAsked);
    }
    if (QWidget* tester = findChild<QWidget*>(u"pastedTester"_s)) {
        QPushButton* check = makeButton(u"checkPasted"_s, tr("Check a request"), ButtonKind::Plain);
        setSmall(check);
        line->insertWidget(0, check);
        connect(check, &QPushButton::clicked, this, [this, tester, check] {
            tester->show();
            check->setEnabled(false);
            fit();
        });
    }
    line->addWidget(clearButton(secret));
    line->addStretch(1);
    addSubmit(tr("Open"), ButtonKind::Primary)->setFocus();
    connect(this, &DialogFrame::submitted, this, &PastedKeyDialog::openAsked);
}

void PastedKeyDialog::addFacts(const ApiKey& key, const KeyVersion* version, const Clock& clock)
{
    const UtcTime now = clock.now();
    const ShownStatus status = lifecycle::shownStatus(key, now);
    auto* card = new Card(Card::Fill::Well, this);
    auto* head = new QHBoxLayout;
    auto* pill = new Pill(card);
    pill->setLook(lookOf(status));
    auto* says = new Label(TextRole::Strong, verdict(status, version), card);
    says->setObjectName(u"pastedVerdict"_s);
    says->setWordWrap(true);
    if (lives(status) && opens(version))
        says->setTone(ToneName::Warning);
    head->addWidget(pill, 0, Qt::AlignTop);
    head->addWidget(says, 1);
    card->body()->addLayout(head);
    const QString owner = key.owner.isEmpty() ? tr("nobody") : key.owner;
    QStringList lines{tr("Owner: %1. Environment: %2. System: %3.")
                          .arg(owner, environmentWord(key.environment), systemWord(key.system))};
    const auto used = version ? version->lastUsedAt : key.lastUsedAt;
    lines += used ? tr("Last used %1, on %2.").arg(relativeTime(*used, now), exactTime(*used))
                  : tr("Never used as far as is known.");
    if (version && version->notAfter && version->state == VersionState::Overlapping)
        lines += tr("It works until %1.").arg(exactTime(*version->notAfter));
    auto* facts = new Label(TextRole::Text, lines.join(u'\n'), card);
    facts->setObjectName(u"pastedFacts"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    card->body()->addWidget(facts);
    addWide(card);
}

void PastedKeyDialog::addActs(const ApiKey& key, KeyActs& acts)
{
    KeySlot* tester = acts.makeRequestTester(this);
    if (!tester)
        return;
    tester->setObjectName(u"pastedTester"_s);
    tester->showKey(key);
    tester->hide();
    addWide(tester);
}

namespace {

QString unknownSentence(bool ownForm, const QString& maker, const QString& purgedKey)
{
    if (!purgedKey.isEmpty())
        return UnknownKeyDialog::tr("It belonged to the key %1, which is deleted for good: it opens nothing.")
            .arg(purgedKey);
    if (ownForm)
        return UnknownKeyDialog::tr("It has the form and the checksum of an issued key, but not of one in this "
                                    "catalogue: of another catalogue, or of a version that is gone.");
    if (!maker.isEmpty())
        return UnknownKeyDialog::tr("It begins like a key of %1. Keep it as a held key, so that it has an owner and an "
                                    "end.")
            .arg(maker);
    return UnknownKeyDialog::tr("If it is a key that somebody else issued, keep it as a held key, so that it has an "
                                "owner and an end.");
}

} // namespace

UnknownKeyDialog::UnknownKeyDialog(const SecretPtr& secret, bool ownForm, const QString& maker,
                                   const QString& purgedKey, QWidget* parent)
    : DialogFrame(u"unknownKeyDialog"_s, tr("No key in this catalogue has this secret"),
                  unknownSentence(ownForm, maker, purgedKey), parent)
{
    setWindowTitle(tr("Pasted key"));
    setUsualWidth(dialogWidth);
    setCancelText(tr("Close"));
    auto* card = new Card(Card::Fill::Well, this);
    auto* line = new QHBoxLayout;
    auto* hint = new Label(TextRole::Mono, hintOf(*secret), card);
    hint->setObjectName(u"unknownHint"_s);
    hint->setTextFormat(Qt::PlainText);
    line->addWidget(hint, 1);
    line->addWidget(clearButton(secret));
    card->body()->addLayout(line);
    addWide(card);
    addSubmit(tr("Keep as held…"), ButtonKind::Primary)->setFocus();
    connect(this, &DialogFrame::submitted, this, &UnknownKeyDialog::keepAsked);
}

} // namespace keywright
