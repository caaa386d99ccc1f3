#include "ui/keys/key_versions_tab.h"

#include "model/core/words.h"
#include "model/usage/key_use.h"
#include "ui/keys/version_use_line.h"
#include "ui/look/copy_menu.h"
#include "ui/look/labels.h"
#include "ui/look/status_look.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

KeyVersionsTab::KeyVersionsTab(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"keyVersions"_s);
    m_rows->setSpacing(measure::gap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->addLayout(m_rows);
    column->addStretch(1);
}

void KeyVersionsTab::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
}

void KeyVersionsTab::showKey(const ApiKey& key)
{
    if (m_shown == key.versions)
        return;
    clear();
    m_shown = key.versions;
    const UtcTime now = m_clock.now();
    for (auto version = key.versions.crbegin(); version != key.versions.crend(); ++version)
        m_rows->addWidget(rowOf(*version, now));
}

QWidget* KeyVersionsTab::rowOf(const KeyVersion& version, UtcTime now) const
{
    auto* card = new Card;
    card->setObjectName(u"version%1"_s.arg(version.number));
    card->body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    auto* title = new Label(TextRole::Strong, tr("Version %1").arg(version.number));
    auto* pill = new Pill;
    pill->setLook(lookOf(version.state));
    head->addWidget(title, 1);
    head->addWidget(pill);
    card->body()->addLayout(head);
    if (!version.hint.isEmpty()) {
        auto* hint = new ElidedLabel(TextRole::Mono, version.hint);
        hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(hint);
    }
    QStringList facts, exact;
    // Two wordings of each: few languages say "in 3 days" and "21 Nov 2026" after the same words.
    const auto fact = [&](const QString& relative, const QString& onDay, const std::optional<UtcTime>& at) {
        if (!at)
            return;
        facts += relative.arg(relativeTime(*at, now));
        exact += onDay.arg(exactTime(*at));
    };
    fact(tr("Created %1", "relative: 3 days ago"), tr("Created: %1"), version.createdAt);
    if (version.state == VersionState::Overlapping)
        fact(tr("stops working %1", "relative: in 3 days"), tr("Works until: %1"), version.notAfter);
    fact(tr("ended %1", "relative: 3 days ago"), tr("Ended: %1"), version.endedAt);
    fact(tr("last used %1", "relative: 3 days ago"), tr("Last used: %1"), version.lastUsedAt);
    if (version.secretStored)
        facts += tr("a copy is kept");
    auto* line = new Label(TextRole::Caption, facts.join(u" · "_s));
    line->setWordWrap(true);
    line->setToolTip(exact.join(u'\n'));
    card->body()->addWidget(line);
    auto* use = new VersionUseLine;
    use->setObjectName(u"version%1Use"_s.arg(version.number));
    card->body()->addWidget(use);
    return card;
}

// The same lines are filled anew each time: a version has one.
void KeyVersionsTab::showUse(const KeyUseNow& use)
{
    for (const KeyVersion& version : std::as_const(m_shown)) {
        auto* line = findChild<VersionUseLine*>(u"version%1Use"_s.arg(version.number));
        if (line)
            line->setTraffic(use.of(version.number));
    }
}

void KeyVersionsTab::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_shown.isEmpty())
        return;
    const auto moment = [](const std::optional<UtcTime>& at) { return at ? toIso(*at) : QString(); };
    TableText table;
    table.titles = {tr("Version"), tr("State"), tr("Hint"), tr("Created"), tr("Works until"), tr("Last used")};
    for (const KeyVersion& one : std::as_const(m_shown))
        table.lines += TableText::Line{{QString::number(one.number), versionStateWord(one.state), one.hint,
                                        toIso(one.createdAt), moment(one.notAfter), moment(one.lastUsedAt)}};
    auto* menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(menu, [table](const TakeTable& take) { take(table); });
    menu->popup(event->globalPos());
}

} // namespace keywright
