// The filters over the audit table: range, who, what, outcome and free text. GUI thread; owned by its parent.
#pragma once

#include "model/audit/audit_log.h"
#include "model/core/clock.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimer;
class QPushButton;

namespace keywright {

class Chip;
class Label;

class AuditFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] QLineEdit* textField() const { return m_text; } // the page places it
    void setFilter(const AuditFilter& filter);
    void setObject(const QString& objectId); // shows only what was done to this object; empty: everything
    void setChoices(const QStringList& actors, const QStringList& actions);
    void setCounts(quint64 matching, quint64 total);
    void clear();

Q_SIGNALS:
    void filterChanged(const keywright::AuditFilter& filter);

private:
    enum Range { Anytime, Today, Last7, Last30, Last90, ThisQuarter, LastQuarter, Custom };
    void build();
    void rangeChosen();
    void announce();
    [[nodiscard]] std::pair<std::optional<UtcTime>, std::optional<UtcTime>> range() const;
    [[nodiscard]] QComboBox* choice(const QString& name, const QString& label);

    const Clock& m_clock;
    QComboBox* m_range = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_actor = nullptr;
    QComboBox* m_action = nullptr;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_text = nullptr;
    Chip* m_object = nullptr;
    QPushButton* m_clear = nullptr;
    Label* m_counts = nullptr;
    QTimer* m_typing = nullptr;
    AuditFilter m_announced;
    QString m_objectId;
};

} // namespace keywright
