// SPDX-License-Identifier: MIT
#include "plan/consistency.h"

#include "pep/name.h"

#include <algorithm>
#include <set>
#include <utility>

namespace constrictor {

namespace {

class ConsistencyCheck
{
public:
    ConsistencyCheck(Facts &facts, const Requests &requests, const Outcome &outcome)
        : m_facts(facts)
        , m_table(facts.table())
        , m_requests(requests)
        , m_outcome(outcome)
    {
        for (const RequestLine &line : requests.lines) {
            const RequirementFacts &asked = m_table[m_table.requirement(line.text)];
            if (asked.readable && asked.appliesAlways)
                m_asked.push_back(&asked);
        }
    }

    ConsistencyReport run()
    {
        checkPresence();
        switchOnInstalled();
        walk();
        checkRequests();
        checkRequirements();
        checkAdded();
        checkLocks();
        checkOpenings();
        checkBadPairs();
        return std::move(m_report);
    }

private:
    using Extra = std::pair<NameId, NameId>;

    void report(Inconsistency kind, NameId name, std::string detail = {})
    {
        m_report.problems.push_back({kind, name, std::move(detail)});
    }

    [[nodiscard]] Value valueOf(NameId name) const
    {
        const auto found = m_outcome.find(name);
        return found == m_outcome.end() ? absent : found->second;
    }

    [[nodiscard]] bool isMet(const RequirementFacts &requirement) const
    {
        const Value value = valueOf(requirement.target);
        return value != absent && m_facts.accepts(requirement.target, requirement.specifiers, value);
    }

    void checkPresence()
    {
        for (const NameId name : m_facts.installedNames()) {
            const bool mayGo =
                std::any_of(m_requests.allowRemove.begin(), m_requests.allowRemove.end(),
                            [&](const std::string &text) { return pep::normalizedName(text) == m_table.text(name); });
            if (valueOf(name) == absent && !mayGo)
                report(Inconsistency::Missing, name);
            m_report.changed += valueOf(name) != installed ? 1 : 0;
        }
        for (const auto &[name, value] : m_outcome) {
            if (m_facts.described(name, value).metadata != Candidate::Metadata::Read)
                report(Inconsistency::NotCandidate, name);
        }
    }

    /// Extras that were on before anything was done.
    void switchOnInstalled()
    {
        for (bool grew = true; grew;) {
            grew = false;
            for (const NameId name : m_facts.installedNames()) {
                for (const RequirementFacts *requirement : active(name, installed, m_extrasBefore)) {
                    for (const NameId extra : requirement->extras)
                        grew = m_extrasBefore.emplace(requirement->target, extra).second || grew;
                }
            }
        }
    }

    /// The requirements of a release, with these extras on.
    [[nodiscard]] std::vector<const RequirementFacts *> active(NameId name, Value value,
                                                               const std::set<Extra> &extras) const
    {
        std::vector<const RequirementFacts *> result;
        const Candidate &candidate = m_facts.described(name, value);
        for (const RequirementId id : candidate.requirements) {
            const bool applies = m_table[id].appliesAlways
                || std::any_of(candidate.extras.begin(), candidate.extras.end(), [&](NameId extra) {
                                     return extras.contains({name, extra}) && m_table.appliesUnder(id, extra);
                                 });
            if (applies)
                result.push_back(&m_table[id]);
        }
        return result;
    }

    /// Violated before anything was done, by an installed release (R8).
    [[nodiscard]] bool isOldViolation(NameId name, const RequirementFacts &requirement) const
    {
        const std::vector<const RequirementFacts *> before = active(name, installed, m_extrasBefore);
        return std::find(before.begin(), before.end(), &requirement) != before.end()
            && !m_facts.accepts(requirement.target, requirement.specifiers, installed);
    }

    [[nodiscard]] std::vector<const RequirementFacts *> inForce(NameId name) const
    {
        const Value value = valueOf(name);
        if (value == absent || !m_reached.contains(name))
            return {};
        std::vector<const RequirementFacts *> result = active(name, value, m_extras);
        if (value == installed && !m_lookedAt.contains(name))
            std::erase_if(result,
                          [&](const RequirementFacts *requirement) { return isOldViolation(name, *requirement); });
        return result;
    }

    bool use(const RequirementFacts &requirement, bool lookedAt)
    {
        bool grew = m_reached.insert(requirement.target).second;
        if (lookedAt || !m_facts.isInstalled(requirement.target))
            grew = m_lookedAt.insert(requirement.target).second || grew;
        for (const NameId extra : requirement.extras)
            grew = m_extras.emplace(requirement.target, extra).second || grew;
        return grew;
    }

    void walk()
    {
        for (const RequirementFacts *asked : m_asked)
            use(*asked, true);
        for (const NameId name : m_facts.wheelNames()) {
            m_reached.insert(name);
            m_lookedAt.insert(name);
        }
        for (const NameId name : m_facts.installedNames()) {
            m_reached.insert(name);
            if (valueOf(name) != installed)
                m_lookedAt.insert(name);
        }
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto &[name, value] : m_outcome) {
                for (const RequirementFacts *requirement : inForce(name))
                    grew = use(*requirement, m_lookedAt.contains(name)) || grew;
            }
        }
    }

