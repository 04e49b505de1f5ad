// SPDX-License-Identifier: MIT
#include "views/mainwindow.h"

#include "views/frame/aboutdialog.h"
#include "views/frame/actionfinder.h"
#include "views/frame/actions.h"
#include "views/frame/dropzone.h"
#include "views/frame/evidenceviewer.h"
#include "views/frame/indexquestion.h"
#include "views/frame/panes.h"
#include "views/frame/rail.h"
#include "views/frame/requestcompletion.h"
#include "views/frame/sessionstatus.h"
#include "views/frame/statusline.h"
#include "views/frame/topbar.h"
#include "views/pages/overviewpage.h"
#include "views/pages/packagespage.h"
#include "views/pages/planpage.h"
#include "views/pages/startpage.h"
#include "views/places.h"
#include "views/recents.h"
#include "views/reports.h"
#include "views/widgets/environmentbutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/requestfield.h"
#include "views/widgets/requestnote.h"
#include "views/workbench.h"
#include "wording/builtindemo.h"
#include "wording/environments.h"
#include "wording/errors.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QString askForFolder(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, MainWindow::tr("Open a container folder"));
}

QString askForText(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, MainWindow::tr("Open a package list or a constraint file"), {},
                                        MainWindow::tr("Texts (*.txt *.in *.cfg);;All files (*)"));
}

QString askWhereToSave(QWidget *parent, const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, MainWindow::tr("Save the report"), name, filter);
}

BarMessage::Words noConstraintFile(const Inputs &inputs)
{
    return {MainWindow::tr("No constraint file in %1").arg(placeWords(inputs)),
            MainWindow::tr("/etc/pip/constraint.txt is not there and no setting names another file: nothing is locked. "
                           "If you expected locks, check that the whole root of the container is what was opened.")};
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_actions(new Actions(this))
    , m_chooseFolder(askForFolder)
    , m_chooseText(askForText)
    , m_chooseSave(askWhereToSave)
{
    m_actions->showChoices(workbench.language(), workbench.appearance());
    setMinimumSize(880, 500);
    resize(1280, 800);
    buildFrame();
    connectActions();
    connectPageActions();
    connectSession();
    connectPlanning();
    showPage(PageId::Start);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *central = new QWidget(this);
    m_topBar = new TopBar(*m_actions, central);
    m_rail = new Rail(central);
    m_rail->setPagesEnabled(false);
    m_messageFrame = new QWidget(central);
    m_messages = new MessageBar(m_messageFrame);
    auto *messageLayout = new QVBoxLayout(m_messageFrame);
    messageLayout->setContentsMargins(24, 12, 24, 12);
    messageLayout->addWidget(m_messages);
    m_messageFrame->hide();
    m_stack = new QStackedWidget(central);
    m_status = new StatusLine(*m_actions, central);
    connect(new DropZone(*this, *m_stack), &DropZone::dropped, this, &MainWindow::openRequested);
    m_sessionStatus = new SessionStatus(m_session, *m_actions->cancel, *m_status);

    auto *grid = new QGridLayout(central);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_topBar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0, 2, 1);
    grid->addWidget(m_messageFrame, 1, 1);
    grid->addWidget(m_stack, 2, 1);
    grid->addWidget(m_status, 3, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(central);
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_messages, &MessageBar::emptied, m_messageFrame, &QWidget::hide);
}

void MainWindow::connectActions()
{
    const auto openChosen = [this](const OpenChooser &choose) {
        if (const QString chosen = choose(this); !chosen.isEmpty())
            Q_EMIT openRequested(chosen);
    };
    connect(m_actions->openFolder, &QAction::triggered, this, [this, openChosen] { openChosen(m_chooseFolder); });
    connect(m_actions->openText, &QAction::triggered, this, [this, openChosen] { openChosen(m_chooseText); });
    connect(m_actions->openDemo, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(QString::fromUtf8(demoName)); });
    connect(m_actions->scanAgain, &QAction::triggered, &m_session, &Session::scanAgain);
    connect(m_actions->findAction, &QAction::triggered, this,
            [this] { (new ActionFinder(m_rail->actions() + m_actions->all(), this))->open(); });
    connect(m_actions->showMenuBar, &QAction::toggled, this, &MainWindow::showMenuBar);
    connect(m_actions, &Actions::recentChosen, this, &MainWindow::openRequested);
    connect(m_actions, &Actions::recentsCleared, this, [this] {
        if (const auto start = m_pages.find(PageId::Start); start != m_pages.end())
            static_cast<StartPage *>(start->second)->showRecents();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QApplication::closeAllWindows);
    connect(&m_workbench, &Workbench::themeChanged, this,
            [this] { m_actions->showChoices(m_workbench.language(), m_workbench.appearance()); });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_workbench.setLanguage(static_cast<Language>(action->data().toInt())); });
    connect(m_actions->appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_workbench.setAppearance(static_cast<Appearance>(action->data().toInt()));
    });
}

