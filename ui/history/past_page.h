// Time travel: the catalogue as it stood at a moment, and what became of it between two, rebuilt from the audit log.
// Nothing can be changed here, and the page says so. GUI thread; owned by the window.
#pragma once

#include "model/core/clock.h"
#include "model/history/past_table_model.h"
#include "model/services.h"
#include "ui/look/tokens.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace keywright {

class Banner;
class ColumnFit;
class EmptyState;
class Label;
class PastDetail;
class RowTable;
class WorkBar;

class PastPage final : public QWidget {
    Q_OBJECT

public:
    PastPage(Lanes lanes, const Clock& clock, QWidget* parent = nullptr);
    ~PastPage() override;

    [[nodiscard]] QWidget* inspector() const;
    void focusSearch();
    // The catalogue just after that moment, with the key chosen if it was there.
    void showAt(UtcTime at, const KeyId& key);
    [[nodiscard]] PastTableModel& model() { return *m_model; }

Q_SIGNALS:
    void backAsked(); // to the catalogue as it is now
    void keyAsked(const keywright::KeyId& id);
    void told(keywright::ToneName tone, const QString& words);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTop(QHBoxLayout* top);
    void buildTable();
    [[nodiscard]] QDateTimeEdit* momentField(const QString& objectName, const QString& label);
    [[nodiscard]] UtcTime moment(const QDateTimeEdit* field) const; // not after now
    void choosePreset();
    void setMoment(UtcTime at);
    void load();
    void loadPast(UtcTime at);
    void loadDifference(UtcTime from, UtcTime to);
    void fail(const Error& error);
    void search();
    void arrived(); // something new is in the model
    void fitColumns();
    void say();
    void selectionChanged();
    void exportShown();

    Lanes m_lanes;
    const Clock& m_clock;
    PastTableModel* m_model;
    std::shared_ptr<const PastCatalogue> m_past;
    std::shared_ptr<const CatalogueDifference> m_difference;
    KeyFilter m_filter;
    QComboBox* m_preset = nullptr;
    QDateTimeEdit* m_at = nullptr;
    QDateTimeEdit* m_other = nullptr;
    QCheckBox* m_compare = nullptr;
    QLineEdit* m_search = nullptr;
    Label* m_count = nullptr;
    QPushButton* m_export = nullptr;
    Banner* m_banner;
    RowTable* m_table = nullptr;
    ColumnFit* m_columns = nullptr; // child of the table
    QStackedWidget* m_stack;
    EmptyState* m_message;
    WorkBar* m_work;
    QPointer<PastDetail> m_detail;  // given to the window
    std::optional<UtcTime> m_exact; // what the field shows, to the microsecond
    KeyId m_wanted;                 // to be chosen when the keys are there
    quint64 m_generation = 0;
    bool m_everShown = false;
};

} // namespace keywright
