// SPDX-License-Identifier: MIT
#pragma once

#include "parse/requirementtexts.h"
#include "pep/requirement.h"
#include "pep/version.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

enum class PackageFormat : std::uint8_t {
    DistInfo,
    EggInfoFolder,
    EggInfoFile, ///< distutils: name and version only
    EggLink, ///< a development install whose egg-info lies elsewhere
    Listed, ///< a line of a pasted list, no files at all
};

/// One installed distribution, as its metadata folder describes it.
struct InstalledPackage
{
    std::string name; ///< as METADATA spells it, else as the folder does
    std::string normalizedName; ///< PEP 503
    std::string versionText; ///< as the folder says
    std::optional<pep::Version> version; ///< empty: versionText is not a version
    std::string metadataFolder; ///< absolute inside the root, such as /usr/.../numpy-1.26.4.dist-info
    PackageFormat format = PackageFormat::DistInfo;
    std::string summary;
    std::string license; ///< License-Expression, else the first line of License
    std::string requiresPython;
    RequirementTexts requirements;
    std::vector<std::string> providedExtras;
    std::string directUrl; ///< PEP 610 origin, empty for an index or where it was not read
    bool editable = false; ///< by its origin, or through an egg-link
    /// What particularTags() says of its WHEEL; none also where that is missing or was not read.
    std::optional<std::string> wheelTags;
    bool hasWheelFile = true; ///< false: a dist-info without WHEEL; pip does not mind, uv does
};

/// The readable requirements of @p package, parsed, in their order; markers are not judged.
[[nodiscard]] std::vector<pep::Requirement> requirementsOf(const InstalledPackage &package);

} // namespace constrictor
