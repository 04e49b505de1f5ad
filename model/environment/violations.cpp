// SPDX-License-Identifier: MIT
#include "environment/violations.h"

#include "pep/prereleases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace constrictor {

namespace {

/// Judges one requirement after the other. An environment repeats the same few hundred markers thousands of times, so
/// each text is judged once.
class Judge
{
public:
    explicit Judge(const Environment &environment)
        : m_environment(environment)
    {
        m_packages.reserve(environment.packages.size());
        for (std::uint32_t i = 0; i < environment.packages.size(); ++i)
            m_packages.emplace(environment.packages[i].normalizedName, i);
    }

    void judgePackage(std::uint32_t index, std::vector<Violation> &violations)
    {
        const RequirementTexts &requirements = m_environment.packages[index].requirements;
        for (std::uint32_t i = 0; i < requirements.size(); ++i) {
            const Outcome outcome = judge(requirements.text(i));
            if (!outcome.violated || statedBefore(requirements, i))
                continue;
            violations.push_back({index, i, outcome.installed});
        }
    }

private:
    struct Outcome
    {
        bool violated = false;
        std::optional<std::uint32_t> installed;
    };

    [[nodiscard]] Outcome judge(std::string_view text)
    {
        const bool hasUrl = text.find('@') != std::string_view::npos; // which may hold a semicolon
        const std::size_t semicolon = hasUrl ? std::string_view::npos : text.find(';');
        if (semicolon != std::string_view::npos && !holds(text.substr(semicolon + 1)))
            return {};
        const auto requirement = pep::Requirement::parse(text.substr(0, semicolon));
        if (hasUrl && requirement && !requirement->marker.evaluate(m_environment.markers))
            return {};
        if (!requirement)
            return {};
        const auto found = m_packages.find(requirement->normalizedName);
        if (found == m_packages.end())
            return {true, std::nullopt};
        const std::optional<pep::Version> &installed = m_environment.packages[found->second].version;
        if (!installed || pep::installedFits(requirement->specifiers, *installed))
            return {};
        return {true, found->second};
    }

    /// A marker that cannot be read makes the requirement unreadable: it says nothing.
    [[nodiscard]] bool holds(std::string_view text)
    {
        const auto [entry, isNew] = m_markers.try_emplace(text, false);
        if (isNew) {
            const std::optional<pep::Marker> marker = pep::Marker::parse(text);
            entry->second = marker && marker->evaluate(m_environment.markers);
        }
        return entry->second;
    }

    [[nodiscard]] static bool statedBefore(const RequirementTexts &requirements, std::uint32_t index)
    {
        for (std::uint32_t i = 0; i < index; ++i) {
            if (requirements.text(i) == requirements.text(index))
                return true;
        }
        return false;
    }

    const Environment &m_environment;
    std::unordered_map<std::string_view, std::uint32_t> m_packages;
    std::unordered_map<std::string_view, bool> m_markers;
};

} // namespace

std::vector<Violation> violations(const Environment &environment)
{
    std::vector<Violation> violations;
    Judge judge(environment);
    for (std::uint32_t i = 0; i < environment.packages.size(); ++i)
        judge.judgePackage(i, violations);
    return violations;
}

} // namespace constrictor
