// SPDX-License-Identifier: MIT
#include "views/pages/packagespage.h"

#include "session/session.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptynote.h"
#include "views/widgets/filterchip.h"
#include "views/widgets/packagepane.h"
#include "views/widgets/packagetree.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int Rest = 250; // milliseconds
constexpr auto HeaderKey = "packages/columns"_L1;
constexpr auto SplitterKey = "packages/splitter"_L1;
constexpr auto ChosenKey = "packages/chosen"_L1;
constexpr auto TopKey = "packages/top"_L1; ///< the name at the top of the list

} // namespace

PackagesPage::PackagesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new PackageModel(this))
{
    buildHeader();
    buildTools();
    buildTree();
    buildSplitter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tools);
    column->addWidget(m_splitter, 1);
    connect(&session, &Session::scanFinished, this, &PackagesPage::showScan);
    connect(&session, &Session::releasesChanged, this, [this] { m_model->setLatest(m_session.releases()); });
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(Rest);
    connect(&m_restTimer, &QTimer::timeout, this, &PackagesPage::askForLatest);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, &m_restTimer, qOverload<>(&QTimer::start));
    restoreState();
    retranslate();
    showScan();
}

void PackagesPage::buildHeader()
{
    m_header = new QWidget(this);
    m_title = new QLabel(m_header);
    m_title->setFont(textFont(TextStyle::PageTitle));
    m_summary = new ElidedLabel(Qt::ElideRight, m_header);
    m_summary->setFont(textFont(TextStyle::Small));
    m_summary->setForegroundRole(QPalette::BrightText);
    auto *column = new QVBoxLayout(m_header);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_summary);
}

void PackagesPage::buildTools()
{
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(24, 9, 24, 10);
    row->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (const PackageGroup each : {PackageGroup::All, PackageGroup::Locked, PackageGroup::Conflicts,
                                    PackageGroup::Unmet, PackageGroup::NotLocked, PackageGroup::NotInstalled}) {
        auto *chip = new FilterChip(m_tools);
        group->addButton(chip);
        m_chips.push_back({each, chip});
        row->addWidget(chip);
        connect(chip, &FilterChip::toggled, this, [this, each](bool checked) { // a screen reader toggles
            if (!checked || m_group == each)
                return;
            m_group = each;
            filter();
        });
    }
    m_chips[2].chip->setMark("clash"_L1, Token::Problem);
    m_chips[3].chip->setMark("problem"_L1, Token::Problem);
    m_chips.front().chip->setChecked(true);
    row->addStretch();
    m_name = new QLineEdit(m_tools);
    m_name->addAction(icon("filter"_L1), QLineEdit::LeadingPosition);
    m_name->setClearButtonEnabled(true);
    m_name->setAcceptDrops(false); // what is dragged here is for the window
    m_name->setMinimumWidth(160);
    m_name->setMaximumWidth(240);
    row->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::textChanged, this, &PackagesPage::filter);
    m_paneButton = new QToolButton(m_tools);
    m_paneButton->setIcon(icon("show"_L1));
    m_paneButton->setIconSize({18, 18});
    m_paneButton->setFixedSize(30, 30);
    m_paneButton->setCheckable(true);
    m_paneButton->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_paneButton);
    connect(m_paneButton, &QToolButton::toggled, this, &PackagesPage::showPane);
}

void PackagesPage::buildTree()
{
    m_content = new QStackedWidget(this);
    m_tree = new PackageTree(m_content);
    m_tree->setModel(m_model);
    m_tree->sortByColumn(PackageModel::NameColumn, Qt::AscendingOrder);
    m_tree->header()->setSectionResizeMode(PackageModel::NameColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(PackageModel::InstalledColumn, 150);
    m_tree->setColumnWidth(PackageModel::LockedColumn, 170);
    m_tree->setColumnWidth(PackageModel::LatestColumn, 130);
    m_tree->setColumnWidth(PackageModel::StatusColumn, 150);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PackagesPage::showDetails);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->kindOf(index) == PackageModel::Kind::Relation)
            goTo(index.data(PackageModel::NormalizedNameRole).toString());
    });
    m_empty = new EmptyNote("search"_L1, m_content);
    m_content->addWidget(m_tree);
    m_content->addWidget(m_empty);
    connect(m_empty, &EmptyNote::actionClicked, this, [this] {
        m_group = PackageGroup::All;
        m_chips.front().chip->setChecked(true);
        m_name->clear();
        filter();
        m_name->setFocus();
    });
}

