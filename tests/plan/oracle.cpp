// SPDX-License-Identifier: MIT
#include "plan/oracle.h"

#include "pep/name.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace constrictor {

namespace {

constexpr int none = -1;

/// A set of clauses about one package: which of its values meet them is one bit each.
struct Clauses
{
    std::uint32_t accepted = 0;
    bool namesPrerelease = false;
    bool isPin = false;
};

struct Need
{
    int target = none;
    Clauses clauses;
    std::uint32_t extras = 0; ///< asked for, one bit each
    int underExtra = none; ///< counts only while this one is on
};

struct Choice
{
    pep::Version version;
    bool isInstalled = false;
    bool yanked = false;
    std::uint32_t provided = 0; ///< extras
    std::vector<Need> needs;
};

struct Package
{
    std::string name;
    std::vector<Choice> choices; ///< value i + 1; value 0 is absent
    bool wasInstalled = false; ///< then its value is 1
};

struct LockOf
{
    int package = none;
    Clauses clauses;
};

class EveryOutcome
{
public:
    explicit EveryOutcome(const Scenario &scenario)
        : m_scenario(scenario)
    {
        addPackages();
        addNeeds();
        for (const ConstraintLine &line : scenario.environment.constraintFiles.front().content.lines) {
            const pep::Requirement &lock = *line.requirement;
            if (lock.marker.evaluateFor(scenario.environment.markers, {}) && m_numbers.contains(lock.normalizedName))
                m_locks.push_back(
                    {m_numbers.at(lock.normalizedName), clauses(m_numbers.at(lock.normalizedName), lock.specifiers)});
        }
        for (const RequestLine &line : scenario.requests.lines)
            addNeed(line.text, {}, m_requests);
        m_extrasBefore = extrasBefore();
    }

    std::optional<std::pair<unsigned, unsigned>> run()
    {
        std::vector<std::size_t> value(m_packages.size());
        for (std::size_t i = 0; i < m_packages.size(); ++i)
            value[i] = m_packages[i].wasInstalled ? 1 : 0;
        std::optional<std::pair<unsigned, unsigned>> best;
        for (;;) {
            const unsigned changes = changed(value);
            if (const std::optional<unsigned> edits = editsIfLegal(value)) {
                if (!best || std::pair(*edits, changes) < *best)
                    best = std::pair(*edits, changes);
            }
            std::size_t place = 0;
            while (place < value.size() && ++value[place] > m_packages[place].choices.size()) {
                value[place] = m_packages[place].wasInstalled ? 1 : 0;
                ++place;
            }
            if (place == value.size())
                return best;
        }
    }

private:
    using Values = std::vector<std::size_t>;

    int number(const std::string &name)
    {
        const auto [found, isNew] = m_numbers.emplace(name, static_cast<int>(m_packages.size()));
        if (isNew)
            m_packages.push_back({name, {}, false});
        return found->second;
    }

    int extraNumber(const std::string &name)
    {
        return m_extraNumbers.emplace(pep::normalizedName(name), static_cast<int>(m_extraNumbers.size())).first->second;
    }

    void addPackages()
    {
        for (const InstalledPackage &installedPackage : m_scenario.environment.packages) {
            Package &package = m_packages[static_cast<std::size_t>(number(installedPackage.normalizedName))];
            package.wasInstalled = true;
            package.choices.push_back({*installedPackage.version, true, false, 0, {}});
        }
        for (const auto &[name, entries] : m_scenario.source.entries()) {
            Package &package = m_packages[static_cast<std::size_t>(number(name))];
            for (const TableSource::Entry &entry : entries) {
                const pep::Version version = *pep::Version::parse(entry.version);
                if (entry.leftOut == LeftOut::No && !(package.wasInstalled && package.choices[0].version == version))
                    package.choices.push_back({version, false, entry.yanked, 0, {}});
            }
        }
    }

    Clauses clauses(int package, const pep::SpecifierSet &set) const
    {
        Clauses result;
        const std::vector<Choice> &choices = m_packages[static_cast<std::size_t>(package)].choices;
        for (std::size_t i = 0; i < choices.size(); ++i)
            result.accepted |= set.contains(choices[i].version) ? 2U << i : 0U;
        for (const pep::Specifier &one : set.specifiers()) {
            result.namesPrerelease = result.namesPrerelease || one.namesPrerelease();
            result.isPin = result.isPin || one.op() == pep::Operator::Arbitrary
                || (one.op() == pep::Operator::Equal && !one.isWildcard());
        }
        return result;
    }

