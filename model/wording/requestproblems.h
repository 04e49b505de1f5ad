// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/requestfile.h"

#include <QString>

namespace constrictor {

/// Where a file of the request cannot be planned, why, and what to do: "requirements.txt, line 3: ...".
[[nodiscard]] QString requestProblemWords(const RequestProblem &problem);

} // namespace constrictor
