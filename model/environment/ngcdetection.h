// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "rootfs/root.h"

#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

/// "25.04" of a local version with a part such as "nv25.4" or "nv25.04", nothing of others.
[[nodiscard]] std::optional<std::string> ngcReleaseOf(std::string_view localVersion);

/// Tells the NVIDIA image in this order: the framework's installed version (product and release), its lock (base
/// release, right even after the framework was replaced), NVIDIA_*_VERSION variables, NVIDIA's folders. Needs packages,
/// constraint files and variables of @p environment.
[[nodiscard]] std::optional<NgcRelease> detectNgcRelease(const Root &root, const Environment &environment);

} // namespace constrictor
