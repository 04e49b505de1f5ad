// SPDX-License-Identifier: MIT
#pragma once

#include "plan/explanation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

enum class PipVerdict : std::uint8_t {
    Unknown, ///< not predicted: out of time, or lists unavailable
    NothingToDo,
    Ok,
    Breaks, ///< it installs, and says afterwards what no longer fits
    Fails,
};

struct PipInstall
{
    std::string name; ///< normalized
    std::string version;

    friend bool operator==(const PipInstall &, const PipInstall &) = default;
};

struct PipBreak
{
    std::string name; ///< as installed
    std::string version;
    std::string requirement;
    std::string installedVersion; ///< of what it requires; empty: not there

    friend bool operator==(const PipBreak &, const PipBreak &) = default;
};

/// A prediction of what `pip install` does with a request as things are: the closure of the request only, installed
/// versions preferred, every constraint line in force, other installed packages ignored.
struct PipOutcome
{
    PipVerdict verdict = PipVerdict::Unknown;
    std::vector<PipInstall> installs; ///< sorted by name
    std::vector<PipInstall> uninstalls; ///< sorted by name
    std::vector<PipBreak> breaks;
    Explanation whyFails;
};

} // namespace constrictor
