// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

enum class RelationState : std::uint8_t {
    Met,
    Unmet, ///< installed in a version that the requirement refuses
    Missing, ///< not installed
};

/// One package requires another one, as Requires-Dist says and as it fares here.
struct Relation
{
    std::string name; ///< the other package: required, or requiring; as it spells itself, else as the requirement does
    std::string normalizedName;
    std::string specifiers; ///< what the requirement admits: ">=1.24,<2"; empty: any version
    std::optional<std::uint32_t> package; ///< the other package, an index into Environment::packages; none: missing
    RelationState state = RelationState::Met;

    friend bool operator==(const Relation &, const Relation &) = default;
};

/// What a package requires here: its readable requirements whose markers hold without an extra, in their order.
[[nodiscard]] std::vector<Relation> requiredPackages(const Environment &environment, std::uint32_t package);

/// Which installed packages require the one with that PEP 503 name here, in the order of packages.
[[nodiscard]] std::vector<Relation> requiringPackages(const Environment &environment, std::string_view normalizedName);

} // namespace constrictor
