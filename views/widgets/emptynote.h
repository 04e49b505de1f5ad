// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace constrictor {

/// What stands in place of a list that is empty: an icon, one sentence and one action.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QLatin1StringView iconName, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &action);

Q_SIGNALS:
    void actionClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace constrictor
