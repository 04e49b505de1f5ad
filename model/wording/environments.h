// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "environment/relations.h"

#include <QString>
#include <QStringList>

namespace constrictor {

/// What an environment is called: "NGC PyTorch 25.04", else the system's name, else the last part of its path.
[[nodiscard]] QString environmentTitle(const Scan &scan);

/// Where it is, as people named it: "/mnt/ngc-25.04", "Demo copy".
[[nodiscard]] QString placeWords(const Inputs &inputs);

/// What is known of it, a few words each: "Python 3.12.3", "CUDA 12.9", "Ubuntu 24.04.2 LTS", "310 packages", "310
/// locks".
[[nodiscard]] QStringList environmentFacts(const Scan &scan);

/// The status word of a package by its lock: "Locked", "Conflicts", "Not locked", "Not installed", "Not applicable".
[[nodiscard]] QString lockStateName(LockState state);

/// How a requirement fares: "Satisfied", "Unmet", "Not installed".
[[nodiscard]] QString relationStateName(RelationState state);

} // namespace constrictor
