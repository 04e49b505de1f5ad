// SPDX-License-Identifier: MIT
#pragma once

#include "items/planbanner.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace constrictor {

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
    /// Smaller where the window is low; what does not fit in a line wraps there too.
    void setLow(bool low);
    [[nodiscard]] const PlanBanner &banner() const { return m_banner; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_headline;
    QLabel *m_detail;
    Spinner *m_spinner;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_buttons;
    PlanBanner m_banner;
};

} // namespace constrictor