    void checkRequests()
    {
        for (const RequirementFacts *asked : m_asked) {
            if (!isMet(*asked))
                report(Inconsistency::Unmet, asked->target, asked->text);
        }
        for (std::size_t i = 0; i < m_facts.wheelNames().size(); ++i) {
            const NameId name = m_facts.wheelNames()[i];
            const Candidate &chosen = m_facts.candidate(name, valueOf(name));
            if (chosen.origin != Candidate::Origin::Wheel || chosen.number != i)
                report(Inconsistency::WrongWheel, name);
        }
    }

    void checkRequirements()
    {
        for (const auto &[name, value] : m_outcome) {
            for (const RequirementFacts *requirement : inForce(name)) {
                if (!isMet(*requirement))
                    report(Inconsistency::Unmet, name, requirement->text);
            }
        }
    }

    void checkAdded()
    {
        for (const auto &[name, value] : m_outcome) {
            if (!m_reached.contains(name))
                report(Inconsistency::NotAskedFor, name);
        }
    }

    template<typename Visit>
    void forEachLock(Visit visit)
    {
        const std::vector<ConstraintFile> &files = m_facts.environment().constraintFiles;
        for (std::uint32_t file = 0; file < files.size(); ++file) {
            for (std::uint32_t line = 0; line < files[file].content.lines.size(); ++line) {
                const ConstraintLine &text = files[file].content.lines[line];
                if (text.kind == LineKind::Requirement && text.requirement
                    && text.requirement->marker.evaluateFor(m_facts.environment().markers, {}))
                    visit(Lock{file, line}, *text.requirement);
            }
        }
    }

    void checkLocks()
    {
        forEachLock([&](Lock lock, const pep::Requirement &requirement) {
            const NameId name = m_table.name(requirement.normalizedName);
            const Value value = valueOf(name);
            if (value == absent)
                return;
            const SpecifierId specifiers = m_table.specifiers(requirement);
            if (m_facts.accepts(name, specifiers, value)) {
                m_inForce[name].push_back(specifiers);
                return;
            }
            if (value == installed && !m_lookedAt.contains(name))
                return;
            m_report.editedLocks.push_back(lock);
            for (const std::string &kept : m_requests.keepLocks) {
                if (pep::normalizedName(kept) == requirement.normalizedName)
                    report(Inconsistency::KeptLock, name);
            }
        });
        for (const RequirementFacts *asked : m_asked)
            m_inForce[asked->target].push_back(asked->specifiers);
        for (const auto &[name, value] : m_outcome) {
            for (const RequirementFacts *requirement : inForce(name))
                m_inForce[requirement->target].push_back(requirement->specifiers);
        }
    }

    /// Whether a candidate that needs no opening meets everything in force.
    [[nodiscard]] bool hasBetter(NameId name, bool forYanked) const
    {
        const std::size_t count = m_facts.package(name).candidates.size();
        for (Value value = installed; value < count; ++value) {
            const Candidate &candidate = m_facts.candidate(name, value);
            const bool counts =
                candidate.origin == Candidate::Origin::Installed || candidate.origin == Candidate::Origin::Listed;
            if (!counts || candidate.yanked || (candidate.prerelease && !forYanked))
                continue;
            const auto &statements = m_inForce.at(name);
            if (std::all_of(statements.begin(), statements.end(),
                            [&](SpecifierId id) { return m_facts.accepts(name, id, value); })
                && m_facts.described(name, value).metadata == Candidate::Metadata::Read)
                return true;
        }
        return false;
    }

    void checkOpenings()
    {
        for (const auto &[name, value] : m_outcome) {
            const Candidate &chosen = m_facts.candidate(name, value);
            if (chosen.origin != Candidate::Origin::Listed || !(chosen.prerelease || chosen.yanked))
                continue;
            bool named = m_requests.prereleases;
            bool pinned = false;
            for (const SpecifierId id : m_inForce[name]) {
                named = named || m_table[id].namesPrerelease;
                pinned = pinned || m_table[id].isPin;
            }
            if (chosen.prerelease && !named && hasBetter(name, false))
                report(Inconsistency::Prerelease, name);
            if (chosen.yanked && (!pinned || hasBetter(name, true)))
                report(Inconsistency::Yanked, name);
        }
    }

    void checkBadPairs()
    {
        for (const BadPair &pair : m_requests.badPairs) {
            const RequirementFacts &first = m_table[m_table.requirement(pair.first)];
            const RequirementFacts &second = m_table[m_table.requirement(pair.second)];
            if (!first.readable || !second.readable || first.target == second.target || !isMet(first) || !isMet(second))
                continue;
            const bool isOld = valueOf(first.target) == installed && valueOf(second.target) == installed;
            if (!isOld || m_lookedAt.contains(first.target) || m_lookedAt.contains(second.target))
                report(Inconsistency::BadPair, first.target, pair.second);
        }
    }

    Facts &m_facts;
    RequirementTable &m_table;
    const Requests &m_requests;
    const Outcome &m_outcome;
    std::vector<const RequirementFacts *> m_asked;
    std::set<Extra> m_extrasBefore;
    std::set<Extra> m_extras;
    std::set<NameId> m_reached;
    std::set<NameId> m_lookedAt;
    std::map<NameId, std::vector<SpecifierId>> m_inForce; ///< statements about a package, met lines included
    ConsistencyReport m_report;
};

} // namespace

ConsistencyReport checkConsistent(Facts &facts, const Requests &requests, const Outcome &outcome)
{
    return ConsistencyCheck(facts, requests, outcome).run();
}

} // namespace constrictor
