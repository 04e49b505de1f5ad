// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace constrictor {

/// One entry of a zip archive's central directory (APPNOTE.TXT 4.3.12), sizes and offsets as 64 bits.
struct ZipEntry
{
    std::string_view name; ///< as stored, valid during the visit
    std::uint64_t size = 0;
    std::uint64_t compressedSize = 0;
    std::uint64_t headerOffset = 0; ///< of the local header, from the start of the archive
    std::uint64_t directoryOffset = 0; ///< of this entry in the directory, from the start of the archive
    std::uint32_t crc = 0;
    std::uint16_t method = 0; ///< 0: stored, 8: deflated
    std::uint16_t flags = 0;
};

/// Walks the entries of the archive @p file in the directory's order until @p visit says false. Reads the directory in
/// windows, so memory does not grow with it. Fails with NotRecognised (detail "zip") where the archive is damaged or no
/// archive, and as @p file does. Returns the number of entries that the archive claims.
[[nodiscard]] Result<std::uint64_t> walkZipDirectory(const RandomAccess &file,
                                                     const std::function<bool(const ZipEntry &)> &visit);

} // namespace constrictor
