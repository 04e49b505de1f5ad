// SPDX-License-Identifier: MIT
#pragma once

#include "index/filesource.h"
#include "wheel/sourcearchive.h"

#include <string_view>

namespace constrictor {

/// What a source archive requires. Its PKG-INFO counts from Metadata-Version 2.2 on, where it does not call
/// Requires-Dist dynamic (PEP 643). Otherwise only its build would tell, which is never run: what PKG-INFO or
/// requires.txt says is then marked as assumed. Unknown where they are about something else.
[[nodiscard]] ReleaseMetadata metadataOfSource(const SourceFacts &facts, std::string_view normalizedName,
                                               std::string_view fileName);

} // namespace constrictor
