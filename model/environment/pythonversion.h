// SPDX-License-Identifier: MIT
#pragma once

#include "rootfs/root.h"

#include <string>

namespace constrictor {

/// The whole version of the Python @p minor ("3.12") in @p prefix where a file tells: pyvenv.cfg, patchlevel.h, conda's
/// records, the folder's name (pyenv), Debian's package list. Otherwise @p minor itself.
[[nodiscard]] std::string fullPythonVersion(const Root &root, const std::string &prefix, const std::string &minor);

} // namespace constrictor
