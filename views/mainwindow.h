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
class MessageBar;
class Rail;
class StatusLine;
class TopBar;
class Workbench;

/// The window: frame, pages and the session that they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Asks the user for a folder; empty: none chosen.
    using FolderChooser = std::function<QString(QWidget *parent)>;

    MainWindow(Workbench &workbench, Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a folder or "demo:ngc-25.04" in the background.
    void open(const QString &name);
    void showPage(PageId page);
    /// Made when it is first asked for.
    [[nodiscard]] Page &page(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messageBar() { return *m_messages; }
    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }

    /// Brings back size and place of the last window, if there was one.
    void restoreState();
    void saveState() const;

Q_SIGNALS:
    /// Once, after everything of the window was painted for the first time.
    void firstPaintDone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectSession();
    void buildFrame();
    Page *makeStartPage();
    void rememberEnvironment() const;
    void fold();
    void showEnvironment();
    void showProgress();
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
    std::map<PageId, Page *> m_pages;
    PageId m_current = PageId::Start;
    Folding m_folding;
    FolderChooser m_chooseFolder;
    std::function<void()> m_errorShown; ///< shows the last error again, in the language of then
    bool m_painted = false;
};

} // namespace constrictor
