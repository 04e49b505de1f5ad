// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QAbstractButton>

class QPainter;

namespace constrictor {

/// One entry of the rail: an icon over its label, or the icon alone where the window is narrow. Checked: the page that
/// is shown.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(QLatin1StringView iconName, QWidget *parent = nullptr);

    void setCompact(bool compact);
    /// A number at the icon; 0 shows none. @p spoken is what a screen reader says beside the label.
    void setBadge(int count, Token ground, const QString &spoken);
    /// The label; also the accessible name and, with @p keys, the tooltip. The keys belong to an action of the rail: a
    /// button would wait 100 ms before it reacts to its own.
    void setLabel(const QString &label, const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateNames();
    void paintBadge(QPainter &painter, const QPoint &center);

    QLatin1StringView m_icon;
    QString m_badgeSpoken;
    QString m_keys;
    int m_badge = 0;
    Token m_badgeGround = Token::Problem;
    bool m_compact = false;
};

} // namespace constrictor
