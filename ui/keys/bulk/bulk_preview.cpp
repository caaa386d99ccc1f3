#include "ui/keys/bulk/bulk_preview.h"

#include "model/core/when_done.h"
#include "model/services.h"
#include "ui/fields/part_chips.h"
#include "ui/look/fonts.h"
#include "ui/look/row_table.h"
#include "ui/look/status_look.h"
#include "ui/look/time_words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;
using Part = BulkTrialModel::Part;

namespace {

constexpr int shapeWidth = 12;
constexpr int afterShape = 18;

class TrialDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override
    {
        const auto* trial = static_cast<const BulkTrialModel*>(index.model())->trialAt(index.row());
        if (!trial)
            return;
        const QString text = index.data().toString();
        if (index.column() != BulkTrialModel::Outcome) {
            const bool name = index.column() == BulkTrialModel::Name;
            return paintText(painter, inside, text, name ? strongFont() : textFont(),
                             name ? tokens.text : tokens.secondary, option.direction);
        }
        if (static_cast<const BulkTrialModel*>(index.model())->isUndecided())
            return paintText(painter, inside, text, textFont(), tokens.secondary, option.direction);
        const bool refused = trial->outcome == BulkItem::Outcome::Refused;
        const bool changed = trial->outcome == BulkItem::Outcome::Changed;
        const QRect square(inside.left(), inside.top(), shapeWidth, inside.height());
        paintShape(painter,
                   changed   ? StatusShape::Check
                   : refused ? StatusShape::Cross
                             : StatusShape::Ring,
                   QStyle::visualRect(option.direction, inside, square),
                   tokens.tone(changed   ? ToneName::Good
                               : refused ? ToneName::Danger
                                         : ToneName::Neutral)
                       .ink);
        paintText(painter, QStyle::visualRect(option.direction, inside, inside.adjusted(afterShape, 0, 0, 0)), text,
                  textFont(), refused ? tokens.danger.ink : tokens.secondary, option.direction);
    }
};

} // namespace

BulkPreview::BulkPreview(ServiceThread& back, const QList<KeyId>& keys, QWidget* parent)
    : QWidget(parent)
    , m_back(back)
    , m_keys(keys)
    , m_model(new BulkTrialModel(this))
    , m_parts(new PartChips(this))
{
    setObjectName(u"bulkPreview"_s);
    auto* table = new RowTable(this);
    table->setObjectName(u"bulkKeys"_s);
    table->setAccessibleName(tr("What happens to each key"));
    table->setModel(m_model);
    table->setRowDelegate(new TrialDelegate(table));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setMinimumHeight(220);
    QHeaderView* header = table->horizontalHeader();
    const int widths[]{200, 120, 110, 96};
    for (int column = 0; column < BulkTrialModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(BulkTrialModel::Outcome, QHeaderView::Stretch);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(measure::gap);
    whole->addWidget(m_parts);
    whole->addWidget(table, 1);
    m_parts->add(int(Part::All), u"bulkAll"_s);
    m_parts->add(int(Part::Changes), u"bulkChanges"_s);
    m_parts->add(int(Part::Nothing), u"bulkNothing"_s);
    m_parts->add(int(Part::Refused), u"bulkRefused"_s);
    connect(m_parts, &PartChips::chosen, this, [this](int part) { m_model->setPart(static_cast<Part>(part)); });
    say();
}

void BulkPreview::say()
{
    m_parts->say(int(Part::All), tr("All %1"), m_keys.size());
    m_parts->say(int(Part::Changes), tr("Will be changed %1"), m_model->count(Part::Changes));
    m_parts->say(int(Part::Nothing), tr("Are so already %1"), m_model->count(Part::Nothing));
    m_parts->say(int(Part::Refused), tr("Refused %1"), m_model->count(Part::Refused));
}

void BulkPreview::tryOut(const BulkAct& act)
{
    start(act, false);
}

void BulkPreview::list()
{
    start({}, true); // tags, of which none: changes nothing and names every key
}

void BulkPreview::start(const BulkAct& act, bool undecided)
{
    ++m_generation;
    m_act = act;
    m_next = 0;
    m_production = m_usedLately = 0;
    m_model->clear();
    m_model->setUndecided(undecided);
    trySlice();
}

void BulkPreview::stop()
{
    ++m_generation;
}

void BulkPreview::trySlice()
{
    const QList<KeyId> slice = m_keys.mid(m_next, BulkService::sliceSize);
    const auto tried =
        m_back.run([act = m_act, slice](Services& services) { return services.bulk->tryOut(act, slice); });
    whenDone(tried, this,
             [this, generation = m_generation, size = slice.size()](const Result<QList<BulkService::Trial>>& trials) {
                 if (generation != m_generation)
                     return;
                 if (!trials) {
                     Q_EMIT failed(trials.error());
                     return;
                 }
                 m_next += size;
                 take(*trials);
                 if (!isComplete())
                     trySlice();
             });
}

void BulkPreview::take(const QList<BulkService::Trial>& trials)
{
    m_model->append(trials);
    for (const BulkService::Trial& trial : trials) {
        if (trial.outcome != BulkItem::Outcome::Changed)
            continue;
        m_production += isProduction(trial.environment);
        m_usedLately += trial.usedLately;
    }
    say();
    Q_EMIT progressed();
}

} // namespace keywright
