// SPDX-License-Identifier: MIT
#include "plan/pipcommand.h"

#include "pep/name.h"
#include "plan/pipprediction.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace constrictor {

namespace {

class CommandSearch
{
public:
    CommandSearch(Facts &facts, const Requests &requests, std::span<const ReplacedLock> replaced,
                  const std::vector<PipInstall> &planned, const PipRules &rules, const StopToken &stop)
        : m_facts(facts)
        , m_requests(requests)
        , m_replaced(replaced)
        , m_planned(planned)
        , m_rules(rules)
        , m_stop(stop)
        , m_required(requiredByPlan())
    {
    }

    std::optional<std::vector<std::string>> run()
    {
        std::set<std::string> pins = neededPins();
        for (;;) {
            const std::vector<PipInstall> got = predicted(pins);
            if (got == m_planned)
                break;
            const std::size_t before = pins.size();
            for (const PipInstall &install : m_planned) {
                if (std::find(got.begin(), got.end(), install) == got.end() && !isFile(install))
                    pins.insert(pin(install));
            }
            if (pins.size() == before || m_stop.stop_requested())
                return std::nullopt;
        }
        dropNeedless(pins);
        return inOrder(pins);
    }

private:
    /// Local wheels come first: with them there is a release that a line may want. Then pins of what is asked for: pip
    /// judges its arguments one after the other, and where a line alone lets no release in, it does not look at the
    /// next.
    [[nodiscard]] std::vector<std::string> inOrder(const std::set<std::string> &pins) const
    {
        std::set<std::string> asked;
        for (const RequestLine &line : m_requests.lines)
            asked.insert(m_facts.table().text(m_facts.table()[m_facts.table().requirement(line.text)].target));
        std::vector<std::string> arguments;
        std::vector<std::string> others;
        for (const LocalWheel &wheel : m_requests.wheels)
            arguments.push_back(wheel.path);
        for (const std::string &text : pins)
            (asked.contains(text.substr(0, text.find('='))) ? arguments : others).push_back(text);
        for (const RequestLine &line : m_requests.lines)
            arguments.push_back(line.text);
        arguments.insert(arguments.end(), others.begin(), others.end());
        return arguments;
    }

    /// A local wheel is asked for by its path; the index may not have its version.
    [[nodiscard]] bool isFile(const PipInstall &install) const
    {
        return std::any_of(m_requests.wheels.begin(), m_requests.wheels.end(),
                           [&](const LocalWheel &wheel) { return pep::normalizedName(wheel.name) == install.name; });
    }

    [[nodiscard]] static std::string pin(const PipInstall &install) { return install.name + "==" + install.version; }

    /// Pins whatever the prediction says: pip versions differ in when they open pre-releases, and a pin opens them in
    /// all; and where pip's search may give up, it is to find what is not the newest at once.
    [[nodiscard]] std::set<std::string> neededPins() const
    {
        std::set<std::string> pins;
        for (const PipInstall &install : m_planned) {
            const std::optional<pep::Version> version = pep::Version::parse(install.version);
            const bool asked = std::any_of(m_requests.lines.begin(), m_requests.lines.end(),
                                           [&](const RequestLine &line) { return line.text == pin(install); });
            if (version && !asked && !isFile(install)
                && (version->isPrerelease()
                    || (!m_rules.searchesOn && !isMoved(install) && hasNewer(install, *version))))
                pins.insert(pin(install));
        }
        return pins;
    }

    /// Whether a line of the constraint file will pin it: pip then sees no other release.
    [[nodiscard]] bool isMoved(const PipInstall &install) const
    {
        return std::any_of(m_replaced.begin(), m_replaced.end(), [&](const ReplacedLock &lock) {
            return lineOf(m_facts.environment(), lock.line).requirement->normalizedName == install.name;
        });
    }

    /// Whether a newer release meets all that the request and the other planned releases require of the package: pip
    /// tries that first, and has to find its way back.
    [[nodiscard]] bool hasNewer(const PipInstall &install, const pep::Version &version) const
    {
        const NameId name = m_facts.table().name(install.name);
        const std::vector<Candidate> &candidates = m_facts.package(name).candidates;
        for (Value value = firstCandidate; value < candidates.size(); ++value) {
            const Candidate &candidate = candidates[value];
            const bool isTriedFirst = candidate.origin == Candidate::Origin::Listed && !candidate.prerelease
                && !candidate.yanked && version < *candidate.version;
            if (isTriedFirst && std::all_of(m_required.begin(), m_required.end(), [&](RequirementId id) {
                    const RequirementFacts &required = m_facts.table()[id];
                    return required.target != name || m_facts.accepts(name, required.specifiers, value);
                }))
                return true;
        }
        return false;
    }

    /// What the request and the planned releases require, extras aside.
    [[nodiscard]] std::vector<RequirementId> requiredByPlan() const
    {
        std::vector<RequirementId> required;
        for (const RequestLine &line : m_requests.lines)
            required.push_back(m_facts.table().requirement(line.text));
        for (const PipInstall &install : m_planned) {
            const std::vector<Candidate> &candidates = m_facts.package(m_facts.table().name(install.name)).candidates;
            for (const Candidate &candidate : candidates) {
                if (candidate.origin == Candidate::Origin::None || candidate.versionText != install.version)
                    continue;
                std::copy_if(candidate.requirements.begin(), candidate.requirements.end(), std::back_inserter(required),
                             [&](RequirementId id) { return m_facts.table()[id].appliesAlways; });
            }
        }
        return required;
    }

    [[nodiscard]] std::vector<PipInstall> predicted(const std::set<std::string> &pins) const
    {
        Requests requests = m_requests;
        for (const std::string &text : pins)
            requests.lines.push_back({text, {}, 0});
        return predictPip(m_facts, requests, m_replaced, m_rules, m_stop).installs;
    }

    void dropNeedless(std::set<std::string> &pins) const
    {
        const std::set<std::string> kept = neededPins();
        for (const std::string &text : std::set<std::string>(pins)) {
            if (kept.contains(text) || m_stop.stop_requested())
                continue;
            pins.erase(text);
            if (predicted(pins) != m_planned)
                pins.insert(text);
        }
    }

    Facts &m_facts;
    const Requests &m_requests;
    std::span<const ReplacedLock> m_replaced;
    const std::vector<PipInstall> &m_planned;
    const PipRules &m_rules;
    const StopToken &m_stop;
    std::vector<RequirementId> m_required;
};

} // namespace

std::optional<std::vector<std::string>> shortestPipArguments(Facts &facts, const Requests &requests,
                                                             std::span<const ReplacedLock> replaced,
                                                             const std::vector<PipInstall> &planned,
                                                             const PipRules &rules, const StopToken &stop)
{
    return CommandSearch(facts, requests, replaced, planned, rules, stop).run();
}

} // namespace constrictor
