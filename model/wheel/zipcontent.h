// SPDX-License-Identifier: MIT
#pragma once

#include "wheel/zipdirectory.h"

#include <cstdint>
#include <string>

namespace constrictor {

/// The content of one entry of the archive @p file, inflated and checked against size and CRC. Fails with TooLarge
/// where it has, or turns out to have, more than @p limit bytes, and with NotRecognised (detail "zip") where it is
/// encrypted, of an unknown method or damaged.
[[nodiscard]] Result<std::string> readZipEntry(const RandomAccess &file, const ZipEntry &entry, std::uint64_t limit);

} // namespace constrictor
