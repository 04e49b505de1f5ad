// SPDX-License-Identifier: MIT
#pragma once

#include "parse/problem.h"
#include "parse/requirementtexts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

namespace pep {
struct WheelName;
}

/// The headers of a METADATA or PKG-INFO file that decide something (core metadata specification).
struct Metadata
{
    std::string metadataVersion;
    std::string name;
    std::string version;
    std::string summary;
    std::string license; ///< License-Expression, else the first line of License
    std::string requiresPython;
    RequirementTexts requirements; ///< Requires-Dist
    std::vector<std::string> providedExtras;
    std::vector<std::string> dynamic; ///< fields that a build may change (PEP 643), as spelled
    std::vector<TextProblem> problems; ///< NotUtf8, NulBytes; values are kept as they are
    bool complete = false; ///< the end of the headers was seen; false: the text may have been cut
};

enum class MetadataFields : std::uint8_t {
    All,
    Decisive, ///< without what only people read: summary, license; and without what only an archive has: dynamic
};

/// Reads the headers as Python's email parser does: up to the first line that is neither a header nor the continuation
/// of one. LF, CRLF and CR end lines, names are compared without case, continuation lines are joined with a space.
/// Text that is not UTF-8 is taken as Latin-1.
[[nodiscard]] Metadata parseMetadata(std::string_view text, MetadataFields fields = MetadataFields::All);

/// Whether METADATA states the project and the version of the wheel it was found in (pip's operations/prepare.py and
/// candidates.py, _check_metadata_consistency).
[[nodiscard]] bool isAbout(const Metadata &metadata, const pep::WheelName &wheel);

} // namespace constrictor
