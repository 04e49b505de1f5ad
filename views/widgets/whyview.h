// SPDX-License-Identifier: MIT
#pragma once

#include "items/planwhy.h"

#include <QScrollArea>

class QVBoxLayout;

namespace constrictor {

/// The explanation of a plan as one list: numbered facts on a thin spine, and what follows from them in boxes. All of
/// it is real text that can be selected and heard with its position.
class WhyView : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyView(QWidget *parent = nullptr);

    void showAnswer(const std::optional<Answer> &answer);
    /// Frames the conclusion about that row of the plan, and brings it into view.
    void markRow(const QString &key);

private:
    void addHead(const PlanResult &plan);
    void addLine(const WhyLine &line, std::size_t position);
    void addPip(const PlanResult &plan);

    std::optional<Answer> m_answer;
    std::vector<WhyLine> m_lines;
    QVBoxLayout *m_column = nullptr;
};

} // namespace constrictor
