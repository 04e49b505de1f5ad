// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/requestfile.h"
#include "analysis/scan.h"
#include "analysis/sources.h"
#include "base/result.h"
#include "index/indexproblem.h"
#include "index/joinedsource.h"
#include "plan/plan.h"

#include <memory>
#include <string>
#include <vector>

namespace constrictor {

/// A plan and what its sources could not tell.
struct Solved
{
    PlanResult plan;
    std::vector<IndexProblem> problems; ///< with any, the plan is as good as what could be asked
    std::vector<JoinedSource::Assumed> assumed; ///< what the plan takes for granted of packages that it installs
    std::vector<std::string> trustedHosts; ///< whose certificates are not checked, as the user's configuration says
};

/// Plans the requests for what was scanned, with everything it has read (ReadingDepth::Diagnosis). Pure composition:
/// opens the sources for the interpreter of the environment and calls makePlan(). What the environment's own pip is
/// told (pre, no-binary, only-binary) counts besides the requests, and wheels of this machine that a line names by
/// address are read.
[[nodiscard]] std::shared_ptr<const Solved> solve(const Scan &scan, const Sources &sources, const Requests &requests,
                                                  const StopToken &stop = {}, const PlanProgressSink &progress = {},
                                                  const NetworkProgressSink &networkProgress = {});

/// A wheel of this machine as a request. Fails as the file or its METADATA cannot be read. One that is not what its
/// name says, which pip refuses, is added to @p problems.
[[nodiscard]] Result<LocalWheel> readRequestedWheel(const std::string &path, std::vector<RequestProblem> &problems);

} // namespace constrictor
