// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/solver.h"

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace constrictor {

/// A small world in a table: packages with 0 (absent), 1 (installed, where it is) and candidates from 2 on, the higher
/// the newer. A value can need others; assumptions forbid values.
struct TableWorld
{
    struct Need
    {
        std::uint32_t package = 0;
        Value value = 0;
        std::uint32_t target = 0;
        std::set<Value> accepted; ///< without "absent"
    };
    struct Assumption
    {
        std::uint32_t package = 0;
        std::set<Value> forbidden;
    };

    std::vector<bool> isInstalled; ///< by package
    std::vector<Value> candidates; ///< by package: how many
    std::vector<Need> needs;
    std::vector<Assumption> assumptions;
    std::vector<std::pair<std::uint32_t, std::set<Value>>> roots; ///< must be present, in one of these

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(candidates.size()); }
};

[[nodiscard]] TableWorld randomWorld(std::mt19937 &random);

/// Whether some choice satisfies the world with these assumptions, by trying all.
[[nodiscard]] bool isSolvable(const TableWorld &world, const std::vector<std::size_t> &assumptions);

/// Reveals a TableWorld to a solver piece by piece.
class TableProvider final : public Provider
{
public:
    explicit TableProvider(const TableWorld &world, std::size_t memoryLimit = std::size_t{1} << 30);

    [[nodiscard]] Solver &solver() { return m_solver; }
    [[nodiscard]] PackageId package(std::uint32_t number) const { return PackageId{number}; }
    [[nodiscard]] PackageId assumption(std::size_t number) const
    {
        return PackageId{m_world.size() + static_cast<std::uint32_t>(number)};
    }
    /// Whether the solver's solution satisfies the world.
    [[nodiscard]] bool solutionHolds(const std::vector<std::size_t> &assumptions) const;

    ValueSet list(PackageId package) override;
    ValueSet matching(PackageId package, ConditionId condition) override;
    void describe(PackageId package, Value value) override;
    Value choose(PackageId package, const ValueSet &allowed) override;
    bool accepts() override { return true; }

private:
    [[nodiscard]] Term outside(std::uint32_t target, const std::set<Value> &accepted);

    const TableWorld &m_world;
    Solver m_solver;
    std::vector<std::set<Value>> m_conditions;
    std::set<std::pair<std::uint32_t, Value>> m_described;
    std::map<std::pair<std::uint32_t, std::set<Value>>, IncompatibilityId> m_shared; ///< by package and target
};

} // namespace constrictor
