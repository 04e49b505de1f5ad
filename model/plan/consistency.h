// SPDX-License-Identifier: MIT
#pragma once

#include "plan/packagefacts.h"
#include "plan/request.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace constrictor {

enum class Inconsistency : std::uint8_t {
    Missing, ///< an installed package is gone, or something asked for is not there
    NotCandidate, ///< the version is no candidate: not read, not readable
    NotAskedFor, ///< added although nothing requires it
    Unmet, ///< a requirement is not met
    WrongWheel, ///< not the file that was asked for
    Prerelease, ///< a pre-release that no statement opens
    Yanked, ///< a yanked release that no statement opens
    BadPair,
    KeptLock, ///< a constraint line is violated that the user keeps
};

struct ConsistencyProblem
{
    Inconsistency kind = Inconsistency::Unmet;
    NameId name = NameId::None;
    std::string detail; ///< such as the requirement's text

    friend bool operator==(const ConsistencyProblem &, const ConsistencyProblem &) = default;
};

/// What an independent look at an outcome says.
struct ConsistencyReport
{
    std::vector<ConsistencyProblem> problems;
    std::vector<Lock> editedLocks; ///< lines that the outcome violates, tolerated ones aside; in their order
    std::size_t changed = 0;
};

/// Which value every package has that is there in the end.
using Outcome = std::map<NameId, Value>;

/// Judges an outcome by pip's rules, straight from the facts: no solver is involved.
[[nodiscard]] ConsistencyReport checkConsistent(Facts &facts, const Requests &requests, const Outcome &outcome);

} // namespace constrictor
