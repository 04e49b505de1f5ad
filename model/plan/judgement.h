// SPDX-License-Identifier: MIT
#pragma once

namespace constrictor {

class World;

/// Judges the solver's complete assignment by pip's context-dependent rules: which packages it looks at, and when a
/// pre-release or a yanked release is allowed. True if it is legal; otherwise incompatibilities were added that each
/// forbid it.
[[nodiscard]] bool judge(World &world);

} // namespace constrictor
