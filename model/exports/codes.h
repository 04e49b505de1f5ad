// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "diagnose/finding.h"
#include "environment/lockstate.h"
#include "parse/problem.h"

#include <string_view>

namespace constrictor {

/// The words of the JSON formats: stable, English, kebab-case, never translated.
[[nodiscard]] std::string_view codeOf(ErrorKind kind);
[[nodiscard]] std::string_view codeOf(ProblemKind kind);
[[nodiscard]] std::string_view codeOf(LockState state);
[[nodiscard]] std::string_view codeOf(Severity severity);
[[nodiscard]] std::string_view codeOf(Category category);

} // namespace constrictor
