// SPDX-License-Identifier: MIT
#include "plan/wheelfit.h"

#include "environment/targettags.h"
#include "pep/name.h"
#include "pep/requirespython.h"
#include "pep/tags.h"

#include <optional>
#include <string>
#include <vector>

namespace constrictor {

namespace {

ExplainedStep stepAbout(const LocalWheel &wheel, ExplainedStep::Kind kind, const std::string &requirement)
{
    ExplainedStep step;
    step.kind = kind;
    step.name = pep::normalizedName(wheel.name);
    step.versions = {{wheel.version, wheel.version}};
    step.requirement = requirement;
    return step;
}

} // namespace

Explanation misfits(std::span<const LocalWheel> wheels, const Environment &environment)
{
    Explanation explanation;
    const auto python = pep::Version::parse(environment.markers.pythonFullVersion);
    std::optional<pep::TagRanking> ranking; // costs more than everything else here
    for (const LocalWheel &wheel : wheels) {
        const std::optional<std::vector<pep::Tag>> tags = pep::parseTags(wheel.tags);
        if (tags && !ranking)
            ranking.emplace(targetTags(environment, newestGlibc));
        if (tags && !ranking->rank(*tags))
            explanation.steps.push_back(stepAbout(wheel, ExplainedStep::Kind::WheelOtherPlatform, wheel.tags));
        if (python && !pep::admitsPython(wheel.requiresPython, *python))
            explanation.steps.push_back(stepAbout(wheel, ExplainedStep::Kind::WheelOtherPython, wheel.requiresPython));
    }
    return explanation;
}

} // namespace constrictor
