// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace constrictor {

/// Draws the rows of the plan: its parts with their counts, and what changes as "from -> to" in the fixed font.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A tooltip where a text is elided; on names the reason too, which a narrow window does not show.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace constrictor
