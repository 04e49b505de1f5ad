// SPDX-License-Identifier: MIT
#include "diagnose/unread.h"

#include "diagnose/cases.h"
#include "diagnose/places.h"

#include <system_error>
#include <unordered_set>

namespace constrictor {

namespace {

/// Whether another rule tells of @p problem in a file of metadata.
bool isToldOfMetadata(const FileProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::MissingFile:
    case ProblemKind::NotUtf8:
    case ProblemKind::NulBytes:
        return isMetadataFile(problem.path);
    case ProblemKind::InvalidVersion:
    case ProblemKind::LeftOver:
    case ProblemKind::MissingName:
    case ProblemKind::MissingVersion:
    case ProblemKind::NameMismatch:
        return true;
    default:
        return false;
    }
}

/// Whether another rule tells of @p problem in a constraint file: lines that pip refuses, and that it is not there.
bool isToldOfConstraints(const FileProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::MissingFile:
        return true;
    case ProblemKind::LineTooLong:
    case ProblemKind::TooManyLines:
        return false;
    default:
        return problem.span.line > 0;
    }
}

std::string_view codeOf(const FileProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Unreadable:
        return "unread-system";
    case ProblemKind::MissingFile:
        return problem.detail.empty() ? "unread-missing" : "unread-link"; // of a develop install, to its source
    case ProblemKind::NotARegularFile:
        return "unread-not-a-file";
    case ProblemKind::TooLarge:
        return "unread-too-large";
    case ProblemKind::LeavesRoot:
        return "unread-leaves-root";
    case ProblemKind::TooManyEntries:
        return "unread-too-many";
    case ProblemKind::NotUtf8:
        return "unread-encoding";
    case ProblemKind::InvalidRequirement:
        return "unread-line";
    case ProblemKind::TooManyFolders:
        return "unread-folders";
    case ProblemKind::BaseNotInRoot:
        return "unread-base";
    case ProblemKind::RemoteFile:
        return "unread-remote";
    case ProblemKind::OverBudget:
        return "unread-over-budget";
    case ProblemKind::LineTooLong:
        return "unread-long-line";
    case ProblemKind::TooManyLines:
        return "unread-many-lines";
    case ProblemKind::DuplicateSetting:
        return "unread-duplicate";
    default:
        return "unread-syntax";
    }
}

} // namespace

std::vector<const FileProblem *> unreadProblems(const Environment &environment)
{
    std::unordered_set<std::string_view> constraintFiles;
    for (const ConstraintFile &file : environment.constraintFiles)
        constraintFiles.insert(file.path);
    std::vector<const FileProblem *> problems;
    for (const FileProblem &problem : environment.problems) {
        if (!isToldOfMetadata(problem) && !(isToldOfConstraints(problem) && constraintFiles.contains(problem.path)))
            problems.push_back(&problem);
    }
    return problems;
}

std::vector<Finding> unreadFindings(const Environment &environment)
{
    Cases cases(unreadCodes.front(), Severity::Warning);
    for (const FileProblem *problem : unreadProblems(environment)) {
        cases.add([problem] {
            const std::string system = std::generic_category().message(problem->systemError);
            return Detail{{codeOf(*problem), {problem->path, problem->systemError == 0 ? problem->detail : system}},
                          {problem->path, problem->span}};
        });
    }
    return std::move(cases).findings();
}

} // namespace constrictor
