// SPDX-License-Identifier: MIT
#include "plan/oracle.h"

#include "plan/outcomeworld.h"

#include <algorithm>
#include <vector>

namespace constrictor {

namespace {

class EveryOutcome
{
    using Clauses = OutcomeWorld::Clauses;
    using Need = OutcomeWorld::Need;
    using Choice = OutcomeWorld::Choice;
    using Package = OutcomeWorld::Package;
    using LockOf = OutcomeWorld::LockOf;
    static constexpr int none = OutcomeWorld::none;

public:
    explicit EveryOutcome(const Scenario &scenario)
        : m_scenario(scenario)
        , m_world(outcomeWorldOf(scenario))
        , m_packages(m_world.packages)
        , m_extrasBefore(extrasBefore())
    {
    }

    std::optional<std::pair<unsigned, unsigned>> run()
    {
        if (const std::optional<Cost> best = cheapest())
            return std::pair(best->edits, best->changes);
        return std::nullopt;
    }

    [[nodiscard]] bool holdsAlready() const
    {
        Values value(m_packages.size());
        for (std::size_t i = 0; i < m_packages.size(); ++i)
            value[i] = m_packages[i].wasInstalled ? 1 : 0;
        return editsIfLegal(value) == 0U && (outdated(value) == 0 || cheapest()->outdated == outdated(value));
    }

private:
    using Values = std::vector<std::size_t>;

    struct Cost
    {
        unsigned outdated = 0; ///< with --upgrade: packages that were asked for and could be newer
        unsigned edits = 0;
        unsigned changes = 0;

        friend auto operator<=>(const Cost &, const Cost &) = default;
    };

    [[nodiscard]] std::optional<Cost> cheapest() const
    {
        Values value = first();
        std::optional<Cost> best;
        for (;;) {
            if (const std::optional<unsigned> edits = editsIfLegal(value)) {
                const Cost cost{outdated(value), *edits, changed(value)};
                if (!best || cost < *best)
                    best = cost;
            }
            std::size_t place = 0;
            while (place < value.size() && ++value[place] > m_packages[place].choices.size()) {
                value[place] = lowest(m_packages[place]);
                ++place;
            }
            if (place == value.size())
                return best;
        }
    }

    [[nodiscard]] static std::size_t lowest(const Package &package)
    {
        return package.wasInstalled && !package.mayGo ? 1 : 0;
    }

    [[nodiscard]] Values first() const
    {
        Values value(m_packages.size());
        std::transform(m_packages.begin(), m_packages.end(), value.begin(), lowest);
        return value;
    }

    [[nodiscard]] bool isMet(const Need &need, const Values &value) const
    {
        return need.target != none
            && ((need.clauses.accepted >> value[static_cast<std::size_t>(need.target)]) & 1) != 0;
    }

    [[nodiscard]] static bool applies(const Need &need, const Choice &choice, std::uint32_t extras)
    {
        return need.underExtra == none || ((extras & choice.provided) >> need.underExtra & 1) != 0;
    }

    /// Extras that are on in the environment as it is.
    [[nodiscard]] std::vector<std::uint32_t> extrasBefore() const
    {
        std::vector<std::uint32_t> on(m_packages.size(), 0);
        for (bool grew = true; grew;) {
            grew = false;
            for (std::size_t i = 0; i < m_packages.size(); ++i) {
                if (!m_packages[i].wasInstalled)
                    continue;
                for (const Need &need : m_packages[i].choices[0].needs) {
                    if (need.target == none || !applies(need, m_packages[i].choices[0], on[i]))
                        continue;
                    std::uint32_t &target = on[static_cast<std::size_t>(need.target)];
                    grew = grew || (target | need.extras) != target;
                    target |= need.extras;
                }
            }
        }
        return on;
    }

    /// R8: violated before anything was done.
    [[nodiscard]] bool isOld(std::size_t package, const Need &need) const
    {
        if (!applies(need, m_packages[package].choices[0], m_extrasBefore[package]))
            return false;
        return need.target == none || !m_packages[static_cast<std::size_t>(need.target)].wasInstalled
            || (need.clauses.accepted >> 1 & 1) == 0;
    }

