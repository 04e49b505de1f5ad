// SPDX-License-Identifier: MIT
#pragma once

#include "pep/tags.h"
#include "pep/version.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::pep {

/// The file name of a wheel (binary distribution format, "File name convention"):
/// {name}-{version}(-{build})?-{interpreter}-{abi}-{platform}.whl
struct WheelName
{
    std::string name; ///< as written
    std::string normalizedName;
    std::string versionText; ///< as written
    Version version;
    std::string build; ///< "1local"; empty: none
    std::vector<Tag> tags;

    [[nodiscard]] static std::optional<WheelName> parse(std::string_view fileName, ParseError *error = nullptr);
};

/// The order of two build tags of one version: none is the lowest, then the leading number, then the text behind it.
[[nodiscard]] std::strong_ordering compareBuilds(std::string_view a, std::string_view b);

/// The file name of a source archive, {name}-{version}.tar.gz (or the old .zip).
struct SdistName
{
    std::string normalizedName;
    Version version;

    [[nodiscard]] static std::optional<SdistName> parse(std::string_view fileName);
};

} // namespace constrictor::pep
