// SPDX-License-Identifier: MIT
#pragma once

#include "index/weborigin.h"

#include <span>
#include <string>
#include <string_view>

namespace constrictor {

/// A login, and the address that somebody gave it for.
struct Login
{
    std::string url; ///< of an index or a page of links, without credentials
    Credentials credentials;

    friend bool operator==(const Login &, const Login &) = default;
};

/// The login that a request of @p url is sent with: of those that were given for its origin the one whose address
/// shares most folders with it, the first of equals; nullptr where there is none. So two feeds of one host have each
/// its own, and files that lie beside both go with the nearest (pip, _internal/network/auth.py).
[[nodiscard]] const Credentials *loginFor(std::span<const Login> logins, std::string_view url);

} // namespace constrictor
