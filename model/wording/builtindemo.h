// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/demo.h"
#include "analysis/sources.h"

#include <QByteArray>
#include <QStringList>

namespace constrictor {

/// What the bundled environment consists of, for DemoCopy::create() (resources/demo, a Qt resource).
[[nodiscard]] QByteArray demoDescription();

/// Its own index, which answers without any network.
[[nodiscard]] Sources demoSources();

/// Requests that show on the demo what the program does, the best first.
[[nodiscard]] QStringList demoExamples();

} // namespace constrictor
