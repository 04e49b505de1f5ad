// SPDX-License-Identifier: MIT
#pragma once

#include "plan/statement.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace constrictor {

class World;

/// What a complete assignment really contains, found by walking the requirements in force from the roots: what was
/// asked for and what is installed. Packages and extras that the assignment has but nothing asks for are not part of
/// it.
class Walk
{
public:
    explicit Walk(World &world);

    [[nodiscard]] Value value(PackageId package) const { return m_values[index(package)]; }
    [[nodiscard]] bool isReached(PackageId package) const { return m_state[index(package)].reached; }
    /// Whether pip looks at the package: it is asked for, changed or added, or required by one that is.
    [[nodiscard]] bool isLookedAt(PackageId package) const { return m_state[index(package)].lookedAt; }
    [[nodiscard]] bool isExtraOn(PackageId extra) const { return m_state[index(extra)].reached; }
    /// Whether the walk followed the statement.
    [[nodiscard]] bool isUsed(std::uint32_t statement) const { return m_used[statement]; }
    /// The statement that made pip look at the package; none for one that is asked for, changed or added.
    [[nodiscard]] std::optional<std::uint32_t> lookedAtBecauseOf(PackageId package) const;
    [[nodiscard]] bool isAsked(PackageId package) const { return m_state[index(package)].asked; }
    /// Reached packages, in the order of the walk.
    [[nodiscard]] const std::vector<PackageId> &reached() const { return m_reached; }

private:
    struct State
    {
        bool reached = false;
        bool lookedAt = false;
        bool asked = false;
        bool queued = false;
        std::int64_t because = -1;
    };

    void reach(PackageId package, bool lookedAt, std::int64_t because);
    void follow(PackageId package);
    void use(std::uint32_t number, bool lookedAt);
    [[nodiscard]] bool isInForce(const Statement &statement, PackageId package) const;

    World &m_world;
    std::vector<Value> m_values; ///< by PackageId
    std::vector<State> m_state; ///< by PackageId
    std::vector<bool> m_used; ///< by statement
    std::vector<PackageId> m_reached;
    std::vector<PackageId> m_queue;
};

} // namespace constrictor
