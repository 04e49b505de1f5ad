// SPDX-License-Identifier: MIT
#include "diagnose/unread.h"

#include "diagnose/cases.h"

#include <system_error>

namespace constrictor {

namespace {

/// The code of a file that could not be read; empty: the problem is another one.
std::string_view unreadCode(const FileProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Unreadable:
        return "unread-system";
    case ProblemKind::NotARegularFile:
        return "unread-not-a-file";
    case ProblemKind::TooLarge:
        return "unread-too-large";
    case ProblemKind::LeavesRoot:
        return "unread-leaves-root";
    case ProblemKind::TooManyEntries:
        return "unread-too-many";
    case ProblemKind::NulBytes:
    case ProblemKind::InvalidSyntax:
        return "unread-syntax";
    default:
        return {};
    }
}

} // namespace

bool isUnread(const FileProblem &problem)
{
    return !unreadCode(problem).empty();
}

std::vector<Finding> unreadFindings(const Environment &environment)
{
    Cases cases(unreadCodes.front(), Severity::Warning);
    for (const FileProblem &problem : environment.problems) {
        const std::string_view code = unreadCode(problem);
        if (code.empty())
            continue;
        cases.add([&] {
            const std::string system = std::generic_category().message(problem.systemError);
            return Detail{{code, {problem.path, problem.systemError == 0 ? problem.detail : system}},
                          {problem.path, problem.span}};
        });
    }
    return std::move(cases).findings();
}

} // namespace constrictor
