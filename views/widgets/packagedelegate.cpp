// SPDX-License-Identifier: MIT
#include "views/widgets/packagedelegate.h"

#include "items/packagemodel.h"
#include "views/theme/fonts.h"
#include "views/theme/paint.h"
#include "views/widgets/cellpaint.h"
#include "views/widgets/statelook.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int IconColumn = 22;

PackageModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<PackageModel::Kind>(index.data(PackageModel::KindRole).toInt());
}

StateLook statusLook(const QModelIndex &index)
{
    if (kindOf(index) == PackageModel::Kind::Relation)
        return lookOf(static_cast<RelationState>(index.data(PackageModel::RelationStateRole).toInt()));
    if (index.data(PackageModel::UnmetRole).toBool())
        return lookOf(RelationState::Unmet);
    const auto state = static_cast<LockState>(index.data(PackageModel::StateRole).toInt());
    // The column before shows the lock already: here it is what was checked.
    return state == LockState::Locked ? StateLook{"ok"_L1, Token::Ok} : lookOf(state);
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const PackageModel::Kind kind = kindOf(index);
    if (index.column() == PackageModel::InstalledColumn || index.column() == PackageModel::LockedColumn
        || index.column() == PackageModel::LatestColumn)
        return textFont(TextStyle::Code);
    if (index.column() == PackageModel::StatusColumn || kind == PackageModel::Kind::Group)
        return textFont(TextStyle::Small);
    const bool bold = kind == PackageModel::Kind::Package && option.state & QStyle::State_Selected;
    return textFont(bold ? TextStyle::BodyBold : TextStyle::Body);
}

Token inkOf(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case PackageModel::Kind::Package:
        return Token::Text;
    case PackageModel::Kind::Relation:
        return index.column() == PackageModel::NameColumn ? Token::AccentInk : Token::Text2;
    case PackageModel::Kind::Group:
        break;
    }
    return Token::Text2;
}

bool hasLockSign(const QModelIndex &index)
{
    return index.column() == PackageModel::LockedColumn && kindOf(index) == PackageModel::Kind::Package
        && !index.data().toString().isEmpty();
}

// Where the text of a cell stands; icons stand before it.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    if (index.column() == PackageModel::NameColumn)
        rect.setLeft(option.rect.left());
    const bool isGroup = index.column() == PackageModel::NameColumn && kindOf(index) == PackageModel::Kind::Group;
    if (index.column() == PackageModel::StatusColumn || hasLockSign(index) || isGroup)
        rect.setLeft(rect.left() + IconColumn);
    return rect;
}

QRect iconRect(const QStyleOptionViewItem &option, const QRect &text)
{
    return {text.left() - IconColumn, option.rect.top(), 16, option.rect.height()};
}

void drawStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &text)
{
    const StateLook look = statusLook(index);
    const QRect icon = iconRect(option, text);
    const QString word = index.data().toString();
    if (look.pill) {
        const int height = painter.fontMetrics().height() + 6;
        const int width = std::min(painter.fontMetrics().horizontalAdvance(word), text.width());
        const QRect pill(icon.left() - 6, option.rect.center().y() - height / 2 + 1, width + IconColumn + 14, height);
        drawGround(painter, pill, PillRadius, color(look.ground, option.palette), {});
    }
    drawIcon(painter, icon, look.icon, look.ink, 16);
    painter.setPen(color(look.pill ? look.ink : Token::Text2, option.palette));
    drawWord(painter, text, word);
}

void drawGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &text)
{
    drawIcon(painter, iconRect(option, text), index.row() == 0 ? "arrow-right"_L1 : "revert"_L1, Token::Text2, 16);
    painter.setPen(color(Token::Text2, option.palette));
    const QString word = index.data().toString();
    drawWord(painter, text, word);
    const int wordEnd = painter.fontMetrics().horizontalAdvance(word) + 6;
    drawCount(painter, text.adjusted(wordEnd, 0, 0, 0), index.data(PackageModel::CountRole).toInt(), option.palette);
}

} // namespace

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = kindOf(index) == PackageModel::Kind::Group;
    if (isGroup && index.column() != PackageModel::NameColumn)
        return;
    painter->save();
    painter->setFont(fontOf(option, index));
    const QRect text = textRect(option, index);
    if (isGroup) {
        drawGroup(*painter, option, index, text);
    } else if (index.column() == PackageModel::StatusColumn) {
        drawStatus(*painter, option, index, text);
    } else {
        if (hasLockSign(index))
            drawIcon(*painter, iconRect(option, text), "lock"_L1, Token::Text2, 16);
        painter->setPen(color(inkOf(index), option.palette));
        drawWord(*painter, text, index.data().toString());
    }
    painter->restore();
}

QSize PackageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(30, metrics.height() + 12)};
}

bool PackageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString word = index.data().toString();
    const bool elided = QFontMetrics(fontOf(option, index)).horizontalAdvance(word) > textRect(option, index).width();
    QToolTip::showText(event->globalPos(), elided ? word : QString(), view);
    return true;
}

} // namespace constrictor
