// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace constrictor {

enum class MessageKind : std::uint8_t { Problem, Warning, Note, Ok };

/// A message above the page: what is the case, what to do, and buttons that do it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows one message in place of the one before; its buttons go.
    void showMessage(MessageKind kind, const QString &title, const QString &text);
    /// Adds a button that triggers @p action.
    void addAction(class QAction *action);
    [[nodiscard]] MessageKind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void close();

    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    MessageKind m_kind = MessageKind::Note;
};

} // namespace constrictor