    void addNeed(const std::string &text, const std::vector<std::string> &provided, std::vector<Need> &to)
    {
        const pep::Requirement requirement = *pep::Requirement::parse(text);
        const auto found = m_numbers.find(requirement.normalizedName);
        Need need;
        if (found != m_numbers.end()) {
            need.target = found->second;
            need.clauses = clauses(found->second, requirement.specifiers);
        }
        for (const std::string &extra : requirement.extras)
            need.extras |= 1U << extraNumber(extra);
        if (requirement.marker.evaluateFor(m_scenario.environment.markers, {})) {
            to.push_back(need);
            return;
        }
        for (const std::string &extra : provided) {
            if (!requirement.marker.evaluateFor(m_scenario.environment.markers, extra))
                continue;
            need.underExtra = extraNumber(extra);
            to.push_back(need);
        }
    }

    void addNeeds()
    {
        for (const InstalledPackage &package : m_scenario.environment.packages) {
            Choice &choice = m_packages[static_cast<std::size_t>(number(package.normalizedName))].choices[0];
            std::vector<std::string> texts;
            for (std::size_t i = 0; i < package.requirements.size(); ++i)
                texts.emplace_back(package.requirements.text(i));
            fill(choice, texts, package.providedExtras);
        }
        for (const auto &[name, entries] : m_scenario.source.entries()) {
            Package &package = m_packages[static_cast<std::size_t>(number(name))];
            for (const TableSource::Entry &entry : entries) {
                const pep::Version version = *pep::Version::parse(entry.version);
                for (Choice &choice : package.choices) {
                    if (!choice.isInstalled && choice.version == version)
                        fill(choice, entry.requiresDist, entry.providesExtra);
                }
            }
        }
    }

    void fill(Choice &choice, const std::vector<std::string> &texts, const std::vector<std::string> &provided)
    {
        for (const std::string &extra : provided)
            choice.provided |= 1U << extraNumber(extra);
        for (const std::string &text : texts)
            addNeed(text, provided, choice.needs);
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
            const std::size_t target = static_cast<std::size_t>(need.target);
            grew = grew || !state.reached[target] || (lookedAt && !state.lookedAt[target])
                || (state.extras[target] | need.extras) != state.extras[target];
            state.reached[target] = true;
            state.lookedAt[target] = state.lookedAt[target] || lookedAt || !m_packages[target].wasInstalled;
            state.extras[target] |= need.extras;
        };
        for (const Need &need : m_requests)
            use(need, true);
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
        if (!std::all_of(m_requests.begin(), m_requests.end(), [&](const Need &need) { return isMet(need, value); }))
            return std::nullopt;
        const State state = walk(value);
        std::vector<std::vector<const Clauses *>> inForce(m_packages.size());
        bool legal = true;
        const auto note = [&](const Need &need) {
            legal = legal && isMet(need, value);
            if (need.target != none)
                inForce[static_cast<std::size_t>(need.target)].push_back(&need.clauses);
        };
        for (const Need &need : m_requests)
            note(need);
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            legal = legal && (value[i] == 0 || state.reached[i]);
            forEachInForce(i, value, state, note);
        }
        if (!legal)
            return std::nullopt;
        unsigned edits = 0;
        for (const LockOf &lock : m_locks) {
            const std::size_t package = static_cast<std::size_t>(lock.package);
            if (value[package] == 0)
                continue;
            if ((lock.clauses.accepted >> value[package] & 1) != 0)
                inForce[package].push_back(&lock.clauses);
            else if (value[package] != 1 || !m_packages[package].wasInstalled || state.lookedAt[package])
                ++edits;
        }
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            if (value[i] != 0 && !isOpen(m_packages[i], value[i], inForce[i]))
                return std::nullopt;
        }
        return edits;
    }

    /// R5 and R6.
    [[nodiscard]] static bool isOpen(const Package &package, std::size_t value,
                                     const std::vector<const Clauses *> &inForce)
    {
        const Choice &chosen = package.choices[value - 1];
        if (chosen.isInstalled || (!chosen.version.isPrerelease() && !chosen.yanked))
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
            if ((fitting >> (i + 1) & 1) == 0 || package.choices[i].yanked)
                continue;
            hasUnyanked = true;
            hasFinal = hasFinal || !package.choices[i].version.isPrerelease();
        }
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
    std::vector<Package> m_packages;
    std::map<std::string, int> m_numbers;
    std::map<std::string, int> m_extraNumbers;
    std::vector<LockOf> m_locks;
    std::vector<Need> m_requests;
    std::vector<std::uint32_t> m_extrasBefore;
};

} // namespace

std::optional<std::pair<unsigned, unsigned>> tryEveryOutcome(const Scenario &scenario)
{
    return EveryOutcome(scenario).run();
}

} // namespace constrictor
