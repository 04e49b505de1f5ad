// SPDX-License-Identifier: MIT
#pragma once

#include "items/planmodel.h"

#include <QTreeView>

namespace constrictor {

/// The tree of a plan. Keeps what is expanded and selected when another answer comes.
class PlanTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);

    void showAnswer(const std::optional<Answer> &answer);
    /// Without the column of reasons: tooltips have them.
    void setNarrow(bool narrow);
    void retranslate();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    PlanModel *m_model;
    std::set<PlanGroup> m_closed{PlanGroup::Unaffected}; ///< as the user left them, whatever was shown since
    bool m_narrow = false;
};

} // namespace constrictor
