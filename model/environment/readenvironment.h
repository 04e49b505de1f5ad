// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "environment/environment.h"
#include "environment/packagereader.h"
#include "rootfs/root.h"

#include <string>

namespace constrictor {

struct ReadingOptions
{
    std::string hostRoot; ///< the root's own canonical path; of "/" our own variables count, after those of its files
    std::string interpreter; ///< see chooseInterpreter()
    ReadingDepth depth = ReadingDepth::Everything;
};

/// Reads the environment below @p root. Fails with Cancelled, NoPython or NoSuchInterpreter; everything else that is
/// wrong is in Environment::problems.
[[nodiscard]] Result<Environment> readEnvironment(const Root &root, const ReadingOptions &options,
                                                  const StopToken &stop, const ProgressSink &progress);

} // namespace constrictor
