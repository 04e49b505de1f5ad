// SPDX-License-Identifier: MIT
#pragma once

#include "environment/installedpackage.h"
#include "pep/requirement.h"

#include <optional>
#include <string>

namespace constrictor {

/// What a requirement by address ("a @ https://host/a-1.0-py3-none-any.whl") wants, as far as its text tells.
struct Address
{
    std::string url; ///< without the fragment
    std::optional<pep::Version> version; ///< of the wheel that is there, as its name says; none: not told
};

/// Of a @p requirement with a URL.
[[nodiscard]] Address addressOf(const pep::Requirement &requirement);

/// Whether pip leaves @p package alone where it wants what is at @p address: it is from there (direct_url.json), or has
/// the version of the wheel there.
[[nodiscard]] bool isFrom(const InstalledPackage &package, const Address &address);

} // namespace constrictor
