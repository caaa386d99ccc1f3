// The hand-over sheet of a key as its holder will see it: to copy, to save as Markdown or PDF, to print. Each way out
// is an event first. GUI thread; deletes itself when closed.
#pragma once

#include "model/core/error.h"
#include "model/keys/api_key.h"
#include "model/services.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QTextBrowser;

namespace keywright {

class Banner;

class SheetDialog final : public QDialog {
    Q_OBJECT

public:
    SheetDialog(Lanes lanes, const ApiKey& key, QWidget* parent);

private:
    void load();
    void tellThen(const QString& format, const std::function<void()>& then);
    void copy();
    void save();
    void write(const QString& path);
    void print();
    void fail(const Error& why);

    Lanes m_lanes;
    ApiKey m_key;
    QString m_markdown;
    Banner* m_banner;
    QTextBrowser* m_text;
    QList<QPushButton*> m_ways; // out of here; usable once there is a sheet
};

} // namespace keywright
