// SPDX-License-Identifier: MIT
#pragma once

namespace constrictor {

/// Lets the running test function fail on any warning of Qt that is not in the list of qtwarnings.cpp.
void failOnQtWarnings();

} // namespace constrictor
