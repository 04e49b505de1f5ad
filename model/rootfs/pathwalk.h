// SPDX-License-Identifier: MIT
#pragma once

#include "base/descriptor.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace constrictor {

enum class LastLink : std::uint8_t { Follow, Keep };

/// A path resolved inside a root: the folder that holds it, its name there, and the same as text.
struct Place
{
    Descriptor folder; ///< opened with O_PATH
    std::string name; ///< "." for the folder itself
    std::string path; ///< absolute inside the root, without links, "." and ".."
    unsigned mode = 0; ///< st_mode
};

/// Resolves @p path below @p root component by component; the kernel never follows a link, ".." never passes the root.
/// Fails with NotFound, NotADirectory, PermissionDenied, LinkLoop (over 40 links).
[[nodiscard]] Result<Place> walkPath(int root, std::string_view path, LastLink lastLink);

} // namespace constrictor
