// SPDX-License-Identifier: MIT
#pragma once

#include "rootfs/root.h"

#include <string>
#include <vector>

namespace constrictor {

/// The names of the first 10,000 entries of the folder @p path, sorted; none where there is no such folder.
[[nodiscard]] std::vector<std::string> namesIn(const Root &root, const std::string &path);

} // namespace constrictor
