// SPDX-License-Identifier: MIT
#include "exports/codes.h"

namespace constrictor {

std::string_view codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::NotFound:
        return "not-found";
    case ErrorKind::NotADirectory:
        return "not-a-directory";
    case ErrorKind::NotARegularFile:
        return "not-a-regular-file";
    case ErrorKind::PermissionDenied:
        return "permission-denied";
    case ErrorKind::TooLarge:
        return "too-large";
    case ErrorKind::LinkLoop:
        return "link-loop";
    case ErrorKind::OutsideRoot:
        return "outside-root";
    case ErrorKind::ReadFailed:
        return "read-failed";
    case ErrorKind::NoPython:
        return "no-python";
    case ErrorKind::NoSuchInterpreter:
        return "no-such-interpreter";
    case ErrorKind::NotRecognised:
        return "not-recognised";
    case ErrorKind::WriteFailed:
        return "write-failed";
    }
    return {};
}

std::string_view codeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Unreadable:
        return "unreadable";
    case ProblemKind::MissingFile:
        return "missing-file";
    case ProblemKind::NotARegularFile:
        return "not-a-regular-file";
    case ProblemKind::TooLarge:
        return "too-large";
    case ProblemKind::LeavesRoot:
        return "leaves-root";
    case ProblemKind::TooManyEntries:
        return "too-many-entries";
    case ProblemKind::TooManyFolders:
        return "too-many-folders";
    case ProblemKind::BaseNotInRoot:
        return "base-not-in-root";
    case ProblemKind::RemoteFile:
        return "remote-file";
    case ProblemKind::OverBudget:
        return "over-budget";
    case ProblemKind::IncludeLoop:
        return "include-loop";
    case ProblemKind::InvalidRequirement:
        return "invalid-requirement";
    case ProblemKind::LegacyRequirement:
        return "legacy-requirement";
    case ProblemKind::InvalidVersion:
        return "invalid-version";
    case ProblemKind::InvalidMarker:
        return "invalid-marker";
    case ProblemKind::ConstraintHasExtras:
        return "constraint-has-extras";
    case ProblemKind::ConstraintNotNamed:
        return "constraint-not-named";
    case ProblemKind::ConstraintEditable:
        return "constraint-editable";
    case ProblemKind::UnknownOption:
        return "unknown-option";
    case ProblemKind::InvalidOption:
        return "invalid-option";
    case ProblemKind::LineTooLong:
        return "line-too-long";
    case ProblemKind::TooManyLines:
        return "too-many-lines";
    case ProblemKind::DuplicateSetting:
        return "duplicate-setting";
    case ProblemKind::MissingName:
        return "missing-name";
    case ProblemKind::MissingVersion:
        return "missing-version";
    case ProblemKind::NameMismatch:
        return "name-mismatch";
    case ProblemKind::LeftOver:
        return "left-over";
    case ProblemKind::NotUtf8:
        return "not-utf-8";
    case ProblemKind::NulBytes:
        return "nul-bytes";
    case ProblemKind::InvalidSyntax:
        return "invalid-syntax";
    }
    return {};
}

std::string_view codeOf(LockState state)
{
    switch (state) {
    case LockState::Locked:
        return "locked";
    case LockState::Differs:
        return "differs";
    case LockState::NotLocked:
        return "not-locked";
    case LockState::NotInstalled:
        return "not-installed";
    case LockState::NotApplicable:
        return "not-applicable";
    }
    return {};
}

std::string_view codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return "problem";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        return "note";
    case Severity::Passed:
        return "passed";
    }
    return {};
}

std::string_view codeOf(Category category)
{
    switch (category) {
    case Category::Requirements:
        return "requirements";
    case Category::Packages:
        return "packages";
    case Category::Lock:
        return "lock";
    case Category::Container:
        return "container";
    case Category::Cuda:
        return "cuda";
    case Category::Advice:
        return "advice";
    }
    return {};
}

} // namespace constrictor
