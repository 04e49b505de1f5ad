// SPDX-License-Identifier: MIT
#pragma once

#include "environment/cuda.h"
#include "rootfs/root.h"

namespace constrictor {

/// The CUDA toolkits of @p root, and the state of the compat libraries of the one that /usr/local/cuda leads to.
/// Everything is resolved inside the root: /usr/local/cuda usually is an absolute link through /etc/alternatives.
[[nodiscard]] Cuda readCuda(const Root &root);

} // namespace constrictor
