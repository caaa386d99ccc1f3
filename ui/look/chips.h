// Chips: small round buttons of the filter bar and of choices; tags; and the layout that wraps them. GUI thread.
#pragma once

#include "ui/look/tokens.h"

#include <QAbstractButton>
#include <QLayout>
#include <QStringList>

#include <functional>

namespace keywright {

// Checked: accent wash. A chip with `setRemovable(true)` shows a cross; clicking there emits removeAsked().
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& objectName, const QString& text, QWidget* parent = nullptr);
    void setRemovable(bool removable);
    [[nodiscard]] bool isRemovable() const { return m_removable; }
    void setHasMenu(bool hasMenu);
    [[nodiscard]] bool hasMenu() const { return m_hasMenu; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    bool m_removable = false;
    bool m_hasMenu = false;
};

// Tags: washed rounded boxes, wrapped. Not interactive.
class TagRow final : public QWidget {
    Q_OBJECT

public:
    explicit TagRow(QWidget* parent = nullptr);
    void setTags(const QStringList& tags, bool mono = false);
    [[nodiscard]] QStringList tags() const { return m_tags; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Calls `each` with every tag's place; answers the height.
    int arrange(int width, const std::function<void(const QRect&, const QString&)>& each) const;

    QStringList m_tags;
};

inline constexpr int tagHeight = 20;
[[nodiscard]] int tagWidth(const QString& tag, const QFont& font);
void paintTag(QPainter& painter, const QRect& rect, const QString& tag, const QFont& font, const Tokens& tokens);

// Lays its items out in lines, as words are.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing = measure::gap, QWidget* parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& whole, bool move) const;

    QList<QLayoutItem*> m_items;
};

} // namespace keywright
