// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/requestfile.h"
#include "base/error.h"
#include "commandline.h"
#include "console.h"

namespace constrictor::cli {

/// Says what went wrong, on stderr or as constrictor.error/1 on stdout, and returns the exit code that it means.
[[nodiscard]] int fail(const Error &error, const Options &options, Console &console);
[[nodiscard]] int fail(const UsageError &error, const Options &options, Console &console);
[[nodiscard]] int fail(const std::vector<RequestProblem> &problems, const Options &options, Console &console);

} // namespace constrictor::cli
