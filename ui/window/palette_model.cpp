#include "ui/window/palette_model.h"

#include "model/core/words.h"

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Compared without case and accents: "loschen" finds "Löschen".
QString folded(const QString& text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parts)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

} // namespace

int paletteFit(const QString& text, const QString& typed)
{
    const QString whole = folded(text);
    int fit = 1;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype at = whole.indexOf(word);
        if (at < 0)
            return 0;
        if (at == 0)
            fit += 4;
        else if (whole.contains(u' ' + word))
            fit += 3;
        else
            fit += 1;
    }
    return fit;
}

PaletteModel::PaletteModel(const Commands& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    ask({});
}

void PaletteModel::ask(const QString& text)
{
    struct Fitting {
        Command* command;
        int fit;
    };
    QList<Fitting> fitting;
    for (Command* command : m_commands.all()) {
        if (command->objectName() == u"app.palette"_s)
            continue; // it is open
        command->refresh();
        const int fit = paletteFit(command->title(), text);
        if (fit > 0)
            fitting += {command, fit * 2 + command->isEnabled()};
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const Fitting& a, const Fitting& b) { return a.fit > b.fit; });
    beginResetModel();
    m_entries.clear();
    for (const Fitting& one : fitting)
        m_entries += Entry{one.command, {}};
    m_commandCount = m_entries.size();
    endResetModel();
}

void PaletteModel::setKeys(const QList<KeyRow>& keys)
{
    const int first = static_cast<int>(m_commandCount);
    if (m_entries.size() > m_commandCount) {
        beginRemoveRows({}, first, static_cast<int>(m_entries.size()) - 1);
        m_entries.remove(m_commandCount, m_entries.size() - m_commandCount);
        endRemoveRows();
    }
    if (keys.isEmpty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(keys.size()) - 1);
    for (const KeyRow& key : keys)
        m_entries += Entry{nullptr, key};
    endInsertRows();
}

const PaletteModel::Entry* PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PaletteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const Entry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (!entry->key.id.isNull()) {
        if (index.column() == Title)
            return entry->key.name;
        return u"%1 · %2 · %3"_s.arg(statusWord(entry->key.status), entry->key.owner,
                                     environmentWord(entry->key.environment));
    }
    if (!entry->command)
        return {};
    if (index.column() == Title)
        return entry->command->title();
    // Why it can't be done now says more than its shortcut.
    return entry->command->isEnabled() ? entry->command->shortcut().toString(QKeySequence::NativeText)
                                       : entry->command->toolTip();
}

} // namespace keywright
