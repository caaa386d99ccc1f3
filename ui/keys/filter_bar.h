// The chips under the search box: each shows one term of the search and changes it in the same text. Menus are filled
// from the catalogue when they open. GUI thread.
#pragma once

#include "model/core/service_thread.h"
#include "model/keys/key_filter.h"
#include "model/keys/key_store.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QMenu;

namespace keywright {

class Chip;
class FlowLayout;
class Label;

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(ServiceThread& front, QWidget* parent = nullptr);

    void show(const KeyFilter& filter, const QString& text);
    void addAtEnd(QWidget* widget); // of the line with the counts
    void setCounts(qint64 shown, qint64 total, bool complete);
    void setFault(const std::optional<FilterFault>& fault);

Q_SIGNALS:
    // A chip was changed: the term of `field` shall have these values.
    void termAsked(keywright::FilterTerm::Field field, const QStringList& values);
    void termRemoved(int position, int length); // of the term in the text
    void fixAsked();                            // what was most likely meant shall take the place of the wrong part

private:
    struct Choice {
        QString value;
        QString word;
        qint64 count = -1;
    };
    struct Facet {
        FilterTerm::Field field;
        QString title;
        Chip* chip = nullptr;
        bool many = true;
        QList<Choice> fixed; // empty: asked from the store
    };
    void add(FilterTerm::Field field, const QString& title, bool many, const QList<Choice>& fixed = {});
    void open(const Facet& facet);
    void fill(QMenu* menu, const Facet& facet, const QList<Choice>& choices);
    void showOthers(const QString& text);
    [[nodiscard]] bool hasFacet(const FilterTerm& term) const;
    [[nodiscard]] QStringList writtenValues(FilterTerm::Field field) const;
    [[nodiscard]] QString wordOf(const Facet& facet, const QString& value) const;

    ServiceThread& m_front;
    QList<Facet> m_facets;
    QHBoxLayout* m_line;
    FlowLayout* m_chips;
    QStackedLayout* m_places; // the chips, or what is wrong with the search
    QList<Chip*> m_others;    // terms that no facet shows: negated ones, scope, is, …
    KeyFilter m_filter;
    QString m_text; // as it was written
    Label* m_counts;
    Label* m_fault;
};

} // namespace keywright
