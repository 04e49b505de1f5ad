// SPDX-License-Identifier: MIT
#include "plan/plancodes.h"

namespace constrictor {

std::string_view codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Satisfied:
        return "satisfied";
    case Verdict::Installable:
        return "installable";
    case Verdict::NeedsUnlock:
        return "needs-unlock";
    case Verdict::Impossible:
        return "impossible";
    case Verdict::Undecided:
        return "undecided";
    }
    return {};
}

std::string_view codeOf(Undecided undecided)
{
    switch (undecided) {
    case Undecided::No:
        return "no";
    case Undecided::OutOfTime:
        return "out-of-time";
    case Undecided::Stopped:
        return "stopped";
    case Undecided::OutOfMemory:
        return "out-of-memory";
    case Undecided::ListsUnavailable:
        return "lists-unavailable";
    case Undecided::InvalidRequest:
        return "invalid-request";
    case Undecided::AddressNotRead:
        return "address-not-read";
    case Undecided::NotVerified:
        return "not-verified";
    }
    return {};
}

std::string_view codeOf(Basis basis)
{
    switch (basis) {
    case Basis::Index:
        return "index";
    case Basis::Cache:
        return "cache";
    case Basis::Local:
        return "local";
    }
    return {};
}

std::string_view codeOf(EditStyle style)
{
    switch (style) {
    case EditStyle::Move:
        return "move";
    case EditStyle::Widen:
        return "widen";
    case EditStyle::Remove:
        return "remove";
    }
    return {};
}

std::string_view codeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Upgrade:
        return "upgrade";
    case ChangeKind::Downgrade:
        return "downgrade";
    case ChangeKind::Replace:
        return "replace";
    case ChangeKind::Install:
        return "install";
    case ChangeKind::Remove:
        return "remove";
    }
    return {};
}

std::string_view codeOf(ExplainedStep::Kind kind)
{
    switch (kind) {
    case ExplainedStep::Kind::Asked:
        return "asked";
    case ExplainedStep::Kind::AskedWheel:
        return "asked-wheel";
    case ExplainedStep::Kind::Requires:
        return "requires";
    case ExplainedStep::Kind::RequiresDirect:
        return "requires-direct";
    case ExplainedStep::Kind::Locked:
        return "locked";
    case ExplainedStep::Kind::Stays:
        return "stays";
    case ExplainedStep::Kind::KeepsVersion:
        return "keeps-version";
    case ExplainedStep::Kind::BadPair:
        return "bad-pair";
    case ExplainedStep::Kind::Unusable:
        return "unusable";
    case ExplainedStep::Kind::NotOpened:
        return "not-opened";
    case ExplainedStep::Kind::LookedAt:
        return "looked-at";
    case ExplainedStep::Kind::Upgrade:
        return "upgrade";
    case ExplainedStep::Kind::WheelOtherPlatform:
        return "wheel-other-platform";
    case ExplainedStep::Kind::WheelOtherPython:
        return "wheel-other-python";
    }
    return {};
}

std::string_view codeOf(PlanWarningKind kind)
{
    switch (kind) {
    case PlanWarningKind::PrereleaseChosen:
        return "prerelease-chosen";
    case PlanWarningKind::YankedChosen:
        return "yanked-chosen";
    case PlanWarningKind::OlderForLaxerMetadata:
        return "older-for-laxer-metadata";
    case PlanWarningKind::OnlySourceArchives:
        return "only-source-archives";
    case PlanWarningKind::OtherPython:
        return "other-python";
    case PlanWarningKind::NothingHolds:
        return "nothing-holds";
    case PlanWarningKind::ProofRelative:
        return "proof-relative";
    case PlanWarningKind::AddressLocked:
        return "address-locked";
    case PlanWarningKind::InstalledRefused:
        return "installed-refused";
    case PlanWarningKind::NothingToKeep:
        return "nothing-to-keep";
    case PlanWarningKind::NothingToRemove:
        return "nothing-to-remove";
    case PlanWarningKind::FileRefused:
        return "file-refused";
    case PlanWarningKind::OptionNotFollowed:
        return "option-not-followed";
    }
    return {};
}

std::string_view codeOf(AlternativeKind kind)
{
    switch (kind) {
    case AlternativeKind::AsSmall:
        return "as-small";
    case AlternativeKind::WithoutDowngrade:
        return "without-downgrade";
    case AlternativeKind::NewerVersion:
        return "newer-version";
    case AlternativeKind::OtherRequest:
        return "other-request";
    }
    return {};
}

std::string_view codeOf(PipVerdict verdict)
{
    switch (verdict) {
    case PipVerdict::Unknown:
        return "unknown";
    case PipVerdict::NothingToDo:
    case PipVerdict::Ok:
        return "ok";
    case PipVerdict::Breaks:
        return "breaks";
    case PipVerdict::Fails:
        return "fails";
    }
    return {};
}

std::string_view codeOf(PipUnknown::Kind kind)
{
    switch (kind) {
    case PipUnknown::Kind::SourceArchive:
        return "source-archive";
    case PipUnknown::Kind::Address:
        return "address";
    case PipUnknown::Kind::AskedAddress:
        return "asked-address";
    case PipUnknown::Kind::LockedAddress:
        return "locked-address";
    }
    return {};
}

} // namespace constrictor
