// SPDX-License-Identifier: MIT
#include "items/packagemodel.h"

#include "wording/environments.h"
#include "wording/phrase.h"

#include <algorithm>

namespace constrictor {

namespace {

// The internal id of a package row is 0. Below it, it is the package's index plus one, shifted, and what the row is.
constexpr quintptr GroupTag = 0;
constexpr quintptr RequiresTag = 1;
constexpr quintptr RequiredByTag = 2;
constexpr int TagBits = 2;
constexpr quintptr TagMask = 3;

quintptr childId(std::uint32_t package, quintptr tag)
{
    return ((quintptr(package) + 1) << TagBits) | tag;
}

} // namespace

void PackageModel::setScan(std::shared_ptr<const Scan> scan, const std::vector<Violation> &unmet)
{
    beginResetModel();
    m_scan = std::move(scan);
    m_branches.clear();
    m_releases.clear();
    m_unmet.clear();
    for (const Violation &each : unmet)
        m_unmet.try_emplace(each.package, each);
    choose();
    endResetModel();
}

void PackageModel::setLatest(ReleasesByName releases)
{
    m_releases = std::move(releases);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, LatestColumn), index(rowCount() - 1, LatestColumn));
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
        return isInGroup(group, package) && m_names.matches(package.normalizedName);
    }));
}

QModelIndex PackageModel::indexOf(const QString &normalizedName) const
{
    if (!m_scan)
        return {};
    const std::string name = normalizedName.toStdString();
    const auto found = std::ranges::lower_bound(m_scan->packages, name, {}, &LockedPackage::normalizedName);
    if (found == m_scan->packages.end() || found->normalizedName != name)
        return {};
    return index(m_rowOf[static_cast<std::size_t>(found - m_scan->packages.begin())], NameColumn);
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
        if (isInGroup(m_group, package) && m_names.matches(package.normalizedName))
            m_rows.push_back(i);
    }
    sortRows();
}

const LockedPackage &PackageModel::packageAt(int row) const
{
    return m_scan->packages[m_rows[static_cast<std::size_t>(row)]];
}

PackageModel::Kind PackageModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return Kind::Package;
    return (index.internalId() & TagMask) == GroupTag ? Kind::Group : Kind::Relation;
}

std::uint32_t PackageModel::packageOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? m_rows[static_cast<std::size_t>(index.row())]
                                   : static_cast<std::uint32_t>((index.internalId() >> TagBits) - 1);
}

// Of a group or of a relation below it.
PackageModel::Direction PackageModel::directionOf(const QModelIndex &index) const
{
    const quintptr tag = index.internalId() & TagMask;
    return (tag == GroupTag ? index.row() == 0 : tag == RequiresTag) ? Requires : RequiredBy;
}

const Relation &PackageModel::relationAt(const QModelIndex &index) const
{
    return m_branches.at(packageOf(index)).relations[directionOf(index)][static_cast<std::size_t>(index.row())];
}

QModelIndex PackageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    const quintptr tag = kindOf(parent) == Kind::Package ? GroupTag
        : directionOf(parent) == Requires                ? RequiresTag
                                                         : RequiredByTag;
    return createIndex(row, column, childId(packageOf(parent), tag));
}

QModelIndex PackageModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const std::uint32_t package = packageOf(child);
    if (kindOf(child) == Kind::Group)
        return createIndex(m_rowOf[package], NameColumn);
    return createIndex(directionOf(child), NameColumn, childId(package, GroupTag));
}

int PackageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != NameColumn || kindOf(parent) == Kind::Relation)
        return 0;
    const auto branches = m_branches.find(packageOf(parent));
    if (branches == m_branches.end())
        return 0;
    if (kindOf(parent) == Kind::Package)
        return DirectionCount;
    const Direction direction = directionOf(parent);
    return branches->second.shown[direction] ? static_cast<int>(branches->second.relations[direction].size()) : 0;
}

