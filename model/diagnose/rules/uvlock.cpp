// SPDX-License-Identifier: MIT
#include "diagnose/rule.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

// uv reads neither pip's variables nor its configuration: the lock does not hold its installs unless UV_CONSTRAINT says
// so too.
std::vector<Finding> check(const Subject &subject)
{
    const Environment &environment = subject.environment;
    const auto isPipsOnly = [](const ConstraintFile &file) {
        return file.source != ConstraintSource::Given && file.source != ConstraintSource::Include && file.exists
            && !file.content.lines.empty();
    };
    const auto file = std::ranges::find_if(environment.constraintFiles, isPipsOnly);
    const bool told = std::ranges::any_of(environment.variables, [](const RecordedVariable &variable) {
        return variable.name == "UV_CONSTRAINT" && !variable.value.empty();
    });
    if (told || file == environment.constraintFiles.end())
        return {};
    Finding finding;
    finding.severity = Severity::Note;
    finding.message = {"lock-not-for-uv", {file->path}};
    finding.evidence.push_back({file->path, {}});
    finding.known = sourceOf(subject.knowledge, finding.message.code);
    return {finding};
}

constexpr std::array<std::string_view, 1> codes{"lock-not-for-uv"};

} // namespace

constinit const Rule uvLock{"lock-not-for-uv", Severity::Note, Category::Lock, Need::Locks, codes, check};

} // namespace constrictor