    struct State
    {
        std::vector<bool> reached;
        std::vector<bool> lookedAt;
        std::vector<std::uint32_t> extras;
    };

    template<typename Visit>
    void forEachInForce(std::size_t package, const Values &value, const State &state, Visit visit) const
    {
        if (value[package] == 0 || !state.reached[package])
            return;
        const Choice &choice = m_packages[package].choices[value[package] - 1];
        for (const Need &need : choice.needs) {
            const bool tolerated = choice.isInstalled && !state.lookedAt[package] && isOld(package, need);
            if (applies(need, choice, state.extras[package]) && !tolerated)
                visit(need);
        }
    }

    [[nodiscard]] State walk(const Values &value) const
    {
        State state{std::vector<bool>(m_packages.size()), std::vector<bool>(m_packages.size()),
                    std::vector<std::uint32_t>(m_packages.size())};
        bool grew = true;
        const auto use = [&](const Need &need, bool lookedAt) {
            if (need.target == none)
                return;
            const auto target = static_cast<std::size_t>(need.target);
            grew = grew || !state.reached[target] || (lookedAt && !state.lookedAt[target])
                || (state.extras[target] | need.extras) != state.extras[target];
            state.reached[target] = true;
            state.lookedAt[target] = state.lookedAt[target] || lookedAt || !m_packages[target].wasInstalled;
            state.extras[target] |= need.extras;
        };
        for (const std::vector<Need> *needs : {&m_world.requests, &m_world.wheelRequests}) {
            for (const Need &need : *needs)
                use(need, true);
        }
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            state.reached[i] = state.reached[i] || m_packages[i].wasInstalled;
            state.lookedAt[i] = state.lookedAt[i] || (m_packages[i].wasInstalled && value[i] != 1);
        }
        while (grew) {
            grew = false;
            for (std::size_t i = 0; i < m_packages.size(); ++i)
                forEachInForce(i, value, state, [&](const Need &need) { use(need, state.lookedAt[i]); });
        }
        return state;
    }

