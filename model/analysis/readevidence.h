// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <string>
#include <string_view>

namespace constrictor {

/// The bytes of a file that a finding names as its evidence: a constraint file as it was read for @p scan, else the
/// file at @p path inside the root as it is now. Fails as Root::readFile() does, with TooLarge over 4 MiB.
[[nodiscard]] Result<std::string> readEvidence(const Scan &scan, std::string_view path);

} // namespace constrictor
