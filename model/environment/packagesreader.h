// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "environment/packagereader.h"

#include <vector>

namespace constrictor {

/// Reads all entries of @p found, on several threads where there are many; the result has their order. Progress is
/// reported from the calling thread. Fails with Cancelled only.
[[nodiscard]] Result<std::vector<InstalledPackage>> readPackages(const Root &root, const MetadataListing &found,
                                                                 PackageScope scope, const StopToken &stop,
                                                                 const ProgressSink &progress,
                                                                 std::vector<FileProblem> &problems);

} // namespace constrictor
