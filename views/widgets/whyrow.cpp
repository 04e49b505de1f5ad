// SPDX-License-Identifier: MIT
#include "views/widgets/whyrow.h"

#include "views/theme/paint.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int Badge = 24;
constexpr int TextLeft = 38;

struct BoxLook
{
    QLatin1StringView icon;
    Token ink;
    Token ground;
};

BoxLook lookOf(WhyLine::Kind kind)
{
    switch (kind) {
    case WhyLine::Kind::Proof:
        return {"proof"_L1, Token::Ok, Token::OkSoft};
    case WhyLine::Kind::Refusal:
        return {"no"_L1, Token::Problem, Token::ProblemSoft};
    case WhyLine::Kind::Conclusion:
    case WhyLine::Kind::Step:
        break;
    }
    return {"lock-edit"_L1, Token::AccentInk, Token::AccentSoft};
}

QLatin1StringView iconOf(WhyLine::Source source)
{
    switch (source) {
    case WhyLine::Source::Request:
        return "request"_L1;
    case WhyLine::Source::ConstraintFile:
        return "file"_L1;
    case WhyLine::Source::Metadata:
        return "source"_L1;
    case WhyLine::Source::Environment:
        return "container"_L1;
    case WhyLine::Source::Knowledge:
        return "bulb"_L1;
    case WhyLine::Source::None:
        break;
    }
    return "evidence"_L1;
}

} // namespace

WhyRow::WhyRow(const WhyLine &line, const QString &place, QWidget *parent)
    : QFrame(parent)
    , m_line(line)
{
    setAccessibleName(u"%1: %2"_s.arg(place, line.text));
    const bool isBox = line.kind != WhyLine::Kind::Step;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(TextLeft + (isBox ? 14 : 0), isBox ? 9 : 3, isBox ? 14 : 0, isBox ? 17 : 12);
    column->setSpacing(2);
    column->addWidget(makeTextLabel(line.text, TextStyle::Body, QPalette::WindowText, this));
    addPlace(*column);
}

void WhyRow::addPlace(QVBoxLayout &column)
{
    const QString text =
        m_line.basis.isEmpty() ? m_line.place : tr("From %1", "%1 is like 1, 2, and 3").arg(m_line.basis);
    if (text.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    if (m_line.kind == WhyLine::Kind::Step)
        row->addWidget(new IconLabel(iconOf(m_line.source), Token::Text2, 14, this), 0, Qt::AlignTop);
    row->addWidget(makeTextLabel(text, TextStyle::Small, QPalette::BrightText, this), 1);
    column.addLayout(row);
}

void WhyRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void WhyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect badge(0, 1, Badge, Badge);
    if (!m_last)
        painter.fillRect(QRect(Badge / 2, badge.bottom(), 1, height() - badge.bottom()),
                         color(Token::Border, palette()));
    if (m_line.kind == WhyLine::Kind::Step) {
        drawGround(painter, badge, Badge / 2.0, color(Token::Surface, palette()),
                   color(Token::BorderStrong, palette()));
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(color(Token::Text, palette()));
        painter.drawText(badge, Qt::AlignCenter, QLocale().toString(m_line.number));
        return;
    }
    const BoxLook look = lookOf(m_line.kind);
    drawGround(painter, badge, Badge / 2.0, color(look.ground, palette()), color(look.ink, palette()));
    drawIcon(painter, badge, look.icon, look.ink, 14);
    drawGround(painter, rect().adjusted(TextLeft, 0, 0, -8), ControlRadius, color(look.ground, palette()),
               m_marked ? color(look.ink, palette()) : QColor());
}

} // namespace constrictor
