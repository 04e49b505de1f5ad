// SPDX-License-Identifier: MIT
#include "views/pages/overviewpage.h"

#include "items/environmentfacts.h"
#include "session/session.h"
#include "views/frame/actions.h"
#include "views/ignoredfindings.h"
#include "views/theme/icons.h"
#include "views/widgets/counttile.h"
#include "views/widgets/findingcard.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/textlabel.h"
#include "wording/environments.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr auto ScrollKey = "overview/scroll"_L1;
constexpr auto PassedOpenKey = "overview/passedOpen"_L1;
constexpr auto IgnoredOpenKey = "overview/ignoredOpen"_L1;

QLatin1StringView iconOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Python:
        return "python"_L1;
    case FactKind::Cuda:
        return "chip"_L1;
    case FactKind::System:
        return "container"_L1;
    case FactKind::Packages:
        return "packages"_L1;
    case FactKind::Locks:
        break;
    }
    return "lock"_L1;
}

QToolButton *makeButton(QLatin1StringView iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    button->setFixedSize(36, 36);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

/// The first line of a file that a finding rests on.
std::optional<Evidence> firstLine(const std::shared_ptr<const Diagnosis> &diagnosis)
{
    if (!diagnosis)
        return std::nullopt;
    for (const Finding &finding : diagnosis->findings) {
        for (const Evidence &evidence : evidenceOf(finding)) {
            if (evidence.span.line > 0)
                return evidence;
        }
    }
    return std::nullopt;
}

} // namespace

OverviewPage::OverviewPage(const Session &session, const Actions &actions, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_report(makeScrollArea(this))
    , m_facts(makeScrollArea(this))
{
    const QSettings settings;
    for (const auto &[key, group] :
         {std::pair(PassedOpenKey, Group::Passed), std::pair(IgnoredOpenKey, Group::Ignored)}) {
        if (settings.value(key).toBool())
            m_open.insert(group);
    }
    buildHeader(actions);
    m_facts->setFixedWidth(344);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(m_report, 1, 0);
    grid->addWidget(m_facts, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    connect(&session, &Session::scanFinished, this, &OverviewPage::showScan);
    showScan();
}

void OverviewPage::buildHeader(const Actions &actions)
{
    m_header = new QWidget(this);
    m_title = makeLabel({}, TextStyle::PageTitle, QPalette::WindowText, m_header);
    m_factRow = new QWidget(m_header);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_title);
    texts->addWidget(m_factRow);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        m_tiles[i] = new CountTile(Severities[i], m_header);
        row->addWidget(m_tiles[i]);
        connect(m_tiles[i], &CountTile::toggled, this, &OverviewPage::showFindings);
    }
    m_saveButton = makeButton("export"_L1, m_header);
    m_saveButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_saveButton);
    menu->addActions(actions.saveReport->actions());
    m_saveButton->setMenu(menu);
    row->addWidget(m_saveButton);
    m_factsButton = makeButton("container"_L1, m_header);
    m_factsButton->setCheckable(true);
    row->addWidget(m_factsButton);
    connect(m_factsButton, &QToolButton::toggled, m_facts, &QWidget::setVisible);
}

void OverviewPage::showScan()
{
    if (!m_session.scan())
        return;
    m_ignored = loadIgnored(environmentKey(m_session.scan()->inputs));
    retranslate();
}

void OverviewPage::showHead()
{
    m_title->setText(environmentTitle(*m_session.scan()));
    delete m_factRow->layout();
    qDeleteAll(m_factRow->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *flow = new FlowLayout(16, m_factRow);
    for (const HeadFact &fact : headFacts(*m_session.scan())) {
        auto *box = new QWidget(m_factRow);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new IconLabel(iconOf(fact.kind), Token::Text2, 16, box));
        row->addWidget(makeLabel(fact.text, TextStyle::Body, QPalette::WindowText, box));
        flow->addWidget(box);
    }
}

std::vector<const Finding *> OverviewPage::findingsOf(Severity severity) const
{
    std::vector<const Finding *> found;
    if (!m_session.diagnosis())
        return found;
    for (const Finding &finding : m_session.diagnosis()->findings) {
        if (finding.severity == severity && !m_ignored.contains(finding.id))
            found.push_back(&finding);
    }
    return found;
}

std::vector<const Finding *> OverviewPage::ignoredFindings() const
{
    std::vector<const Finding *> found;
    if (!m_session.diagnosis())
        return found;
    for (const Finding &finding : m_session.diagnosis()->findings) {
        if (m_ignored.contains(finding.id))
            found.push_back(&finding);
    }
    return found;
}

bool OverviewPage::isShown(Severity severity) const
{
    bool any = false;
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        if (m_tiles[i]->isChecked() && Severities[i] == severity)
            return true;
        any = any || m_tiles[i]->isChecked();
    }
    return !any;
}

void OverviewPage::showFindings()
{
    const int scrolled = m_report->verticalScrollBar()->value();
    auto *content = new QWidget(m_report);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(8);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        const Severity severity = Severities[i];
        const std::vector<const Finding *> findings = findingsOf(severity);
        m_tiles[i]->setCount(static_cast<int>(findings.size()));
        if (isShown(severity))
            addGroup(*column, severityHeading(severity), findings,
                     severity == Severity::Passed && !m_tiles[i]->isChecked() ? std::optional(Group::Passed)
                                                                              : std::nullopt);
    }
    addGroup(*column, tr("Ignored"), ignoredFindings(), Group::Ignored);
    column->addStretch();
    m_report->setWidget(content);
    content->setAutoFillBackground(false);
    m_report->verticalScrollBar()->setValue(scrolled);
}

