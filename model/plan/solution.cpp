// SPDX-License-Identifier: MIT
#include "plan/solution.h"

#include "plan/walk.h"
#include "plan/world.h"

#include <algorithm>

namespace constrictor {

Value valueOf(const Solution &solution, PackageId package)
{
    const auto found = std::find_if(solution.choices.begin(), solution.choices.end(),
                                    [&](const Solution::Choice &choice) { return choice.package == package; });
    return found == solution.choices.end() ? absent : found->value;
}

Solution readSolution(World &world)
{
    Solution solution;
    const Walk walk(world);
    for (const PackageId package : walk.reached())
        solution.choices.push_back(
            {package, world.subject(package).name, walk.value(package), walk.isLookedAt(package)});
    std::sort(solution.choices.begin(), solution.choices.end(),
              [](const auto &left, const auto &right) { return left.package < right.package; });
    for (const Solution::Choice &choice : solution.choices) {
        const bool wasThere = world.facts().isInstalled(choice.name);
        if (!wasThere)
            solution.added.push_back(choice.package);
        else if (choice.value != installed)
            solution.changed.push_back(choice.package);
        for (const std::uint32_t number : world.locksOn(choice.package)) {
            const LockLine &lock = world.locks()[number];
            const bool tolerated = lock.violatedBefore && choice.value == installed && !choice.lookedAt;
            if (!tolerated && !world.accepted(choice.package, lock.specifiers).contains(choice.value))
                solution.editedLocks.push_back(number);
        }
    }
    for (const NameId name : world.facts().installedNames()) {
        if (walk.value(world.package(name)) == absent && world.purpose() == World::Purpose::Plan)
            solution.changed.push_back(world.package(name));
    }
    for (std::uint32_t i = 0; i < world.subjectCount(); ++i) {
        const Subject &subject = world.subject(PackageId{i});
        if (subject.kind == Subject::Kind::Extra && walk.isExtraOn(PackageId{i}))
            solution.extras.emplace_back(PackageId{subject.number}, subject.extra);
    }
    std::sort(solution.changed.begin(), solution.changed.end());
    std::sort(solution.editedLocks.begin(), solution.editedLocks.end());
    return solution;
}

} // namespace constrictor
