// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace constrictor {

/// A package, real or virtual (an extra, a lock line, ...), as the solver numbers it: 0, 1, 2, ...
enum class PackageId : std::uint32_t {};

/// An incompatibility in the order in which it became known. What it was derived from has smaller numbers.
enum class IncompatibilityId : std::uint32_t {};

/// What a provider means by a term whose set depends on the package's list, such as "outside this specifier".
enum class ConditionId : std::uint32_t { None = 0xffffffff };

/// The fact of the provider's world that an incompatibility stands for.
enum class ReasonId : std::uint32_t { None = 0xffffffff };

[[nodiscard]] constexpr std::uint32_t index(PackageId id)
{
    return static_cast<std::uint32_t>(id);
}
[[nodiscard]] constexpr std::uint32_t index(IncompatibilityId id)
{
    return static_cast<std::uint32_t>(id);
}
[[nodiscard]] constexpr std::uint32_t index(ConditionId id)
{
    return static_cast<std::uint32_t>(id);
}
[[nodiscard]] constexpr std::uint32_t index(ReasonId id)
{
    return static_cast<std::uint32_t>(id);
}

/// One of a package's values: 0 is "absent" (off, for a switch), 1 "as installed" (on), the others are candidates in
/// the provider's order.
using Value = std::uint32_t;

inline constexpr Value absent = 0;
inline constexpr Value installed = 1;
inline constexpr Value off = 0;
inline constexpr Value on = 1;
inline constexpr Value firstCandidate = 2;

} // namespace constrictor