void MainWindow::connectPageActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] { page(m_current).find(); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { page(m_current).findNext(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { page(m_current).findNext(false); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(false); });
    connect(m_actions->saveReport, &QActionGroup::triggered, this, &MainWindow::saveReport);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

// The frame's parts and the page's panes are one round: top, rail, panes, bottom.
void MainWindow::focusPane(bool next)
{
    constrictor::focusPane(QList<QWidget *>{m_topBar, m_rail} + page(m_current).panes() + QList<QWidget *>{m_status},
                           next);
}

void MainWindow::saveReport(const QAction *action)
{
    const auto form = static_cast<ReportForm>(action->data().toInt());
    const QString file =
        m_chooseSave(this, reportFileName(form, environmentTitle(*m_session.scan())), reportFilter(form));
    if (file.isEmpty())
        return;
    const Result<bool> saved = constrictor::saveReport(file, makeReport(form, m_session));
    if (!saved)
        showError(saved.error());
    else
        showMessage({Severity::Passed, [file]() -> BarMessage::Words {
                         return {tr("Report saved"), tr("It is in %1").arg(file)};
                     }});
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::scanFinished, this, &MainWindow::showEnvironment);
    connect(&m_session, &Session::scanFailed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::NotFound)
            markMissing(QFile::decodeName(QByteArray::fromStdString(m_session.scanningInputs().root)));
        showError(error);
    });
}

