// SPDX-License-Identifier: MIT
#pragma once

#include "pep/specifier.h"

namespace constrictor::pep {

/// Whether an *installed* version meets the joined clauses: pre-releases are allowed then (pip's check, and pip's
/// judgement of what its finder chose: "can safely always allow pre-releases").
[[nodiscard]] bool installedFits(const SpecifierSet &specifiers, const Version &installed);

} // namespace constrictor::pep
