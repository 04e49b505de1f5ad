// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

std::vector<Finding> check(const Subject &subject)
{
    Cases cases("invalid-requires-dist", Severity::Warning);
    for (const StatedRequirement stated : subject.requirements.unreadable) {
        cases.add([&] {
            const InstalledPackage &package = subject.environment.packages[stated.package];
            return Detail{
                {"invalid-requires-dist-line",
                 {package.name, package.versionText, std::string(package.requirements.text(stated.requirement))}},
                requirementPlace(package, stated.requirement)};
        });
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 2> codes{"invalid-requires-dist", "invalid-requires-dist-line"};

} // namespace

constinit const Rule invalidRequiresDist{
    "invalid-requires-dist", Severity::Warning, Category::Packages, Need::Files, codes, check};

} // namespace constrictor
