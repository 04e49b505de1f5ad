// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/ids.h"
#include "resolve/valueset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace constrictor {

/// One narrowing of one package.
struct TrailEntry
{
    enum class Kind : std::uint8_t {
        Derived, ///< forced by its cause
        Decided, ///< chosen; opens a level
        Assumed, ///< posted at level 0, without a cause
    };

    PackageId package{};
    Kind kind = Kind::Derived;
    std::uint32_t level = 0;
    IncompatibilityId cause{}; ///< of a derived entry
    std::uint64_t serial = 0; ///< of all entries ever made, from 1
    ValueSet set; ///< what is left for the package
};

/// An entry to ask about later: whether it is still there.
struct TrailMark
{
    std::uint32_t position = 0;
    std::uint64_t serial = 0; ///< 0: of no entry
};

/// What is assumed, derived and decided, in order. Sets of one package only shrink along the trail.
class Trail
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    void addPackage(ValueSet domain);
    [[nodiscard]] std::size_t packageCount() const { return m_domains.size(); }
    /// Every value the package can have, whatever happens.
    [[nodiscard]] const ValueSet &domain(PackageId package) const { return m_domains[index(package)]; }
    /// What is left for the package at the end of the trail.
    [[nodiscard]] const ValueSet &current(PackageId package) const
    {
        const std::uint32_t position = last(package);
        return position == none ? m_domains[index(package)] : m_entries[position].set;
    }

    [[nodiscard]] std::uint32_t level() const { return static_cast<std::uint32_t>(m_levelStarts.size()); }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_entries.size()); }
    [[nodiscard]] const TrailEntry &entry(std::uint32_t position) const { return m_entries[position]; }
    /// The package's latest entry, or none.
    [[nodiscard]] std::uint32_t last(PackageId package) const
    {
        const std::vector<std::uint32_t> &positions = m_positions[index(package)];
        return positions.empty() ? none : positions.back();
    }

    /// The package's latest entry; of none where it has none.
    [[nodiscard]] TrailMark mark(PackageId package) const
    {
        const std::uint32_t position = last(package);
        return position == none ? TrailMark() : TrailMark{position, m_entries[position].serial};
    }
    [[nodiscard]] bool stands(const TrailMark &mark) const
    {
        return mark.position < m_entries.size() && m_entries[mark.position].serial == mark.serial;
    }

    void derive(PackageId package, ValueSet set, IncompatibilityId cause);
    /// Opens a level.
    void decide(PackageId package, Value value);
    /// At level 0 only. The set may be empty: the assumption contradicts what is derived.
    void assume(PackageId package, ValueSet set);

    /// Forgets every level above this one.
    void backjump(std::uint32_t level);
    /// Forgets every entry from this position on, in the middle of a level. Only for the analysis that follows.
    void cut(std::uint32_t position);

    /// The first entry that leaves the package nothing outside the set, or none if its domain is inside already.
    /// The set must hold everything that is left at the end.
    [[nodiscard]] std::uint32_t satisfier(PackageId package, const ValueSet &set) const;

    /// The package is listed: on the whole trail the flag gives way to the values. Returns the first entry that
    /// thereby has nothing left.
    std::optional<std::uint32_t> list(PackageId package, const ValueSet &values);

private:
    void push(TrailEntry entry);

    std::vector<ValueSet> m_domains; ///< by package
    std::vector<std::vector<std::uint32_t>> m_positions; ///< of its entries, by package; ascending
    std::vector<TrailEntry> m_entries;
    std::vector<std::uint32_t> m_levelStarts; ///< of the levels 1, 2, ...
    std::uint64_t m_lastSerial = 0;
};

} // namespace constrictor
