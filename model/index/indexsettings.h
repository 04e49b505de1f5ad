// SPDX-License-Identifier: MIT
#pragma once

#include "index/formatcontrol.h"
#include "index/networksettings.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace constrictor {

/// Which sources are asked, and how. Where they were configured is decided before: analysis/indexchoice.h.
struct IndexSettings
{
    std::vector<std::string> indexes; ///< URLs, the main one first; empty with --no-index
    std::vector<std::string> findLinks; ///< folders, files or URLs
    std::optional<std::chrono::sys_seconds> uploadedBefore; ///< files of indexes that are not older do not exist
    FormatControl formats; ///< of the opened environment's pip
    std::set<WebOrigin> allowed; ///< whom the user agreed to ask; of others only the cache is read
    std::set<std::string> followed; ///< pages of this machine, as normalized: whichever hosts they link may be asked
    bool offline = false; ///< only the cache is read
    bool assumeSourceMetadata = false; ///< believe source archives whose requirements nobody vouches for
    bool wholeWheels = false; ///< METADATA may cost a download of the whole wheel
    std::string cacheFolder; ///< empty: DiskCache::usualFolder()
    NetworkSettings network; ///< credentials in the URLs above are added to it
};

} // namespace constrictor
