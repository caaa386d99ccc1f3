// The side bar: brand and menu, pages with their counts, Lock and Settings at the foot. Narrow windows get icons only.
// GUI thread.
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace keywright {

class Command;
class Label;

class SideButton final : public QAbstractButton {
    Q_OBJECT

public:
    SideButton(const QString& objectName, const QString& text, const QString& iconName, QWidget* parent = nullptr);
    void setCount(const QString& count);
    [[nodiscard]] const QString& count() const { return m_count; }
    // What needs attention, in a red pill; empty: none. `words` say it to who can't see it.
    void setBadge(const QString& badge, const QString& words);
    [[nodiscard]] const QString& badge() const { return m_badge; }
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;

    QString m_iconName;
    QString m_count;
    QString m_badge;
    bool m_compact = false;
};

class SideBar final : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void addPage(const QString& id, const QString& title, const QString& icon);
    void addFootCommand(Command* command);
    void addSection(QWidget* section); // under the pages; hidden while there is room for icons only
    void setCurrent(const QString& id);
    void setCount(const QString& id, const QString& count);
    void setBadge(const QString& id, const QString& badge, const QString& words);
    void setCompact(bool compact);
    [[nodiscard]] QToolButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void pageAsked(const QString& id);

private:
    QHash<QString, SideButton*> m_pages;
    QList<QWidget*> m_sections;
    QList<SideButton*> m_buttons;
    QButtonGroup* m_group;
    QWidget* m_brand;
    QToolButton* m_menu;
    QVBoxLayout* m_top;
    QVBoxLayout* m_middle;
    QVBoxLayout* m_foot;
    bool m_compact = false;
};

} // namespace keywright
