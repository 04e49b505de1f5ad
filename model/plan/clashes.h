// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

namespace constrictor {

/// Every line of the request that a constraint line of the same package excludes, known without an index: all of them,
/// where pip names one a run. Lines whose marker is false do not count.
[[nodiscard]] std::vector<Clash> findClashes(const Environment &environment, const std::vector<RequestLine> &lines);

} // namespace constrictor
