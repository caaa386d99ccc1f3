#include "ui/history/past_detail.h"

#include "model/core/words.h"
#include "model/keys/key_json.h"
#include "ui/history/past_cell_delegate.h"
#include "ui/keys/change_words.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

PastDetail::PastDetail(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_name(new Label(TextRole::Title))
    , m_under(new Label(TextRole::Secondary))
    , m_pill(new Pill)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"pastDetail"_s);
    setAccessibleName(tr("The chosen key as it stood"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    m_name->setObjectName(u"pastName"_s);
    m_name->setWordWrap(true);
    m_under->setWordWrap(true);
    m_lines->setSpacing(10);
    auto* open = makeButton(u"pastOpen"_s, tr("Open it as it is now"), ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT keyAsked(m_id); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_under);
    column->addWidget(m_pill, 0, Qt::AlignLeading);
    column->addSpacing(10);
    column->addLayout(m_lines);
    column->addSpacing(8);
    column->addWidget(open, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(accessibleName());
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_pages->addWidget(
        new EmptyState(u"history"_s, tr("No key chosen"), tr("Choose a key to see it as it stood then.")));
    m_pages->addWidget(area);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

void PastDetail::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void PastDetail::head(const KeyId& id, const QString& name, const QString& under)
{
    clear();
    m_id = id;
    m_name->setText(name);
    m_under->setText(under);
    m_pages->setCurrentIndex(1);
}

void PastDetail::addLine(const QString& field, const QString& before, const QString& after)
{
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(TextRole::Caption, field));
    const auto add = [column](const QString& text, bool gone) {
        auto* label = new Label(gone ? TextRole::Secondary : TextRole::Text, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (gone) {
            QFont face = label->font();
            face.setStrikeOut(true);
            label->setFont(face);
            label->setAccessibleName(tr("before: %1").arg(text));
        }
        column->addWidget(label);
    };
    if (!before.isEmpty())
        add(before, true);
    add(after.isEmpty() ? tr("nothing") : after, false);
    m_lines->addWidget(line);
}

void PastDetail::addFacts(const ApiKey& key)
{
    QJsonObject details = keyCreation(key);
    details.remove(u"status"_s); // the pill says it, with what the clock made of it
    const QList<ChangeLine> lines = changeLines(details);
    for (const ChangeLine& line : lines)
        addLine(line.field, {}, line.after);
    addLine(tr("Created"), {}, exactTime(key.createdAt));
    addLine(tr("Last changed before"), {}, exactTime(key.changedAt));
}

void PastDetail::showKey(const ApiKey& key, UtcTime at)
{
    head(key.id, key.name, tr("As it stood on %1").arg(exactTime(at)));
    m_pill->setLook(lookOf(lifecycle::shownStatus(key, at)));
    addFacts(key);
}

void PastDetail::showDifference(const KeyDifference& difference)
{
    const ApiKey& key = difference.key;
    head(key.id, key.name, u"%1 · %2"_s.arg(key.owner, environmentWord(key.environment)));
    m_pill->setLook(lookOf(difference));
    if (difference.kind != KeyDifference::Kind::Changed)
        return addFacts(key);
    const QList<ChangeLine> lines = changeLines(difference.changes);
    for (const ChangeLine& line : lines)
        addLine(line.field, line.before, line.after);
}

void PastDetail::showNothing()
{
    clear();
    m_pages->setCurrentIndex(0);
}

} // namespace keywright
