// SPDX-License-Identifier: MIT
#pragma once

#include "plan/piprules.h"

#include <QFrame>

class QLabel;

namespace constrictor {

class LinkButton;
class RequestField;

/// Below the request field while what it holds cannot be read: why, and "Fix it" where it is clear what was meant.
class RequestNote : public QFrame
{
    Q_OBJECT

public:
    /// Lies over @p parent, below @p field.
    RequestNote(RequestField &field, QWidget *parent);

    /// Says what is wrong with the text of the field for the pip of those rules. It goes as soon as that changes.
    void showFault(const PipRules &rules);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void arrange();

    RequestField &m_field;
    PipRules m_rules;
    QLabel *m_sentence;
    LinkButton *m_fix;
};

} // namespace constrictor
