// What pictures looked like when somebody last looked at them: each as a few greys, kept as a line of text. Finds a
// page that has lost its table or its colours, not a word that has changed. GUI thread.
#pragma once

#include <QHash>
#include <QString>

class QImage;

namespace keywright::screens {

class PicturePrints {
public:
    // `file` holds a line a picture, "VARIANT NAME GREYS"; it need not be there. `variant`: "en-light-1x-1440".
    PicturePrints(QString file, QString variant);

    // Empty: as it was. `store`: it is what should be from now on.
    [[nodiscard]] QString compare(const QString& name, const QImage& picture, bool store);
    // Writes what was stored, beside what other variants have. False when it can't.
    [[nodiscard]] bool save() const;

private:
    QString m_file, m_variant;
    QHash<QString, QString> m_prints; // by "VARIANT NAME"
};

} // namespace keywright::screens
