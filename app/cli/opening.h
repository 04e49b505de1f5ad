// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/demo.h"
#include "analysis/scan.h"
#include "base/result.h"
#include "console.h"
#include "interruption.h"
#include "options.h"

#include <memory>
#include <optional>

namespace constrictor::cli {

/// What a command works on.
struct Opened
{
    std::optional<DemoCopy> demo; ///< keeps the folder of the demo while it is worked on
    std::shared_ptr<const Scan> scan;
};

/// Opens the first argument of @p options: a folder, a text file or the demo. Shows progress; fails with Cancelled
/// after Ctrl+C.
[[nodiscard]] Result<Opened> openEnvironment(const Options &options, Console &console, Interruption &interruption,
                                             ReadingDepth depth = ReadingDepth::Diagnosis);

} // namespace constrictor::cli
