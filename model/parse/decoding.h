// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace constrictor {

/// What decode() found.
struct Decoded
{
    bool converted = false; ///< the file is in another encoding: places in the text are not those in the file
    std::optional<std::size_t> malformed; ///< where in the text the first bytes stand that the encoding does not have
};

/// Makes @p text UTF-8, as pip decodes a requirements file (pip's req_file.py, _decode_req_file): by its byte order
/// mark (UTF-8, UTF-16, UTF-32), else by a coding line among the first two (PEP 263), else it is UTF-8. UTF-8 keeps its
/// byte order mark, and malformed UTF-8 is left as it is. Coding lines with names of other character sets than UTF-8,
/// ASCII and Latin-1 are taken for Latin-1 where the text is not UTF-8: pins are ASCII in all of them.
[[nodiscard]] Decoded decode(std::string &text);

} // namespace constrictor
