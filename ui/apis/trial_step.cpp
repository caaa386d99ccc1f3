#include "ui/apis/trial_step.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/keys/key_service.h"
#include "model/keys/key_store.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/work_bar.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/secrets/step_up.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 200;

struct KeptKey {
    KeyId id;
    QString name;
    int version = 0;
};

// Of this API, with a secret that lies in the store.
Result<QList<KeptKey>> keptKeys(Services& services, const QString& api)
{
    QList<KeptKey> kept;
    const Result<void> done =
        services.keyStore->forEach(keysOfApi(api), {}, services.clock->now(), [&](const ApiKey& key) {
            const KeyVersion* current = key.current();
            if (current && current->secretStored)
                kept += KeptKey{key.id, key.name, current->number};
            return kept.size() < mostKept;
        });
    return done ? Result<QList<KeptKey>>(kept) : Result<QList<KeptKey>>(done.error());
}

} // namespace

TrialStep::TrialStep(Lanes lanes, StepUp* stepUp, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_stepUp(stepUp)
    , m_url(new QLineEdit)
    , m_from(new QComboBox)
    , m_typed(new PassphraseField(u"trialKey"_s))
    , m_start(makeButton(u"trialStart"_s, tr("Try it now"), ButtonKind::Plain, u"play"_s))
    , m_work(new WorkBar(u"trialWork"_s, tr("Trial")))
{
    m_url->setObjectName(u"trialUrl"_s);
    m_url->setAccessibleName(tr("Address to ask"));
    m_from->setObjectName(u"trialFrom"_s);
    m_from->setAccessibleName(tr("Right key"));
    m_typed->setAccessibleName(tr("The key"));
    m_typed->setPlaceholderText(tr("Paste a key that may do this"));
    m_start->setAutoDefault(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::group);
    grid->setVerticalSpacing(measure::gap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(TextRole::Text, tr("Address to ask")), 0, 0);
    grid->addWidget(m_url, 0, 1);
    grid->addWidget(new Label(TextRole::Text, tr("Right key")), 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_typed, 2, 1);
    auto* answers = new QGridLayout;
    answers->setHorizontalSpacing(measure::group);
    answers->setVerticalSpacing(12);
    answers->setColumnStretch(1, 1);
    for (int i = 0; i < 3; ++i) {
        m_marks += new Label(TextRole::Strong, sentWords(TrialAnswer::Sent(i)));
        m_words += new Label(TextRole::Secondary, tr("Not tried yet."));
        m_words.last()->setObjectName(u"trialAnswer%1"_s.arg(i));
        m_words.last()->setWordWrap(true);
        answers->addWidget(m_marks.last(), i, 0, Qt::AlignTop);
        answers->addWidget(m_words.last(), i, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::group);
    column->addLayout(grid);
    column->addWidget(m_start, 0, Qt::AlignLeading);
    column->addWidget(m_work);
    column->addLayout(answers);
    column->addStretch(1);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TrialStep::judge);
    connect(m_start, &QPushButton::clicked, this, &TrialStep::start);
    setFocusProxy(m_url);
}

void TrialStep::setApi(const ApiDefinition& api)
{
    if (m_api == api)
        return;
    m_api = api;
    m_url->setText(api.baseUrl);
    loadKeptKeys();
}

void TrialStep::loadKeptKeys()
{
    m_from->clear();
    m_from->addItem(tr("Typed here"));
    m_from->addItem(tr("None: only try without a good key"));
    const auto job = [api = m_api.name](Services& services) { return keptKeys(services, api); };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<QList<KeptKey>>& kept) {
        if (!kept)
            return Q_EMIT failed(kept.error());
        for (const KeptKey& key : *kept) {
            m_from->addItem(tr("Kept: %1").arg(key.name), key.id.toString());
            m_from->setItemData(m_from->count() - 1, key.version, Qt::UserRole + 1);
        }
    });
    judge();
}

void TrialStep::judge()
{
    m_typed->setVisible(m_from->currentIndex() <= 0);
    m_marks.last()->setVisible(m_from->currentIndex() != 1);
    m_words.last()->setVisible(m_from->currentIndex() != 1);
}

void TrialStep::start()
{
    const int from = m_from->currentIndex();
    if (from == 1)
        return run(nullptr);
    if (from == 0) {
        const SecretPtr typed = m_typed->secret();
        return run(typed && !typed->isEmpty() ? typed : nullptr);
    }
    const auto key = KeyId::parse(m_from->currentData().toString());
    const int version = m_from->currentData(Qt::UserRole + 1).toInt();
    if (!key)
        return;
    if (!m_stepUp)
        return fetch(*key, version);
    m_stepUp->before(window(), tr("A secret is taken out of the vault. Type its passphrase."),
                     [step = QPointer(this), id = *key, version] {
                         if (step)
                             step->fetch(id, version);
                     });
}

// The log is told before the secret leaves the store.
void TrialStep::fetch(const KeyId& key, int version)
{
    m_start->setEnabled(false);
    const auto job = [key, version, api = m_api.name](Services& services) {
        return services.keys->reveal(key, version, u"reveal"_s, u"trial of the gateway of %1"_s.arg(api));
    };
    whenDone(m_lanes.back.run(job), this, [this](const Result<SecretPtr>& secret) {
        m_start->setEnabled(true);
        if (!secret)
            return Q_EMIT failed(secret.error());
        run(*secret);
    });
}

void TrialStep::run(const SecretPtr& key)
{
    for (Label* words : m_words) {
        words->setText(tr("Trying…"));
        words->setTone(ToneName::Secondary);
    }
    if (!key)
        m_words.last()->setText(tr("Not tried: there is no key."));
    m_start->setEnabled(false);
    const ProgressPtr progress = m_work->begin(tr("Asking the gateway"));
    const auto job = [plan = TrialPlan{m_url->text(), m_api.keyHeader, key}, progress](Services& services) {
        return services.gateways->tryGateway(plan, progress);
    };
    const auto answer = m_lanes.slow.run(job);
    whenDone(answer, this, [this, mine = ++m_asked, key](const Result<QList<TrialAnswer>>& answers) {
        if (mine != m_asked)
            return;
        m_work->end();
        m_start->setEnabled(true);
        if (answers)
            return showAnswers(*answers);
        for (Label* words : m_words)
            words->setText(tr("Not tried yet."));
        if (answers.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(answers.error());
    });
}

void TrialStep::showAnswers(const QList<TrialAnswer>& answers)
{
    for (const TrialAnswer& answer : answers) {
        Label* words = m_words.at(int(answer.sent));
        const bool good = isGood(verdictOf(answer));
        // Not by colour alone.
        words->setText((good ? u"✓ "_s : u"✕ "_s) + verdictWords(answer));
        words->setTone(good ? ToneName::Good : ToneName::Danger);
        words->setAccessibleName(sentWords(answer.sent) + u' ' + verdictWords(answer));
    }
}

} // namespace keywright
