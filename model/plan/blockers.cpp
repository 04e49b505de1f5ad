// SPDX-License-Identifier: MIT
#include "plan/blockers.h"

#include "plan/relaxation.h"
#include "plan/walk.h"

#include <set>

namespace constrictor {

namespace {

/// Numbers of the assumptions whose packages' requirements the solver's solution really sets aside.
ElementSet setAside(World &world, const Relaxation &relaxation)
{
    ElementSet result;
    for (std::uint32_t i = 0; i < relaxation.droppableCount(); ++i) {
        if (world.solver().current(relaxation.assumption(i)) != ValueSet{on})
            result.push_back(i);
    }
    return result;
}

std::vector<NameId> smallestSets(World &world, Relaxation &relaxation)
{
    std::set<std::uint32_t> candidates;
    for (const Core &core : relaxation.cores())
        candidates.insert(core.members.begin(), core.members.end());
    std::vector<NameId> names;
    for (const std::uint32_t number : candidates) {
        if (relaxation.canDrop(number, relaxation.lowerBound()))
            names.push_back(world.subject(relaxation.assumption(number)).name);
    }
    return names;
}

} // namespace

std::optional<Obstacle> findObstacle(Facts &facts, const Requests &requests, const StopToken &stop)
{
    World nothing(facts, requests, World::Purpose::FromNothing);
    Relaxation alone(nothing, stop);
    const RelaxationOutcome possible = alone.run([] { return ElementSet(); }, [] {});
    if (possible == RelaxationOutcome::Impossible)
        return Obstacle{.byItself = true, .blockers = {}};
    if (possible != RelaxationOutcome::Optimal)
        return std::nullopt;
    World world(facts, requests, World::Purpose::Blockers);
    Relaxation relaxation(world, stop);
    for (const PackageId binding : world.installedAssumptions())
        relaxation.addDroppable(binding, 1);
    const RelaxationOutcome outcome = relaxation.run([&] { return setAside(world, relaxation); }, [] {});
    if (outcome == RelaxationOutcome::Impossible)
        return Obstacle{.byItself = false, .blockers = {}};
    if (outcome != RelaxationOutcome::Optimal)
        return std::nullopt;
    return Obstacle{.byItself = false, .blockers = smallestSets(world, relaxation)};
}

} // namespace constrictor
