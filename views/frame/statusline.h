// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace constrictor {

class Actions;
class ElidedLabel;
class IconLabel;
class Spinner;

/// The bottom of the window: what goes on (with Cancel) at the left; place and language at the right.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(const Actions &actions, QWidget *parent = nullptr);

    /// Where nothing goes on. @p path is what is open; empty: nothing.
    void setPlace(const QString &path);
    /// The state of the index, beside the place.
    void setIndex(const QString &words, QLatin1StringView iconName, Token ink);
    /// Shows a job and its Cancel button once it has run for 300 ms; shorter ones never flicker.
    void startJob();
    void setJobText(const QString &text);
    void endJob();
    [[nodiscard]] bool showsJob() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showJob();

    const Actions &m_actions;
    QWidget *m_stateIcon;
    Spinner *m_spinner;
    ElidedLabel *m_state;
    QPushButton *m_cancel;
    QWidget *m_placeIcon;
    ElidedLabel *m_place;
    IconLabel *m_indexIcon;
    ElidedLabel *m_index;
    QToolButton *m_language;
    QTimer m_delay;
    QString m_jobText;
};

} // namespace constrictor
