// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/lines.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

/// The code of a line that makes pip refuse its file; empty: pip reads it.
std::string_view refusalOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::InvalidRequirement:
    case ProblemKind::InvalidVersion:
    case ProblemKind::InvalidSyntax:
    case ProblemKind::NulBytes:
        return "line-invalid";
    case ProblemKind::InvalidMarker:
        return "line-marker";
    case ProblemKind::ConstraintHasExtras:
        return "line-extras";
    case ProblemKind::ConstraintNotNamed:
        return "line-unnamed";
    case ProblemKind::ConstraintEditable:
        return "line-editable";
    case ProblemKind::UnknownOption:
        return "line-option";
    default:
        return {};
    }
}

std::vector<Finding> check(const Subject &subject)
{
    Cases cases("invalid-lines", Severity::Problem);
    for (const ConstraintFile &file : subject.environment.constraintFiles) {
        for (const TextProblem &problem : file.content.problems) {
            const std::string_view code = refusalOf(problem.kind);
            if (code.empty())
                continue;
            cases.add([&] { return Detail{{code, {excerpt(file, problem.span)}}, {file.path, problem.span}}; });
        }
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 7> codes{"invalid-lines", "line-invalid",  "line-marker", "line-extras",
                                                "line-unnamed",  "line-editable", "line-option"};

} // namespace

constinit const Rule invalidLines{"invalid-lines", Severity::Problem, Category::Lock, Need::Locks, codes, check};

} // namespace constrictor
