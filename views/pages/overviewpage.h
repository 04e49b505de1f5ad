// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/diagnosis.h"
#include "views/page.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace constrictor {

class Actions;
class CountTile;
class FlowLayout;
class Session;

/// The doctor's report: what fails, what might, what is good to know, and what was checked and is fine.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Session &session, const Actions &actions, QWidget *parent = nullptr);

    void fold(const Folding &folding) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void saveState() const override;
    void takeFocus() override;
    [[nodiscard]] QStringList states() const override;
    void showState(const QString &state) override;

Q_SIGNALS:
    /// The place that a finding rests on was clicked.
    void evidenceClicked(const constrictor::Evidence &evidence);

protected:
    void retranslate() override;
    void restoreScroll() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The groups that are closed until the user opens them.
    enum class Group : std::uint8_t { Passed, Ignored };

    void buildHeader(const Actions &actions);
    void showScan();
    void showHead();
    void showFindings();
    void showFacts();
    void addGroup(QVBoxLayout &column, const QString &title, const std::vector<const Finding *> &findings,
                  std::optional<Group> collapsible);
    void toggleIgnored(const std::string &id);
    [[nodiscard]] std::vector<const Finding *> findingsOf(Severity severity) const;
    [[nodiscard]] std::vector<const Finding *> ignoredFindings() const;
    [[nodiscard]] bool isShown(Severity severity) const;

    static constexpr std::array Severities{Severity::Problem, Severity::Warning, Severity::Note, Severity::Passed};

    const Session &m_session;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_factRow = nullptr;
    std::array<CountTile *, Severities.size()> m_tiles{};
    QToolButton *m_factsButton = nullptr;
    QToolButton *m_saveButton = nullptr;
    QScrollArea *m_report = nullptr;
    QScrollArea *m_facts = nullptr;
    std::set<std::string> m_ignored;
    std::set<Group> m_open; ///< collapsible groups that the user opened
};

} // namespace constrictor
