// SPDX-License-Identifier: MIT
#include "plan/preferences.h"

#include "plan/relaxation.h"

#include <algorithm>
#include <limits>
#include <map>

namespace constrictor {

namespace {

class Preferences
{
public:
    Preferences(World &world, Solution &solution, const StopToken &stop)
        : m_world(world)
        , m_solution(solution)
        , m_stop(stop)
    {
        for (std::uint32_t i = 0; i < world.locks().size(); ++i) {
            if (!std::binary_search(solution.editedLocks.begin(), solution.editedLocks.end(), i))
                m_fixed.push_back(world.locks()[i].assumption);
        }
        for (const Upgrade &upgrade : world.upgrades()) {
            if (upgrade.newer.contains(valueOf(solution, upgrade.target)))
                m_fixed.push_back(upgrade.assumption);
        }
        for (const PackageId keep : world.installedAssumptions()) {
            const PackageId package{world.subject(keep).number};
            if (!std::binary_search(solution.changed.begin(), solution.changed.end(), package))
                m_fixed.push_back(keep);
        }
    }

    void run()
    {
        fewestDowngrades();
        for (const PackageId package : m_world.asked())
            newest(package);
        fewestAdditions();
        for (const PackageId package : std::vector<PackageId>(m_solution.changed))
            nearest(package);
    }

private:
    [[nodiscard]] const std::vector<Candidate> &candidates(PackageId package) const
    {
        return m_world.facts().package(m_world.subject(package).name).candidates;
    }

    /// The values that are older than this one.
    [[nodiscard]] ValueSet olderThan(PackageId package, Value value) const
    {
        ValueSet older;
        const std::vector<Candidate> &all = candidates(package);
        for (Value other = installed; other < all.size(); ++other) {
            if (other != value && all[other].version && all[value].version && *all[other].version < *all[value].version)
                older.insert(other);
        }
        return older;
    }

    void fewestDowngrades()
    {
        Relaxation relaxation(m_world, m_stop);
        relaxation.setReadsOn(false); // a preference is not worth reading an index for
        for (const PackageId assumption : m_fixed)
            relaxation.require(assumption);
        std::vector<std::pair<PackageId, ValueSet>> older; // by number of the assumption
        for (const PackageId package : m_solution.changed) {
            if (!(olderThan(package, installed) & m_world.solver().domain(package)).empty()) {
                older.emplace_back(package, olderThan(package, installed));
                relaxation.addDroppable(m_world.addPreference(package, older.back().second), 1);
            }
        }
        Solution last = m_solution;
        const auto broken = [&] {
            last = readSolution(m_world);
            ElementSet result;
            for (std::uint32_t i = 0; i < older.size(); ++i) {
                if (older[i].second.contains(valueOf(last, older[i].first)))
                    result.push_back(i);
            }
            return result;
        };
        if (older.empty())
            return;
        const RelaxationOutcome outcome = relaxation.run(broken, [&] { m_solution = last; });
        if (outcome != RelaxationOutcome::Optimal)
            return;
        for (std::uint32_t i = 0; i < older.size(); ++i) {
            if (!older[i].second.contains(valueOf(m_solution, older[i].first)))
                m_fixed.push_back(relaxation.assumption(i));
        }
    }

    [[nodiscard]] bool solvesWith(PackageId preference, std::size_t additionsAtMost)
    {
        std::vector<PackageId> assumptions = m_fixed;
        assumptions.push_back(preference);
        if (m_world.solver().solve(assumptions, m_stop).outcome != SolveOutcome::Solved)
            return false;
        Solution found = readSolution(m_world);
        if (found.added.size() > additionsAtMost)
            return false;
        m_solution = std::move(found);
        return true;
    }

    /// What goes back goes back no further than it has to.
    void nearest(PackageId package)
    {
        if (olderThan(package, installed).contains(valueOf(m_solution, package)))
            newest(package, m_solution.added.size());
    }

