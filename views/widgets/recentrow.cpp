// SPDX-License-Identifier: MIT
#include "views/widgets/recentrow.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int TextLeft = 46;
constexpr int TimeWidth = 90;

struct HealthLook
{
    QLatin1StringView icon;
    Token ink;
    Token ground;
};

HealthLook healthLook(const Recent &recent)
{
    if (recent.missing)
        return {"na"_L1, Token::Text2, Token::Hover};
    if (recent.problems.value_or(0) > 0)
        return {"problem"_L1, Token::Problem, Token::ProblemSoft};
    return {"ok"_L1, Token::Ok, Token::OkSoft};
}

} // namespace

RecentRow::RecentRow(const Recent &recent, QWidget *parent)
    : QAbstractButton(parent)
    , m_recent(recent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken{recent.title, recent.path, healthText(), timeText()};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(recent.path);
}

QString RecentRow::healthText() const
{
    if (m_recent.missing)
        return tr("Not found");
    if (!m_recent.problems)
        return {};
    return *m_recent.problems == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, *m_recent.problems);
}

QString RecentRow::timeText() const
{
    const qint64 seconds = m_recent.opened.secsTo(QDateTime::currentDateTimeUtc());
    if (!m_recent.opened.isValid())
        return {};
    if (seconds < 60)
        return tr("now");
    if (seconds < 3600)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < qint64{24} * 3600)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    return QLocale().toString(m_recent.opened.toLocalTime().date(), QLocale::ShortFormat);
}

QSize RecentRow::sizeHint() const
{
    const int lines =
        QFontMetrics(textFont(TextStyle::BodyBold)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {520, std::max(57, lines + 22)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        drawGround(painter, QRectF(rect()).adjusted(2, 2, -2, -2), ControlRadius, color(Token::Hover, palette()), {});
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), ControlRadius, palette());
    drawIcon(painter, QRectF(12, 0, 22, height()), "container"_L1, Token::Text2, 20);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::Text2, palette()));
    QRect rest = rect().adjusted(TextLeft, 0, -12, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, timeText());
    rest.setRight(rest.right() - TimeWidth);
    if (const QString health = healthText(); !health.isEmpty()) {
        const HealthLook look = healthLook(m_recent);
        const int height = painter.fontMetrics().height() + 6;
        const int width = painter.fontMetrics().horizontalAdvance(health) + 36;
        const QRect pill(rest.right() - width, rest.center().y() - height / 2, width, height);
        drawGround(painter, pill, PillRadius, color(look.ground, palette()), {});
        drawIcon(painter, QRectF(pill.left() + 7, pill.top(), 16, height), look.icon, look.ink, 14);
        painter.setPen(color(look.ink, palette()));
        painter.drawText(pill.adjusted(27, 0, 0, 0), Qt::AlignVCenter, health);
        rest.setRight(pill.left() - 12);
    }
    const int middle = height() / 2;
    painter.setFont(textFont(TextStyle::BodyBold));
    painter.setPen(color(Token::Text, palette()));
    painter.drawText(QRect(rest.left(), 0, rest.width(), middle + 1), Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_recent.title, Qt::ElideRight, rest.width()));
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::Text2, palette()));
    painter.drawText(QRect(rest.left(), middle + 3, rest.width(), middle), Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_recent.path, Qt::ElideMiddle, rest.width()));
}

} // namespace constrictor
