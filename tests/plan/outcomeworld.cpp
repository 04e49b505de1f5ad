// SPDX-License-Identifier: MIT
#include "plan/outcomeworld.h"

#include "pep/name.h"

#include <algorithm>
#include <map>

namespace constrictor {

namespace {

class Reader
{
    using Clauses = OutcomeWorld::Clauses;
    using Need = OutcomeWorld::Need;
    using Choice = OutcomeWorld::Choice;
    using Package = OutcomeWorld::Package;
    static constexpr int none = OutcomeWorld::none;

public:
    explicit Reader(const Scenario &scenario)
        : m_scenario(scenario)
    {
    }

    OutcomeWorld run()
    {
        addPackages();
        addNeeds();
        addLocks();
        addRequests();
        addWheelRequests();
        addBadPairs();
        return std::move(m_world);
    }

private:
    [[nodiscard]] static bool isNamed(const std::vector<std::string> &names, const std::string &normalized)
    {
        return std::any_of(names.begin(), names.end(),
                           [&](const std::string &name) { return pep::normalizedName(name) == normalized; });
    }

    int number(const std::string &name)
    {
        const auto [found, isNew] = m_numbers.emplace(name, static_cast<int>(m_world.packages.size()));
        if (isNew)
            m_world.packages.push_back({name, {}, false});
        return found->second;
    }

    int extraNumber(const std::string &name)
    {
        return m_extraNumbers.emplace(pep::normalizedName(name), static_cast<int>(m_extraNumbers.size())).first->second;
    }

    void addPackages()
    {
        for (const InstalledPackage &installedPackage : m_scenario.environment.packages) {
            Package &package = m_world.packages[static_cast<std::size_t>(number(installedPackage.normalizedName))];
            package.wasInstalled = true;
            package.mayGo = isNamed(m_scenario.requests.allowRemove, installedPackage.normalizedName);
            package.choices.push_back({*installedPackage.version, true});
        }
        for (const auto &[name, entries] : m_scenario.source.entries()) {
            Package &package = m_world.packages[static_cast<std::size_t>(number(name))];
            for (const TableSource::Entry &entry : entries) {
                const pep::Version version = *pep::Version::parse(entry.version);
                if (entry.leftOut == LeftOut::No && !(package.wasInstalled && package.choices[0].version == version))
                    package.choices.push_back({version, false, entry.yanked});
            }
        }
        for (const LocalWheel &wheel : m_scenario.requests.wheels)
            m_world.packages[static_cast<std::size_t>(number(pep::normalizedName(wheel.name)))].choices.push_back(
                {*pep::Version::parse(wheel.version), false, false, true});
    }

    /// Exactly that file.
    void addWheelRequests()
    {
        for (const LocalWheel &wheel : m_scenario.requests.wheels) {
            const int target = m_numbers.at(pep::normalizedName(wheel.name));
            const std::vector<Choice> &choices = m_world.packages[static_cast<std::size_t>(target)].choices;
            Need need{target, {}, 0, none};
            for (std::size_t i = 0; i < choices.size(); ++i)
                need.clauses.accepted |= choices[i].isWheel ? 2U << i : 0U;
            m_world.wheelRequests.push_back(need);
        }
    }

    void addBadPairs()
    {
        for (const BadPair &pair : m_scenario.requests.badPairs) {
            std::vector<Need> sides;
            addNeed(pair.first, {}, sides);
            addNeed(pair.second, {}, sides);
            if (sides[0].target != none && sides[1].target != none)
                m_world.badPairs.emplace_back(sides[0], sides[1]);
        }
    }

    Clauses clauses(int package, const pep::SpecifierSet &set) const
    {
        Clauses result;
        const std::vector<Choice> &choices = m_world.packages[static_cast<std::size_t>(package)].choices;
        for (std::size_t i = 0; i < choices.size(); ++i)
            result.accepted |= set.contains(choices[i].version) ? 2U << i : 0U;
        for (const pep::Specifier &one : set.specifiers()) {
            result.namesPrerelease = result.namesPrerelease || one.namesPrerelease();
            result.isPin = result.isPin || one.op() == pep::Operator::Arbitrary
                || (one.op() == pep::Operator::Equal && !one.isWildcard());
        }
        return result;
    }

    /// False if the text asks for something that no index can give.
    bool addNeed(const std::string &text, const std::vector<std::string> &provided, std::vector<Need> &to)
    {
        const auto parsed = pep::Requirement::parse(text);
        if (!parsed || !parsed->url.empty())
            return false;
        const pep::Requirement &requirement = *parsed;
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
            return true;
        }
        for (const std::string &extra : provided) {
            if (!requirement.marker.evaluateFor(m_scenario.environment.markers, extra))
                continue;
            need.underExtra = extraNumber(extra);
            to.push_back(need);
        }
        return true;
    }

    void addNeeds()
    {
        for (const InstalledPackage &package : m_scenario.environment.packages) {
            Choice &choice = m_world.packages[static_cast<std::size_t>(number(package.normalizedName))].choices[0];
            std::vector<std::string> texts;
            for (std::size_t i = 0; i < package.requirements.size(); ++i)
                texts.emplace_back(package.requirements.text(i));
            fill(choice, texts, package.providedExtras);
        }
        for (const auto &[name, entries] : m_scenario.source.entries()) {
            Package &package = m_world.packages[static_cast<std::size_t>(number(name))];
            for (const TableSource::Entry &entry : entries) {
                const pep::Version version = *pep::Version::parse(entry.version);
                for (Choice &choice : package.choices) {
                    if (!choice.isInstalled && !choice.isWheel && choice.version == version)
                        fill(choice, entry.requiresDist, entry.providesExtra);
                }
            }
        }
        for (const LocalWheel &wheel : m_scenario.requests.wheels) {
            for (Choice &choice :
                 m_world.packages[static_cast<std::size_t>(number(pep::normalizedName(wheel.name)))].choices) {
                if (choice.isWheel)
                    fill(choice, wheel.requiresDist, wheel.providesExtra);
            }
        }
    }

    void fill(Choice &choice, const std::vector<std::string> &texts, const std::vector<std::string> &provided)
    {
        for (const std::string &extra : provided)
            choice.provided |= 1U << extraNumber(extra);
        for (const std::string &text : texts)
            choice.unusable = !addNeed(text, provided, choice.needs) || choice.unusable;
    }

    void addLocks()
    {
        for (const ConstraintLine &line : m_scenario.environment.constraintFiles.front().content.lines) {
            const pep::Requirement &lock = *line.requirement;
            if (lock.marker.evaluateFor(m_scenario.environment.markers, {}) && m_numbers.contains(lock.normalizedName))
                m_world.locks.push_back({m_numbers.at(lock.normalizedName),
                                         clauses(m_numbers.at(lock.normalizedName), lock.specifiers),
                                         isNamed(m_scenario.requests.keepLocks, lock.normalizedName)});
        }
    }

    void addRequests()
    {
        for (const RequestLine &line : m_scenario.requests.lines) {
            if (!addNeed(line.text, {}, m_world.requests))
                m_world.requests.emplace_back();
        }
    }

    const Scenario &m_scenario;
    OutcomeWorld m_world;
    std::map<std::string, int> m_numbers;
    std::map<std::string, int> m_extraNumbers;
};

} // namespace

OutcomeWorld outcomeWorldOf(const Scenario &scenario)
{
    return Reader(scenario).run();
}

} // namespace constrictor
