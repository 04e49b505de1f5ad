// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <QByteArray>

namespace constrictor {

/// constrictor.list/1: every name that is installed or locked.
[[nodiscard]] QByteArray packageListJson(const Scan &scan);

} // namespace constrictor
