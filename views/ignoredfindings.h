// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <set>
#include <string>

namespace constrictor {

/// The key under which something is remembered about an environment: its canonical path. Empty: nothing is stored (the
/// demo's copy is thrown away).
[[nodiscard]] std::string environmentKey(const Inputs &inputs);

/// The ids of the findings that the user ignores in one environment, kept in the application's QSettings.
[[nodiscard]] std::set<std::string> loadIgnored(const std::string &environmentKey);
void saveIgnored(const std::string &environmentKey, const std::set<std::string> &ids);

} // namespace constrictor
