// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge/knowledge.h"

namespace constrictor {

/// The knowledge that comes with the program (resources/knowledge/*.json, a Qt resource), its sentences included.
[[nodiscard]] Knowledge builtInKnowledge();

} // namespace constrictor
