// One key as it stood, or what became of it between two moments, field by field. The inspector of time travel: nothing
// in it can be changed. GUI thread; given to the window.
#pragma once

#include "model/history/past_catalogue.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace keywright {

class Label;
class Pill;

class PastDetail final : public QWidget {
    Q_OBJECT

public:
    explicit PastDetail(QWidget* parent = nullptr);
    void showKey(const ApiKey& key, UtcTime at);
    void showDifference(const KeyDifference& difference);
    void showNothing();
    QSize sizeHint() const override { return {332, 600}; }

Q_SIGNALS:
    void keyAsked(const keywright::KeyId& id);

private:
    void head(const KeyId& id, const QString& name, const QString& under);
    void addLine(const QString& field, const QString& before, const QString& after);
    void addFacts(const ApiKey& key);
    void clear();

    QStackedWidget* m_pages;
    Label* m_name;
    Label* m_under;
    Pill* m_pill;
    QVBoxLayout* m_lines;
    KeyId m_id;
};

} // namespace keywright
