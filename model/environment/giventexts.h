// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <string>

namespace constrictor {

/// What is installed by a `pip list` or freeze @p text, in place of what was found; @p name is its file's name.
void takePackageList(const std::string &name, const std::string &text, Environment &environment);

/// A constraint file by its @p text; includes are not followed.
void takeConstraintText(const std::string &name, std::string text, Environment &environment);

} // namespace constrictor
