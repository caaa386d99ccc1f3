// bench-keys CATALOGUE PASSPHRASE-FILE COUNT FILE: issues keys with every kind of restriction and limit, none of which
// is ever reached, and writes their secrets into FILE, one a line. They guard nothing.
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QFile>

using namespace keywright;
using namespace keywright::bench;

namespace {

KeyDraft draft(int number)
{
    KeyDraft draft;
    draft.name = QStringLiteral("bench %1").arg(number);
    draft.owner = QStringLiteral("bench");
    draft.environment = QStringLiteral("ci");
    draft.scopes = {must(Scope::parse(QStringLiteral("orders:*")))};
    draft.restrictions.cidrs = {must(Cidr::parse(QStringLiteral("10.0.0.0/8")))};
    draft.restrictions.methods = {QStringLiteral("GET")};
    draft.restrictions.paths = {must(PathPattern::parse(QStringLiteral("/invoices/**")))};
    draft.rateLimit = must(RateLimit::parse(QStringLiteral("900000000/s")));
    draft.quota = must(Quota::parse(QStringLiteral("900000000000/month")));
    return draft;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        stop(QStringLiteral("bench-keys CATALOGUE PASSPHRASE-FILE COUNT FILE"));
    const std::shared_ptr<Services> services = openWithPassphrase(words.at(1), words.at(2).toStdString(), true);
    const int count = words.at(3).toInt();
    QByteArray secrets;
    for (int i = 0; i < count; ++i) {
        const IssuedSecret made = must(services->keys->create(draft(i)));
        const auto bytes = made.secret->bytes();
        secrets.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).append('\n');
    }
    QFile file(words.at(4));
    if (!file.open(QIODevice::WriteOnly) || file.write(secrets) != secrets.size())
        stop(file.errorString());
    return 0;
}
