// A row of chips that choose which part of a list is shown, each with its count. The first part is the whole and can
// always be chosen; another one only while it has something. GUI thread; owned by its parent.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace keywright {

class PartChips final : public QWidget {
    Q_OBJECT

public:
    explicit PartChips(QWidget* parent = nullptr);
    void add(int part, const QString& objectName);
    // `words` with %1 for the count.
    void say(int part, const QString& words, qint64 count);

Q_SIGNALS:
    void chosen(int part);

private:
    QButtonGroup* m_group;
    int m_whole = -1;
};

} // namespace keywright
