// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "diagnose/subject.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace constrictor {

/// What a subject must have for a rule; without it the rule cannot tell.
enum class Need : std::uint8_t {
    Nothing, ///< it judges whatever is open
    Packages, ///< installed packages, listed ones included
    Files, ///< a root: metadata folders, not only the lines of a list
    Locks, ///< a constraint file, or the name of one that is missing
    Image, ///< marks of an NVIDIA image
    Cuda, ///< a CUDA toolkit
    CompatLibraries, ///< a CUDA compat folder
};

/// A rule is a pure function from a subject to findings; it sets their message, severity, cases and evidence. Without
/// any it counts as passed. What it checks is told in model/wording (describeRule), beside the words of its codes.
struct Rule
{
    std::string_view id; ///< stable, kebab-case
    Severity severity = Severity::Warning; ///< the usual one, and the worst
    Category category = Category::Advice;
    Need need = Need::Packages;
    std::span<const std::string_view> codes; ///< every code of its messages and details
    std::vector<Finding> (*check)(const Subject &subject) = nullptr;
};

#define RULE(name) extern const Rule name;
#include "diagnose/rules.inc"
#undef RULE

/// Every rule, in the order of reports: the lines of rules.inc.
[[nodiscard]] std::span<const Rule *const> allRules();

} // namespace constrictor
