// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"
#include "pep/name.h"
#include "pep/prereleases.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace constrictor {

namespace {

/// An extra of an installed package that something asks for.
struct WantedExtra
{
    const InstalledPackage *package = nullptr;
    std::string extra; ///< normalized

    friend auto operator<=>(const WantedExtra &, const WantedExtra &) = default;
};

/// Follows the extras that installed packages ask for; each extra of a package is looked at once.
class ExtraWalk
{
public:
    explicit ExtraWalk(const Environment &environment)
        : m_environment(environment)
    {
    }

    std::vector<Finding> run()
    {
        for (const InstalledPackage &package : m_environment.packages)
            collect(package, {});
        while (!m_pending.empty()) {
            const WantedExtra wanted = std::move(m_pending.back());
            m_pending.pop_back();
            collect(*wanted.package, wanted.extra);
        }
        return std::move(m_cases).findings();
    }

private:
    /// Looks at the requirements of @p package that only @p extra switches on; without one, at those always on.
    void collect(const InstalledPackage &package, const std::string &extra)
    {
        if (extra.empty() && !package.requirements.mention("["))
            return;
        for (std::size_t i = 0; i < package.requirements.size(); ++i) {
            const std::string_view text = package.requirements.text(i);
            if (!(extra.empty() ? text.find('[') != std::string_view::npos : hasExtraMarker(text)))
                continue;
            const std::optional<pep::Requirement> requirement = pep::Requirement::parse(text);
            if (requirement && appliesFor(*requirement, extra))
                look(package, i, *requirement, extra);
        }
    }

    /// Whether @p text may be switched on by an extra. Most are not, and to parse them all would cost as much as the
    /// whole check.
    static bool hasExtraMarker(std::string_view text)
    {
        const std::size_t semicolon = text.find(';');
        return semicolon != std::string_view::npos && text.find("extra", semicolon) != std::string_view::npos;
    }

    bool appliesFor(const pep::Requirement &requirement, const std::string &extra) const
    {
        return applies(requirement, extra) && (extra.empty() || !applies(requirement, {}));
    }

    bool applies(const pep::Requirement &requirement, const std::string &extra) const
    {
        return requirement.marker.evaluateFor(m_environment.markers, extra);
    }

    void look(const InstalledPackage &package, std::size_t index, const pep::Requirement &requirement,
              const std::string &extra)
    {
        const InstalledPackage *installed = findPackage(m_environment, requirement.normalizedName);
        const auto add = [&](std::string_view code, std::vector<std::string> rest) {
            m_cases.add([&] {
                std::vector<std::string> arguments{nameAndVersion(package), extra,
                                                   std::string(requirementText(package, index))};
                std::ranges::move(rest, std::back_inserter(arguments));
                return Detail{{code, std::move(arguments)}, requirementPlace(package, index)};
            });
        };
        if (!extra.empty() && !installed)
            add("extra-missing", {});
        else if (!extra.empty() && installed->version
                 && !pep::installedFits(requirement.specifiers, *installed->version))
            add("extra-version", {installed->versionText});
        for (const std::string &wanted : requirement.extras) {
            if (installed && !provides(*installed, wanted))
                add("extra-unknown", {wanted, nameAndVersion(*installed)});
            else if (installed && m_seen.insert({installed, pep::normalizedName(wanted)}).second)
                m_pending.push_back({installed, pep::normalizedName(wanted)});
        }
    }

    static bool provides(const InstalledPackage &package, const std::string &extra)
    {
        const std::string normalized = pep::normalizedName(extra);
        return std::ranges::any_of(package.providedExtras, [&normalized](const std::string &provided) {
            return pep::normalizedName(provided) == normalized;
        });
    }

    const Environment &m_environment;
    Cases m_cases{"unmet-extras", Severity::Warning};
    std::vector<WantedExtra> m_pending;
    std::set<WantedExtra> m_seen;
};

std::vector<Finding> check(const Subject &subject)
{
    return ExtraWalk(subject.environment).run();
}

constexpr std::array<std::string_view, 4> codes{"unmet-extras", "extra-missing", "extra-version", "extra-unknown"};

} // namespace

constinit const Rule unmetExtras{"unmet-extras", Severity::Warning, Category::Requirements, Need::Files, codes, check};

} // namespace constrictor
