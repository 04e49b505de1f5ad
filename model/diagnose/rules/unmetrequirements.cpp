// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

Detail detailOf(const Environment &environment, const Violation &violation)
{
    const InstalledPackage &package = environment.packages[violation.package];
    Detail detail;
    detail.message.code = violation.installed ? "unmet-version" : "unmet-missing";
    detail.message.arguments = {package.name, package.versionText,
                                std::string(requirementText(package, violation.requirement))};
    if (violation.installed)
        detail.message.arguments.push_back(environment.packages[*violation.installed].versionText);
    detail.evidence = requirementPlace(package, violation.requirement);
    return detail;
}

std::vector<Finding> check(const Subject &subject)
{
    Cases cases("unmet-requirements", Severity::Problem);
    for (const Violation &violation : subject.requirements.violations)
        cases.add([&] { return detailOf(subject.environment, violation); });
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 3> codes{"unmet-requirements", "unmet-missing", "unmet-version"};

} // namespace

constinit const Rule unmetRequirements{
    "unmet-requirements", Severity::Problem, Category::Requirements, Need::Files, codes, check};

} // namespace constrictor
