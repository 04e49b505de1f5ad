// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/lines.h"
#include "diagnose/rule.h"
#include "plan/refusal.h"

#include <array>

namespace constrictor {

namespace {

/// The code of a line that makes pip refuse its file; empty: it is no problem of a line.
std::string_view codeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::InvalidRequirement:
    case ProblemKind::InvalidVersion:
    case ProblemKind::InvalidSyntax:
    case ProblemKind::NulBytes:
        return "line-invalid";
    case ProblemKind::LegacyRequirement:
        return "line-legacy";
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
    case ProblemKind::InvalidOption:
        return "line-option-use";
    case ProblemKind::NotUtf8:
        return "line-encoding";
    case ProblemKind::IncludeLoop:
        return "line-loop";
    default:
        return {};
    }
}

std::vector<Finding> check(const Subject &subject)
{
    Cases cases("invalid-lines", Severity::Problem);
    const PipRules rules = rulesOfPip(subject.environment);
    for (const ConstraintFile &file : subject.environment.constraintFiles) {
        for (const TextProblem &problem : file.content.problems) {
            const std::string_view code = codeOf(problem.kind);
            if (code.empty() || !refuses(rules, problem.kind))
                continue;
            cases.add([&] {
                Detail detail{{code, {}}, {file.path, problem.span}};
                if (problem.kind != ProblemKind::NotUtf8)
                    detail.message.arguments.push_back(excerpt(file, problem.span));
                if (problem.kind == ProblemKind::LegacyRequirement)
                    detail.message.arguments.push_back(rules.version);
                return detail;
            });
        }
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 11> codes{"invalid-lines",   "line-invalid",  "line-legacy",   "line-marker",
                                                 "line-extras",     "line-unnamed",  "line-editable", "line-option",
                                                 "line-option-use", "line-encoding", "line-loop"};

} // namespace

constinit const Rule invalidLines{"invalid-lines", Severity::Problem, Category::Lock, Need::Locks, codes, check};

} // namespace constrictor
