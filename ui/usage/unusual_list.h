// What was unusual, a line each in words: the line leads to the chart that shows it, the button beside it to the key.
// GUI thread; owned by its parent.
#pragma once

#include "model/usage/key_anomalies.h"
#include "ui/look/table_text.h"
#include "ui/look/tokens.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace keywright {

class UnusualLine final : public QAbstractButton {
    Q_OBJECT

public:
    UnusualLine(const QString& objectName, const KeyAnomaly& anomaly, UtcTime now, QWidget* parent = nullptr);
    [[nodiscard]] const KeyAnomaly& anomaly() const { return m_anomaly; }
    QSize sizeHint() const override { return {240, 46}; }
    QSize minimumSizeHint() const override { return {120, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    KeyAnomaly m_anomaly;
    QString m_words, m_when;
};

class UnusualList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostLines = 6;
    static constexpr int lineHeight = 46;

    explicit UnusualList(QWidget* parent = nullptr);
    void setAnomalies(const QList<KeyAnomaly>& anomalies, UtcTime now); // as they are shown

Q_SIGNALS:
    void chosen(const keywright::KeyAnomaly& anomaly);
    void keyAsked(const keywright::KeyId& key);

private:
    QList<KeyAnomaly> m_anomalies;
    QVBoxLayout* m_lines;
};

[[nodiscard]] ToneName toneOf(AnomalyKind kind);
[[nodiscard]] QString anomalyWord(AnomalyKind kind); // "Surge"
[[nodiscard]] TableText unusualTable(const QList<KeyAnomaly>& anomalies);

} // namespace keywright
