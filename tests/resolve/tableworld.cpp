// SPDX-License-Identifier: MIT
#include "resolve/tableworld.h"

#include <algorithm>

namespace constrictor {

namespace {

std::set<Value> randomValues(std::mt19937 &random, const TableWorld &world, std::uint32_t package)
{
    std::set<Value> values;
    if (world.isInstalled[package] && random() % 2 == 0)
        values.insert(installed);
    for (Value i = 0; i < world.candidates[package]; ++i) {
        if (random() % 2 == 0)
            values.insert(firstCandidate + i);
    }
    return values;
}

std::vector<Value> valuesOf(const TableWorld &world, std::uint32_t package)
{
    std::vector<Value> values;
    if (world.isInstalled[package])
        values.push_back(installed); // and it has to stay
    else
        values.push_back(absent);
    for (Value i = 0; i < world.candidates[package]; ++i)
        values.push_back(firstCandidate + i);
    return values;
}

bool holds(const TableWorld &world, const std::vector<std::size_t> &assumptions, const std::vector<Value> &choice)
{
    for (const auto &[package, accepted] : world.roots) {
        if (!accepted.contains(choice[package]))
            return false;
    }
    for (const TableWorld::Need &need : world.needs) {
        if (choice[need.package] == need.value && !need.accepted.contains(choice[need.target]))
            return false;
    }
    return std::none_of(assumptions.begin(), assumptions.end(), [&](std::size_t i) {
        return world.assumptions[i].forbidden.contains(choice[world.assumptions[i].package]);
    });
}

} // namespace

TableWorld randomWorld(std::mt19937 &random)
{
    TableWorld world;
    const std::uint32_t packages = 2 + random() % 6;
    for (std::uint32_t i = 0; i < packages; ++i) {
        world.isInstalled.push_back(random() % 3 != 0);
        world.candidates.push_back(random() % 4);
    }
    for (std::uint32_t i = random() % 20; i > 0; --i) {
        TableWorld::Need need;
        need.package = random() % packages;
        need.target = random() % packages;
        need.value = 1 + random() % 4;
        need.accepted = randomValues(random, world, need.target);
        if (need.target != need.package)
            world.needs.push_back(std::move(need));
    }
    for (std::uint32_t i = random() % 6; i > 0; --i) {
        const std::uint32_t package = random() % packages;
        world.assumptions.push_back({package, randomValues(random, world, package)});
    }
    for (std::uint32_t i = 1 + random() % 2; i > 0; --i) {
        const std::uint32_t package = random() % packages;
        world.roots.emplace_back(package, randomValues(random, world, package));
    }
    return world;
}

bool isSolvable(const TableWorld &world, const std::vector<std::size_t> &assumptions)
{
    std::vector<std::vector<Value>> values;
    for (std::uint32_t i = 0; i < world.size(); ++i)
        values.push_back(valuesOf(world, i));
    std::vector<std::size_t> digit(world.size(), 0);
    std::vector<Value> choice(world.size());
    for (;;) {
        for (std::uint32_t i = 0; i < world.size(); ++i)
            choice[i] = values[i][digit[i]];
        if (holds(world, assumptions, choice))
            return true;
        std::uint32_t place = 0;
        while (place < world.size() && ++digit[place] == values[place].size())
            digit[place++] = 0;
        if (place == world.size())
            return false;
    }
}

TableProvider::TableProvider(const TableWorld &world, std::size_t memoryLimit)
    : m_world(world)
    , m_solver(*this, memoryLimit)
{
    for (std::uint32_t i = 0; i < world.size(); ++i) {
        ValueSet domain = ValueSet::unlisted() | ValueSet{absent};
        if (world.isInstalled[i])
            domain.insert(installed);
        m_solver.addPackage(PackageKind::Ordinary, domain);
        if (world.isInstalled[i])
            m_solver.add({Term{package(i), ValueSet{absent}}}, ReasonId::None);
    }
    for (std::size_t i = 0; i < world.assumptions.size(); ++i) {
        const TableWorld::Assumption &assumption = world.assumptions[i];
        std::set<Value> accepted{absent, installed};
        for (Value candidate = 0; candidate < world.candidates[assumption.package]; ++candidate)
            accepted.insert(firstCandidate + candidate);
        for (const Value value : assumption.forbidden)
            accepted.erase(value);
        const PackageId id = m_solver.addPackage(PackageKind::Assumption, ValueSet{off, on});
        m_solver.add({Term{id, ValueSet{on}}, outside(assumption.package, accepted)}, ReasonId::None);
    }
    for (const auto &[number, accepted] : world.roots)
        m_solver.add({outside(number, accepted)}, ReasonId::None);
}

Term TableProvider::outside(std::uint32_t target, const std::set<Value> &accepted)
{
    m_conditions.push_back(accepted);
    const ConditionId condition{static_cast<std::uint32_t>(m_conditions.size() - 1)};
    const PackageId id = package(target);
    return {id, m_solver.isListed(id) ? matching(id, condition) : matching(id, condition) & ValueSet{absent, installed},
            condition};
}

ValueSet TableProvider::list(PackageId package)
{
    return ValueSet::range(firstCandidate, m_world.candidates[index(package)]);
}

ValueSet TableProvider::matching(PackageId package, ConditionId condition)
{
    ValueSet result;
    for (Value value = 0; value < firstCandidate + m_world.candidates[index(package)]; ++value) {
        if (!m_conditions[index(condition)].contains(value))
            result.insert(value);
    }
    return result;
}

void TableProvider::describe(PackageId package, Value value)
{
    if (index(package) >= m_world.size() || !m_described.emplace(index(package), value).second)
        return;
    for (const TableWorld::Need &need : m_world.needs) {
        if (need.package != index(package) || need.value != value)
            continue;
        // One incompatibility for all values of a package that need the same.
        const auto key = std::make_pair(need.package * 100 + need.target, need.accepted);
        if (const auto found = m_shared.find(key); found != m_shared.end())
            m_solver.widen(found->second, package, value);
        else
            m_shared.emplace(
                key,
                m_solver.add({Term{package, ValueSet{value}}, outside(need.target, need.accepted)}, ReasonId::None));
    }
}

Value TableProvider::choose(PackageId, const ValueSet &allowed)
{
    Value newest = absent;
    allowed.forEach([&](Value value) { newest = value; });
    return newest;
}

bool TableProvider::solutionHolds(const std::vector<std::size_t> &assumptions) const
{
    std::vector<Value> choice;
    for (std::uint32_t i = 0; i < m_world.size(); ++i)
        choice.push_back(m_solver.value(package(i)).value());
    return holds(m_world, assumptions, choice);
}

} // namespace constrictor
