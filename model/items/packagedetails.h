// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "environment/relations.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace constrictor {

/// A line of "Requires" or "Required by".
struct RelationLine
{
    QString name;
    QString normalizedName; ///< leads to the package; empty where it is not installed
    QString specifiers; ///< ">=1.24,<2" or "any version"
    QString installed; ///< its version, or the word for its absence
    RelationState state = RelationState::Met;

    friend bool operator==(const RelationLine &, const RelationLine &) = default;
};

/// A line of a constraint file about the package.
struct LockLine
{
    QString place; ///< "constraint.txt:175"
    QString path; ///< the whole path, with the line
    QString text; ///< "==0.25.0"

    friend bool operator==(const LockLine &, const LockLine &) = default;
};

/// All that the details pane says about one package, as shown text.
struct PackageDetails
{
    QString name;
    QString summary;
    LockState state = LockState::NotLocked;
    QString installed; ///< empty: not installed
    QString license;
    QString requiresPython;
    QString place; ///< its metadata folder
    std::vector<LockLine> locks;
    std::vector<RelationLine> required;
    std::vector<RelationLine> requiring;
    QStringList extras;
};

/// None where the scan has no package of that name.
[[nodiscard]] std::optional<PackageDetails> packageDetails(const Scan &scan, const QString &normalizedName);

} // namespace constrictor
