// SPDX-License-Identifier: MIT
#pragma once

#include "base/severity.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace constrictor {

/// What a message bar says, and the actions that its buttons trigger.
struct BarMessage
{
    struct Words
    {
        QString title; ///< what is the case
        QString text; ///< what is kept, and what to do
    };

    Severity severity = Severity::Note;
    std::function<Words()> words; ///< asked again when the language changes
    std::vector<QPointer<QAction>> actions = {};
};

/// Messages above the page, one at a time: the newest is shown, older ones wait under "2 more".
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p message in front of those that are there; one with the same words goes.
    void showMessage(BarMessage message);
    /// Takes the shown message away, if there is one.
    void close();
    /// Takes away the messages that offer @p action, shown or waiting.
    void withdraw(const QAction *action);
    /// Takes all messages away.
    void clear();
    /// How many wait behind the one that is shown.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] Severity severity() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The last message went.
    void emptied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void bringForward(std::size_t index);
    void showFirst();
    void showRest();
    void showButtons();

    std::vector<BarMessage> m_messages; ///< the last one is shown
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_more;
    QToolButton *m_close;
};

} // namespace constrictor
