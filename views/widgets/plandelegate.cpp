// SPDX-License-Identifier: MIT
#include "views/widgets/plandelegate.h"

#include "items/planmodel.h"
#include "views/theme/fonts.h"
#include "views/theme/paint.h"
#include "views/widgets/cellpaint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int IconColumn = 24;
constexpr int ArrowWidth = 26;

struct RowIcon
{
    QLatin1StringView name;
    Token ink = Token::Text2;
};

PlanGroup groupOf(const QModelIndex &index)
{
    return static_cast<PlanGroup>(index.data(PlanModel::GroupRole).toInt());
}

RowIcon iconOf(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Edits:
        return {"lock-edit"_L1, Token::AccentInk};
    case PlanGroup::Changes:
        return {"packages"_L1};
    case PlanGroup::Added:
        return {"new"_L1};
    case PlanGroup::Clashes:
        return {"clash"_L1, Token::Problem};
    case PlanGroup::Blockers:
        return {"no"_L1, Token::Problem};
    case PlanGroup::Tolerated:
        return {"note"_L1, Token::Note};
    case PlanGroup::Unaffected:
        break;
    }
    return {"ok"_L1, Token::Ok};
}

RowIcon iconOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Upgrade:
        return {"up"_L1, Token::Ok};
    case ChangeKind::Downgrade:
        return {"down"_L1, Token::Warning};
    case ChangeKind::Replace:
        return {"refresh"_L1, Token::Text2};
    case ChangeKind::Install:
        return {"new"_L1, Token::Text2};
    case ChangeKind::Remove:
        break;
    }
    return {"minus"_L1, Token::Warning};
}

RowIcon rowIcon(const QModelIndex &index)
{
    const QVariant kind = index.data(PlanModel::ChangeKindRole);
    if (kind.isValid())
        return iconOf(static_cast<ChangeKind>(kind.toInt()));
    switch (groupOf(index)) {
    case PlanGroup::Edits:
    case PlanGroup::Clashes:
        return {"lock"_L1};
    case PlanGroup::Blockers:
    case PlanGroup::Tolerated:
    case PlanGroup::Unaffected:
    case PlanGroup::Changes:
    case PlanGroup::Added:
        break;
    }
    return {"packages"_L1, Token::Text3};
}

void drawGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(2, 0, -CellPadding, 0);
    const RowIcon sign = iconOf(groupOf(index));
    drawIcon(painter, QRect(rect.left(), rect.top(), 18, rect.height()), sign.name, sign.ink, 18);
    rect.setLeft(rect.left() + IconColumn + 2);
    const QString name = index.data().toString();
    painter.setFont(textFont(TextStyle::Section));
    painter.setPen(color(Token::Text, option.palette));
    drawWord(painter, rect, name);
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(name) + 8);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::Text2, option.palette));
    rect.setLeft(drawCount(painter, rect, index.data(PlanModel::CountRole).toInt(), option.palette).right() + 10);
    drawWord(painter, rect, index.siblingAtColumn(PlanModel::ChangeColumn).data().toString());
}

QFont toFont()
{
    QFont font = textFont(TextStyle::Code);
    font.setBold(true);
    return font;
}

void drawChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect)
{
    const QString from = index.data(PlanModel::FromRole).toString();
    const QString to = index.data(PlanModel::ToRole).toString();
    painter.setFont(textFont(TextStyle::Code));
    painter.setPen(color(Token::Text2, option.palette));
    drawWord(painter, rect, from);
    if (to.isEmpty())
        return;
    if (!from.isEmpty()) {
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(from));
        drawIcon(painter, QRect(rect.left(), rect.top(), ArrowWidth, rect.height()), "arrow-right"_L1, Token::Text2,
                 14);
        rect.setLeft(rect.left() + ArrowWidth);
    }
    painter.setFont(toFont());
    const bool isPending = groupOf(index) == PlanGroup::Edits;
    painter.setPen(color(isPending ? Token::AccentInk : Token::Text, option.palette));
    drawWord(painter, rect, to);
}

/// Rounded up: eliding compares with the exact width.
int widthOf(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int changeWidth(const QModelIndex &index)
{
    const QString from = index.data(PlanModel::FromRole).toString();
    const QString to = index.data(PlanModel::ToRole).toString();
    const int arrow = from.isEmpty() || to.isEmpty() ? 0 : ArrowWidth;
    return widthOf(textFont(TextStyle::Code), from) + widthOf(toFont(), to) + arrow;
}

QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isName = index.column() == PlanModel::NameColumn;
    return option.rect.adjusted(isName ? IconColumn : CellPadding, 0, -CellPadding, 0);
}

bool isElided(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int room = textRect(option, index).width();
    if (index.column() == PlanModel::ChangeColumn)
        return changeWidth(index) > room;
    const TextStyle style = index.column() == PlanModel::NameColumn ? TextStyle::Body : TextStyle::Small;
    return QFontMetrics(textFont(style)).horizontalAdvance(index.data().toString()) > room;
}

} // namespace

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(PlanModel::IsGroupRole).toBool()) {
        if (index.column() == PlanModel::NameColumn)
            drawGroup(*painter, option, index);
    } else if (index.column() == PlanModel::ChangeColumn) {
        drawChange(*painter, option, index, textRect(option, index));
    } else {
        const bool isName = index.column() == PlanModel::NameColumn;
        if (isName) {
            const RowIcon sign = rowIcon(index);
            drawIcon(*painter, QRect(option.rect.left(), option.rect.top(), 16, option.rect.height()), sign.name,
                     sign.ink, 16);
        }
        painter->setFont(textFont(isName ? TextStyle::Body : TextStyle::Small));
        painter->setPen(color(isName ? Token::Text : Token::Text2, option.palette));
        drawWord(*painter, textRect(option, index), index.data().toString());
    }
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = index.data(PlanModel::IsGroupRole).toBool() ? 36 : 32;
    const int height = std::max(least, QFontMetrics(textFont(TextStyle::Body)).height() + 12);
    if (index.column() == PlanModel::ChangeColumn)
        return {changeWidth(index) + 2 * CellPadding, height};
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

bool PlanDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString word = index.data().toString();
    const QString reason = index.siblingAtColumn(PlanModel::ReasonColumn).data().toString();
    QString tip;
    if (index.column() == PlanModel::NameColumn && !reason.isEmpty())
        tip = u"%1: %2"_s.arg(word, reason);
    else if (isElided(option, index))
        tip = word;
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace constrictor
