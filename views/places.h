// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <QString>

namespace constrictor {

/// What a name stands for: a folder, a text file, or "demo:ngc-25.04".
[[nodiscard]] Inputs inputsOf(const QString &name);

/// Whether both are one environment; folders count as the same by their canonical path.
[[nodiscard]] bool isSamePlace(const Inputs &one, const Inputs &other);

} // namespace constrictor
