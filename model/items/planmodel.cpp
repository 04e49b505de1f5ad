// SPDX-License-Identifier: MIT
#include "items/planmodel.h"

#include "pep/name.h"
#include "wording/phrase.h"
#include "wording/planrows.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace constrictor {

namespace {

// The internal id of a group is 0, that of a row below it the group's row plus one.
constexpr quintptr GroupId = 0;

std::vector<PlanGroup> groupsOf(const PlanResult &plan)
{
    if (plan.verdict == Verdict::Impossible || plan.verdict == Verdict::Undecided)
        return {PlanGroup::Clashes, PlanGroup::Blockers};
    std::vector groups{PlanGroup::Edits, PlanGroup::Changes, PlanGroup::Added};
    if (!plan.tolerated.empty())
        groups.push_back(PlanGroup::Tolerated);
    groups.push_back(PlanGroup::Unaffected);
    return groups;
}

QString keyOf(PlanGroup group, const QString &rest = {})
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(group)).arg(rest);
}

} // namespace

QString PlanModel::keyOfEdit(const Lock &lock)
{
    return keyOf(PlanGroup::Edits, QStringLiteral("%1.%2").arg(lock.file).arg(lock.line));
}

void PlanModel::setAnswer(const std::optional<Answer> &answer)
{
    beginResetModel();
    m_answer = answer;
    m_groups.clear();
    if (m_answer) {
        for (const PlanGroup group : groupsOf(plan()))
            m_groups.push_back({group, rowsOf(group)});
    }
    endResetModel();
}

QModelIndex PlanModel::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const QModelIndex group = index(static_cast<int>(i), NameColumn);
        if (keyOf(m_groups[i].group) == key)
            return group;
        const auto row = std::ranges::find(m_groups[i].rows, key, &Row::key);
        if (row != m_groups[i].rows.end())
            return index(static_cast<int>(row - m_groups[i].rows.begin()), NameColumn, group);
    }
    return {};
}

void PlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, NameColumn);
        if (const int count = rowCount(group); count > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(count - 1, ColumnCount - 1, group));
    }
}

std::vector<PlanModel::Row> PlanModel::rowsOf(PlanGroup group) const
{
    switch (group) {
    case PlanGroup::Edits:
        return editRows();
    case PlanGroup::Changes:
        return changeRows(false);
    case PlanGroup::Added:
        return changeRows(true);
    case PlanGroup::Clashes:
        return clashRows();
    case PlanGroup::Blockers:
        return blockerRows();
    case PlanGroup::Tolerated:
        return toleratedRows();
    case PlanGroup::Unaffected:
        break;
    }
    return unaffectedRows();
}

std::vector<PlanModel::Row> PlanModel::editRows() const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan().edits.size(); ++i) {
        const PlannedEdit &edit = plan().edits[i];
        rows.push_back(
            {keyOfEdit(edit.lock), shown(edit.name), shown(edit.from), QLatin1String("==") + shown(edit.to), i});
    }
    return rows;
}

std::vector<PlanModel::Row> PlanModel::changeRows(bool added) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan().changes.size(); ++i) {
        const PlannedChange &change = plan().changes[i];
        if ((change.kind == ChangeKind::Install) != added)
            continue;
        const PlanGroup group = added ? PlanGroup::Added : PlanGroup::Changes;
        rows.push_back(
            {keyOf(group, shown(change.normalizedName)), shown(change.name), shown(change.from), shown(change.to), i});
    }
    return rows;
}

std::vector<PlanModel::Row> PlanModel::clashRows() const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan().clashes.size(); ++i) {
        const Clash &clash = plan().clashes[i];
        const ConstraintLine &line = lineOf(environment(), clash.lock);
        const std::string &text = environment().constraintFiles[clash.lock.file].text;
        rows.push_back({keyOf(PlanGroup::Clashes, QString::number(i)), shown(line.requirement->name),
                        shown(text.substr(line.version.offset, line.version.length)),
                        shown(plan().requests.lines[clash.request].text), i});
    }
    return rows;
}

std::vector<PlanModel::Row> PlanModel::blockerRows() const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan().blockers.size(); ++i) {
        const QString name = shown(plan().blockers[i]);
        const InstalledPackage *package = findPackage(environment(), plan().blockers[i]);
        rows.push_back(
            {keyOf(PlanGroup::Blockers, name), name, package ? shown(package->versionText) : QString(), {}, i});
    }
    return rows;
}

std::vector<PlanModel::Row> PlanModel::toleratedRows() const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan().tolerated.size(); ++i) {
        const Tolerated &unmet = plan().tolerated[i];
        rows.push_back(
            {keyOf(PlanGroup::Tolerated, QString::number(i)), shown(unmet.name), shown(unmet.version), {}, i});
    }
    return rows;
}

