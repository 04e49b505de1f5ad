// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace constrictor {

/// A requirement of an installed package that is not met.
struct Violation
{
    std::uint32_t package = 0; ///< index into Environment::packages
    std::uint32_t requirement = 0; ///< index into that package's requirements
    std::optional<std::uint32_t> installed; ///< the package that is there in another version; none: missing

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// The verdict of `pip check`: requirements whose marker holds (no extra is asked for) are met by the installed
/// version, pre-releases allowed. Extras, Requires-Python and URLs do not count. Unlike pip, a package with one
/// unreadable requirement is judged by its others, and a package whose version cannot be read counts as present. In the
/// order of packages and requirements; a requirement that a package states twice is listed once.
[[nodiscard]] std::vector<Violation> violations(const Environment &environment);

/// A requirement as a package states it.
struct StatedRequirement
{
    std::uint32_t package = 0; ///< index into Environment::packages
    std::uint32_t requirement = 0; ///< index into that package's requirements
};

struct RequirementVerdicts
{
    std::vector<Violation> violations; ///< as violations() gives them
    std::vector<StatedRequirement>
        unreadable; ///< those that pip since 24.1 cannot read, whether their marker holds or not
};

/// Reads and judges every requirement of every package in one pass.
[[nodiscard]] RequirementVerdicts judgeRequirements(const Environment &environment);

} // namespace constrictor
