// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace constrictor {

/// Reads a moment as indexes write it (PEP 700: ISO 8601, such as 2024-10-31T08:15:00.123456Z) and as people do:
/// a day alone is its first second, a time without zone is UTC. Fractions of a second are cut off. Offsets (+02:00)
/// are applied. Nothing else is read: no week dates, no ordinals.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseTimestamp(std::string_view text);

} // namespace constrictor
