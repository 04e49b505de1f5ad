// SPDX-License-Identifier: MIT
#pragma once

#include "plan/explanation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

enum class PipVerdict : std::uint8_t {
    Unknown, ///< out of time, lists unavailable, or pip would look into something that is not looked into here
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

/// A release that pip would take, though what it requires only pip finds out.
struct PipUnknown
{
    enum class Kind : std::uint8_t {
        SourceArchive, ///< there is no wheel: pip builds it
        Address, ///< it requires something by address: pip fetches that
        AskedAddress, ///< it is asked for by address
        LockedAddress, ///< a constraint line names an address for it: pip takes it from there alone
    };
    Kind kind = Kind::SourceArchive;
    std::string name; ///< normalized
    std::string version; ///< empty: only pip finds out

    friend bool operator==(const PipUnknown &, const PipUnknown &) = default;
};

/// A constraint file that pip cannot read: it stops before it looks at the request.
struct RefusedFile
{
    std::string path;
    std::uint32_t line = 0; ///< 0: the file as a whole

    friend bool operator==(const RefusedFile &, const RefusedFile &) = default;
};

/// A prediction of what `pip install` does with a request as things are: the closure of the request only, installed
/// versions preferred, every constraint line in force, other installed packages ignored.
struct PipOutcome
{
    std::string pip; ///< its version: the opened environment's, or the newest one known
    PipVerdict verdict = PipVerdict::Unknown;
    std::vector<PipUnknown> unknowns; ///< if not empty: why it is unknown; the lists below suppose they require nothing
    std::vector<PipInstall> installs; ///< sorted by name
    std::vector<PipInstall> uninstalls; ///< sorted by name
    std::vector<PipBreak> breaks;
    std::vector<PipInstall>
        refusedInstalled; ///< installed, with metadata that pip cannot read: it fails, whatever it would do
    std::optional<RefusedFile> refused; ///< why it fails; else whyFails says it
    Explanation whyFails;
};

} // namespace constrictor
