// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "analysis/sources.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace constrictor {

/// The releases of a package that an environment could install, as far as they are known.
struct KnownReleases
{
    std::string name; ///< normalized
    bool isListed = false; ///< false: nobody could tell, or nobody knows the package
    std::vector<std::string> versions; ///< newest first; yanked ones and those for others are left out
    std::string latest; ///< what pip takes where nothing limits it: the newest that is no pre-release, if there is one

    friend bool operator==(const KnownReleases &, const KnownReleases &) = default;
};

using ReleasesByName = std::map<std::string, KnownReleases, std::less<>>; ///< by normalized name

using ReleasesSink = std::function<void(const KnownReleases &)>;

/// Looks up the packages of these normalized @p names, one after the other, and hands each to @p found as soon as it is
/// known. Returns early when stopped. Indexes that nobody allowed are not asked: of them, only the cache is read.
void listReleases(const Scan &scan, const Sources &sources, std::span<const std::string> names, const StopToken &stop,
                  const ReleasesSink &found);

} // namespace constrictor
