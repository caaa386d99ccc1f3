// Which column of an imported file becomes what: a line a column with its name, a sample and a choice. GUI thread.
#pragma once

#include "model/transfer/key_transfer.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace keywright {

class ColumnMapping final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    void showTable(const ImportTable& table);
    [[nodiscard]] QMap<int, ImportField> mapping() const;

Q_SIGNALS:
    void changed();

private:
    void addColumn(const ImportTable& table, int column);
    void chosen(int column);

    QGridLayout* m_grid;
    QList<QComboBox*> m_choices; // one a column
};

} // namespace keywright
