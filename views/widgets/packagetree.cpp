// SPDX-License-Identifier: MIT
#include "views/widgets/packagetree.h"

#include "views/theme/paint.h"
#include "views/widgets/packagedelegate.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

PackageTree::PackageTree(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new PackageDelegate(this));
    setUniformRowHeights(true);
    setIndentation(24);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
}

void PackageTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Sunken, palette()));
    QTreeView::drawRow(painter, option, index);
    const bool byKeyboard = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeyboard && hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        drawFocusRing(*painter, option.rect, PillRadius, palette());
}

void PackageTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const QRect last(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    drawIcon(*painter, last, isExpanded(index) ? "chevron-down"_L1 : "chevron-right"_L1, Token::Text2, 14);
}

} // namespace constrictor