bool PackageModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.empty();
    if (parent.column() != NameColumn || kindOf(parent) == Kind::Relation)
        return false;
    if (kindOf(parent) == Kind::Package)
        return packageAt(parent.row()).package.has_value();
    return !m_branches.at(packageOf(parent)).relations[directionOf(parent)].empty();
}

bool PackageModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && hasChildren(parent) && rowCount(parent) == 0;
}

void PackageModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const std::uint32_t package = packageOf(parent);
    if (kindOf(parent) == Kind::Package) {
        const LockedPackage &locked = m_scan->packages[package];
        Branches branches;
        branches.relations[Requires] = requiredPackages(m_scan->environment, *locked.package);
        branches.relations[RequiredBy] = requiringPackages(m_scan->environment, locked.normalizedName);
        beginInsertRows(parent, 0, DirectionCount - 1);
        m_branches.emplace(package, std::move(branches));
        endInsertRows();
        return;
    }
    const Direction direction = directionOf(parent);
    Branches &branches = m_branches.at(package);
    beginInsertRows(parent, 0, static_cast<int>(branches.relations[direction].size()) - 1);
    branches.shown[direction] = true;
    endInsertRows();
}

int PackageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PackageModel::installedText(const LockedPackage &package) const
{
    return package.package ? shown(m_scan->environment.packages[*package.package].versionText) : QString();
}

QString PackageModel::latestText(const LockedPackage &package) const
{
    const auto known = m_releases.find(package.normalizedName);
    if (known == m_releases.end())
        return {};
    return known->second.latest.empty() ? QStringLiteral("-") : shown(known->second.latest);
}

QString PackageModel::cellText(const LockedPackage &package, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(package.name);
    case InstalledColumn:
        return installedText(package);
    case LockedColumn:
        return shown(lockedText(m_scan->environment, package));
    case LatestColumn:
        return latestText(package);
    default:
        return statusText(package);
    }
}

const Violation *PackageModel::unmetOf(const LockedPackage &package) const
{
    if (!package.package)
        return nullptr;
    const auto found = m_unmet.find(*package.package);
    return found == m_unmet.end() ? nullptr : &found->second;
}

QString PackageModel::unmetName(const Violation &violation) const
{
    const Environment &environment = m_scan->environment;
    if (violation.installed)
        return shown(environment.packages[*violation.installed].name);
    const auto text = environment.packages[violation.package].requirements.text(violation.requirement);
    const std::optional<pep::Requirement> requirement = pep::Requirement::parse(text);
    return requirement ? shown(requirement->name) : shown(std::string(text));
}

bool PackageModel::isInGroup(PackageGroup group, const LockedPackage &package) const
{
    return belongsTo(group, package.state, unmetOf(package) != nullptr);
}

QString PackageModel::statusText(const LockedPackage &package) const
{
    if (const Violation *unmet = unmetOf(package))
        return tr("Unmet: %1", "a requirement that is not met; %1 is a package").arg(unmetName(*unmet));
    return lockStateName(package.state);
}

QString PackageModel::spokenText(const LockedPackage &package) const
{
    const QString name = shown(package.name);
    const QString installed = installedText(package);
    const QString locked = shown(lockedText(m_scan->environment, package));
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
    const Kind kind = kindOf(index);
    if (role == KindRole)
        return static_cast<int>(kind);
    switch (kind) {
    case Kind::Package:
        return packageData(index, role);
    case Kind::Group:
        return groupData(index, role);
    case Kind::Relation:
        break;
    }
    return relationData(index, role);
}

QVariant PackageModel::packageData(const QModelIndex &index, int role) const
{
    const LockedPackage &package = packageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(package, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return cellText(package, index.column());
        return unmetOf(package) ? tr("%1. %2", "sentences").arg(spokenText(package), statusText(package))
                                : spokenText(package);
    case NormalizedNameRole:
        return shown(package.normalizedName);
    case StateRole:
        return static_cast<int>(package.state);
    case UnmetRole:
        return unmetOf(package) != nullptr;
    default:
        return {};
    }
}

