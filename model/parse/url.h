// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace constrictor {

/// The parts of a URL reference as spelled (RFC 3986, appendix B). Nothing is decoded or checked.
struct UrlParts
{
    std::string_view scheme; ///< without the colon; empty: a relative reference
    std::string_view authority; ///< user:password@host:port
    std::string_view path;
    std::string_view query; ///< without the question mark
    std::string_view fragment; ///< without the number sign
    bool hasAuthority = false; ///< "//" was there, be it with nothing behind it
    bool hasQuery = false;
};

[[nodiscard]] UrlParts splitUrl(std::string_view url);

/// Whether pip takes it for a URL and not for a path, behind -r and -c (pip's req_file.py, SCHEME_RE).
[[nodiscard]] bool isUrl(std::string_view location);

/// @p reference as seen from the page @p base (RFC 3986, section 5.2), without its fragment.
[[nodiscard]] std::string joinUrl(std::string_view base, std::string_view reference);

/// Replaces %XX; a percent sign without two hexadecimal digits stays.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// The decoded last segment of the path, as pip names a linked file; empty where the path ends with a slash or would
/// decode to a path of its own ("/" inside, ".", "..").
[[nodiscard]] std::string fileNameOfUrl(std::string_view url);

/// The local path that a file: URL names (RFC 8089); empty for any other URL and for one of another host.
[[nodiscard]] std::string pathOfFileUrl(std::string_view url);

/// The file: URL of an absolute path.
[[nodiscard]] std::string fileUrlOfPath(std::string_view path);

} // namespace constrictor
