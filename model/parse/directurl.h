// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

/// Where a package was installed from, if not from an index (PEP 610, direct_url.json).
struct DirectUrl
{
    std::string url;
    bool editable = false;

    friend bool operator==(const DirectUrl &, const DirectUrl &) = default;
};

/// Nothing where @p json is not an object with a "url".
[[nodiscard]] std::optional<DirectUrl> parseDirectUrl(std::string_view json);

} // namespace constrictor
