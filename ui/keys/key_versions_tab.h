// The versions of one key, newest first. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"

#include <QWidget>

class QVBoxLayout;

namespace keywright {

struct KeyUseNow;

class KeyVersionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit KeyVersionsTab(const Clock& clock, QWidget* parent = nullptr);
    void showKey(const ApiKey& key);
    void showUse(const KeyUseNow& use); // beside each version that was used
    void clear();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QWidget* rowOf(const KeyVersion& version, UtcTime now) const;

    const Clock& m_clock;
    QVBoxLayout* m_rows;
    QList<KeyVersion> m_shown;
};

} // namespace keywright
