// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "wording/findings.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace constrictor {

/// One finding of the Overview, of real labels and buttons, so that screen readers and the keyboard reach everything.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const Finding &finding, bool ignored, QWidget *parent = nullptr);

    [[nodiscard]] const std::string &id() const { return m_id; }

    /// The same as its button "Show".
    void open();

Q_SIGNALS:
    /// "Ignore" of an ordinary card, "Restore" of an ignored one.
    void ignoreToggled(const std::string &id);
    void evidenceClicked(const constrictor::Evidence &evidence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTexts(QVBoxLayout &column, const Finding &finding);
    void addSource(QVBoxLayout &column, const Finding &finding);
    [[nodiscard]] QWidget *makeEvidence(const Evidence &evidence);
    void explain(const Finding &finding);
    void addActions(QHBoxLayout &row, const Finding &finding);
    void showDetails(bool shown, const Finding &finding);
    [[nodiscard]] QString plainText(const Finding &finding) const;

    std::string m_id;
    FindingText m_text;
    Severity m_severity;
    bool m_ignored;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_details = nullptr;
    QWidget *m_explanation = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace constrictor
