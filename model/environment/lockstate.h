// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// How the constraint lines of one name and the installed package of that name agree.
enum class LockState : std::uint8_t {
    Locked, ///< every line that applies admits the installed version
    Differs, ///< a line that applies refuses the installed version
    NotLocked, ///< installed, and no line that applies names it
    NotInstalled, ///< a line names it, and it is not installed
    NotApplicable, ///< not installed, and every line's marker is false here
};

/// One name that is installed, locked or both: a row of `list` and of the Packages page. Its texts are those of the
/// environment.
struct LockedPackage
{
    std::string_view normalizedName;
    std::string_view name; ///< as the package spells it, else as the first line does
    std::optional<std::uint32_t> package; ///< index into Environment::packages
    std::span<const Lock> locks; ///< in the order of files and lines, those with a false marker included
    LockState state = LockState::NotLocked;
};

/// Every name that is installed or locked, sorted by normalizedName: a view of an environment, which must neither
/// change nor end before it.
class LockedPackages
{
public:
    LockedPackages() = default;
    explicit LockedPackages(const Environment &environment);
    LockedPackages(LockedPackages &&) noexcept = default;
    LockedPackages &operator=(LockedPackages &&) noexcept = default;
    LockedPackages(const LockedPackages &) = delete; // rows view the locks beside them
    LockedPackages &operator=(const LockedPackages &) = delete;
    ~LockedPackages() = default;

    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const LockedPackage &operator[](std::size_t index) const { return m_rows[index]; }

private:
    std::vector<Lock> m_locks; ///< of all names, by name
    std::vector<LockedPackage> m_rows;
};

/// Whether the line lets the package of its name be as it is installed; its marker is not judged.
[[nodiscard]] bool admits(const pep::Requirement &lock, const InstalledPackage &package);

/// The specifiers of the lines of @p row that apply, joined by ", ": "1.26.4" for one "==1.26.4".
[[nodiscard]] std::string lockedText(const Environment &environment, const LockedPackage &row);

} // namespace constrictor
