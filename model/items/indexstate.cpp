// SPDX-License-Identifier: MIT
#include "items/indexstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor {

IndexState indexState(const Scan &scan, const std::optional<Answer> &answer, const IndexConsent &consent)
{
    if (isDemo(scan.inputs))
        return IndexState::BuiltIn;
    if (answer && std::ranges::any_of(answer->solved->problems, isUnreachable, &IndexProblem::fault))
        return answer->solved->plan.basis == Basis::Local ? IndexState::NotReachable : IndexState::Cache;
    if (answer && answer->solved->plan.basis == Basis::Index)
        return IndexState::Online;
    if (!consent.allowed.empty())
        return IndexState::Allowed;
    return consent.refused.empty() ? IndexState::NotAsked : IndexState::Off;
}

QString indexStateWords(IndexState state)
{
    switch (state) {
    case IndexState::BuiltIn:
        return QCoreApplication::translate("IndexState", "Index: part of the demo");
    case IndexState::NotAsked:
        return QCoreApplication::translate("IndexState", "Index: not asked yet");
    case IndexState::Off:
        return QCoreApplication::translate("IndexState", "Index: off");
    case IndexState::Allowed:
        return QCoreApplication::translate("IndexState", "Index: allowed");
    case IndexState::Online:
        return QCoreApplication::translate("IndexState", "Index: online");
    case IndexState::Cache:
        return QCoreApplication::translate("IndexState", "Index: not reachable, using the cache");
    case IndexState::NotReachable:
        break;
    }
    return QCoreApplication::translate("IndexState", "Index: not reachable");
}

} // namespace constrictor
