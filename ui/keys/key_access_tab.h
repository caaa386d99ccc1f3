// What one key may do: scopes, roles, restrictions, limits, and the place where a request can be tried. GUI thread.
#pragma once

#include "model/keys/api_key.h"

#include <QWidget>

namespace keywright {

class KeyActs;
class KeySlot;
class KeyValueGrid;
class Label;
class TagRow;

class KeyAccessTab final : public QWidget {
    Q_OBJECT

public:
    explicit KeyAccessTab(KeyActs& acts, QWidget* parent = nullptr);
    void showKey(const ApiKey& key, const QStringList& missingRoles);
    void clear();

private:
    TagRow* m_scopes;
    Label* m_noScopes;
    KeyValueGrid* m_grid;
    KeySlot* m_tester;
};

// For people: "10.0.0.0/8", a line each, or "any address"; "100/s, burst 200"; "10,000 a day".
[[nodiscard]] QString sourceWords(const Restrictions& restrictions);
[[nodiscard]] QString rateWords(const RateLimit& rate);
[[nodiscard]] QString quotaWords(const Quota& quota);

} // namespace keywright
