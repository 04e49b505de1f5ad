// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "views/page.h"

#include <QTimer>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace constrictor {

class AskInvitation;
class BoundsLine;
class CommandsView;
class FlowLayout;
class PlanTree;
class VerdictBanner;
class WhyView;

/// What was asked for, the verdict, and the plan: what changes at the left, why and how at the right.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session &session, QWidget *parent = nullptr);

    void fold(const Folding &folding) override;
    void saveState() const override;
    void takeFocus() override;
    [[nodiscard]] QStringList states() const override;
    void showState(const QString &state) override;

    /// The actions that answer the question for an index; buttons stand for them while a plan lacks one.
    void addIndexActions(QAction *ask, QAction *stayOffline);
    /// Puts the command that carries out the shown plan on the clipboard.
    void copyCommand() const;

Q_SIGNALS:
    /// The user wants to type a request.
    void fieldWanted();
    /// There is a command to copy, or none.
    void commandChanged(bool isThere);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChips();
    void buildBanner();
    void buildContent();
    QWidget *buildRunning();
    QPushButton *addButton(const char *kind, QLatin1StringView iconName);
    void showRequests();
    void showRunning();
    void showAnswer();
    void showEmpty();
    void display(const std::optional<Answer> &answer, bool isStale);
    void displayBounds(const PlanBounds &bounds, const NetworkCount &count);
    void markReasons();
    [[nodiscard]] QString command() const;

    Session &m_session;
    QWidget *m_chips = nullptr;
    FlowLayout *m_chipFlow = nullptr;
    QLabel *m_chipsTitle = nullptr;
    QPushButton *m_add = nullptr;
    VerdictBanner *m_banner = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyReport = nullptr;
    QPushButton *m_askIndex = nullptr;
    QPushButton *m_stayOffline = nullptr;
    QStackedWidget *m_content = nullptr;
    AskInvitation *m_invitation = nullptr;
    QSplitter *m_splitter = nullptr;
    PlanTree *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    WhyView *m_why = nullptr;
    CommandsView *m_commands = nullptr;
    QWidget *m_running = nullptr;
    QLabel *m_runningTitle = nullptr;
    BoundsLine *m_bounds = nullptr;
    QLabel *m_network = nullptr;
    QTimer m_delay; ///< a run that ends before shows nothing of itself
    std::optional<Answer> m_shown;
    bool m_shownIsStale = false;
    PlanBounds m_shownBounds;
    NetworkCount m_shownCount;
};

} // namespace constrictor