void PackagesPage::buildSplitter()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(7);
    m_pane = new PackagePane(m_splitter);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 352});
    m_paneButton->setChecked(true);
    connect(m_pane, &PackagePane::packageClicked, this, &PackagesPage::goTo);
}

void PackagesPage::showPane(bool shown)
{
    if (m_pane)
        m_pane->setVisible(shown);
}

// Shows the package even where the filter hides it.
void PackagesPage::goTo(const QString &normalizedName)
{
    if (!m_model->indexOf(normalizedName).isValid()) {
        m_group = PackageGroup::All;
        m_chips.front().chip->setChecked(true);
        m_name->clear();
        filter();
    }
    const QModelIndex index = m_model->indexOf(normalizedName);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

QString PackagesPage::nameAt(QModelIndex index) const
{
    while (index.parent().isValid())
        index = index.parent();
    return index.siblingAtColumn(PackageModel::NameColumn).data(PackageModel::NormalizedNameRole).toString();
}

QString PackagesPage::currentName() const
{
    return nameAt(m_tree->currentIndex());
}

QStringList PackagesPage::expandedNames() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, PackageModel::NameColumn);
        if (m_tree->isExpanded(index))
            names.append(index.data(PackageModel::NormalizedNameRole).toString());
    }
    return names;
}

void PackagesPage::showDetails()
{
    if (const QString name = currentName(); !name.isEmpty())
        m_chosen = name;
    if (!m_chosen.isEmpty() && m_session.scan())
        m_pane->showPackage(packageDetails(*m_session.scan(), m_chosen));
}

void PackagesPage::showScan()
{
    m_model->setScan(m_session.scan(),
                     m_session.diagnosis() ? m_session.diagnosis()->violations : std::vector<Violation>());
    m_model->setLatest(m_session.releases());
    filter();
}

void PackagesPage::filter()
{
    const QStringList expanded = expandedNames();
    m_model->setFilter(m_group, NameFilter(m_name->text()));
    for (const QString &name : expanded)
        m_tree->expand(m_model->indexOf(name));
    const QModelIndex chosen = m_model->indexOf(m_chosen);
    m_tree->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, PackageModel::NameColumn));
    m_content->setCurrentWidget(m_model->rowCount() > 0 || !m_session.scan() ? static_cast<QWidget *>(m_tree)
                                                                             : m_empty);
    updateCounts();
    m_summary->setText(summary());
    m_restTimer.start();
}

