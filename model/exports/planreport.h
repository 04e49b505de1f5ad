// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "analysis/solve.h"

#include <QByteArray>

namespace constrictor {

/// constrictor.plan/1 (resources/schema/plan.json). Sentences are in the current language, each with a stable code.
[[nodiscard]] QByteArray planJson(const Scan &scan, const Solved &solved);

} // namespace constrictor
