// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace constrictor {

/// What to type to carry out a plan: the constraint lines that change, and pip's command. Each block can be copied.
class CommandsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit CommandsView(QWidget *parent = nullptr);

    void showAnswer(const std::optional<Answer> &answer);

private:
    void addBlock(QLatin1StringView iconName, const QString &title, const QString &about, const QString &text);
    void addEdits(const Answer &answer);

    QVBoxLayout *m_column = nullptr;
};

} // namespace constrictor
