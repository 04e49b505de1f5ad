// SPDX-License-Identifier: MIT
#include "views/widgets/packagedelegate.h"

#include "items/packagemodel.h"
#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int CellPadding = 8;
constexpr int IconColumn = 22;

struct StatusLook
{
    QLatin1StringView icon;
    Token ink;
    bool pill = false;
};

StatusLook lookOf(LockState state)
{
    switch (state) {
    case LockState::Locked:
        return {"ok"_L1, Token::Ok};
    case LockState::Differs:
        return {"clash"_L1, Token::Problem, true};
    case LockState::NotLocked:
        return {"unlock"_L1, Token::Text2};
    case LockState::NotInstalled:
    case LockState::NotApplicable:
        break;
    }
    return {"na"_L1, Token::Text2};
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() == PackageModel::InstalledColumn || index.column() == PackageModel::LockedColumn)
        return textFont(TextStyle::Code);
    if (index.column() == PackageModel::StatusColumn)
        return textFont(TextStyle::Small);
    return textFont(option.state & QStyle::State_Selected ? TextStyle::BodyBold : TextStyle::Body);
}

// Where the text of a cell stands; icons stand before it.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    if (index.column() == PackageModel::NameColumn)
        rect.setLeft(option.rect.left());
    const bool hasIcon = index.column() == PackageModel::StatusColumn
        || (index.column() == PackageModel::LockedColumn && !index.data().toString().isEmpty());
    if (hasIcon)
        rect.setLeft(rect.left() + IconColumn);
    return rect;
}

void drawStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &text)
{
    const StatusLook look = lookOf(static_cast<LockState>(index.data(PackageModel::StateRole).toInt()));
    const QRect icon(text.left() - IconColumn, option.rect.top(), 16, option.rect.height());
    const QString word = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    if (look.pill) {
        const int height = painter.fontMetrics().height() + 6;
        const QRect pill(icon.left() - 6, option.rect.center().y() - height / 2 + 1,
                         painter.fontMetrics().horizontalAdvance(word) + IconColumn + 14, height);
        drawGround(painter, pill, PillRadius, color(Token::ProblemSoft, option.palette), {});
    }
    drawIcon(painter, icon, look.icon, look.ink, 16);
    painter.setPen(color(look.pill ? look.ink : Token::Text2, option.palette));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, word);
}

} // namespace

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(fontOf(option, index));
    const QRect text = textRect(option, index);
    if (index.column() == PackageModel::StatusColumn) {
        drawStatus(*painter, option, index, text);
    } else {
        const QString word = index.data().toString();
        if (index.column() == PackageModel::LockedColumn && !word.isEmpty())
            drawIcon(*painter, QRect(text.left() - IconColumn, option.rect.top(), 16, option.rect.height()), "lock"_L1,
                     Token::Text2, 16);
        painter->setPen(color(Token::Text, option.palette));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
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
