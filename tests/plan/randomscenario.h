// SPDX-License-Identifier: MIT
#pragma once

#include "plan/scenario.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace constrictor {

/// A small world as data, so that it can be changed and put together in any order.
struct SmallWorld
{
    struct Package
    {
        std::string name;
        std::string version;
        std::vector<std::string> flags; ///< as in scenario files: "yanked", "sdist"; of a wheel its file name
        std::vector<std::string> requirements;
        std::vector<std::string> extras;
    };
    std::vector<Package> installedPackages;
    std::vector<Package> releases;
    std::vector<std::string> locks;
    std::vector<std::string> requests;
    std::vector<Package> wheels;
    std::vector<std::string> options; ///< lines of a scenario file: "upgrade", "keep-lock p1"
};

struct SmallWorldKind
{
    bool prereleases = true;
    bool yanked = true;
    bool extras = true;
    /// Odd versions and clauses, conditions, left-out releases, local wheels, options, bad pairs.
    bool oddities = false;
};

/// At most 7 packages of at most 4 versions, with constraint lines and violations that exist before.
[[nodiscard]] SmallWorld randomSmallWorld(std::mt19937 &random, const SmallWorldKind &kind = {});

[[nodiscard]] Scenario toScenario(const SmallWorld &world);

/// The world as a scenario file.
[[nodiscard]] std::string toText(const SmallWorld &world);

} // namespace constrictor
