// A field of several values: each becomes a chip when Enter, comma or the loss of focus commits it; what is wrong stays
// typed and says why. GUI thread; owned by its parent.
#pragma once

#include "model/core/result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QCompleter;
class QLineEdit;

namespace keywright {

class FlowLayout;
class Label;

class ChipField final : public QWidget {
    Q_OBJECT

public:
    // `regular` answers the value as it is kept, or why it can't be.
    using Regular = std::function<Result<QString>(const QString&)>;
    ChipField(const QString& objectName, const QString& accessibleName, const QString& hint, Regular regular,
              QWidget* parent = nullptr);

    [[nodiscard]] QStringList values() const { return m_values; }
    void setValues(const QStringList& values);
    void setBlanksSeparate(bool separate) { m_blanksSeparate = separate; } // not only commas: no value has any
    void setChoices(const QStringList& choices);                           // for completion
    // Takes what is still typed; false when it is not usable (it is marked then and has the focus).
    bool commit();
    [[nodiscard]] bool isTyping() const; // something is typed that is no chip yet

Q_SIGNALS:
    void changed();
    void typed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& value);
    void take(const QString& value);

    Regular m_regular;
    QStringList m_values;
    bool m_blanksSeparate = false;
    FlowLayout* m_flow;
    QLineEdit* m_edit;
    Label* m_error;
};

} // namespace keywright
