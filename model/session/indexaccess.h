// SPDX-License-Identifier: MIT
#pragma once

#include "index/hostsettings.h"
#include "session/session.h"

#include <set>
#include <vector>

namespace constrictor {

/// Whom the user agreed to ask, and whom not. Asked once for each host; nothing leaves the machine before.
struct IndexConsent
{
    std::set<WebOrigin> allowed;
    std::set<WebOrigin> refused;

    friend bool operator==(const IndexConsent &, const IndexConsent &) = default;
};

/// Where candidates for an opened environment come from: see chooseIndexes(). An index that the environment names takes
/// part once it is allowed; of those that are not allowed only the cache is read.
[[nodiscard]] Sources chooseSources(const Scan &scan, const Host &host, const IndexConsent &consent);

/// An index that could be asked if the user agreed.
struct IndexOffer
{
    WebOrigin origin;
    bool isOfEnvironment = false; ///< the opened environment names it, not the user's configuration
    bool isRefused = false; ///< the user said no before

    friend bool operator==(const IndexOffer &, const IndexOffer &) = default;
};

/// The indexes that @p answer lacks, the user's own first. Those of the environment only where nothing was decided.
[[nodiscard]] std::vector<IndexOffer> indexOffers(const Answer &answer, const IndexConsent &consent);

} // namespace constrictor
