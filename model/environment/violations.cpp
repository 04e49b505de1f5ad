// SPDX-License-Identifier: MIT
#include "environment/violations.h"

#include "pep/prereleases.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace constrictor {

namespace {

std::string joinedSorted(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    std::string joined;
    for (const std::string &text : texts)
        joined.append(text).append(",");
    return joined;
}

/// "==1" for "==1.0": but for ~=, zeros at the end of a release mean nothing.
std::string withoutLastZeros(const pep::Specifier &specifier)
{
    std::string text = specifier.toString();
    const bool plain = text.find_first_not_of("<>=!0123456789.") == std::string::npos;
    while (plain && !text.starts_with("===") && text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

/// Equal for what pip takes for one requirement (packaging's Requirement.__eq__): clauses and extras in any order.
std::string identityOf(std::string_view text)
{
    const auto requirement = pep::Requirement::parse(text);
    if (!requirement)
        return std::string(text);
    std::vector<std::string> specifiers;
    for (const pep::Specifier &specifier : requirement->specifiers.specifiers())
        specifiers.push_back(withoutLastZeros(specifier));
    return requirement->normalizedName + "[" + joinedSorted(requirement->extras) + "]" + joinedSorted(specifiers) + "@"
        + requirement->url + ";" + requirement->marker.toString();
}

/// Judges one requirement after the other, each once. An environment repeats the same few hundred markers thousands of
/// times, so that verdicts on markers are kept by their text.
class Judge
{
public:
    /// Without @p everyText those whose marker does not hold are not read further.
    Judge(const Environment &environment, bool everyText)
        : m_environment(environment)
        , m_everyText(everyText)
    {
        m_packages.reserve(environment.packages.size());
        for (std::uint32_t i = 0; i < environment.packages.size(); ++i)
            m_packages.emplace(environment.packages[i].normalizedName, i);
    }

    [[nodiscard]] RequirementVerdicts judgeAll() &&
    {
        for (std::uint32_t package = 0; package < m_environment.packages.size(); ++package) {
            m_told.clear();
            const RequirementTexts &requirements = m_environment.packages[package].requirements;
            m_mayHaveUrls = requirements.mention("@");
            for (std::uint32_t requirement = 0; requirement < requirements.size(); ++requirement)
                judge({package, requirement});
        }
        return std::move(m_verdicts);
    }

private:
    enum class Marker : std::uint8_t { Unreadable, False, True };

    void judge(StatedRequirement stated)
    {
        const std::string_view text = m_environment.packages[stated.package].requirements.text(stated.requirement);
        const bool hasUrl = m_mayHaveUrls && text.find('@') != std::string_view::npos; // which may hold a semicolon
        const std::size_t semicolon = hasUrl ? std::string_view::npos : text.find(';');
        Marker marker = semicolon == std::string_view::npos ? Marker::True : judgeMarker(text.substr(semicolon + 1));
        if (marker == Marker::False && !m_everyText)
            return;
        const std::optional<pep::Requirement> requirement = pep::Requirement::parse(text.substr(0, semicolon));
        if (!requirement || requirement->legacy || marker == Marker::Unreadable)
            m_verdicts.unreadable.push_back(stated);
        if (requirement && hasUrl && !requirement->marker.evaluate(m_environment.markers))
            marker = Marker::False;
        if (requirement && marker == Marker::True)
            compare(stated, *requirement);
    }

    [[nodiscard]] Marker judgeMarker(std::string_view text)
    {
        const auto [entry, isNew] = m_markers.try_emplace(text, Marker::Unreadable);
        if (!isNew)
            return entry->second;
        if (const std::optional<pep::Marker> marker = pep::Marker::parse(text))
            entry->second = marker->evaluate(m_environment.markers) ? Marker::True : Marker::False;
        return entry->second;
    }

    void compare(StatedRequirement stated, const pep::Requirement &requirement)
    {
        std::optional<std::uint32_t> found;
        if (const auto entry = m_packages.find(requirement.normalizedName); entry != m_packages.end()) {
            const std::optional<pep::Version> &installed = m_environment.packages[entry->second].version;
            if (!installed || pep::installedFits(requirement.specifiers, *installed))
                return;
            found = entry->second;
        }
        if (m_told.insert(identityOf(m_environment.packages[stated.package].requirements.text(stated.requirement)))
                .second)
            m_verdicts.violations.push_back({stated.package, stated.requirement, found});
    }

    const Environment &m_environment;
    bool m_everyText;
    RequirementVerdicts m_verdicts;
    bool m_mayHaveUrls = false; ///< the package that is judged
    std::unordered_set<std::string> m_told; ///< violations of the package that is judged
    std::unordered_map<std::string_view, std::uint32_t> m_packages;
    std::unordered_map<std::string_view, Marker> m_markers;
};

} // namespace

std::vector<Violation> violations(const Environment &environment)
{
    return Judge(environment, false).judgeAll().violations;
}

RequirementVerdicts judgeRequirements(const Environment &environment)
{
    return Judge(environment, true).judgeAll();
}

} // namespace constrictor
