// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "index/hostsettings.h"

#include <functional>
#include <optional>
#include <string>

namespace constrictor {

struct IndexChoice
{
    IndexSettings settings; ///< allowed: what the user configured or gave as an option, and what was accepted
    std::optional<std::string> fallback; ///< the first of settings.indexes, where nobody configured one; not allowed
};

/// Which indexes a plan for an opened environment may ask (README.md, "What an environment may decide"): those of
/// @p options and of the pip configuration of @p host, behind them the URLs of the environment that @p accepts, and the
/// folders that it names. Where nobody names an index, the one that pip declares: the host's pip, else the
/// environment's, read as text. The environment's no-index counts unless the options name an index.
[[nodiscard]] IndexChoice chooseIndexes(const Scan &scan, const Host &host, IndexOptions options,
                                        const std::function<bool(const std::string &url)> &accepts);

} // namespace constrictor
