// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <string>
#include <vector>

namespace constrictor {

/// A package for a made-up scan: no installed version, or no lock, where the text is empty.
struct MadePackage
{
    std::string name;
    std::string installed;
    std::string locked;
    LockState state = LockState::Locked; ///< what the scan must make of it
    std::vector<std::string> requirements;
};

/// A scan of @p packages, without any file. Throws where a package's state is not what it says.
[[nodiscard]] std::shared_ptr<Scan> makeScan(std::vector<MadePackage> packages);

/// The same with @p count packages "package-0", "package-1", ...
[[nodiscard]] std::shared_ptr<Scan> makeLargeScan(int count);

} // namespace constrictor
