// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "rootfs/root.h"

#include <vector>

namespace constrictor {

/// Reads where @p package came from, if it was not an index (direct_url.json, PEP 610); reports what cannot be read.
void readOrigin(const Root &root, InstalledPackage &package, std::vector<FileProblem> &problems);

/// The same for each package that a requirement or a constraint line wants from a URL, which is what rules and plans
/// compare it with.
void readWantedOrigins(const Root &root, Environment &environment);

} // namespace constrictor
