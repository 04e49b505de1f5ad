// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace constrictor {

/// Draws the cells of the package tree: versions in the fixed font, the lock's sign, the status as a pill where it
/// matters and as a quiet word with an icon where it does not.
class PackageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace constrictor
