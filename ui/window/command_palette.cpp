#include "ui/window/command_palette.h"

#include "model/core/when_done.h"
#include "model/services.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paletteSize(640, 438); // ten rows
constexpr int mostKeys = 8;
constexpr int fewestLetters = 2; // before keys are looked for
constexpr int findMillis = 120;
constexpr int iconSize = 16;
constexpr int hintWidth = 290;

class EntryDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override
    {
        const auto* entry = static_cast<const PaletteModel*>(index.model())->entryAt(index.row());
        const bool enabled = entry && (!entry->command || entry->command->isEnabled());
        const QString text = index.data().toString();
        if (index.column() == PaletteModel::Hint) {
            painter.setFont(textFont());
            painter.setPen(tokens.secondary);
            const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
            painter.drawText(inside, int(end) | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
            return;
        }
        const QIcon icon = entry && entry->command ? entry->command->icon() : lineIcon(u"key"_s, ToneName::Secondary);
        const QRect square(inside.left(), inside.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon.paint(&painter, QStyle::visualRect(option.direction, inside, square), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(iconSize + 10, 0, 0, 0));
        paintText(painter, words, text, enabled ? strongFont() : textFont(), enabled ? tokens.text : tokens.secondary,
                  option.direction);
    }
};

} // namespace

CommandPalette::CommandPalette(const Commands& commands, ServiceThread& front, const Clock& clock, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_front(front)
    , m_clock(clock)
    , m_model(new PaletteModel(commands, this))
    , m_edit(new QLineEdit(this))
    , m_table(new RowTable(this))
    , m_nothing(new Label(TextRole::Secondary, tr("No command and no key is called that."), this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands and keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedSize(paletteSize);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, tokensFor(ground).surface);
    setPalette(ground);
    m_edit->setObjectName(u"paletteField"_s);
    m_edit->setAccessibleName(tr("Search commands and keys"));
    m_edit->setPlaceholderText(tr("Type a command or the name of a key"));
    m_edit->installEventFilter(this);
    m_table->setObjectName(u"paletteList"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setRowDelegate(new EntryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PaletteModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(PaletteModel::Hint, hintWidth);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::group, measure::group, measure::group, measure::group);
    whole->setSpacing(measure::gap);
    whole->addWidget(m_edit);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_table, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(findMillis);
    connect(m_soon, &QTimer::timeout, this, &CommandPalette::findKeys);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_table, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    typed({});
}

CommandPalette::~CommandPalette()
{
    if (m_superseded)
        *m_superseded = true;
}

// Without the frame of a window it needs a line of its own to stand out from what lies behind.
void CommandPalette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensFor(palette()).lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (const QWidget* window = parentWidget())
        QDialog::move(window->mapToGlobal(QPoint((window->width() - paletteSize.width()) / 2, window->height() / 8)));
    m_edit->setFocus();
}

void CommandPalette::typed(const QString& text)
{
    if (m_superseded)
        *m_superseded = true;
    m_model->ask(text);
    m_soon->stop();
    if (text.trimmed().size() >= fewestLetters)
        m_soon->start();
    m_table->setCurrentIndex(m_model->index(0, 0));
    const bool waits = m_soon->isActive();
    m_nothing->setVisible(m_model->rowCount() == 0 && !waits);
    m_table->setVisible(m_model->rowCount() > 0 || waits);
}

void CommandPalette::findKeys()
{
    m_superseded = std::make_shared<std::atomic<bool>>(false);
    KeyFilter filter;
    FilterTerm term;
    term.values = {m_edit->text().trimmed()};
    filter.terms += term;
    const auto job = [filter, now = m_clock.now(), stop = StopFlag(m_superseded)](Services& services) {
        return services.keyStore->firstRows(filter, {}, now, mostKeys, stop);
    };
    whenDone(m_front.run(job), this, [this, asked = m_superseded](const Result<QList<KeyRow>>& rows) {
        if (*asked || !rows)
            return;
        const bool nothingChosen = !m_table->currentIndex().isValid();
        m_model->setKeys(*rows);
        if (nothingChosen)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_nothing->setVisible(m_model->rowCount() == 0);
        m_table->setVisible(m_model->rowCount() > 0);
    });
}

void CommandPalette::choose(const QModelIndex& index)
{
    const PaletteModel::Entry* entry = m_model->entryAt(index.row());
    if (!entry)
        return;
    if (!entry->key.id.isNull()) {
        Q_EMIT keyAsked(entry->key.id);
        close();
        return;
    }
    const QPointer<Command> command = entry->command;
    if (!command || !command->isEnabled())
        return; // its row says why
    close();
    // When this window is gone: what the command opens lies over the main window.
    QTimer::singleShot(0, command, [command] { command->trigger(); });
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, last);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

// The field keeps the keyboard; arrows and Enter work on the list.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_table->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace keywright
