// How much a version of a key was used: its 30 days as a line, and in words. Hidden where nothing is known. GUI thread;
// owned by its parent.
#pragma once

#include "model/usage/key_use.h"

#include <QWidget>

namespace keywright {

class VersionUseLine final : public QWidget {
    Q_OBJECT

public:
    explicit VersionUseLine(QWidget* parent = nullptr);
    void setTraffic(const VersionTraffic* traffic); // null: no request in 30 days
    [[nodiscard]] QString words() const { return m_words; }
    QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    VersionTraffic m_traffic;
    QString m_words;
};

} // namespace keywright
