// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "diagnose/diagnosis.h"
#include "knowledge/knowledge.h"

namespace constrictor {

/// What the rules say about @p scan. A pure function; milliseconds. Fails with ErrorKind::Cancelled only.
[[nodiscard]] Result<Diagnosis> diagnose(const Scan &scan, const Knowledge &knowledge, const StopToken &stop);

} // namespace constrictor
