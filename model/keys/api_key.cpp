#include "model/keys/api_key.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keywright {
namespace {

template <typename E, std::size_t N>
using Names = std::array<std::pair<E, const char*>, N>;

constexpr Names<Custody, 3> custodies{
    {{Custody::Issued, "issued"}, {Custody::Held, "held"}, {Custody::Managed, "managed"}}};
constexpr Names<KeyStatus, 5> statuses{{{KeyStatus::Active, "active"},
                                        {KeyStatus::Deprecated, "deprecated"},
                                        {KeyStatus::Disabled, "disabled"},
                                        {KeyStatus::Revoked, "revoked"},
                                        {KeyStatus::Deleted, "deleted"}}};
constexpr Names<VersionState, 5> states{{{VersionState::Pending, "pending"},
                                         {VersionState::Current, "current"},
                                         {VersionState::Overlapping, "overlapping"},
                                         {VersionState::Retired, "retired"},
                                         {VersionState::Revoked, "revoked"}}};

template <typename E, std::size_t N>
QString nameOf(const Names<E, N>& names, E value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename E, std::size_t N>
std::optional<E> valueOf(const Names<E, N>& names, const QString& text)
{
    for (const auto& [value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace

const KeyVersion* ApiKey::current() const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [](const KeyVersion& v) { return v.state == VersionState::Current; });
    return found == versions.end() ? nullptr : &*found;
}

const KeyVersion* ApiKey::overlapping() const
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const KeyVersion& v) { return v.state == VersionState::Overlapping; });
    return found == versions.rend() ? nullptr : &*found;
}

KeyVersion* ApiKey::find(int number)
{
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const KeyVersion& v) { return v.number == number; });
    return found == versions.end() ? nullptr : &*found;
}

QString custodyName(Custody custody)
{
    return nameOf(custodies, custody);
}

QString keyStatusName(KeyStatus status)
{
    return nameOf(statuses, status);
}

QString versionStateName(VersionState state)
{
    return nameOf(states, state);
}

std::optional<Custody> custodyFromName(const QString& name)
{
    return valueOf(custodies, name);
}

std::optional<KeyStatus> keyStatusFromName(const QString& name)
{
    return valueOf(statuses, name);
}

std::optional<VersionState> versionStateFromName(const QString& name)
{
    return valueOf(states, name);
}

bool isProduction(const QString& environment)
{
    const QString folded = environment.trimmed().toLower();
    return folded == QLatin1String("production") || folded == QLatin1String("prod") || folded == QLatin1String("live");
}

} // namespace keywright
