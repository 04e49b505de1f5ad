// SPDX-License-Identifier: MIT
#pragma once

#include "session/indexaccess.h"

namespace constrictor {

/// What the user answered so far, from the settings. Callable from any thread.
[[nodiscard]] IndexConsent loadConsent();

/// Remembers an answer in place of an earlier one about the same host.
void saveConsent(const WebOrigin &origin, bool allowed);

} // namespace constrictor
