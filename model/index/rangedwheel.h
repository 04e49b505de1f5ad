// SPDX-License-Identifier: MIT
#pragma once

#include "index/fetcher.h"

#include <string>

namespace constrictor {

/// METADATA out of a wheel on a server that gives ranges: the last 64 KiB first, then what the archive's directory says
/// is missing, mostly in one or two further requests. Fails with NeedsWholeWheel where the server gives no ranges, with
/// BadAnswer where it gives others than asked for, or of a file that changes meanwhile.
[[nodiscard]] Fetched<std::string> metadataByRanges(Fetcher &fetcher, RunId run, const WheelAddress &wheel,
                                                    const StopToken &stop);

} // namespace constrictor
