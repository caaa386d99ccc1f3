// Surfaces: thinRule(), Card (rounded panel), Banner (a message above the page, with an action), Toast (the same,
// passing, at the foot of the window), EmptyState (teaches the next step). GUI thread; owned by their parents.
#pragma once

#include "ui/look/tokens.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace keywright {

class Label;

// The thin line between two parts: across, or upright.
[[nodiscard]] QFrame* thinRule(Qt::Orientation orientation = Qt::Horizontal);

class Card : public QFrame {
    Q_OBJECT

public:
    enum class Fill { Surface, Well }; // Well: window colour, for what is only to be read
    explicit Card(Fill fill = Fill::Surface, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Fill m_fill;
    QVBoxLayout* m_body;
};

class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    // Shows it. `action` empty: no button.
    void tell(ToneName tone, const QString& text, const QString& action = {}, bool closable = true);
    [[nodiscard]] QString text() const;
    // Room around the frame, inside the widget: gone when the banner is hidden.
    void setRoom(const QMargins& room);
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionAsked();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    ToneName m_tone = ToneName::Accent;
    QMargins m_room;
    QLabel* m_icon;
    Label* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

class Toast final : public Banner {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);
    // Goes away by itself after some seconds; dangers stay until closed.
    void pass(ToneName tone, const QString& text, const QString& action = {});
    // While held, nothing is shown; the newest message of all waits until the end of it, a danger before all others.
    void setHeld(bool held);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Words {
        ToneName tone;
        QString text;
        QString action;
    };
    void place();

    QTimer* m_timer;
    bool m_held = false;
    std::optional<Words> m_words; // shown, or waiting
};

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& sentence);
    // The first one added is the primary one, if `primary`.
    QPushButton* addAction(const QString& objectName, const QString& text, bool primary, const QString& icon = {});

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcon();
    void fitSentence();

    QString m_iconName;
    QLabel* m_icon;
    Label* m_title;
    Label* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace keywright
