// What the CLI prints: results on stdout, words on stderr.
#pragma once

#include "model/core/result.h"
#include "model/keys/key_filter.h"
#include "model/secrets/secret.h"

#include <QJsonValue>
#include <QStringList>

namespace keywright::cli {

class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    [[nodiscard]] bool json() const { return m_json; }
    void line(const QString& text) const;                                        // stdout
    void note(const QString& text) const;                                        // stderr, for people
    void value(const QJsonValue& value) const;                                   // stdout, one JSON document
    void table(const QStringList& header, const QList<QStringList>& rows) const; // aligned columns
    // An object with a last member "secret" whose value never becomes a QString.
    void objectWithSecret(const QJsonObject& object, const Secret* secret, const char* name = "secret") const;
    void secretLine(const Secret& secret) const;
    // Says why on stderr (as JSON with --json) and answers exit code 1.
    int refuse(const Error& error) const;
    int refuse(const Error& error, const QString& todo) const;       // with other words for what to do
    int refuse(const FilterFault& fault, const QString& text) const; // the text with the wrong part underlined

private:
    bool m_json;
};

// Columns that a text takes on a terminal: 0 for marks that combine, 2 for wide characters.
[[nodiscard]] int displayWidth(const QString& text);

} // namespace keywright::cli