// Of the rows on the screen alone, once the list rests; those of before are not looked up any further.
void PackagesPage::askForLatest()
{
    if (!isVisible())
        return;
    std::vector<std::string> names;
    for (QModelIndex index = m_tree->indexAt({0, 0}); index.isValid(); index = m_tree->indexBelow(index)) {
        if (m_tree->visualRect(index).top() > m_tree->viewport()->height())
            break;
        const std::string name = nameAt(index).toStdString();
        if (!m_session.releases().contains(name) && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    m_session.askReleases(names);
}

void PackagesPage::updateCounts()
{
    for (const ChipRow &row : m_chips) {
        const int count = m_model->countOf(row.group);
        row.chip->setCount(count);
        const bool isRare = row.group == PackageGroup::Unmet || row.group == PackageGroup::NotInstalled;
        row.chip->setVisible(count > 0 || !isRare || row.chip->isChecked());
    }
}

QString PackagesPage::summary() const
{
    if (!m_session.scan())
        return {};
    const Scan &scan = *m_session.scan();
    if (scan.environment.constraintFiles.empty())
        return tr("%n installed. No constraint file here: nothing is locked.", nullptr,
                  static_cast<int>(scan.environment.packages.size()));
    const auto locked = std::ranges::count_if(scan.packages, [](const LockedPackage &package) {
        return package.package && package.state != LockState::NotLocked;
    });
    return tr("%n installed, %1 of them locked.", nullptr, static_cast<int>(scan.environment.packages.size()))
        .arg(QLocale().toString(qlonglong(locked)));
}

void PackagesPage::fold(const Folding &folding)
{
    m_header->setVisible(!folding.low);
    m_paneButton->setChecked(!folding.compact && !folding.low);
    m_tree->setColumnHidden(PackageModel::LatestColumn, folding.compact);
}

void PackagesPage::find()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void PackagesPage::findNext(bool forward)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    QModelIndex current = m_tree->currentIndex();
    while (current.parent().isValid())
        current = current.parent();
    const int row = (current.row() + (forward ? 1 : count - 1)) % count;
    m_tree->setCurrentIndex(m_model->index(row, PackageModel::NameColumn));
    m_tree->setFocus();
}

QList<QWidget *> PackagesPage::panes()
{
    return {m_name, m_tree, m_pane};
}

void PackagesPage::saveState() const
{
    QSettings settings;
    settings.setValue(HeaderKey, m_tree->header()->saveState());
    settings.setValue(SplitterKey, m_splitter->saveState());
    if (m_session.scan() && !m_chosen.isEmpty())
        settings.setValue(ChosenKey, m_chosen);
    if (const QString top = nameAt(m_tree->indexAt({0, 0})); !top.isEmpty())
        settings.setValue(TopKey, top);
}

void PackagesPage::restoreState()
{
    const QSettings settings;
    m_tree->header()->restoreState(settings.value(HeaderKey).toByteArray());
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_chosen = settings.value(ChosenKey).toString();
}

void PackagesPage::restoreScroll()
{
    m_restTimer.start();
    const QModelIndex top = m_model->indexOf(QSettings().value(TopKey).toString());
    if (top.isValid())
        m_tree->scrollTo(top, QAbstractItemView::PositionAtTop);
}

QStringList PackagesPage::states() const
{
    return {u"branches"_s, u"no-match"_s, u"latest"_s};
}

void PackagesPage::showState(const QString &state)
{
    m_name->setText(state == "no-match"_L1 ? u"no-such-package"_s : QString());
    m_tree->collapseAll();
    if (state == "latest"_L1)
        askForLatest();
    if (state != "branches"_L1)
        return;
    const QModelIndex package = m_model->index(2, PackageModel::NameColumn);
    m_tree->setCurrentIndex(package);
    m_tree->expand(package);
    for (int row = 0; row < m_model->rowCount(package); ++row)
        m_tree->expand(m_model->index(row, PackageModel::NameColumn, package));
}

void PackagesPage::takeFocus()
{
    m_tree->setFocus();
    m_restTimer.start(); // an index may have been allowed meanwhile
}

void PackagesPage::retranslate()
{
    m_title->setText(tr("Packages"));
    const QStringList labels{tr("All"),   tr("Locked"),     tr("Conflicts"),
                             tr("Unmet"), tr("Not locked"), tr("Not installed")};
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i].chip->setLabel(labels.at(static_cast<int>(i)));
    m_name->setPlaceholderText(tr("Filter by name, e.g. nvidia-*"));
    m_name->setAccessibleName(tr("Filter packages by name"));
    m_name->setToolTip(tr("Filter packages by name (Ctrl+F)"));
    m_tree->setAccessibleName(tr("Packages"));
    m_paneButton->setToolTip(tr("Show the details of the package"));
    m_paneButton->setAccessibleName(tr("Show the details of the package"));
    m_pane->setAccessibleName(tr("Details"));
    m_empty->setTexts(tr("No package matches"), tr("Clear filter"));
    m_model->retranslate();
    m_summary->setText(summary());
    showDetails();
}

void PackagesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    const QColor line = color(Token::Border, palette());
    if (m_header->isVisible())
        painter.fillRect(QRect(0, m_tools->y(), width(), 1), line);
    painter.fillRect(QRect(0, m_splitter->y() - 1, width(), 1), line);
    if (m_pane->isVisible())
        painter.fillRect(QRect(m_pane->x() - 4, m_splitter->y(), 1, m_splitter->height()), line);
}

} // namespace constrictor
