// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace constrictor {

/// A normalized name, of a package or an extra, as one plan numbers it.
enum class NameId : std::uint32_t { None = 0xffffffff };
/// A requirement text. Equal texts are one requirement.
enum class RequirementId : std::uint32_t { None = 0xffffffff };
/// A set of version clauses. Equal texts are one set.
enum class SpecifierId : std::uint32_t {};

[[nodiscard]] constexpr std::uint32_t index(NameId id)
{
    return static_cast<std::uint32_t>(id);
}
[[nodiscard]] constexpr std::uint32_t index(RequirementId id)
{
    return static_cast<std::uint32_t>(id);
}
[[nodiscard]] constexpr std::uint32_t index(SpecifierId id)
{
    return static_cast<std::uint32_t>(id);
}

} // namespace constrictor
