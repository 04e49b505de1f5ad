// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/solve.h"

#include <QByteArray>
#include <QStringList>

namespace constrictor {

/// What the bundled environment consists of, for Session::openDemo().
[[nodiscard]] QByteArray demoDescription();

/// Its own index, which answers without any network.
[[nodiscard]] Sources demoSources();

/// Requests that show on the demo what the program does, the best first.
[[nodiscard]] QStringList demoExamples();

} // namespace constrictor
