// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"
#include "console.h"

#include <QString>

namespace constrictor::cli {

/// The report for people: the environment, the findings by severity with their cases and places, the passed checks as a
/// count, a line that sums up. @p verbose: every case that is kept, sources, and the passed checks by name.
[[nodiscard]] QString doctorText(const Scan &scan, const Diagnosis &diagnosis, bool verbose, const Console &console);

} // namespace constrictor::cli