    /// Bisects the versions above the present one: "at least this" is harder the newer it is.
    void newest(PackageId package, std::size_t additionsAtMost = std::numeric_limits<std::size_t>::max())
    {
        const Value present = valueOf(m_solution, package);
        if (present == absent || present == installed)
            return;
        std::vector<Value> newer = newerThan(package, present);
        while (!newer.empty() && !m_stop.stop_requested()) {
            const std::size_t middle = (newer.size() - 1) / 2;
            if (solvesWith(m_world.addPreference(package, olderThan(package, newer[middle])), additionsAtMost))
                newer = newerThan(package, valueOf(m_solution, package), newer);
            else
                newer.resize(middle);
        }
        m_fixed.push_back(m_world.addPreference(package, olderThan(package, valueOf(m_solution, package))));
    }

    /// Oldest first.
    [[nodiscard]] std::vector<Value> newerThan(PackageId package, Value value) const
    {
        std::vector<Value> all;
        m_world.solver().domain(package).forEach([&](Value other) { all.push_back(other); });
        return newerThan(package, value, all);
    }

    [[nodiscard]] std::vector<Value> newerThan(PackageId package, Value value, const std::vector<Value> &among) const
    {
        const std::vector<Candidate> &all = candidates(package);
        std::vector<Value> newer;
        for (const Value other : among) {
            if (all[other].version && all[value].version && *all[value].version < *all[other].version)
                newer.push_back(other);
        }
        std::sort(newer.begin(), newer.end(),
                  [&](Value one, Value other) { return *all[one].version < *all[other].version; });
        return newer;
    }

    /// Additions are counted as they turn up: nobody knows beforehand what could be added. None is taken in an older
    /// release for it: the oldest releases state the fewest requirements, and are the last that anybody wants.
    void fewestAdditions()
    {
        if (m_solution.added.size() <= 1)
            return;
        Relaxation relaxation(m_world, m_stop);
        relaxation.setReadsOn(false); // a preference is not worth reading an index for
        for (const PackageId assumption : m_fixed)
            relaxation.require(assumption);
        for (const PackageId package : m_solution.added)
            relaxation.require(m_world.addPreference(package, olderThan(package, valueOf(m_solution, package))));
        std::map<PackageId, std::uint32_t> numbers;
        Solution last;
        const auto count = [&](const Solution &solution) {
            ElementSet result;
            for (const PackageId package : solution.added) {
                if (std::find(m_world.asked().begin(), m_world.asked().end(), package) != m_world.asked().end())
                    continue;
                auto found = numbers.find(package);
                if (found == numbers.end()) {
                    const ValueSet present = m_world.solver().domain(package) - ValueSet{absent};
                    const std::uint32_t number = relaxation.addDroppable(m_world.addPreference(package, present), 1);
                    found = numbers.emplace(package, number).first;
                }
                result.push_back(found->second);
            }
            std::sort(result.begin(), result.end());
            return result;
        };
        const std::size_t before = count(m_solution).size();
        const auto broken = [&] { return count(last = readSolution(m_world)); };
        const auto improved = [&] {
            if (last.added.size() < m_solution.added.size() || before == 0)
                m_solution = last;
        };
        static_cast<void>(relaxation.run(broken, improved));
    }

    World &m_world;
    Solution &m_solution;
    const StopToken &m_stop;
    std::vector<PackageId> m_fixed; ///< assumptions that every further solution keeps
};

} // namespace

Preference preferenceOf(World &world, const Solution &solution)
{
    Preference result;
    const auto newerThan = [&](PackageId package, Value value) {
        const std::vector<Candidate> &all = world.facts().package(world.subject(package).name).candidates;
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Candidate &candidate) {
            return candidate.version && all[value].version && *all[value].version < *candidate.version;
        }));
    };
    for (const PackageId package : solution.changed) {
        const Value value = valueOf(solution, package);
        const std::vector<Candidate> &all = world.facts().package(world.subject(package).name).candidates;
        result.downgrades +=
            all[value].version && all[installed].version && *all[value].version < *all[installed].version;
    }
    for (const PackageId package : world.asked())
        result.newerThanAsked.push_back(newerThan(package, valueOf(solution, package)));
    result.additions = solution.added.size();
    for (const std::uint32_t lock : solution.editedLocks)
        result.edited.push_back(world.facts().table().text(world.subject(world.locks()[lock].target).name));
    return result;
}

void preferAmongEquals(World &world, Solution &solution, const StopToken &stop)
{
    Preferences(world, solution, stop).run();
}

} // namespace constrictor
