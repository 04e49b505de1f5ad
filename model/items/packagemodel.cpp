// SPDX-License-Identifier: MIT
#include "items/packagemodel.h"

#include "wording/environments.h"
#include "wording/phrase.h"

#include <algorithm>
#include <numeric>

namespace constrictor {

void PackageModel::setScan(std::shared_ptr<const Scan> scan)
{
    beginResetModel();
    m_scan = std::move(scan);
    choose();
    endResetModel();
}

void PackageModel::setFilter(PackageGroup group, const NameFilter &names)
{
    beginResetModel();
    m_group = group;
    m_names = names;
    choose();
    endResetModel();
}

int PackageModel::countOf(PackageGroup group) const
{
    if (!m_scan)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_scan->packages, [&](const LockedPackage &package) {
        return belongsTo(group, package.state) && m_names.matches(package.normalizedName);
    }));
}

QModelIndex PackageModel::indexOf(const QString &normalizedName) const
{
    const std::string name = normalizedName.toStdString();
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (packageAt(row).normalizedName == name)
            return index(row, NameColumn);
    }
    return {};
}

void PackageModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PackageModel::choose()
{
    m_rows.clear();
    if (!m_scan)
        return;
    for (std::uint32_t i = 0; i < m_scan->packages.size(); ++i) {
        const LockedPackage &package = m_scan->packages[i];
        if (belongsTo(m_group, package.state) && m_names.matches(package.normalizedName))
            m_rows.push_back(i);
    }
    sortRows();
}

const LockedPackage &PackageModel::packageAt(int row) const
{
    return m_scan->packages[m_rows[static_cast<std::size_t>(row)]];
}

QModelIndex PackageModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex PackageModel::parent(const QModelIndex &) const
{
    return {};
}

int PackageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PackageModel::installedText(const LockedPackage &package) const
{
    return package.package ? shown(m_scan->environment.packages[*package.package].versionText) : QString();
}

QString PackageModel::cellText(const LockedPackage &package, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(package.name);
    case InstalledColumn:
        return installedText(package);
    case LockedColumn:
        return shown(package.lockedText);
    default:
        return lockStateName(package.state);
    }
}

QString PackageModel::spokenText(const LockedPackage &package) const
{
    const QString name = shown(package.name);
    const QString installed = installedText(package);
    const QString locked = shown(package.lockedText);
    switch (package.state) {
    case LockState::Locked:
        return tr("%1, %2 is installed and locked").arg(name, installed);
    case LockState::Differs:
        return tr("%1, %2 is installed, but the lock asks for %3").arg(name, installed, locked);
    case LockState::NotLocked:
        return tr("%1, %2 is installed and not locked").arg(name, installed);
    case LockState::NotInstalled:
        return tr("%1, locked to %2, is not installed").arg(name, locked);
    case LockState::NotApplicable:
        break;
    }
    return tr("%1, its lock does not apply here").arg(name);
}

QVariant PackageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LockedPackage &package = packageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(package, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spokenText(package) : cellText(package, index.column());
    case NormalizedNameRole:
        return QString::fromStdString(package.normalizedName);
    case StateRole:
        return static_cast<int>(package.state);
    case PackageRole:
        return m_rows[static_cast<std::size_t>(index.row())];
    default:
        return {};
    }
}

QVariant PackageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Package");
    case InstalledColumn:
        return tr("Installed");
    case LockedColumn:
        return tr("Locked");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

void PackageModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> packages;
    packages.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        packages.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const auto at = std::ranges::find(m_rows, packages[static_cast<std::size_t>(i)]);
        after.append(createIndex(static_cast<int>(at - m_rows.begin()), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Scan::packages is sorted by name, so the index is the name's rank; it also orders what is equal.
void PackageModel::sortRows()
{
    const auto compare = [this](std::uint32_t a, std::uint32_t b) -> std::strong_ordering {
        const LockedPackage &left = m_scan->packages[a];
        const LockedPackage &right = m_scan->packages[b];
        switch (m_sortColumn) {
        case InstalledColumn: {
            const auto &packages = m_scan->environment.packages;
            const auto version = [&](const LockedPackage &p) {
                return p.package ? packages[*p.package].version : std::nullopt;
            };
            return version(left) <=> version(right);
        }
        case LockedColumn:
            return left.lockedText <=> right.lockedText;
        case StatusColumn:
            return left.state <=> right.state;
        default:
            return a <=> b;
        }
    };
    std::ranges::sort(m_rows, [&](std::uint32_t a, std::uint32_t b) {
        const std::strong_ordering order = compare(a, b);
        if (order == std::strong_ordering::equal)
            return a < b;
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

} // namespace constrictor
