// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace constrictor {

/// What a source archive states about its requirements: the texts of two of its files.
struct SourceFacts
{
    std::string packageInfo; ///< PKG-INFO at the top
    std::string requiresTxt; ///< of the egg-info folder, which older tools wrote; may be empty
};

/// Reads those out of the bytes of a .tar.gz (ustar and pax, names as they stand there) or a .zip whose folder at the
/// top has any name. Nothing is unpacked to disk or run. Fails with NotRecognised where it is none, is damaged, or
/// holds no PKG-INFO, and with TooLarge over 512 MB of content.
[[nodiscard]] Result<SourceFacts> readSourceArchive(std::string_view bytes);

} // namespace constrictor
