// Labels in the look's sizes and tones, which follow a change between light and dark. GUI thread.
#pragma once

#include "ui/look/tokens.h"

#include <QLabel>

#include <memory>

namespace keywright {

enum class TextRole { Text, Strong, Secondary, Caption, Title, Figure, Mono };

class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextRole role, const QString& text = {}, QWidget* parent = nullptr);
    void setTone(ToneName tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();
    void applyDirection();

    ToneName m_tone;
};

// One line that is cut with an ellipsis; the whole text is in the tool tip then.
class ElidedLabel final : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString shown() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

// A status pill as a widget.
struct StatusLook;
class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    ~Pill() override;
    void setLook(const StatusLook& look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::unique_ptr<StatusLook> m_look;
};

} // namespace keywright
