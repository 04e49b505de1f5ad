// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace constrictor {

/// What a piece of a report stands out as.
enum class Emphasis : std::uint8_t { Strong, Faint, Problem, Warning, Note, Passed };

/// Gives a piece of text the look of its emphasis, such as the colours of a terminal; empty: texts stay as they are.
using Emphasize = std::function<QString(const QString &text, Emphasis emphasis)>;

/// The report for people: the environment, the findings by severity with their cases and places, the passed checks as a
/// count, a line that sums up. @p verbose: every case that is kept, sources, and the passed checks by name.
[[nodiscard]] QString doctorText(const Scan &scan, const Diagnosis &diagnosis, bool verbose,
                                 const Emphasize &emphasize = {});

} // namespace constrictor
