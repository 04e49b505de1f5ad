// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/releases.h"
#include "analysis/scan.h"
#include "environment/relations.h"
#include "environment/violations.h"
#include "items/packagefilter.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// The packages of a scan as a tree: one row a name; below it, filled when asked for, "requires" and "required by".
/// Filtering and sorting happen here: a proxy over 10,000 rows takes 31 to 39 ms.
class PackageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { NameColumn, InstalledColumn, LockedColumn, LatestColumn, StatusColumn, ColumnCount };
    enum Role : std::uint16_t {
        KindRole = Qt::UserRole, ///< int of Kind
        NormalizedNameRole, ///< QString, of packages and relations: what expansion and selection go by after a reset
        StateRole, ///< int of LockState, packages only
        RelationStateRole, ///< int of RelationState, relations only
        CountRole, ///< int, groups only
        UnmetRole, ///< bool, packages only: a requirement of it is not met here
    };
    /// What a row is. Groups are "requires" and "required by"; below them are relations.
    enum class Kind : std::uint8_t { Package, Group, Relation };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows another scan, or nothing. @p unmet: its violations(), which take too long to find while somebody waits.
    void setScan(std::shared_ptr<const Scan> scan, const std::vector<Violation> &unmet = {});
    /// The newest release of each package that an index told of; "-" where it was asked in vain. Kept until setScan().
    void setLatest(ReleasesByName releases);
    void setFilter(PackageGroup group, const NameFilter &names);
    /// How many packages the group has among those whose names match.
    [[nodiscard]] int countOf(PackageGroup group) const;
    [[nodiscard]] PackageGroup group() const { return m_group; }
    /// The row of a name among those that are shown; invalid where the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const QString &normalizedName) const;
    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    /// Headers and cells in the language of now.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    enum Direction : std::uint8_t { Requires, RequiredBy, DirectionCount };
    /// What is below one package. Filled when it is asked for.
    struct Branches
    {
        std::array<std::vector<Relation>, DirectionCount> relations;
        std::array<bool, DirectionCount> shown{}; ///< the rows below the group are inserted
    };

    [[nodiscard]] const LockedPackage &packageAt(int row) const;
    [[nodiscard]] std::uint32_t packageOf(const QModelIndex &index) const;
    [[nodiscard]] Direction directionOf(const QModelIndex &index) const;
    [[nodiscard]] const Relation &relationAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant packageData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant groupData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant relationData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString relationText(const Relation &relation, int column) const;
    /// The first requirement of the package that is not met, or null.
    [[nodiscard]] const Violation *unmetOf(const LockedPackage &package) const;
    [[nodiscard]] QString unmetName(const Violation &violation) const;
    [[nodiscard]] bool isInGroup(PackageGroup group, const LockedPackage &package) const;
    [[nodiscard]] QString statusText(const LockedPackage &package) const;
    [[nodiscard]] QString installedText(const LockedPackage &package) const;
    [[nodiscard]] QString latestText(const LockedPackage &package) const;
    [[nodiscard]] QString cellText(const LockedPackage &package, int column) const;
    [[nodiscard]] QString spokenText(const LockedPackage &package) const;
    void choose();
    void sortRows();

    std::shared_ptr<const Scan> m_scan;
    std::vector<std::uint32_t> m_rows; ///< indexes into Scan::packages: what is shown, in its order
    std::vector<int> m_rowOf; ///< by index into Scan::packages; -1: hidden by the filter
    std::unordered_map<std::uint32_t, Branches> m_branches; ///< by index into Scan::packages
    std::unordered_map<std::uint32_t, Violation> m_unmet; ///< the first of each, by index into Environment::packages
    ReleasesByName m_releases; ///< by normalized name
    NameFilter m_names;
    PackageGroup m_group = PackageGroup::All;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace constrictor