    [[nodiscard]] std::optional<unsigned> editsIfLegal(const Values &value) const
    {
        const auto met = [&](const Need &need) { return isMet(need, value); };
        if (!std::all_of(m_world.requests.begin(), m_world.requests.end(), met)
            || !std::all_of(m_world.wheelRequests.begin(), m_world.wheelRequests.end(), met) || hasUnusable(value))
            return std::nullopt;
        const State state = walk(value);
        if (hasBadPair(value, state))
            return std::nullopt;
        std::vector<std::vector<const Clauses *>> inForce(m_packages.size());
        bool legal = true;
        const auto note = [&](const Need &need) {
            legal = legal && isMet(need, value);
            if (need.target != none)
                inForce[static_cast<std::size_t>(need.target)].push_back(&need.clauses);
        };
        for (const Need &need : m_world.requests)
            note(need);
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            legal = legal && (value[i] == 0 || state.reached[i]);
            forEachInForce(i, value, state, note);
        }
        if (!legal)
            return std::nullopt;
        unsigned edits = 0;
        for (const LockOf &lock : m_world.locks) {
            const auto package = static_cast<std::size_t>(lock.package);
            if (value[package] == 0)
                continue;
            if ((lock.clauses.accepted >> value[package] & 1) != 0)
                inForce[package].push_back(&lock.clauses);
            else if (value[package] == 1 && m_packages[package].wasInstalled && !state.lookedAt[package])
                continue;
            else if (lock.kept)
                return std::nullopt;
            else
                ++edits;
        }
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            if (value[i] != 0 && !isOpen(m_packages[i], value[i], inForce[i]))
                return std::nullopt;
        }
        return edits;
    }

    [[nodiscard]] unsigned outdated(const Values &value) const
    {
        const auto isOutdated = [&](const Need &need) { return !isNewer(need, value); };
        return m_scenario.requests.upgrade
            ? static_cast<unsigned>(std::count_if(m_world.requests.begin(), m_world.requests.end(), isOutdated))
            : 0;
    }

    /// Or cannot become so: whether it has a release that fits the request and is newer than what was installed.
    [[nodiscard]] bool isNewer(const Need &request, const Values &value) const
    {
        const auto target = static_cast<std::size_t>(request.target);
        const Package &package = m_packages[target];
        if (!package.wasInstalled)
            return true;
        bool couldBe = false;
        for (std::size_t i = 1; i < package.choices.size(); ++i) {
            const Choice &other = package.choices[i];
            const bool counts = (request.clauses.accepted >> (i + 1) & 1) != 0
                && (!other.yanked || request.clauses.isPin) && (!other.version.isPrerelease() || mayBeOpen(target))
                && package.choices[0].version < other.version;
            if (counts && value[target] == i + 1)
                return true;
            couldBe = couldBe || counts;
        }
        return !couldBe;
    }

    /// Whether a pre-release is asked for, locked or installed.
    [[nodiscard]] bool mayBeOpen(std::size_t package) const
    {
        const auto names = [&](const auto &clauses, int target) {
            return clauses.namesPrerelease && static_cast<std::size_t>(target) == package;
        };
        return m_scenario.requests.prereleases || m_packages[package].choices[0].version.isPrerelease()
            || std::ranges::any_of(m_world.requests, [&](const Need &need) { return names(need.clauses, need.target); })
            || std::ranges::any_of(m_world.locks,
                                   [&](const LockOf &lock) { return names(lock.clauses, lock.package); });
    }

    [[nodiscard]] bool hasUnusable(const Values &value) const
    {
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            const Choice *chosen = value[i] == 0 ? nullptr : &m_packages[i].choices[value[i] - 1];
            if (chosen && chosen->unusable && !chosen->isInstalled)
                return true;
        }
        return false;
    }

    /// R9; a pair that was there before is tolerated while nothing looks at either side.
    [[nodiscard]] bool hasBadPair(const Values &value, const State &state) const
    {
        return std::any_of(m_world.badPairs.begin(), m_world.badPairs.end(), [&](const std::pair<Need, Need> &pair) {
            const auto isUntouched = [&](const Need &side) {
                const auto package = static_cast<std::size_t>(side.target);
                return m_packages[package].wasInstalled && value[package] == 1 && !state.lookedAt[package];
            };
            return isMet(pair.first, value) && isMet(pair.second, value)
                && !(isUntouched(pair.first) && isUntouched(pair.second));
        });
    }

    /// R5 and R6.
    [[nodiscard]] bool isOpen(const Package &package, std::size_t value,
                              const std::vector<const Clauses *> &inForce) const
    {
        const Choice &chosen = package.choices[value - 1];
        if (chosen.isInstalled || chosen.isWheel || (!chosen.version.isPrerelease() && !chosen.yanked))
            return true;
        bool named = false;
        bool pinned = false;
        std::uint32_t fitting = ~0U;
        for (const Clauses *clauses : inForce) {
            named = named || clauses->namesPrerelease;
            pinned = pinned || clauses->isPin;
            fitting &= clauses->accepted;
        }
        bool hasFinal = false;
        bool hasUnyanked = false;
        for (std::size_t i = 0; i < package.choices.size(); ++i) {
            const Choice &other = package.choices[i];
            if ((fitting >> (i + 1) & 1) == 0 || other.yanked || other.isWheel || other.unusable)
                continue;
            hasUnyanked = true;
            hasFinal = hasFinal || !package.choices[i].version.isPrerelease();
        }
        named = named || m_scenario.requests.prereleases;
        return (!chosen.version.isPrerelease() || named || !hasFinal) && (!chosen.yanked || (pinned && !hasUnyanked));
    }

    [[nodiscard]] unsigned changed(const Values &value) const
    {
        unsigned count = 0;
        for (std::size_t i = 0; i < m_packages.size(); ++i)
            count += m_packages[i].wasInstalled && value[i] != 1 ? 1U : 0U;
        return count;
    }

    const Scenario &m_scenario;
    const OutcomeWorld m_world;
    const std::vector<Package> &m_packages; ///< of the world
    const std::vector<std::uint32_t> m_extrasBefore;
};

} // namespace

std::optional<std::pair<unsigned, unsigned>> tryEveryOutcome(const Scenario &scenario)
{
    return EveryOutcome(scenario).run();
}

bool holdsAlready(const Scenario &scenario)
{
    return EveryOutcome(scenario).holdsAlready();
}

} // namespace constrictor
