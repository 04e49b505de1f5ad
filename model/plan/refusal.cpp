// SPDX-License-Identifier: MIT
#include "plan/refusal.h"

#include <algorithm>

namespace constrictor {

namespace {

bool isRefused(const RequestLine &line, const PipRules &rules)
{
    const std::optional<pep::Requirement> requirement = pep::Requirement::parse(line.text);
    return !requirement || (requirement->legacy && !rules.readsLegacy);
}

/// A folder or device in a constraint file's place, which pip cannot open either.
bool isNoFile(const Environment &environment, const ConstraintFile &file)
{
    return std::ranges::any_of(environment.problems, [&file](const FileProblem &problem) {
        return problem.path == file.path && problem.kind == ProblemKind::NotARegularFile;
    });
}

} // namespace

bool refuses(const PipRules &rules, ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::LegacyRequirement:
        return !rules.readsLegacy;
    case ProblemKind::LineTooLong: // pip has no such limits
    case ProblemKind::TooManyLines:
        return false;
    default:
        return true;
    }
}

std::optional<RefusedFile> refusedFile(const Environment &environment, const PipRules &rules)
{
    for (const ConstraintFile &file : environment.constraintFiles) {
        if (!file.exists || isNoFile(environment, file))
            return RefusedFile{file.path, 0};
        const auto refused = std::ranges::find_if(
            file.content.problems, [&rules](const TextProblem &problem) { return refuses(rules, problem.kind); });
        if (refused != file.content.problems.end())
            return RefusedFile{file.path, refused->span.line};
    }
    return std::nullopt;
}

std::optional<std::size_t> refusedRequest(std::span<const RequestLine> lines, const PipRules &rules)
{
    const auto found =
        std::ranges::find_if(lines, [&rules](const RequestLine &line) { return isRefused(line, rules); });
    return found == lines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - lines.begin()));
}

} // namespace constrictor
