// Overview of one key: a running overlap, identity, secret, lifetime, limits, tags, notes. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"

#include <QWidget>

class QProgressBar;

namespace keywright {

struct KeyUseNow;

class Card;
class KeyActs;
class KeySlot;
class KeyUseCard;
class KeyValueGrid;
class Label;

class KeyOverviewTab final : public QWidget {
    Q_OBJECT

public:
    KeyOverviewTab(KeyActs& acts, const Clock& clock, QWidget* parent = nullptr);
    void showKey(const ApiKey& key);
    void showUse(const ApiKey& key, const KeyUseNow& use); // once after each showKey()
    void clear();

private:
    void buildOverlap();
    void showOverlap(const ApiKey& key, UtcTime now);
    void showQuota(const Quota& quota, qint64 used, UtcTime now);
    void showGrid(const ApiKey& key, UtcTime now);
    void alignCaptions();

    const Clock& m_clock;
    Card* m_overlap;
    Label* m_overlapTitle = nullptr;
    Label* m_overlapVersions = nullptr;
    Label* m_overlapUse = nullptr;
    QProgressBar* m_overlapBar = nullptr;
    KeySlot* m_secret;
    Label* m_secretCaption = nullptr;
    KeyValueGrid* m_top;
    KeyValueGrid* m_rest;
    KeyUseCard* m_use;
};

// A frameless scroll area around `content`, for the tabs of the inspector.
[[nodiscard]] QWidget* scrolled(QWidget* content, const QString& objectName);

} // namespace keywright
