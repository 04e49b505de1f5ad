// SPDX-License-Identifier: MIT
#pragma once

#include "plan/scenario.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace constrictor {

/// A scenario as small tables of numbers and bits, for trying every outcome: which value of each package meets what.
struct OutcomeWorld
{
    static constexpr int none = -1;

    /// A set of clauses about one package: which of its values meet them is one bit each.
    struct Clauses
    {
        std::uint32_t accepted = 0;
        bool namesPrerelease = false;
        bool isPin = false;
    };

    struct Need
    {
        int target = none; ///< none: nothing can meet it
        Clauses clauses;
        std::uint32_t extras = 0; ///< asked for, one bit each
        int underExtra = none; ///< counts only while this one is on
    };

    struct Choice
    {
        pep::Version version;
        bool isInstalled = false;
        bool yanked = false;
        bool isWheel = false;
        bool unusable = false; ///< a requirement that cannot be read, or is by address
        std::uint32_t provided = 0; ///< extras
        std::vector<Need> needs;
    };

    struct Package
    {
        std::string name;
        std::vector<Choice> choices; ///< value i + 1; value 0 is absent
        bool wasInstalled = false; ///< then its value is 1
        bool mayGo = false;
    };

    struct LockOf
    {
        int package = none;
        Clauses clauses;
        bool kept = false;
    };

    std::vector<Package> packages;
    std::vector<LockOf> locks;
    std::vector<Need> requests;
    std::vector<Need> wheelRequests;
    std::vector<std::pair<Need, Need>> badPairs;
};

[[nodiscard]] OutcomeWorld outcomeWorldOf(const Scenario &scenario);

} // namespace constrictor