std::vector<PlanModel::Row> PlanModel::unaffectedRows() const
{
    std::set<std::string_view> changed;
    for (const PlannedChange &change : plan().changes)
        changed.insert(change.normalizedName);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < environment().packages.size(); ++i) {
        const InstalledPackage &package = environment().packages[i];
        if (!changed.contains(package.normalizedName))
            rows.push_back({keyOf(PlanGroup::Unaffected, shown(package.normalizedName)),
                            shown(package.name),
                            shown(package.versionText),
                            {},
                            i});
    }
    return rows;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : GroupId);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), NameColumn, GroupId);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != NameColumn || parent.internalId() != GroupId)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == GroupId)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Group &group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return rowData(group.group, group.rows[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant PlanModel::groupData(const Group &group, int column, int role) const
{
    const int count = static_cast<int>(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? groupName(group.group) : column == ChangeColumn ? groupNote(group) : QString();
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1: %2", "%1 is a part of the plan, %2 a number of rows")
                                          .arg(groupName(group.group), QLocale().toString(count))
                                    : QString();
    case GroupRole:
        return static_cast<int>(group.group);
    case IsGroupRole:
        return true;
    case CountRole:
        return count;
    case KeyRole:
        return keyOf(group.group);
    default:
        return {};
    }
}

QVariant PlanModel::rowData(PlanGroup group, const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return row.name;
        if (column == ReasonColumn)
            return reason(group, row);
        return row.to.isEmpty() || row.from.isEmpty() ? row.from + row.to
                                                      : QStringLiteral("%1 \u2192 %2").arg(row.from, row.to);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? spoken(group, row) : QString();
    case GroupRole:
        return static_cast<int>(group);
    case IsGroupRole:
        return false;
    case KeyRole:
        return row.key;
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case ChangeKindRole:
        if (group == PlanGroup::Changes || group == PlanGroup::Added)
            return static_cast<int>(plan().changes[row.source].kind);
        return {};
    default:
        return {};
    }
}

QString PlanModel::groupName(PlanGroup group) const
{
    switch (group) {
    case PlanGroup::Edits:
        return tr("Lock edits");
    case PlanGroup::Changes:
        return tr("Packages that change");
    case PlanGroup::Added:
        return tr("New packages");
    case PlanGroup::Clashes:
        return tr("Locks that exclude the request");
    case PlanGroup::Blockers:
        return tr("Installed packages in the way");
    case PlanGroup::Tolerated:
        return tr("Unmet before, left as it is");
    case PlanGroup::Unaffected:
        break;
    }
    return tr("Unaffected");
}

QString PlanModel::groupNote(const Group &group) const
{
    if (group.rows.empty())
        return tr("none", "there are no rows in this part of the plan");
    if (group.group == PlanGroup::Unaffected)
        return tr("keep their version");
    if (group.group != PlanGroup::Edits)
        return {};
    std::set<QString> files;
    for (const PlannedEdit &edit : plan().edits)
        files.insert(shown(environment().constraintFiles[edit.lock.file].path).section(QLatin1Char('/'), -1));
    return QStringList(files.begin(), files.end()).join(QLatin1String(", "));
}

QString PlanModel::reason(PlanGroup group, const Row &row) const
{
    switch (group) {
    case PlanGroup::Edits:
        return editReason(plan(), plan().edits[row.source]);
    case PlanGroup::Changes:
    case PlanGroup::Added:
        return changeReason(plan().changes[row.source]);
    case PlanGroup::Clashes:
        return lockPlace(environment(), plan().clashes[row.source].lock);
    case PlanGroup::Blockers:
        return tr("No release of it fits");
    case PlanGroup::Tolerated: {
        const Tolerated &unmet = plan().tolerated[row.source];
        return unmet.lock ? lockPlace(environment(), *unmet.lock)
                          : tr("requires %1", "%1 is a requirement").arg(shown(unmet.requirement));
    }
    case PlanGroup::Unaffected:
        break;
    }
    return {};
}

QString PlanModel::spoken(PlanGroup group, const Row &row) const
{
    const QString why = reason(group, row);
    switch (group) {
    case PlanGroup::Edits:
        return why.isEmpty()
            ? tr("%1, lock moves from %2 to %3").arg(row.name, row.from, row.to)
            : tr("%1, lock moves from %2 to %3, %4", "%4 is the reason").arg(row.name, row.from, row.to, why);
    case PlanGroup::Changes:
        return row.to.isEmpty()
            ? tr("%1, %2 is removed").arg(row.name, row.from)
            : tr("%1, changes from %2 to %3, %4", "%4 is the kind of change").arg(row.name, row.from, row.to, why);
    case PlanGroup::Added:
        return tr("%1, %2 will be installed").arg(row.name, row.to);
    case PlanGroup::Clashes:
        return tr("%1, the lock %2 excludes the request %3, %4", "%4 is the place of the lock")
            .arg(row.name, row.from, row.to, why);
    case PlanGroup::Blockers:
        return tr("%1, %2 is installed, no release of it fits").arg(row.name, row.from);
    case PlanGroup::Tolerated:
        return tr("%1, %2 has an unmet requirement that stays: %3").arg(row.name, row.from, why);
    case PlanGroup::Unaffected:
        break;
    }
    return tr("%1, keeps its version %2").arg(row.name, row.from);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool hasPlan = m_groups.empty() || m_groups.front().group != PlanGroup::Clashes;
    switch (section) {
    case NameColumn:
        return tr("Package");
    case ChangeColumn:
        return hasPlan ? tr("Change") : tr("Locked, requested");
    default:
        return hasPlan ? tr("Reason") : tr("Place");
    }
}

} // namespace constrictor
