// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace constrictor {

/// The tree of packages: rows painted in the colours of the theme, with the branch arrows of our own icons.
class PackageTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PackageTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace constrictor
