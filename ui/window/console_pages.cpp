// The pages of the console: how each is made, and what it may ask of the others.
#include "model/core/when_done.h"
#include "model/overview/overview_counts.h"
#include "ui/apis/apis_page.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/report_dialog.h"
#include "ui/history/past_page.h"
#include "ui/keys/keys_page.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/overview/overview_page.h"
#include "ui/usage/usage_page.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

namespace keywright {

using namespace Qt::StringLiterals;

void Console::addPages()
{
    addOverviewPage();
    addKeysPage();
    addUsagePage();
    addApisPage();
    addAuditPage();
    addPastPage();
    connect(&m_parts.acts, &KeyActs::done, this, &Console::showDone);
}

// A key that was just made from another page is shown where it can be worked with.
void Console::showDone(const KeyId& key)
{
    if (!key.isNull() && m_window->currentPage() != u"keys"_s)
        m_window->openPage(u"keys"_s);
}

void Console::search(const QString& text)
{
    m_window->openPage(u"keys"_s);
    m_keys->ask(text);
}

void Console::addOverviewPage()
{
    connect(m_counts, &OverviewCounts::urgentCounted, this, [this](qint64 urgent) {
        m_window->setPageBadge(u"overview"_s, urgent > 0 ? grouped(urgent) : QString(),
                               urgent > 0 ? tr("%Ln thing(s) to see to within 7 days", nullptr, int(urgent))
                                          : QString());
    });
    m_window->addPage(
        {.id = u"overview"_s, .title = tr("Overview"), .icon = u"overview"_s, .make = [this](QWidget* parent) {
             auto* page = new OverviewPage(*m_counts, m_window->commands(), parent);
             connect(page, &OverviewPage::searchAsked, this, &Console::search);
             connect(page, &OverviewPage::keyAsked, this, &Console::openKey);
             connect(page, &OverviewPage::told, this,
                     [this](ToneName tone, const QString& words) { m_window->toast().pass(tone, words); });
             PageHandle handle;
             handle.widget = page;
             handle.focusSearch = [this] {
                 m_window->openPage(u"keys"_s);
                 m_keys->focusSearch();
             };
             return handle;
         }});
}

void Console::addKeysPage()
{
    m_window->addPage({.id = u"keys"_s, .title = tr("Keys"), .icon = u"key"_s, .make = [this](QWidget* parent) {
                           m_keys =
                               new KeysPage(m_parts.lanes, m_parts.clock, m_parts.acts, m_window->commands(), parent);
                           m_keys->setReadOnly(m_readOnly);
                           connect(m_keys, &KeysPage::counted, this,
                                   [this](qint64 total) { m_window->setPageCount(u"keys"_s, grouped(total)); });
                           connect(m_keys, &KeysPage::told, this, [this](ToneName tone, const QString& words) {
                               m_window->toast().pass(tone, words);
                           });
                           connect(m_keys, &KeysPage::auditAsked, this, &Console::openAudit);
                           connect(m_keys, &KeysPage::pastAsked, this, &Console::openPast);
                           connect(m_keys, &KeysPage::inspectorAsked, this, [this] {
                               m_window->setInspectorShown(true);
                               m_keys->inspector()->setFocus();
                           });
                           connect(m_keys, &KeysPage::keyAsked, this, &Console::openKey);
                           connect(m_keys, &KeysPage::searchAsked, this, &Console::search);
                           PageHandle handle;
                           handle.widget = m_keys;
                           handle.sideSection = m_keys->sideSection();
                           handle.inspector = m_keys->inspector();
                           handle.catalogueChanged = [this] { m_keys->refresh(); };
                           handle.focusSearch = [this] { m_keys->focusSearch(); };
                           handle.lock = [this] { m_keys->lock(); };
                           handle.unlock = [this] { m_keys->unlock(); };
                           return handle;
                       }});
}

void Console::addUsagePage()
{
    m_window->addPage({.id = u"usage"_s, .title = tr("Usage"), .icon = u"usage"_s, .make = [this](QWidget* parent) {
                           auto* page = new UsagePage(m_parts.lanes, m_parts.clock, parent);
                           connect(page, &UsagePage::searchAsked, this, &Console::search);
                           connect(page, &UsagePage::helpAsked, this, [this] {
                               if (Command* help = m_window->commands().find(u"help.gate"_s))
                                   help->trigger();
                           });
                           connect(page, &UsagePage::told, this, [this](ToneName tone, const QString& words) {
                               m_window->toast().pass(tone, words);
                           });
                           PageHandle handle;
                           handle.widget = page;
                           handle.catalogueChanged = [page] { page->refresh(); };
                           handle.focusSearch = [this] {
                               m_window->openPage(u"keys"_s);
                               m_keys->focusSearch();
                           };
                           return handle;
                       }});
}

void Console::addApisPage()
{
    m_window->addPage({.id = u"apis"_s, .title = tr("APIs"), .icon = u"globe"_s, .make = [this](QWidget* parent) {
                           auto* page = new ApisPage(m_parts.lanes, m_parts.clock, *m_apiActs, parent);
                           connect(page, &ApisPage::searchAsked, this, &Console::search);
                           connect(page, &ApisPage::told, this, [this](ToneName tone, const QString& words) {
                               m_window->toast().pass(tone, words);
                           });
                           PageHandle handle;
                           handle.widget = page;
                           handle.catalogueChanged = [page] { page->refresh(); };
                           handle.focusSearch = [this] {
                               m_window->openPage(u"keys"_s);
                               m_keys->focusSearch();
                           };
                           return handle;
                       }});
}

void Console::addAuditPage()
{
    m_window->addPage({.id = u"audit"_s, .title = tr("Audit"), .icon = u"audit"_s, .make = [this](QWidget* parent) {
                           m_audit = new AuditPage(m_parts.lanes, m_parts.clock, parent);
                           connect(m_audit, &AuditPage::openKey, this, [this](const QString& id) {
                               if (const auto key = KeyId::parse(id))
                                   openKey(*key);
                           });
                           connect(m_audit, &AuditPage::pastAsked, this, &Console::openPast);
                           connect(m_audit, &AuditPage::reportAsked, this, &Console::openReport);
                           connect(m_audit, &AuditPage::verified, this, &Console::loadStatus);
                           PageHandle handle;
                           handle.widget = m_audit;
                           handle.inspector = m_audit->inspector();
                           handle.catalogueChanged = [this] { m_audit->refresh(); };
                           handle.focusSearch = [this] { m_audit->focusSearch(); };
                           return handle;
                       }});
}

void Console::addPastPage()
{
    m_window->addPage(
        {.id = u"past"_s, .title = tr("Time travel"), .icon = u"history"_s, .make = [this](QWidget* parent) {
             auto* page = new PastPage(m_parts.lanes, m_parts.clock, parent);
             m_past = page;
             connect(page, &PastPage::backAsked, this, [this] { m_window->openPage(u"keys"_s); });
             connect(page, &PastPage::keyAsked, this, &Console::openKey);
             connect(page, &PastPage::told, this,
                     [this](ToneName tone, const QString& words) { m_window->toast().pass(tone, words); });
             PageHandle handle;
             handle.widget = page;
             handle.inspector = page->inspector();
             handle.focusSearch = [page] { page->focusSearch(); };
             return handle;
         }});
}

void Console::openReport(const AuditFilter& filter)
{
    auto* dialog = new ReportDialog(m_parts.lanes, filter, m_parts.clock.now(), m_window.get());
    connect(dialog, &ReportDialog::written, this, [this](const ReportSummary& summary) {
        m_window->toast().pass(ToneName::Good, tr("%Ln event(s) were written to %1, their proof beside it.", nullptr,
                                                  static_cast<int>(summary.rows))
                                                   .arg(summary.path));
        loadStatus();
    });
    dialog->open();
}

void Console::openKey(const KeyId& id)
{
    m_window->openPage(u"keys"_s);
    m_keys->openKey(id);
}

void Console::openPast(UtcTime at, const QString& objectId)
{
    m_window->openPage(u"past"_s);
    m_past->showAt(at, KeyId::parse(objectId).value_or(KeyId()));
}

void Console::openAudit(const QString& objectId)
{
    m_window->openPage(u"audit"_s);
    if (!objectId.isEmpty())
        m_audit->showObject(objectId);
}

} // namespace keywright
