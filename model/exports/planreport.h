// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "plan/planresult.h"

#include <QByteArray>

namespace constrictor {

/// constrictor.plan/1 (resources/schema/plan.json). Sentences are in the current language, each with a stable code.
[[nodiscard]] QByteArray planJson(const Scan &scan, const PlanResult &plan);

/// The pip command that makes the plan, quoted for a shell; empty where there is none.
[[nodiscard]] std::string pipCommand(const PlanResult &plan);

} // namespace constrictor
