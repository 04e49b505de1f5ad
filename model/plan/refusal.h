// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "plan/pipoutcome.h"
#include "plan/piprules.h"
#include "plan/request.h"

#include <cstddef>
#include <optional>
#include <span>

namespace constrictor {

/// Whether pip refuses a constraint file in which a line has such a problem.
[[nodiscard]] bool refuses(const PipRules &rules, ProblemKind kind);

/// The first constraint file that pip refuses, and with it every request; none where it reads all of them.
[[nodiscard]] std::optional<RefusedFile> refusedFile(const Environment &environment, const PipRules &rules);

/// The first line of a request that pip cannot read; none where it reads all of them.
[[nodiscard]] std::optional<std::size_t> refusedRequest(std::span<const RequestLine> lines, const PipRules &rules);

} // namespace constrictor
