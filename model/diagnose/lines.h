// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <string>

namespace constrictor {

/// Whether the line counts here: it is a requirement, and its marker holds.
[[nodiscard]] bool appliesHere(const Environment &environment, const ConstraintLine &line);

/// The first physical line of @p span in @p file, at most 80 bytes of it.
[[nodiscard]] std::string excerpt(const ConstraintFile &file, const SourceSpan &span);

/// The text of the line of @p lock, at most 80 bytes of it.
[[nodiscard]] std::string lineText(const Environment &environment, Lock lock);

} // namespace constrictor
