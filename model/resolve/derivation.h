// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/incompatibilities.h"

#include <vector>

namespace constrictor {

/// Everything that an incompatibility rests on and itself, each once, premises before conclusions. Walks without
/// recursion: a derivation may have any depth.
[[nodiscard]] std::vector<IncompatibilityId> derivation(const Incompatibilities &incompatibilities,
                                                        IncompatibilityId conclusion);

/// The given ones among derivation(): the facts that the conclusion rests on.
[[nodiscard]] std::vector<IncompatibilityId> premises(const Incompatibilities &incompatibilities,
                                                      IncompatibilityId conclusion);

} // namespace constrictor
