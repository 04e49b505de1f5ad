// SPDX-License-Identifier: MIT
#pragma once

#include "environment/lockstate.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <string_view>

namespace constrictor {

/// The groups of packages that the filter chips stand for.
enum class PackageGroup : std::uint8_t { All, Locked, Conflicts, Unmet, NotLocked, NotInstalled };

/// @p isUnmet: a requirement of the package is not met.
[[nodiscard]] bool belongsTo(PackageGroup group, LockState state, bool isUnmet);

/// Chooses packages by name: a part of it, or a pattern with * and ?. Case, "-", "_" and "." make no difference.
class NameFilter
{
public:
    NameFilter() = default;
    explicit NameFilter(const QString &text);

    [[nodiscard]] bool matches(std::string_view normalizedName) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    std::string m_part; ///< normalised; empty: everything matches, unless there is a pattern
    QRegularExpression m_pattern;
    bool m_hasPattern = false;
};

} // namespace constrictor
