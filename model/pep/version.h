// SPDX-License-Identifier: MIT
#pragma once

#include "pep/parseerror.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace constrictor::pep {

struct VersionRest;

/// A version as the version specifiers specification (PEP 440) defines it; immutable and cheap to copy.
/// Any length and any size of number is kept exactly. A version without a local part whose numbers are of usual size
/// (four release numbers below 2^32, a ".dev" below 2^28) needs no memory beside the object.
class Version
{
public:
    /// The version "0".
    Version() = default;

    /// Reads a version in any spelling that "Version scheme, Normalization" allows, with white space around it.
    /// Nothing else is accepted: for texts that old pip understood see LegacyVersion.
    [[nodiscard]] static std::optional<Version> parse(std::string_view text, ParseError *error = nullptr);

    /// "Summary of permitted suffixes and relative ordering", local versions included. 1.0 and 1.0.0 are equal.
    friend std::strong_ordering operator<=>(const Version &a, const Version &b)
    {
        if (((a.m_suffix | b.m_suffix) & WideBit) == 0) {
            if (const auto order = a.compareWords(b); order != std::strong_ordering::equal)
                return order;
            if (!a.m_rest && !b.m_rest)
                return std::strong_ordering::equal;
        }
        return compareRest(a, b);
    }
    friend bool operator==(const Version &a, const Version &b) { return (a <=> b) == std::strong_ordering::equal; }

    /// The order without regard to local parts.
    [[nodiscard]] std::strong_ordering comparePublic(const Version &other) const
    {
        return ((m_suffix | other.m_suffix) & WideBit) == 0 ? compareWords(other) : comparePublicRest(other);
    }

    /// The normalized text, with as many release numbers as were written: "2.7.0a0+79aa17489c.nv25.4".
    [[nodiscard]] std::string toString() const;

    [[nodiscard]] bool isPrerelease() const; ///< has a, b, rc or dev
    [[nodiscard]] bool isDev() const;
    [[nodiscard]] bool isPost() const;
    [[nodiscard]] bool hasLocal() const;
    [[nodiscard]] std::string_view local() const; ///< normalized, such as "nv25.4"; valid as long as the version
    [[nodiscard]] Version publicVersion() const; ///< without the local part
    [[nodiscard]] Version baseVersion() const; ///< epoch and release only

    [[nodiscard]] std::size_t releaseSize() const; ///< numbers written: 3 for "1.0.0"; at least 1
    /// The number at @p index of the release, 0 behind its end; numbers above 2^64 - 1 are given as 2^64 - 1.
    [[nodiscard]] std::uint64_t release(std::size_t index) const;

    /// Whether the epoch and the first @p count release numbers are those of @p prefix, missing ones counted as 0.
    [[nodiscard]] bool startsWithRelease(const Version &prefix, std::size_t count) const;
    /// Whether epoch, release and pre-release part (not post, dev, local) are those of @p other.
    [[nodiscard]] bool hasSameReleaseAndPre(const Version &other) const;
    /// The lowest version of the family of this one: "1.0.dev0" for "1.0", "1.0.post1.dev0" for "1.0.post1".
    [[nodiscard]] Version firstDevelopmentRelease() const;

    /// Agrees with ==.
    [[nodiscard]] std::size_t hash() const;

private:
    friend class VersionBuilder;
    friend struct VersionParts;

    // m_suffix, from the highest bit: kind of pre-release 3, its number 14, post + 1 14, dev 28 (all ones: none),
    // wide 1, number of release segments written 4 (0: see m_rest). All but the last is in the order of versions.
    static constexpr int KindShift = 61;
    static constexpr int PreShift = 47;
    static constexpr int PostShift = 33;
    static constexpr int DevShift = 5;
    static constexpr std::uint64_t PreMax = (1U << 14) - 1;
    static constexpr std::uint64_t PostMax = (1U << 14) - 2;
    static constexpr std::uint64_t NoDev = (1U << 28) - 1;
    static constexpr std::uint64_t WideBit = 1U << 4; ///< the value does not fit: m_rest holds all of it
    static constexpr std::uint64_t SizeMask = 15;
    static constexpr std::uint64_t FinalKind = 4; ///< 0: dev only, 1 to 3: a, b, rc

    [[nodiscard]] std::strong_ordering compareWords(const Version &other) const
    {
        if (m_high != other.m_high)
            return m_high <=> other.m_high;
        if (m_low != other.m_low)
            return m_low <=> other.m_low;
        return (m_suffix & ~SizeMask) <=> (other.m_suffix & ~SizeMask);
    }
    [[nodiscard]] static std::strong_ordering compareRest(const Version &a, const Version &b);
    [[nodiscard]] std::strong_ordering comparePublicRest(const Version &other) const;
    [[nodiscard]] bool isWide() const { return (m_suffix & WideBit) != 0; }
    [[nodiscard]] std::uint64_t kind() const { return m_suffix >> KindShift; }
    [[nodiscard]] std::uint64_t pre() const { return m_suffix >> PreShift & PreMax; }
    [[nodiscard]] std::uint64_t postPlusOne() const { return m_suffix >> PostShift & (PostMax + 1); }
    [[nodiscard]] std::uint64_t dev() const { return m_suffix >> DevShift & NoDev; }

    std::uint64_t m_high = 0; ///< release numbers 0 and 1, 32 bits each
    std::uint64_t m_low = 0; ///< release numbers 2 and 3
    std::uint64_t m_suffix = FinalKind << KindShift | NoDev << DevShift | 1;
    std::shared_ptr<const VersionRest> m_rest; ///< only where there is a local part or a wide value
};

} // namespace constrictor::pep

template<>
struct std::hash<constrictor::pep::Version>
{
    std::size_t operator()(const constrictor::pep::Version &version) const { return version.hash(); }
};
