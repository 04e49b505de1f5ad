// SPDX-License-Identifier: MIT
#pragma once

#include "index/fetcher.h"
#include "index/indexsettings.h"
#include "index/joinedsource.h"

#include <memory>
#include <set>
#include <string>

namespace constrictor {

/// The settings with all locations as URLs, and the credentials in them moved to where they belong. Everything below
/// works on such settings; their URLs may be shown.
[[nodiscard]] IndexSettings normalized(IndexSettings settings);

/// The origins that normalized @p settings would ask: what the user is asked about once.
[[nodiscard]] std::set<WebOrigin> originsOf(const IndexSettings &settings);

/// The indexes and pages of links of normalized @p settings that lie on this machine: such a page can link files of any
/// host. A folder of wheels cannot.
[[nodiscard]] std::set<std::string> pagesOfThisMachine(const IndexSettings &settings);

/// Whether normalized @p settings can lead to a host at all: without a fetcher otherwise.
[[nodiscard]] bool mayAsk(const IndexSettings &settings);

/// The sources of normalized @p settings as one, wheelhouses first. Asks nothing yet: what is not there or not
/// reachable shows when it is asked, in JoinedSource::problems(). @p fetcher is shared by runs with the same settings,
/// and may be null where mayAsk() says no.
[[nodiscard]] std::unique_ptr<JoinedSource> openSources(const IndexSettings &settings, const Target &target,
                                                        std::shared_ptr<Fetcher> fetcher);

/// What --find-links and --index-url may name as a URL: a folder or file of this machine becomes a file: URL, a
/// folder's with a slash at its end; anything with a scheme stays. Relative paths are taken from the working folder.
[[nodiscard]] std::string urlOfLocation(const std::string &location);

} // namespace constrictor