void MainWindow::connectPlanning()
{
    RequestField &field = m_topBar->requestField();
    connect(m_actions->ask, &QAction::triggered, &field, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
    connect(&field, &RequestField::requested, this, &MainWindow::ask);
    new RequestCompletion(m_session, field);
    m_requestNote = new RequestNote(field, centralWidget());
    m_question = new IndexQuestion(m_session, *this);
    connect(m_question, &IndexQuestion::consentChanged, m_sessionStatus, &SessionStatus::showIndex);
    connect(m_question, &IndexQuestion::consentChanged, &m_session, &Session::retryReleases);
}

void MainWindow::ask(const QString &requirement)
{
    if (!m_session.ask(requirement.toStdString())) {
        m_requestNote->showFault(m_session.scan() ? rulesOfPip(m_session.scan()->environment) : PipRules());
        return;
    }
    m_topBar->requestField().clear();
    showPage(PageId::Plan);
}

void MainWindow::open(const QString &name)
{
    m_messages->clear();
    const Inputs inputs = inputsOf(name);
    if (isDemo(inputs))
        m_session.openDemo(demoDescription());
    else
        m_session.open(inputs);
}

bool MainWindow::isFree() const
{
    return !m_session.scan() && !m_session.isScanning();
}

bool MainWindow::shows(const QString &name) const
{
    const Inputs inputs = inputsOf(name);
    return (m_session.scan() && isSamePlace(m_session.scan()->inputs, inputs))
        || (m_session.isScanning() && isSamePlace(m_session.scanningInputs(), inputs));
}

void MainWindow::showPage(PageId id)
{
    m_current = id;
    m_stack->setCurrentWidget(&page(id));
    m_rail->setCurrent(id);
    for (QAction *action : {m_actions->find, m_actions->findNext, m_actions->findPrevious})
        action->setEnabled(page(id).canFind());
    page(id).takeFocus();
}

Page &MainWindow::page(PageId id)
{
    Page *&made = m_pages[id];
    if (!made) {
        switch (id) {
        case PageId::Start:
            made = makeStartPage();
            break;
        case PageId::Overview:
            made = makeOverviewPage();
            break;
        case PageId::Packages:
            made = new PackagesPage(m_session);
            break;
        case PageId::Plan:
            made = makePlanPage();
            break;
        }
        made->fold(m_folding);
        m_stack->addWidget(made);
    }
    return *made;
}

Page *MainWindow::makeStartPage()
{
    auto *start = new StartPage(*m_actions);
    connect(start, &StartPage::recentChosen, this, &MainWindow::openRequested, Qt::QueuedConnection);
    return start;
}

Page *MainWindow::makePlanPage()
{
    auto *plan = new PlanPage(m_session);
    plan->addIndexActions(m_question->ask(), m_question->stayOffline());
    connect(plan, &PlanPage::fieldWanted, m_actions->ask, &QAction::trigger);
    connect(plan, &PlanPage::commandChanged, m_actions->copyCommand, &QAction::setEnabled);
    connect(m_actions->copyCommand, &QAction::triggered, plan, &PlanPage::copyCommand);
    return plan;
}

Page *MainWindow::makeOverviewPage()
{
    auto *overview = new OverviewPage(m_session, *m_actions);
    connect(overview, &OverviewPage::evidenceClicked, this,
            [this](const Evidence &evidence) { (new EvidenceViewer(m_session, evidence, this))->open(); });
    return overview;
}

void MainWindow::rememberEnvironment() const
{
    const Scan &scan = *m_session.scan();
    if (isDemo(scan.inputs))
        return;
    Recent recent;
    recent.path = QFile::decodeName(QByteArray::fromStdString(scan.inputs.root));
    recent.title = environmentTitle(scan);
    recent.opened = QDateTime::currentDateTimeUtc();
    if (m_session.diagnosis())
        recent.problems = static_cast<int>(countOf(*m_session.diagnosis(), Severity::Problem));
    rememberRecent(recent);
}

void MainWindow::showEnvironment()
{
    rememberEnvironment();
    m_rail->setPagesEnabled(true);
    if (m_session.diagnosis())
        m_rail->setProblems(static_cast<int>(countOf(*m_session.diagnosis(), Severity::Problem)));
    m_actions->scanAgain->setEnabled(true);
    m_actions->ask->setEnabled(true);
    m_topBar->requestField().setEnabled(true);
    m_actions->saveReport->setEnabled(m_session.diagnosis() != nullptr);
    if (m_session.scan()->environment.constraintFiles.empty())
        showMessage({Severity::Note, [inputs = m_session.scan()->inputs] { return noConstraintFile(inputs); }});
    if (m_current == PageId::Start)
        showPage(m_session.diagnosis() ? PageId::Overview : PageId::Packages);
    retranslate();
}

void MainWindow::showError(const Error &error)
{
    showMessage({Severity::Problem, [error]() -> BarMessage::Words {
                     const ErrorWords words = errorWords(error);
                     return {words.title, words.advice};
                 }});
}

void MainWindow::showMessage(BarMessage message)
{
    m_messages->showMessage(std::move(message));
    m_messageFrame->show();
}

void MainWindow::showMenuBar(bool shown)
{
    menuBar()->clear();
    menuBar()->setVisible(shown);
    if (!shown)
        return;
    m_actions->fillOpenMenu(*menuBar()->addMenu(tr("Open")));
    m_actions->fillMainMenu(*menuBar()->addMenu(tr("Constrictor")));
}

void MainWindow::fold()
{
    const Folding folding = Folding::of(size());
    if (folding == m_folding)
        return;
    m_folding = folding;
    m_topBar->setNarrow(folding.narrow);
    m_rail->setCompact(folding.compact);
    for (const auto &[id, made] : m_pages)
        made->fold(folding);
}

void MainWindow::retranslate()
{
    const QString program = u"Constrictor"_s;
    setWindowTitle(m_session.scan() ? tr("%1 - %2").arg(environmentTitle(*m_session.scan()), program) : program);
    if (m_session.scan()) {
        const QString place = placeWords(m_session.scan()->inputs);
        m_topBar->environmentButton().setEnvironment(environmentTitle(*m_session.scan()), place);
    }
    m_question->retranslate();
    m_sessionStatus->retranslate();
    if (m_actions->showMenuBar->isChecked())
        showMenuBar(true);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->showChoices(m_workbench.language(), m_workbench.appearance());
        m_actions->retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, &MainWindow::firstPaintDone);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    for (const auto &[id, made] : m_pages)
        made->saveState();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    if (settings.value("window/menuBar"_L1).toBool())
        m_actions->showMenuBar->setChecked(true);
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/menuBar"_L1, m_actions->showMenuBar->isChecked());
}

} // namespace constrictor
