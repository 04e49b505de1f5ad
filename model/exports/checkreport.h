// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "environment/violations.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace constrictor {

/// constrictor.check/1.
[[nodiscard]] QByteArray checkJson(const Environment &environment, const std::vector<Violation> &violations);

/// One line per violation, in pip's own words ("pip check"), which are not translated; empty where there is none.
[[nodiscard]] std::string checkLines(const Environment &environment, const std::vector<Violation> &violations);

} // namespace constrictor
