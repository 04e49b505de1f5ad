// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "analysis/solve.h"
#include "base/progress.h"
#include "console.h"
#include "options.h"

namespace constrictor::cli {

/// Which sources a plan asks: those of the command line, of the user's own pip configuration,
/// and of the opened environment as far as it may say. The demo answers by itself unless the command line names
/// another. Where nothing is configured, pip's own index is asked only if the user agrees at the terminal. Says on
/// stderr what the environment offers and is not used. The question ends without consent once @p stop is set.
[[nodiscard]] Sources chooseSources(const Options &options, const Scan &scan, Console &console, const StopToken &stop);

} // namespace constrictor::cli
