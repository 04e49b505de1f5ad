// SPDX-License-Identifier: MIT
#include "views/widgets/plantree.h"

#include "views/theme/paint.h"
#include "views/widgets/plandelegate.h"

#include <QHeaderView>
#include <QPainter>

#include <set>

using namespace Qt::StringLiterals;

namespace constrictor {

PlanTree::PlanTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new PlanModel(this))
{
    setModel(m_model);
    setItemDelegate(new PlanDelegate(this));
    setIndentation(24);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumWidth(280);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(PlanModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PlanModel::ChangeColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(PlanModel::ReasonColumn, QHeaderView::Fixed);
}

void PlanTree::showAnswer(const std::optional<Answer> &answer)
{
    const bool isFirst = m_model->rowCount() == 0;
    const QString current = currentIndex().siblingAtColumn(PlanModel::NameColumn).data(PlanModel::KeyRole).toString();
    std::set<QString> closed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex group = m_model->index(row, 0); !isExpanded(group))
            closed.insert(group.data(PlanModel::KeyRole).toString());
    }
    m_model->setAnswer(answer);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        const bool isQuiet = group.data(PlanModel::GroupRole).toInt() == static_cast<int>(PlanGroup::Unaffected);
        setExpanded(group, isFirst ? !isQuiet : !closed.contains(group.data(PlanModel::KeyRole).toString()));
    }
    const QModelIndex same = m_model->indexOf(current);
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    setCurrentIndex(same.isValid() ? same : first.isValid() ? first : m_model->index(0, 0));
    fitColumns();
}

void PlanTree::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setColumnHidden(PlanModel::ReasonColumn, narrow);
    fitColumns();
}

void PlanTree::retranslate()
{
    m_model->retranslate();
}

// The change is what people come for: it gets what it needs, up to half of the width.
void PlanTree::fitColumns()
{
    const int room = viewport()->width();
    const int change = std::clamp(sizeHintForColumn(PlanModel::ChangeColumn), 120, std::max(120, room / 2));
    setColumnWidth(PlanModel::ChangeColumn, change);
    setColumnWidth(PlanModel::ReasonColumn, std::clamp(room / 3, 120, 240));
}

void PlanTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PlanTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isGroup = index.data(PlanModel::IsGroupRole).toBool();
    if (isSelected)
        painter->fillRect(option.rect, color(Token::Selection, palette()));
    else if (isGroup || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Token::Sunken, palette()));
    QTreeView::drawRow(painter, option, index);
    if (isGroup)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          color(Token::Border, palette()));
    const bool byKeyboard = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeyboard && hasFocus() && index == currentIndex().siblingAtColumn(PlanModel::NameColumn))
        drawFocusRing(*painter, option.rect, PillRadius, palette());
}

void PlanTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const QRect last(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    drawIcon(*painter, last, isExpanded(index) ? "chevron-down"_L1 : "chevron-right"_L1, Token::Text2, 14);
}

} // namespace constrictor
