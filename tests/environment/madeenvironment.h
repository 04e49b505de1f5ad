// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <initializer_list>
#include <string>

namespace constrictor::test {

/// An installed package without files.
[[nodiscard]] InstalledPackage package(const std::string &name, const std::string &version,
                                       std::initializer_list<const char *> requirements = {});

/// Python 3.12 on Linux with these @p packages, which are in the order of their names.
[[nodiscard]] Environment environmentOf(std::initializer_list<InstalledPackage> packages);

} // namespace constrictor::test
