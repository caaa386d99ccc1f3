#include "ui/keys/dialogs/rotate_dialog.h"

#include "model/keys/lifecycle.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/use_words.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QLineEdit>
#include <QSpinBox>

namespace keywright {

RotateDialog::RotateDialog(const ApiKey& key, const std::optional<BlastRadius>& radius, const Clock& clock,
                           QWidget* parent)
    : DialogFrame(QStringLiteral("rotateDialog"), tr("Rotate %1").arg(key.name),
                  tr("A new secret is made first; the old one works until the overlap ends."), parent)
    , m_key(key)
    , m_radius(radius)
    , m_clock(clock)
    , m_days(makeDays(QStringLiteral("rotateOverlap"), key.rotation.overlapDays, lifecycle::maxOverlapDays,
                      tr("none: the old secret stops at once"), this))
    , m_effect(nullptr)
{
    addRow(tr("Overlap"), m_days);
    if (key.custody == Custody::Held) {
        m_secret = makeLine(QStringLiteral("rotateSecret"), {}, tr("paste the new secret"), this);
        m_secret->setEchoMode(QLineEdit::Password);
        addRow(tr("New secret"), m_secret);
        connect(m_secret, &QLineEdit::textEdited, this, [this] { touched(); });
    }
    const EffectCard card = makeEffect(QStringLiteral("rotateEffect"), this);
    m_effect = card.effect;
    addWide(card.card);
    addSubmit(tr("Rotate"), ButtonKind::Primary);
    connect(m_days, &QSpinBox::valueChanged, this, [this] { explain(); });
    explain();
    m_days->setFocus();
}

void RotateDialog::explain()
{
    const KeyVersion* current = m_key.current();
    QStringList lines;
    if (current) {
        const UtcTime now = m_clock.now();
        UtcTime end = now + overlap();
        if (m_key.expiresAt && *m_key.expiresAt < end)
            end = *m_key.expiresAt;
        lines += m_days->value() == 0
                     ? tr("Version %1 stops working at once. Callers that still use it fail.").arg(current->number)
                     : tr("Version %1 works until %2.").arg(current->number).arg(exactTime(end));
        lines += current->lastUsedAt ? tr("It was last used %1.").arg(relativeTime(*current->lastUsedAt, now))
                                     : tr("It was never used as far as is known.");
        lines += stillUsed(current->number);
        if (const KeyVersion* older = m_key.overlapping())
            lines += tr("Version %1, which still overlaps, stops at once.").arg(older->number);
    }
    lines += m_key.custody == Custody::Held
                 ? tr("The new secret goes to the secret store; hand it to those who need it.")
             : m_key.recoverable ? tr("You will see the new secret, and a copy is kept.")
                                 : tr("You will see the new secret once.");
    m_effect->setText(lines.join(QLatin1Char('\n')));
    m_effect->setTone(m_days->value() == 0 ? ToneName::Warning : ToneName::Text);
}

// Whom the new secret has to reach before the old one stops.
QStringList RotateDialog::stillUsed(int version) const
{
    if (!m_radius || !m_radius->use.counted)
        return {};
    const VersionTraffic* traffic = m_radius->use.of(version);
    QStringList lines{traffic ? tr("Its requests: %1 in 30 days, %2 in the last 24 hours.")
                                    .arg(grouped(traffic->sum), grouped(traffic->lastDay))
                              : tr("No request of it was counted in the last 30 days.")};
    if (!m_radius->use.apis.empty())
        lines += tr("The key was used on: %1.").arg(apiUseWords(m_radius->use.apis));
    return lines;
}

Micros RotateDialog::overlap() const
{
    return Days(m_days->value());
}

SecretPtr RotateDialog::brought() const
{
    return m_secret ? makeSecret(m_secret->text().trimmed().toUtf8()) : SecretPtr();
}

} // namespace keywright
