// SPDX-License-Identifier: MIT
#include "views/widgets/packagepane.h"

#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/pill.h"
#include "views/widgets/statelook.h"
#include "views/widgets/textlabel.h"
#include "wording/environments.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr std::size_t ShownAtFirst = 5;

} // namespace

PackagePane::PackagePane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    viewport()->setAutoFillBackground(false);
    showPackage(std::nullopt);
}

void PackagePane::showPackage(const std::optional<PackageDetails> &details)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(6);
    if (details) {
        addHead(*details);
        addFacts(*details);
        addLocks(*details);
        addRelations(tr("Requires"), details->required, tr("It requires nothing here."));
        addRelations(tr("Required by"), details->requiring, tr("No installed package requires it."));
        addExtras(details->extras);
    } else {
        m_column->addWidget(makeTextLabel(tr("Choose a package to see what it requires and what requires it."),
                                          TextStyle::Small, QPalette::BrightText, content));
    }
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void PackagePane::addHead(const PackageDetails &details)
{
    QWidget *content = m_column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel("packages"_L1, Token::AccentInk, 24, content), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeTextLabel(details.name, TextStyle::CardTitle, QPalette::WindowText, content));
    if (!details.summary.isEmpty())
        names->addWidget(makeTextLabel(details.summary, TextStyle::Small, QPalette::BrightText, content));
    row->addLayout(names, 1);
    m_column->addLayout(row);
    const StateLook look = lookOf(details.state);
    auto *pill = new Pill(look.icon, look.ink, look.pill ? look.ground : Token::Hover, content);
    pill->setText(lockStateName(details.state));
    m_column->addWidget(pill);
    m_column->addSpacing(4);
}

void PackagePane::addFacts(const PackageDetails &details)
{
    QWidget *content = m_column->parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 90);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &value, TextStyle style) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(makeTextLabel(label, TextStyle::Small, QPalette::BrightText, content), row, 0, Qt::AlignTop);
        grid->addWidget(makeTextLabel(value, style, QPalette::WindowText, content), row, 1);
    };
    add(tr("Installed"), details.installed, TextStyle::Code);
    add(tr("License"), details.license, TextStyle::Small);
    add(tr("Python"), details.requiresPython, TextStyle::Code);
    m_column->addLayout(grid);
}

void PackagePane::addLocks(const PackageDetails &details)
{
    addLine();
    QWidget *content = m_column->parentWidget();
    m_column->addWidget(makeTextLabel(tr("Lock"), TextStyle::Section, QPalette::WindowText, content));
    if (details.locks.empty())
        m_column->addWidget(
            makeTextLabel(tr("No constraint file names it."), TextStyle::Small, QPalette::BrightText, content));
    for (const LockLine &lock : details.locks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel("lock"_L1, Token::Text2, 16, content));
        row->addWidget(makeTextLabel(lock.text, TextStyle::Code, QPalette::WindowText, content));
        auto *place = new ElidedLabel(Qt::ElideMiddle, content);
        place->setFont(textFont(TextStyle::Small));
        place->setForegroundRole(QPalette::BrightText);
        place->setText(lock.place);
        place->setToolTip(lock.path);
        row->addStretch();
        row->addWidget(place);
        m_column->addLayout(row);
    }
}

void PackagePane::addRelations(const QString &title, const std::vector<RelationLine> &lines, const QString &none)
{
    addLine();
    QWidget *content = m_column->parentWidget();
    const QString heading =
        lines.empty() ? title : u"%1  %2"_s.arg(title, QLocale().toString(qulonglong(lines.size())));
    m_column->addWidget(makeTextLabel(heading, TextStyle::Section, QPalette::WindowText, content));
    if (lines.empty())
        m_column->addWidget(makeTextLabel(none, TextStyle::Small, QPalette::BrightText, content));
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    m_column->addLayout(list);
    const auto add = [this, list, content](const RelationLine &line) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        auto *name = new LinkButton(line.name, TextStyle::Small, content);
        name->setEnabled(!line.normalizedName.isEmpty());
        connect(name, &LinkButton::clicked, this,
                [this, target = line.normalizedName] { Q_EMIT packageClicked(target); });
        row->addWidget(name);
        auto *specifiers = new ElidedLabel(Qt::ElideRight, content);
        specifiers->setFont(textFont(TextStyle::Code));
        specifiers->setForegroundRole(QPalette::BrightText);
        specifiers->setText(line.specifiers);
        row->addWidget(specifiers, 1);
        const StateLook look = lookOf(line.state);
        row->addWidget(new IconLabel(look.icon, look.ink, 16, content));
        row->addWidget(makeTextLabel(line.installed, TextStyle::Code, QPalette::BrightText, content));
        list->addLayout(row);
    };
    for (std::size_t i = 0; i < std::min(lines.size(), ShownAtFirst); ++i)
        add(lines[i]);
    if (lines.size() <= ShownAtFirst)
        return;
    auto *all = new LinkButton(tr("Show all %n", nullptr, static_cast<int>(lines.size())), TextStyle::Small, content);
    all->setIcon(icon("chevron-down"_L1, Token::AccentInk));
    m_column->addWidget(all);
    connect(all, &LinkButton::clicked, this, [add, lines, all] {
        for (std::size_t i = ShownAtFirst; i < lines.size(); ++i)
            add(lines[i]);
        all->hide();
    });
}

void PackagePane::addExtras(const QStringList &extras)
{
    if (extras.isEmpty())
        return;
    addLine();
    QWidget *content = m_column->parentWidget();
    m_column->addWidget(makeTextLabel(tr("Extras"), TextStyle::Section, QPalette::WindowText, content));
    auto *flow = new FlowLayout(6);
    for (const QString &extra : extras) {
        auto *pill = new Pill({}, Token::Text2, Token::Hover, content);
        pill->setText(extra);
        flow->addWidget(pill);
    }
    m_column->addLayout(flow);
}

void PackagePane::addLine()
{
    auto *line = new QFrame(m_column->parentWidget());
    line->setFixedHeight(1);
    line->setProperty("kind", u"line"_s);
    m_column->addSpacing(6);
    m_column->addWidget(line);
    m_column->addSpacing(6);
}

} // namespace constrictor
