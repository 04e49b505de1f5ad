// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "views/page.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QStackedWidget;

namespace constrictor {

class Actions;
class IndexQuestion;
class MessageBar;
struct BarMessage;
class Rail;
class RequestNote;
class SessionStatus;
class StatusLine;
class TopBar;
class Workbench;

/// The window: frame, pages and the session that they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Asks the user for a folder or a file to open; empty: none chosen.
    using OpenChooser = std::function<QString(QWidget *parent)>;
    /// Asks the user where to save; empty: nowhere. Gets a name to propose and a filter.
    using SaveChooser = std::function<QString(QWidget *parent, const QString &name, const QString &filter)>;

    MainWindow(Workbench &workbench, Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a folder, a text file or "demo:ngc-25.04" here, in the background.
    void open(const QString &name);
    /// Nothing is open here, nor being opened.
    [[nodiscard]] bool isFree() const;
    /// Whether this is open here, or being opened; folders count as the same by their canonical path.
    [[nodiscard]] bool shows(const QString &name) const;
    [[nodiscard]] Session &session() { return m_session; }
    void showPage(PageId page);
    /// Made when it is first asked for.
    [[nodiscard]] Page &page(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messageBar() { return *m_messages; }
    /// Shows a message above the page, in front of those that are there.
    void showMessage(BarMessage message);
    void setFolderChooser(OpenChooser chooser) { m_chooseFolder = std::move(chooser); }
    void setTextChooser(OpenChooser chooser) { m_chooseText = std::move(chooser); }
    void setSaveChooser(SaveChooser chooser) { m_chooseSave = std::move(chooser); }

    /// Brings back size and place of the last window, if there was one.
    void restoreState();
    void saveState() const;

Q_SIGNALS:
    /// Once, after everything of the window was painted for the first time.
    void firstPaintDone();
    /// The user asks to open something; where it opens is for the owner of the windows to say.
    void openRequested(const QString &name);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectPageActions();
    void connectSession();
    void buildFrame();
    Page *makeStartPage();
    Page *makePlanPage();
    void connectPlanning();
    Page *makeOverviewPage();
    void saveReport(const QAction *action);
    void focusPane(bool next);
    void rememberEnvironment() const;
    void fold();
    void showEnvironment();
    void ask(const QString &requirement);
    void showError(const Error &error);
    void showMenuBar(bool shown);
    void retranslate();

    Workbench &m_workbench;
    Session &m_session;
    Actions *m_actions;
    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    MessageBar *m_messages = nullptr;
    QWidget *m_messageFrame = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    SessionStatus *m_sessionStatus = nullptr;
    IndexQuestion *m_question = nullptr;
    RequestNote *m_requestNote = nullptr;
    std::map<PageId, Page *> m_pages;
    PageId m_current = PageId::Start;
    Folding m_folding;
    OpenChooser m_chooseFolder;
    OpenChooser m_chooseText;
    SaveChooser m_chooseSave;
    bool m_painted = false;
};

} // namespace constrictor
