// SPDX-License-Identifier: MIT
#pragma once

namespace constrictor::cli {

/// What the process returns: part of the contract with scripts.
enum ExitCode : int {
    Done = 0, ///< and nothing at or above --fail-on
    FoundSomething = 1, ///< findings, violations, edits needed
    Usage = 2,
    Unreadable = 3, ///< the input
    Impossible = 4, ///< whatever is edited
    UndecidedPlan = 5, ///< out of time, something is missing or not allowed
    NotWritten = 6, ///< what was to be written: the result on stdout, the cache
    Interrupted = 130,
};

} // namespace constrictor::cli
