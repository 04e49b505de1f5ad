// SPDX-License-Identifier: MIT
#pragma once

#include "plan/statement.h"
#include "resolve/valueset.h"

#include <cstdint>
#include <vector>

namespace constrictor {

class World;

/// What would make candidates of a package legal that otherwise are not (R5, R6 of pip's rules).
enum class Opening : std::uint8_t {
    Prerelease, ///< a statement names a pre-release, or excludes the best final candidate
    Pin, ///< a statement is == or ===
    YankedFallback, ///< a statement excludes the best candidate that is not yanked
};

/// Something that only looking at a package, an extra or a package's requirements at all would justify.
struct Atom
{
    enum class Kind : std::uint8_t { Present, ExtraOn, LookedAt };
    Kind kind = Kind::Present;
    PackageId package{}; ///< of an extra: its switch

    friend bool operator==(const Atom &, const Atom &) = default;
};

/// An incompatibility that rests on what was read so far: "none of the statements known opens these candidates", or
/// "none asks for these atoms". Its assumption says that no release not read yet does.
struct Closing
{
    PackageId assumption{};
    bool live = true;
    PackageId target{}; ///< of an opening
    Opening opening = Opening::Prerelease;
    Value better = absent; ///< what an opening statement would have to exclude; absent: excluding opens nothing
    std::vector<Atom> atoms; ///< if not empty: it is about these instead
};

/// The closings of one world. A closing dies when a statement is read that it did not know of.
class Closings
{
public:
    /// The closing's assumption holds from now on.
    void add(World &world, Closing closing);

    /// A statement is new or holds for one more release: ends what rests on its absence.
    void noteStatement(World &world, const Statement &statement);

    [[nodiscard]] const Closing &operator[](std::uint32_t number) const { return m_closings[number]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_closings.size()); }

private:
    std::vector<Closing> m_closings;
    std::uint32_t m_live = 0;
};

/// Whether a statement with these clauses opens what the closing is about.
[[nodiscard]] bool opens(World &world, PackageId target, SpecifierId specifiers, Opening opening, Value better);

/// Whether the statement asks for one of the atoms.
[[nodiscard]] bool asksFor(const Statement &statement, const std::vector<Atom> &atoms);

} // namespace constrictor
