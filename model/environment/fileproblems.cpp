// SPDX-License-Identifier: MIT
#include "environment/fileproblems.h"

namespace constrictor {

namespace {

ProblemKind problemKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ProblemKind::MissingFile;
    case ErrorKind::NotADirectory:
    case ErrorKind::NotARegularFile:
        return ProblemKind::NotARegularFile;
    case ErrorKind::TooLarge:
        return ProblemKind::TooLarge;
    case ErrorKind::LinkLoop:
    case ErrorKind::OutsideRoot:
        return ProblemKind::LeavesRoot;
    default:
        return ProblemKind::Unreadable;
    }
}

} // namespace

FileProblem fileProblem(const Error &error)
{
    FileProblem problem;
    problem.path = error.path;
    problem.kind = problemKind(error.kind);
    problem.detail = error.detail;
    problem.systemError = problem.kind == ProblemKind::Unreadable ? error.systemError : 0;
    return problem;
}

void reportUnlessMissing(const Error &error, std::vector<FileProblem> &problems)
{
    if (error.kind != ErrorKind::NotFound)
        problems.push_back(fileProblem(error));
}

void reportTextProblems(const std::string &path, const std::vector<TextProblem> &found,
                        std::vector<FileProblem> &problems)
{
    for (const TextProblem &problem : found)
        problems.push_back({path, problem.kind, problem.span, problem.detail, 0});
}

} // namespace constrictor
