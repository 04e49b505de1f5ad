// SPDX-License-Identifier: MIT
#pragma once

#include "index/indexsettings.h"
#include "index/joinedsource.h"

#include <memory>

namespace constrictor {

/// The sources of @p settings as one, wheelhouses first. Asks nothing yet: what is not there or not reachable shows
/// when it is asked, in JoinedSource::problems().
[[nodiscard]] std::unique_ptr<JoinedSource> openSources(const IndexSettings &settings, const Target &target);

/// What --find-links and --index-url may name as a URL: a folder or file of this machine becomes a file: URL, a
/// folder's with a slash at its end; anything with a scheme stays. Relative paths are taken from the working folder.
[[nodiscard]] std::string urlOfLocation(const std::string &location);

} // namespace constrictor
