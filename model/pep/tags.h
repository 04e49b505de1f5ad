// SPDX-License-Identifier: MIT
#pragma once

#include "pep/parseerror.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace constrictor::pep {

/// A platform compatibility tag (PEP 425), such as cp312-cp312-manylinux_2_28_x86_64; lower case.
struct Tag
{
    std::string interpreter;
    std::string abi;
    std::string platform;

    [[nodiscard]] std::string toString() const;
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// The tags of a compressed set, "py2.py3-none-any": every combination, in the order written, at most 4,096 (a file
/// name of 255 bytes could otherwise ask for 100,000). Nothing if a part is missing or empty, or too many are asked
/// for.
[[nodiscard]] std::optional<std::vector<Tag>> parseTags(std::string_view text);

enum class TargetSystem : std::uint8_t { LinuxGlibc, LinuxMusl, MacOs };

/// A Python and the machine it runs on: all that decides which wheels fit. Numbers above 200 count as 200, as they may
/// come from files of a container.
struct TagTarget
{
    std::string implementation = "cp"; ///< "cp" or "pp"; other implementations use their own name
    unsigned pythonMajor = 3;
    unsigned pythonMinor = 0;
    /// The ABI, such as "cp312", "cp313t" (free-threaded), "cp312d", "pypy310_pp73"; empty: the usual one of CPython.
    std::string abi;
    TargetSystem system = TargetSystem::LinuxGlibc;
    unsigned systemMajor = 2; ///< glibc 2.39, musl 1.2, macOS 14.0
    unsigned systemMinor = 0;
    std::string machine; ///< as platform.machine() says, "x86_64", "aarch64", "arm64"

    friend bool operator==(const TagTarget &, const TagTarget &) = default;
};

/// Every tag that fits, the best first, in pip 26's order (packaging.tags.sys_tags).
[[nodiscard]] std::vector<Tag> supportedTags(const TagTarget &target);

/// The platform parts of these tags alone, the best first (manylinux with its legacy aliases, musllinux, macosx).
[[nodiscard]] std::vector<std::string> supportedPlatforms(const TagTarget &target);

/// Ranks wheels for one target; build it once.
class TagRanking
{
public:
    explicit TagRanking(const TagTarget &target);

    /// The place of the best of @p tags in supportedTags(), 0 the best; nothing if none fits.
    [[nodiscard]] std::optional<std::size_t> rank(std::span<const Tag> tags) const;

private:
    std::unordered_map<std::string, std::size_t> m_ranks;
};

} // namespace constrictor::pep