void OverviewPage::addGroup(QVBoxLayout &column, const QString &title, const std::vector<const Finding *> &findings,
                            std::optional<Group> collapsible)
{
    if (findings.empty())
        return;
    QWidget *content = column.parentWidget();
    const bool open = !collapsible || m_open.contains(*collapsible);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    if (collapsible) {
        auto *toggle = new QToolButton(content);
        toggle->setIcon(icon(open ? "chevron-down"_L1 : "chevron-right"_L1));
        toggle->setFocusPolicy(Qt::StrongFocus);
        toggle->setAccessibleName(open ? tr("Close %1").arg(title) : tr("Open %1").arg(title));
        toggle->setToolTip(toggle->accessibleName());
        connect(toggle, &QToolButton::clicked, this, [this, group = *collapsible, open] {
            if (open)
                m_open.erase(group);
            else
                m_open.insert(group);
            showFindings();
        });
        row->addWidget(toggle);
    }
    row->addWidget(makeLabel(title, TextStyle::Section, QPalette::WindowText, content));
    row->addWidget(
        makeLabel(QLocale().toString(qulonglong(findings.size())), TextStyle::Small, QPalette::BrightText, content));
    row->addStretch();
    column.addLayout(row);
    if (!open)
        return;
    for (const Finding *finding : findings) {
        auto *card = new FindingCard(*finding, collapsible == Group::Ignored, content);
        connect(card, &FindingCard::evidenceClicked, this, &OverviewPage::evidenceClicked);
        connect(card, &FindingCard::ignoreToggled, this, &OverviewPage::toggleIgnored, Qt::QueuedConnection);
        column.addWidget(card);
    }
}

void OverviewPage::toggleIgnored(const std::string &id)
{
    if (!m_ignored.erase(id))
        m_ignored.insert(id);
    saveIgnored(environmentKey(m_session.scan()->inputs), m_ignored);
    showFindings();
}

void OverviewPage::showFacts()
{
    auto *content = new QWidget(m_facts);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 106);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FactSection &section : factSections(*m_session.scan())) {
        if (row > 0) {
            auto *line = new QFrame(content);
            line->setFixedHeight(1);
            line->setProperty("kind", u"line"_s);
            grid->setRowMinimumHeight(row, 17);
            grid->addWidget(line, row++, 0, 1, 2, Qt::AlignVCenter);
        }
        grid->addWidget(makeLabel(section.title, TextStyle::Section, QPalette::WindowText, content), row++, 0, 1, 2);
        for (const FactLine &fact : section.lines) {
            grid->addWidget(makeLabel(fact.label, TextStyle::Small, QPalette::BrightText, content), row, 0,
                            Qt::AlignTop);
            grid->addWidget(makeTextLabel(fact.value, TextStyle::Small, QPalette::WindowText, content), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    m_facts->setWidget(content);
    content->setAutoFillBackground(false);
}

void OverviewPage::fold(const Folding &folding)
{
    for (CountTile *tile : m_tiles)
        tile->setNarrow(folding.narrow);
    m_factRow->setHidden(folding.low); // the facts are in the pane as well
    m_factsButton->setVisible(folding.narrow);
    m_factsButton->setChecked(!folding.narrow);
    m_facts->setVisible(!folding.narrow);
}

QList<QWidget *> OverviewPage::panes()
{
    return {m_report, m_facts};
}

void OverviewPage::saveState() const
{
    QSettings settings;
    settings.setValue(ScrollKey, m_report->verticalScrollBar()->value());
    settings.setValue(PassedOpenKey, m_open.contains(Group::Passed));
    settings.setValue(IgnoredOpenKey, m_open.contains(Group::Ignored));
}

void OverviewPage::restoreScroll()
{
    m_report->verticalScrollBar()->setValue(QSettings().value(ScrollKey).toInt());
}

QStringList OverviewPage::states() const
{
    return {u"details"_s, u"passed"_s, u"evidence"_s};
}

void OverviewPage::showState(const QString &state)
{
    m_tiles.back()->setChecked(state == "passed"_L1);
    showFindings();
    auto *first = m_report->widget()->findChild<FindingCard *>();
    if (first && state == "details"_L1)
        first->open();
    if (const auto evidence = firstLine(m_session.diagnosis()); evidence && state == "evidence"_L1)
        Q_EMIT evidenceClicked(*evidence);
}

void OverviewPage::takeFocus()
{
    m_report->setFocus();
}

void OverviewPage::retranslate()
{
    m_factsButton->setToolTip(tr("This environment"));
    m_factsButton->setAccessibleName(tr("This environment"));
    m_saveButton->setToolTip(tr("Save the report"));
    m_saveButton->setAccessibleName(tr("Save the report"));
    m_report->setAccessibleName(tr("Findings"));
    m_facts->setAccessibleName(tr("This environment"));
    for (CountTile *tile : m_tiles)
        tile->retranslate();
    if (!m_session.scan())
        return;
    showHead();
    showFindings();
    showFacts();
}

void OverviewPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
    painter.fillRect(m_header->geometry(), color(Token::Surface, palette()));
    const QColor line = color(Token::Border, palette());
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), line);
    if (m_facts->isVisible()) {
        painter.fillRect(m_facts->geometry(), color(Token::Surface, palette()));
        painter.fillRect(QRect(m_facts->x(), m_facts->y(), 1, m_facts->height()), line);
    }
}

} // namespace constrictor
