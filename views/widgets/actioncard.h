// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace constrictor {

/// A large button of the start page: an icon, what it does, one line about it, and its keys.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ActionCard(QLatin1StringView iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &description);
    /// Only shown: the action itself owns the shortcut.
    void setKeyHint(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QString m_description;
    QString m_keys;
};

} // namespace constrictor
