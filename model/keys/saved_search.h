// Saved searches of one catalogue: the built-in ones first, which can be hidden, then a person's own, in their order.
// A value: who has it stores the JSON (settings of the console; the CLI reads them for --filter @NAME). Nothing in it
// is secret.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace keywright {

struct SavedSearch {
    QString id;   // of a built-in one: "expiring"; else empty
    QString name; // of one's own; built-in ones are named by who shows them
    QString text; // in the search language
    bool hidden = false;

    bool operator==(const SavedSearch&) const = default;
};

class SavedSearches {
public:
    SavedSearches(); // the built-in ones alone

    [[nodiscard]] const QList<SavedSearch>& all() const { return m_all; }
    [[nodiscard]] const SavedSearch* find(const QString& nameOrId) const; // whatever the case; null: none
    [[nodiscard]] bool canBeNamed(const QString& name) const; // not empty, not taken, not longer than 60 characters

    // A name that is taken replaces the search of that name.
    void save(const QString& name, const QString& text);
    bool rename(const QString& name, const QString& to); // false: no such search, or the name is not free
    void remove(const QString& name);
    void move(const QString& name, int by); // among one's own
    void setHidden(const QString& id, bool hidden);
    [[nodiscard]] bool hasHidden() const;

    [[nodiscard]] QByteArray toJson() const;
    static SavedSearches fromJson(const QByteArray& json); // what cannot be read is left out
    static QString settingsKey(const QString& catalogueId);

    bool operator==(const SavedSearches&) const = default;

private:
    [[nodiscard]] qsizetype own(const QString& name) const; // -1: none

    QList<SavedSearch> m_all;
};

} // namespace keywright
