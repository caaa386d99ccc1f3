// The audit log as a table, newest first, fetched in pages on the front lane as the view asks for more. GUI thread;
// owned by whoever makes it. Colours, widths and words are the delegates' business: a cell's display role is the plain
// value, the event itself comes under EventRole.
#pragma once

#include "model/audit/audit_log.h"
#include "model/services.h"

#include <QAbstractTableModel>

namespace keywright {

class AuditTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Actor, Action, Object, Outcome, Reason, ColumnCount };
    enum Role { EventRole = Qt::UserRole + 1 };

    AuditTableModel(Lanes lanes, QObject* parent = nullptr);

    void setFilter(const AuditFilter& filter); // starts anew
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }
    // Puts events that were appended since on top; rows that are shown stay, with their selection. Starts anew where
    // the log is no longer the one that was read, or could not be read.
    void refresh();

    [[nodiscard]] const AuditEvent* eventAt(int row) const;
    [[nodiscard]] int rowOf(quint64 seq) const; // -1: not loaded

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void counted(quint64 matching, quint64 total); // events that match the filter, and all
    void loaded();                                 // the first page of a filter is there
    void failed(const keywright::Error& error);

private:
    struct Page {
        QList<AuditEvent> events;
        quint64 total = 0;
    };
    void load(quint64 before, int limit, bool onTop);
    void take(const Page& page, bool onTop, int limit);
    void count();

    Lanes m_lanes;
    AuditFilter m_filter;
    QList<AuditEvent> m_events; // newest first
    quint64 m_generation = 0;   // answers of an older filter are dropped
    bool m_loading = false;
    bool m_again = false;    // asked to refresh while it was loading
    bool m_complete = false; // the oldest matching event is loaded
    bool m_failed = false;   // the last page could not be read
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::AuditEvent)
