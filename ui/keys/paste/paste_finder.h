// Finds out whose secret was pasted or dropped, and brings up what can be done about it. Text that is dropped anywhere
// on the window comes here; Ctrl+V outside of text fields is the page's command. GUI thread; child of the page.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_store.h"
#include "model/services.h"
#include "ui/keys/paste/pasted_text.h"
#include "ui/look/tokens.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMimeData;
class QWidget;

namespace keywright {

class KeyActs;

class PasteFinder final : public QObject {
    Q_OBJECT

public:
    PasteFinder(Lanes lanes, const Clock& clock, KeyActs& acts, QWidget* page);

    void lookAtClipboard();
    void look(const QMimeData* data);
    // What surely is a key: says whose, or that it is nobody's.
    void look(const PastedText& pasted);
    // What may be a word as well: brings something up only for a key of this catalogue, else it is not taken.
    void lookQuietly(const PastedText& pasted);
    // Whether drops are taken now.
    void watchDrops(QWidget* window, std::function<bool()> allowed);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void forget(); // the console locks

Q_SIGNALS:
    void openAsked(const keywright::KeyId& id);
    void notTaken(const keywright::SecretPtr& word); // of lookQuietly()
    void told(keywright::ToneName tone, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        std::optional<FingerprintMatch> match;
        std::optional<ApiKey> key;
    };
    void identify(const PastedText& pasted, bool quietly);
    void showFound(const Found& found, const PastedText& pasted);
    void showUnknown(const PastedText& pasted, const QString& purgedKey);
    void open(QDialog* dialog);

    Lanes m_lanes;
    const Clock& m_clock;
    KeyActs& m_acts;
    QWidget* m_page;
    QPointer<QDialog> m_dialog;
    QPointer<QWidget> m_window;
    std::function<bool()> m_dropsAllowed;
    quint64 m_generation = 0; // of the last look; answers to older ones show nothing
    quint64 m_forgotten = 0;  // the last of those that are to lead to nothing at all
    bool m_readOnly = false;
};

} // namespace keywright
