#include "ui/keys/dialogs/key_fields.h"

#include "ui/fields/chip_field.h"
#include "ui/look/time_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace keywright {
namespace {

constexpr int keepPresent = -1;
constexpr int never = 0;

Result<QString> regularSource(const QString& text)
{
    if (text.startsWith(QLatin1String("android:"), Qt::CaseInsensitive) ||
        text.startsWith(QLatin1String("ios:"), Qt::CaseInsensitive)) {
        const Result<AppRestriction> app = AppRestriction::parse(text);
        return app ? Result<QString>(app->toString()) : Result<QString>(app.error());
    }
    const Result<Cidr> block = Cidr::parse(text);
    if (block)
        return block->toString();
    const bool looksLikeAddress = !text.isEmpty() && (text.at(0).isDigit() || text.count(QLatin1Char(':')) > 1) &&
                                  !text.contains(QLatin1String("//"));
    if (looksLikeAddress)
        return block.error();
    const Result<ReferrerPattern> referrer = ReferrerPattern::parse(text);
    return referrer ? Result<QString>(referrer->text) : Result<QString>(referrer.error());
}

} // namespace

ChipField* makeSourceField(const QString& objectName, QWidget* parent)
{
    auto* field = new ChipField(objectName, QCoreApplication::translate("KeyFields", "Allowed from"),
                                QCoreApplication::translate("KeyFields", "CIDR, referrer or app; empty: from anywhere"),
                                regularSource, parent);
    field->setBlanksSeparate(true);
    return field;
}

ChipField* makeMethodField(const QString& objectName, QWidget* parent)
{
    return new ChipField(
        objectName, QCoreApplication::translate("KeyFields", "Methods"),
        QCoreApplication::translate("KeyFields", "GET, POST…; empty: all"),
        [](const QString& text) -> Result<QString> {
            const QString method = text.toUpper();
            for (const QChar c : method) {
                if (c < u'A' || c > u'Z')
                    return Error{ErrorKind::InvalidInput,
                                 QCoreApplication::translate("KeyFields", "A method has letters only")};
            }
            return method;
        },
        parent);
}

ChipField* makePathField(const QString& objectName, QWidget* parent)
{
    return new ChipField(
        objectName, QCoreApplication::translate("KeyFields", "Paths"),
        QCoreApplication::translate("KeyFields", "/orders/** ; empty: all"),
        [](const QString& text) -> Result<QString> {
            const Result<PathPattern> pattern = PathPattern::parse(text);
            return pattern ? Result<QString>(pattern->text) : Result<QString>(pattern.error());
        },
        parent);
}

ChipField* makeTagField(const QString& objectName, QWidget* parent, const QString& hint)
{
    return new ChipField(
        objectName, QCoreApplication::translate("KeyFields", "Tags"),
        hint.isEmpty() ? QCoreApplication::translate("KeyFields", "add a tag") : hint,
        [](const QString& text) -> Result<QString> { return text.toLower(); }, parent);
}

QStringList textsOf(const QList<Scope>& scopes)
{
    QStringList texts;
    for (const Scope& scope : scopes)
        texts += scope.toString();
    return texts;
}

QStringList sourceTexts(const Restrictions& restrictions)
{
    QStringList texts;
    for (const Cidr& block : restrictions.cidrs)
        texts += block.toString();
    for (const ReferrerPattern& referrer : restrictions.referrers)
        texts += referrer.text;
    for (const AppRestriction& app : restrictions.apps)
        texts += app.toString();
    return texts;
}

QStringList pathTexts(const Restrictions& restrictions)
{
    QStringList texts;
    for (const PathPattern& path : restrictions.paths)
        texts += path.text;
    return texts;
}

Restrictions withTexts(Restrictions base, const QStringList& sources, const QStringList& methods,
                       const QStringList& paths)
{
    base.cidrs.clear();
    base.referrers.clear();
    base.apps.clear();
    base.paths.clear();
    base.methods = methods;
    for (const QString& text : sources) {
        if (const Result<AppRestriction> app = AppRestriction::parse(text); app)
            base.apps += *app;
        else if (const Result<Cidr> block = Cidr::parse(text); block)
            base.cidrs += *block;
        else if (const Result<ReferrerPattern> referrer = ReferrerPattern::parse(text); referrer)
            base.referrers += *referrer;
    }
    for (const QString& text : paths) {
        if (const Result<PathPattern> pattern = PathPattern::parse(text); pattern)
            base.paths += *pattern;
    }
    return base;
}

Result<std::optional<RateLimit>> rateOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<RateLimit>();
    QString plain = text;
    const Result<RateLimit> rate = RateLimit::parse(plain.remove(QLatin1Char(' ')));
    return rate ? Result<std::optional<RateLimit>>(std::optional(*rate))
                : Result<std::optional<RateLimit>>(rate.error());
}

Result<std::optional<Quota>> quotaOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<Quota>();
    QString plain = text;
    const Result<Quota> quota = Quota::parse(plain.remove(QLatin1Char(' ')));
    return quota ? Result<std::optional<Quota>>(std::optional(*quota)) : Result<std::optional<Quota>>(quota.error());
}

QComboBox* makeExpiryBox(const QString& objectName, std::optional<UtcTime> present, UtcTime now, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    if (present) {
        box->addItem(QCoreApplication::translate("KeyFields", "%1 (as it is)").arg(exactDate(*present)), keepPresent);
        box->setProperty("present", QVariant::fromValue<qint64>(toMicros(*present)));
    }
    for (const int days : {30, 90, 180, 365})
        box->addItem(QCoreApplication::translate("KeyFields", "in %Ln day(s), %1", nullptr, days)
                         .arg(exactDate(now + Days(days))),
                     days);
    box->addItem(QCoreApplication::translate("KeyFields", "never: it works until somebody revokes it"), never);
    box->setCurrentIndex(present ? 0 : box->findData(90));
    return box;
}

std::optional<UtcTime> expiryOf(const QComboBox* box, UtcTime now)
{
    const int days = box->currentData().toInt();
    if (days == keepPresent)
        return fromMicros(box->property("present").toLongLong());
    return days == never ? std::nullopt : std::optional(now + Days(days));
}

QComboBox* makeOwnerBox(const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->lineEdit()->setPlaceholderText(QCoreApplication::translate("KeyFields", "Team or person"));
    return box;
}

void fillOwnerBox(QComboBox* box, const QStringList& owners)
{
    const QString typed = box->currentText();
    box->clear();
    box->addItems(owners);
    box->setCurrentIndex(-1);
    box->setEditText(typed);
}

} // namespace keywright
