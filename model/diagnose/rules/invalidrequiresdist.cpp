// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <array>
#include <unordered_map>

namespace constrictor {

namespace {

/// Tells whether requirements can be read. An environment repeats few texts and fewer markers tens of thousands of
/// times: each is read once.
class Readability
{
public:
    [[nodiscard]] bool isReadable(std::string_view text)
    {
        const std::size_t semicolon = text.rfind(';');
        if (semicolon == std::string_view::npos)
            return isRequirement(text);
        if (isMarker(text.substr(semicolon + 1)) && isRequirement(text.substr(0, semicolon)))
            return true;
        // A URL or a quoted text of the marker may hold the last semicolon.
        return pep::Requirement::parse(text).has_value();
    }

private:
    [[nodiscard]] bool isRequirement(std::string_view text)
    {
        const auto [entry, fresh] = m_requirements.try_emplace(text, false);
        if (fresh) {
            const std::optional<pep::Requirement> requirement = pep::Requirement::parse(text);
            entry->second = requirement && !requirement->legacy;
        }
        return entry->second;
    }

    [[nodiscard]] bool isMarker(std::string_view text)
    {
        const auto [entry, fresh] = m_markers.try_emplace(text, false);
        if (fresh)
            entry->second = pep::Marker::parse(text).has_value();
        return entry->second;
    }

    std::unordered_map<std::string_view, bool> m_requirements;
    std::unordered_map<std::string_view, bool> m_markers;
};

std::vector<Finding> check(const Subject &subject)
{
    Readability readability;
    Cases cases("invalid-requires-dist", Severity::Warning);
    for (const InstalledPackage &package : subject.environment.packages) {
        for (std::size_t i = 0; i < package.requirements.size(); ++i) {
            if (readability.isReadable(package.requirements.text(i)))
                continue;
            cases.add([&] {
                return Detail{{"invalid-requires-dist-line",
                               {package.name, package.versionText, std::string(package.requirements.text(i))}},
                              requirementPlace(package, i)};
            });
        }
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 2> codes{"invalid-requires-dist", "invalid-requires-dist-line"};

} // namespace

constinit const Rule invalidRequiresDist{
    "invalid-requires-dist", Severity::Warning, Category::Packages, Need::Files, codes, check};

} // namespace constrictor
