// SPDX-License-Identifier: MIT
#include "views/pages/planpage.h"

#include "exports/piptexts.h"
#include "views/consent.h"
#include "views/pages/planexamples.h"
#include "views/theme/icons.h"
#include "views/widgets/askinvitation.h"
#include "views/widgets/boundsline.h"
#include "views/widgets/commandsview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plantree.h"
#include "views/widgets/requestchip.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/verdictbanner.h"
#include "views/widgets/whyview.h"
#include "wording/builtindemo.h"
#include "wording/indexproblems.h"
#include "wording/phrase.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int QuickEnough = 300; // milliseconds
constexpr auto SplitterKey = "plan/splitter"_L1;
constexpr auto TabKey = "plan/tab"_L1;

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

PlanPage::PlanPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    buildChips();
    buildBanner();
    buildContent();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_banner);
    column->addWidget(m_content, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(QuickEnough);
    connect(&m_delay, &QTimer::timeout, this, &PlanPage::showRunning);
    connect(&session, &Session::requestsChanged, this, &PlanPage::showRequests);
    connect(&session, &Session::planStarted, &m_delay, qOverload<>(&QTimer::start));
    connect(&session, &Session::planProgressed, this, [this] {
        if (m_session.isPlanning() && !m_delay.isActive())
            displayBounds(m_session.planBounds(), m_session.networkCount());
    });
    connect(&session, &Session::planFinished, this, &PlanPage::showAnswer);
    connect(&session, &Session::scanFinished, this, &PlanPage::showAnswer);
    retranslate();
    showRequests();
    showAnswer();
    if (session.isPlanning())
        m_delay.start();
}

void PlanPage::buildChips()
{
    m_chips = new QWidget(this);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(24, 9, 24, 9);
    row->setSpacing(12);
    m_chipsTitle = makeLabel({}, TextStyle::Small, QPalette::BrightText, m_chips);
    row->addWidget(m_chipsTitle);
    auto *flow = new QWidget(m_chips);
    m_chipFlow = new FlowLayout(8, flow);
    row->addWidget(flow, 1);
    m_add = new QPushButton(icon("plus"_L1, Token::AccentInk), QString(), m_chips);
    m_add->setProperty("kind", u"flat"_s);
    connect(m_add, &QPushButton::clicked, this, &PlanPage::fieldWanted);
}

QPushButton *PlanPage::addButton(const char *kind, QLatin1StringView iconName)
{
    const bool isMain = QLatin1StringView(kind) == "main"_L1;
    auto *button = new QPushButton(icon(iconName, isMain ? Token::AccentText : Token::Text2), QString(), m_banner);
    button->setProperty("kind", QLatin1StringView(kind));
    m_banner->buttons().addWidget(button);
    button->hide();
    return button;
}

void PlanPage::buildBanner()
{
    m_banner = new VerdictBanner(this);
    m_stop = addButton("", "stop"_L1);
    m_again = addButton("", "refresh"_L1);
    m_copyReport = addButton("", "copy"_L1);
    m_copy = addButton("main", "copy"_L1);
    m_stayOffline = addButton("", "offline"_L1);
    m_askIndex = addButton("main", "online"_L1);
    connect(m_stop, &QPushButton::clicked, &m_session, &Session::stopPlanning);
    connect(m_again, &QPushButton::clicked, &m_session, &Session::planAgain);
    connect(m_copy, &QPushButton::clicked, this, &PlanPage::copyCommand);
    connect(m_copyReport, &QPushButton::clicked, this, [this] {
        if (m_shown)
            copyText(whyText(m_shown->solved->plan, whyLines(*m_shown)));
    });
}

