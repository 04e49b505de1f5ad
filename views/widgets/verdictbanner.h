// SPDX-License-Identifier: MIT
#pragma once

#include "items/planbanner.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace constrictor {

class ElidedLabel;
class Spinner;

/// The answer of the Plan page in one sentence, with the buttons that go with it.
class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// @p isRunning: the icon is a spinner. Screen readers hear of a banner once for each headline.
    void showBanner(const PlanBanner &banner, bool isRunning);
    /// Where buttons go, at the right. The owner shows and hides them.
    [[nodiscard]] QHBoxLayout &buttons() { return *m_buttons; }
    /// One line instead of two where the window is low.
    void setLow(bool low);
    [[nodiscard]] const PlanBanner &banner() const { return m_banner; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();

    QLabel *m_headline;
    QLabel *m_detail;
    ElidedLabel *m_shortHeadline; ///< where the window is low
    ElidedLabel *m_shortDetail; ///< the same
    Spinner *m_spinner;
    QBoxLayout *m_texts;
    QHBoxLayout *m_buttons;
    PlanBanner m_banner;
    bool m_low = false;
};

} // namespace constrictor
