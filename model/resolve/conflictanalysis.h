// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/incompatibilities.h"
#include "resolve/trail.h"

#include <cstdint>
#include <vector>

namespace constrictor {

/// What a conflict teaches.
struct Lesson
{
    std::vector<Term> terms;
    std::vector<IncompatibilityId> antecedents; ///< in the order of their use
    bool final = false; ///< every term is an assumption: nothing can be undone
    std::uint32_t backjumpLevel = 0; ///< if not final: at this level the lesson forces something
};

/// Explains an incompatibility that the trail satisfies, by resolving it with the causes of the latest entries.
[[nodiscard]] Lesson analyseConflict(const Incompatibilities &incompatibilities, const Trail &trail,
                                     IncompatibilityId conflict);

} // namespace constrictor