void PlanPage::buildContent()
{
    m_content = new QStackedWidget(this);
    m_invitation = new AskInvitation(m_content);
    connect(m_invitation, &AskInvitation::fieldWanted, this, &PlanPage::fieldWanted);
    connect(m_invitation, &AskInvitation::exampleChosen, this,
            [this](const QString &requirement) { m_session.ask(requirement.toStdString()); });
    m_splitter = new QSplitter(m_content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(7);
    m_tree = new PlanTree(m_splitter);
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(300);
    m_why = new WhyView(m_tabs);
    m_commands = new CommandsView(m_tabs);
    m_tabs->addTab(m_why, QString());
    m_tabs->addTab(m_commands, QString());
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_tabs);
    m_splitter->setSizes({560, 480});
    const QSettings settings;
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_tabs->setCurrentIndex(settings.value(TabKey).toInt());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPage::markReasons);
    m_running = buildRunning();
    m_content->addWidget(m_invitation);
    m_content->addWidget(m_splitter);
    m_content->addWidget(m_running);
}

void PlanPage::addIndexActions(QAction *ask, QAction *stayOffline)
{
    for (const auto &[button, action] : {std::pair(m_askIndex, ask), std::pair(m_stayOffline, stayOffline)}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    showAnswer();
}

QWidget *PlanPage::buildRunning()
{
    auto *running = new QWidget(m_content);
    auto *column = new QVBoxLayout(running);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_runningTitle = makeTextLabel({}, TextStyle::Section, QPalette::WindowText, running);
    m_bounds = new BoundsLine(running);
    column->addWidget(m_runningTitle);
    column->addWidget(m_bounds);
    m_network = makeTextLabel({}, TextStyle::Small, QPalette::BrightText, running);
    column->addWidget(m_network);
    column->addStretch();
    return running;
}

void PlanPage::showRequests()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        if (item->widget() != m_add)
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<std::string> &requests = m_session.requests();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        auto *chip = new RequestChip(shown(requests[i]), m_chipFlow->parentWidget());
        // Queued: the chip is still in its own event when it goes.
        connect(
            chip, &RequestChip::withdrawn, this, [this, i] { m_session.withdraw(i); }, Qt::QueuedConnection);
        m_chipFlow->addWidget(chip);
    }
    m_chipFlow->addWidget(m_add);
    if (requests.empty())
        showEmpty();
}

void PlanPage::showEmpty()
{
    m_delay.stop();
    m_shown.reset();
    m_banner->hide();
    m_chips->hide();
    const bool hasExamples = m_session.scan() && isDemo(m_session.scan()->inputs);
    m_invitation->setExamples(hasExamples ? demoExamples() : QStringList());
    m_content->setCurrentWidget(m_invitation);
    Q_EMIT commandChanged(false);
}

void PlanPage::showRunning()
{
    if (m_session.isPlanning())
        displayBounds(m_session.planBounds(), m_session.networkCount());
}

void PlanPage::showAnswer()
{
    if (!m_session.answer())
        return;
    m_delay.stop();
    display(m_session.answer(), m_session.isAnswerStale());
}

void PlanPage::displayBounds(const PlanBounds &bounds, const NetworkCount &count)
{
    m_shown.reset();
    m_shownBounds = bounds;
    m_shownCount = count;
    m_network->setText(networkProgressWords(count.asked, count.waiting));
    m_network->setVisible(count != NetworkCount());
    m_chips->show();
    m_banner->showBanner(bannerOf(bounds), true);
    m_bounds->setBounds(bounds);
    m_stop->show();
    for (QPushButton *other : {m_again, m_copy, m_copyReport, m_askIndex, m_stayOffline})
        other->hide();
    m_content->setCurrentWidget(m_running);
    Q_EMIT commandChanged(false);
}

