// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

std::string_view codeOf(ConstraintSource source)
{
    switch (source) {
    case ConstraintSource::Variable:
        return "missing-by-variable";
    case ConstraintSource::PipConfiguration:
        return "missing-by-configuration";
    case ConstraintSource::Include:
        return "missing-by-include";
    case ConstraintSource::DefaultPlace:
    case ConstraintSource::Given:
        break;
    }
    return "missing-given";
}

std::vector<Finding> check(const Subject &subject)
{
    Cases cases("missing-constraint-file", Severity::Problem);
    for (const ConstraintFile &file : subject.environment.constraintFiles) {
        if (!file.exists)
            cases.add([&] {
                return Detail{{codeOf(file.source), {file.path, file.namedBy}},
                              {file.namedBy.empty() ? file.path : file.namedBy, {}}};
            });
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 5> codes{"missing-constraint-file", "missing-by-variable",
                                                "missing-by-configuration", "missing-by-include", "missing-given"};

} // namespace

constinit const Rule missingConstraintFile{
    "missing-constraint-file", Severity::Problem, Category::Lock, Need::Locks, codes, check};

} // namespace constrictor
