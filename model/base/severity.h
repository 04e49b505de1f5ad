// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace constrictor {

/// How bad a finding is; worst first, which is the order of reports. Never call a finding an error unless a program
/// printed that word.
enum class Severity : std::uint8_t {
    Problem, ///< fails now
    Warning, ///< fails if one goes on, or is untested
    Note, ///< harmless, good to know
    Passed, ///< checked and fine
};

} // namespace constrictor
