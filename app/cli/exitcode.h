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
    Undecided = 5, ///< out of time, something is missing, could not be read or is not allowed
    NotWritten = 6, ///< what was to be written: the result on stdout, the cache
    Interrupted = 130,
};

} // namespace constrictor::cli
