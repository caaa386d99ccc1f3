#include "ui/secrets/passphrase_field.h"

#include "ui/look/icons.h"

#include <QAction>

namespace keywright {

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setEchoMode(QLineEdit::Password);
    setMaxLength(1024);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction* eye = addAction(lineIcon(u"eye"_s, ToneName::Secondary), QLineEdit::TrailingPosition);
    eye->setObjectName(objectName + u"Eye"_s);
    eye->setToolTip(tr("Show what is typed"));
    connect(eye, &QAction::triggered, this, [this, eye] {
        const bool show = echoMode() == QLineEdit::Password;
        setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(lineIcon(show ? u"eye-off"_s : u"eye"_s, ToneName::Secondary));
        eye->setToolTip(show ? tr("Hide what is typed") : tr("Show what is typed"));
    });
}

PassphraseField::~PassphraseField()
{
    // Whoever listens may be half gone already.
    blockSignals(true);
    forget();
}

SecretPtr PassphraseField::secret() const
{
    return makeSecret(text().toUtf8());
}

void PassphraseField::forget()
{
    setText(QString(text().size(), u'•'));
    setText({});
}

} // namespace keywright