void PlanPage::display(const std::optional<Answer> &answer, bool isStale)
{
    m_shown = answer;
    m_shownIsStale = isStale;
    const PlanResult &plan = answer->solved->plan;
    m_chips->show();
    m_banner->showBanner(bannerOf(*answer, isStale), false);
    m_stop->hide();
    const std::vector<IndexOffer> offers = isStale ? std::vector<IndexOffer>() : indexOffers(*answer, loadConsent());
    m_askIndex->setVisible(!offers.empty());
    m_askIndex->setText(offers.empty() ? QString() : askHostWords(offers.front().origin.host));
    m_stayOffline->setVisible(!offers.empty() && !offers.front().isRefused);
    const bool isIncomplete = plan.verdict == Verdict::Undecided || !answer->solved->problems.empty();
    m_again->setVisible(isStale || answer->stopped || (isIncomplete && offers.empty()));
    m_again->setText(isStale || answer->stopped ? tr("Plan again") : tr("Try again"));
    m_copy->setVisible(!isStale && !command().isEmpty());
    m_copyReport->setVisible(plan.verdict == Verdict::Impossible);
    const QList<RequestChip *> chips = m_chips->findChildren<RequestChip *>();
    for (RequestChip *chip : chips)
        chip->setImpossible(plan.verdict == Verdict::Impossible && chips.size() == 1);
    m_tree->showAnswer(answer);
    m_why->showAnswer(answer);
    m_commands->showAnswer(answer);
    m_tabs->setTabVisible(1, !command().isEmpty());
    m_content->setCurrentWidget(m_splitter);
    markReasons();
    Q_EMIT commandChanged(m_copy->isVisibleTo(this));
}

void PlanPage::markReasons()
{
    m_why->markRow(m_tree->currentIndex().siblingAtColumn(PlanModel::NameColumn).data(PlanModel::KeyRole).toString());
}

void PlanPage::copyCommand() const
{
    copyText(command() + u'\n');
}

QString PlanPage::command() const
{
    return m_shown ? shown(pipCommand(m_shown->solved->plan)) : QString();
}

void PlanPage::fold(const Folding &folding)
{
    m_tree->setNarrow(folding.narrow);
    m_banner->setLow(folding.low);
}

void PlanPage::saveState() const
{
    QSettings settings;
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(TabKey, m_tabs->currentIndex());
}

void PlanPage::takeFocus()
{
    if (m_content->currentWidget() == m_splitter)
        m_tree->setFocus();
    else if (m_content->currentWidget() == m_invitation)
        m_invitation->setFocus();
}

QStringList PlanPage::states() const
{
    QStringList states{u"empty"_s, u"running"_s};
    if (m_session.answer())
        states += QStringList{u"commands"_s, u"stale"_s} + planExampleNames();
    return states;
}

void PlanPage::showState(const QString &state)
{
    m_tabs->setCurrentIndex(state == "commands"_L1 ? 1 : 0);
    if (state == "empty"_L1)
        showEmpty();
    else if (state == "running"_L1)
        displayBounds({{2, 0}, PlanCost{3, 3}}, {41, 6});
    else if (m_session.answer())
        display(planExample(*m_session.answer(), state), state == "stale"_L1);
    else
        showRequests();
}

void PlanPage::retranslate()
{
    m_chipsTitle->setText(tr("Requests"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a request"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop planning"));
    m_stop->setToolTip(tr("Stop planning and show what is known (Esc)"));
    m_copy->setText(tr("Copy the pip command"));
    m_copy->setToolTip(tr("Copy the pip command (Ctrl+Shift+C)"));
    m_copyReport->setText(tr("Copy report"));
    m_stayOffline->setText(tr("Stay offline"));
    m_tree->setAccessibleName(tr("Plan"));
    m_tree->retranslate();
    m_tabs->setTabText(0, tr("Why"));
    m_tabs->setTabText(1, tr("Commands"));
    m_tabs->setAccessibleName(tr("About the plan"));
    m_tabs->tabBar()->setAccessibleName(tr("About the plan"));
    m_why->setAccessibleName(tr("Why"));
    m_commands->setAccessibleName(tr("Commands"));
    m_runningTitle->setText(tr("Number of lock edits"));
    if (m_shown)
        display(m_shown, m_shownIsStale);
    else if (m_content->currentWidget() == m_running)
        displayBounds(m_shownBounds, m_shownCount);
}

void PlanPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    const QColor line = color(Token::Border, palette());
    if (m_chips->isVisible())
        painter.fillRect(QRect(0, m_chips->geometry().bottom(), width(), 1), line);
    if (m_content->currentWidget() == m_splitter)
        painter.fillRect(QRect(m_tabs->x() - 4, m_content->y(), 1, m_content->height()), line);
}

} // namespace constrictor
