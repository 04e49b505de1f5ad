// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace constrictor {

/// Scheme, host and port (RFC 6454): what credentials, trust and consent are given to.
struct WebOrigin
{
    std::string scheme; ///< "http" or "https"
    std::string host; ///< lower case; an IPv6 address with its brackets
    std::uint16_t port = 0; ///< the scheme's own where none is written

    friend bool operator<(const WebOrigin &a, const WebOrigin &b)
    {
        return std::tie(a.scheme, a.host, a.port) < std::tie(b.scheme, b.host, b.port);
    }
    friend bool operator==(const WebOrigin &, const WebOrigin &) = default;

    [[nodiscard]] std::string toString() const; ///< "https://host", with the port where it is not the scheme's own
};

/// The origin of an http: or https: URL; nothing for any other.
[[nodiscard]] std::optional<WebOrigin> webOriginOf(std::string_view url);

/// User and password as somebody gave them, decoded.
struct Credentials
{
    std::string user;
    std::string password;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// The credentials that a URL carries before its host; nothing where it has none.
[[nodiscard]] std::optional<Credentials> credentialsOf(std::string_view url);

/// The URL without credentials: the only form that is shown, stored or sent.
[[nodiscard]] std::string withoutCredentials(std::string_view url);

} // namespace constrictor
