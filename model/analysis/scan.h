// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "environment/environment.h"
#include "environment/lockstate.h"
#include "environment/packagereader.h"

#include <memory>
#include <string>
#include <vector>

namespace constrictor {

/// What to open. Paths are the host's.
struct Inputs
{
    std::string root; ///< a folder or a text (see kindOfText()); empty where texts are given instead
    std::string displayName; ///< what people call it: "demo:ngc-25.04"; empty: root
    std::string interpreter; ///< a path inside the root or a version such as "3.12", without a root the latter alone;
                             ///< empty: the usual choice
    std::vector<std::string> listFiles; ///< `pip list` or freeze texts, instead of what the root has installed
    std::vector<std::string> constraintFiles; ///< instead of those of the root, or without any root
    ReadingDepth depth = ReadingDepth::Diagnosis; ///< Requirements: packages alone, as pip check looks at them
};

/// All that is known about one environment without any network. Immutable, shared between threads.
struct Scan
{
    Inputs inputs;
    Environment environment;
    LockedPackages packages; ///< of environment
};

/// Reads what is @p given. Polls @p stop, reports to @p progress from the calling thread; fails with
/// ErrorKind::Cancelled when stopped, with NotFound, NotADirectory, NotARegularFile, TooLarge, NotRecognised,
/// PermissionDenied, ReadFailed, NoPython or NoSuchInterpreter where nothing can be shown. Everything else that is
/// wrong is in Environment::problems.
[[nodiscard]] Result<std::shared_ptr<const Scan>> scan(const Inputs &given, const StopToken &stop,
                                                       const ProgressSink &progress);

} // namespace constrictor
