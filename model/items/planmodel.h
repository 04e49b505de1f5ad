// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace constrictor {

/// The parts of a plan, in the order in which they are shown.
enum class PlanGroup : std::uint8_t {
    Edits, ///< constraint lines: locked -> requested
    Changes, ///< installed packages that get another version or go
    Added, ///< new packages
    Clashes, ///< locks that exclude a request; shown where there is no plan
    Blockers, ///< installed packages without a fitting release; shown where there is no plan
    Tolerated, ///< requirements that were unmet before and stay so; shown where there are any
    Unaffected, ///< installed packages that keep their version
};

/// A plan as a tree: its parts, and below each what belongs to it. A part without rows stays: absence is information.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { NameColumn, ChangeColumn, ReasonColumn, ColumnCount };
    enum Role : std::uint16_t {
        GroupRole = Qt::UserRole, ///< int of PlanGroup, of the row itself or of the one it belongs to
        IsGroupRole, ///< bool
        CountRole, ///< int, groups only
        KeyRole, ///< QString: what expansion and selection go by after a reset
        FromRole, ///< QString: the left side of the change; empty where there is none
        ToRole, ///< QString: the right side; empty where there is none
        ChangeKindRole, ///< int of ChangeKind, of rows of Changes and Added
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// The KeyRole of the edit of a line.
    [[nodiscard]] static QString keyOfEdit(const Lock &lock);

    /// Shows the plan of another answer, or nothing.
    void setAnswer(const std::optional<Answer> &answer);
    /// The row with that KeyRole; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// Headers and cells in the language of now.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One row below a group, in words that no language changes.
    struct Row
    {
        QString key;
        QString name;
        QString from;
        QString to;
        std::size_t source = 0; ///< index into what the group lists
    };
    struct Group
    {
        PlanGroup group;
        std::vector<Row> rows;
    };

    [[nodiscard]] const PlanResult &plan() const { return m_answer->solved->plan; }
    [[nodiscard]] const Environment &environment() const { return m_answer->scan->environment; }
    [[nodiscard]] std::vector<Row> rowsOf(PlanGroup group) const;
    [[nodiscard]] std::vector<Row> editRows() const;
    [[nodiscard]] std::vector<Row> changeRows(bool added) const;
    [[nodiscard]] std::vector<Row> clashRows() const;
    [[nodiscard]] std::vector<Row> blockerRows() const;
    [[nodiscard]] std::vector<Row> toleratedRows() const;
    [[nodiscard]] std::vector<Row> unaffectedRows() const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(PlanGroup group, const Row &row, int column, int role) const;
    [[nodiscard]] QString groupName(PlanGroup group) const;
    [[nodiscard]] QString groupNote(const Group &group) const;
    [[nodiscard]] QString reason(PlanGroup group, const Row &row) const;
    [[nodiscard]] QString spoken(PlanGroup group, const Row &row) const;

    std::optional<Answer> m_answer;
    std::vector<Group> m_groups;
};

} // namespace constrictor
