// SPDX-License-Identifier: MIT
#pragma once

#include "pep/specifier.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace constrictor::pep {

/// When a pre-release from an index may be chosen (PEP 440, "Handling of pre-releases").
enum class PrereleasePolicy : std::uint8_t {
    /// pip 26 (packaging 26): if a clause names one, or if no final release fits.
    NamedOrNothingElse,
    /// pip up to 25 (packaging 25 and before): if a clause names one; "nothing else fits" opens them only where there
    /// is
    /// no clause at all.
    Named,
    /// --pre
    Always,
};

/// Whether an *installed* version meets the joined clauses: pre-releases are allowed then (pip's check, and pip's
/// judgement of what its finder chose: "can safely always allow pre-releases").
[[nodiscard]] bool installedFits(const SpecifierSet &specifiers, const Version &installed);

/// Which of the @p candidates of one package pip's finder would take under the joined clauses of all requirements and
/// constraints of its name: their indexes, in ascending order.
[[nodiscard]] std::vector<std::size_t> fittingCandidates(const SpecifierSet &specifiers,
                                                         std::span<const Version> candidates, PrereleasePolicy policy);

} // namespace constrictor::pep
