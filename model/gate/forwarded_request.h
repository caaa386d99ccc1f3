// What a gateway asks about: the request that it holds back, told in headers as nginx, Traefik, Caddy or Envoy tell it.
// Views into the head.
#pragma once

#include "model/access/decision.h"
#include "model/gate/http_head.h"

#include <optional>

namespace keywright::gate {

struct PresentedSecret {
    enum class Scheme { None, Header, ApiKey, Bearer };
    std::string_view text;
    Scheme scheme = Scheme::None; // how it came; None: there is none
    bool wellFormed = false;      // could be a key at all: 16 to 255 printable characters, told once
};

// In this order: the configured header, X-API-Key, Authorization: ApiKey or Bearer. The first that is there counts.
[[nodiscard]] PresentedSecret presentedSecret(const HttpHead& head);
[[nodiscard]] bool couldBeSecret(std::string_view text);

struct ForwardedRequest {
    // A method or path that the gateway does not tell fits no key that is restricted to some. Never a method or path.
    static constexpr std::string_view untold = "?";
    std::string_view method = untold, uri = untold;
    std::string_view client;                    // the address, as the peers before us tell it; empty: none did
    std::optional<std::string_view> keyInQuery; // what looks like one, percent-encoded as it came
};

// `ownPath` is what stands before the original path where the gateway puts that behind ours ("/verify"). Nothing when
// two ways of telling are there and tell differently: one of them is not the gateway's.
[[nodiscard]] std::optional<ForwardedRequest> forwardedRequest(const HttpHead& head, std::string_view ownPath);

// The address nearest to us that is none of the peers themselves: what stands before it anybody can have written.
[[nodiscard]] std::optional<IpAddress> clientAddress(std::string_view forwardedFor, const QList<Cidr>& peers);
[[nodiscard]] bool isAmong(const QList<Cidr>& peers, const IpAddress& address);

// What of the request this key's access asks for; the rest would be read from the headers for nothing. `client` is what
// clientAddress() answers.
[[nodiscard]] AccessRequest accessRequest(const ForwardedRequest& asked, const HttpHead& head,
                                          const Restrictions& restrictions, const std::optional<IpAddress>& client);

} // namespace keywright::gate