QVariant PackageModel::groupData(const QModelIndex &index, int role) const
{
    const Direction direction = directionOf(index);
    const auto count = static_cast<int>(m_branches.at(packageOf(index)).relations[direction].size());
    if (role == CountRole)
        return count;
    if (index.column() != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return direction == Requires ? tr("requires") : tr("required by");
    case Qt::AccessibleTextRole:
        return direction == Requires ? tr("requires %n package(s)", nullptr, count)
                                     : tr("required by %n package(s)", nullptr, count);
    default:
        return {};
    }
}

QVariant PackageModel::relationData(const QModelIndex &index, int role) const
{
    const Relation &relation = relationAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return relationText(relation, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return relationText(relation, index.column());
        return tr("%1, %2: %3", "package, versions that are allowed, state")
            .arg(relationText(relation, NameColumn), relationText(relation, LockedColumn),
                 relationText(relation, StatusColumn));
    case NormalizedNameRole:
        return QString::fromStdString(relation.normalizedName);
    case RelationStateRole:
        return static_cast<int>(relation.state);
    default:
        return {};
    }
}

QString PackageModel::relationText(const Relation &relation, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(relation.name);
    case InstalledColumn:
        return relation.package ? shown(m_scan->environment.packages[*relation.package].versionText) : QString();
    case LockedColumn:
        return relation.specifiers.empty() ? tr("any version") : shown(relation.specifiers);
    case LatestColumn:
        return {};
    default:
        return relationStateName(relation.state);
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
    case LatestColumn:
        return tr("Latest");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

void PackageModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QModelIndexList before;
    std::vector<std::uint32_t> packages;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        if (kindOf(index) != Kind::Package) // what is below a package does not know its row
            continue;
        before.append(index);
        packages.push_back(packageOf(index));
    }
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(createIndex(m_rowOf[packages[static_cast<std::size_t>(i)]], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Scan::packages is sorted by name, so the index is the name's rank; it also orders what is equal.
void PackageModel::sortRows()
{
    std::vector<std::string> lockedTexts; // made once: a sort asks for each a dozen times
    if (m_scan && m_sortColumn == LockedColumn) {
        for (const LockedPackage &package : m_scan->packages)
            lockedTexts.push_back(lockedText(m_scan->environment, package));
    }
    std::vector<std::optional<pep::Version>> latest;
    if (m_scan && m_sortColumn == LatestColumn) {
        for (const LockedPackage &package : m_scan->packages)
            latest.push_back(pep::Version::parse(latestText(package).toStdString()));
    }
    const auto compare = [this, &lockedTexts, &latest](std::uint32_t a, std::uint32_t b) -> std::strong_ordering {
        const LockedPackage &left = m_scan->packages[a];
        const LockedPackage &right = m_scan->packages[b];
        switch (m_sortColumn) {
        case InstalledColumn: {
            static const std::optional<pep::Version> none;
            const auto version = [this](const LockedPackage &package) -> const std::optional<pep::Version> & {
                return package.package ? m_scan->environment.packages[*package.package].version : none;
            };
            return version(left) <=> version(right);
        }
        case LockedColumn:
            return lockedTexts[a] <=> lockedTexts[b];
        case LatestColumn:
            return latest[a] <=> latest[b];
        case StatusColumn: { // what is unmet comes first, as it fails now
            const bool isUnmet = unmetOf(left) != nullptr;
            const bool isOtherUnmet = unmetOf(right) != nullptr;
            return isUnmet == isOtherUnmet ? left.state <=> right.state : isOtherUnmet <=> isUnmet;
        }
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
    if (!m_scan)
        return;
    m_rowOf.assign(m_scan->packages.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<int>(row);
}

} // namespace constrictor
