// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "parse/sha256.h"
#include "parse/textpool.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace constrictor {

/// One file that a project page links. Texts live as long as the page.
struct PageFile
{
    std::string_view name; ///< the file name; where only a URL is given, its last segment, decoded
    std::string_view url; ///< as the page spells it, often relative to SimplePage::base; without fragment
    std::string_view requiresPython; ///< a specifier set, unchecked; empty: any
    std::optional<Sha256> sha256; ///< of the file
    std::optional<Sha256> metadataSha256; ///< of the metadata file
    bool hasMetadata = false; ///< the metadata lies at url + ".metadata" (PEP 658, PEP 714)
    bool yanked = false; ///< PEP 592
    std::optional<std::uint64_t> size; ///< bytes (PEP 700)
    std::optional<std::chrono::sys_seconds> uploaded; ///< PEP 700, or data-upload-time
};

/// One project page of the simple repository API, files in the page's order. Files without a usable name or URL are
/// left out.
struct SimplePage
{
    TextPool texts; ///< holds what the views below show
    std::string_view base; ///< of a <base href>, as spelled; empty: the page's own URL
    std::vector<PageFile> files;
};

/// Reads a page in JSON (PEP 691, PEP 700). Fails with NotRecognised where it is no JSON, no project page, or of a
/// newer major version (detail says which). Values of a wrong type count as not stated.
[[nodiscard]] Result<SimplePage> parseJsonPage(std::string_view text);

/// Reads a page in HTML (PEP 503, 592, 629, 658, 714): every anchor with an href is a file. Any text is a page, be it
/// without links; fails with NotRecognised for a newer major version and for elements nested deeper than 1,000, with
/// TooLarge from 2 GiB, with Cancelled when @p stop is set. Read as UTF-8; a page that is not falls back to Latin-1.
[[nodiscard]] Result<SimplePage> parseHtmlPage(std::string_view text, const StopToken &stop);

} // namespace constrictor
