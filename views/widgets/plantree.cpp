// SPDX-License-Identifier: MIT
#include "views/widgets/plantree.h"

#include "views/theme/paint.h"
#include "views/widgets/plandelegate.h"

#include <QHeaderView>
#include <QPainter>

#include <set>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

PlanGroup groupOf(const QModelIndex &index)
{
    return static_cast<PlanGroup>(index.data(PlanModel::GroupRole).toInt());
}

} // namespace

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
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { m_closed.insert(groupOf(group)); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { m_closed.erase(groupOf(group)); });
}

void PlanTree::showAnswer(const std::optional<Answer> &answer)
{
    const QString current = currentIndex().siblingAtColumn(PlanModel::NameColumn).data(PlanModel::KeyRole).toString();
    m_model->setAnswer(answer);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_closed.contains(groupOf(group)));
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
