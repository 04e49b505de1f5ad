// SPDX-License-Identifier: MIT
#include "views/pages/startpage.h"

#include "views/frame/actions.h"
#include "views/recents.h"
#include "views/theme/icons.h"
#include "views/widgets/actioncard.h"
#include "views/widgets/card.h"
#include "views/widgets/droptarget.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/recentrow.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

ActionCard *makeCard(QLatin1StringView iconName, QAction *action, QWidget *parent)
{
    auto *card = new ActionCard(iconName, parent);
    card->setKeyHint(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(card, &ActionCard::clicked, action, &QAction::trigger);
    return card;
}

// What a list looks like that people have used for a while; of pictures only.
QList<Recent> exampleRecents()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {{u"/mnt/ngc-25.04"_s, u"NGC PyTorch 25.04"_s, now.addSecs(-3600), 2},
            {u"/home/anna/venv"_s, u"Python 3.12"_s, now.addSecs(-7200), 1},
            {u"/home/anna/notes/constraint.txt"_s, u"constraint.txt"_s, now.addDays(-1), 0},
            {u"/srv/images/training/rootfs"_s, u"Ubuntu 24.04.2 LTS"_s, now.addDays(-1), 0},
            {u"/mnt/ngc-24.12"_s, u"NGC PyTorch 24.12"_s, now.addDays(-9), 4},
            {u"/mnt/ngc-25.01"_s, u"NGC PyTorch 25.01"_s, now.addDays(-12), std::nullopt, true}};
}

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : Page(parent)
    , m_tagline(makeLabel({}, TextStyle::Body, QPalette::BrightText, this))
    , m_openTitle(makeLabel({}, TextStyle::Section, QPalette::WindowText, this))
    , m_recentTitle(makeLabel({}, TextStyle::Section, QPalette::WindowText, this))
    , m_recents(new Card(this))
    , m_folder(makeCard("folder"_L1, actions.openFolder, this))
    , m_text(makeCard("file"_L1, actions.openText, this))
    , m_demo(makeCard("demo"_L1, actions.openDemo, this))
    , m_drop(new DropTarget(this))
{
    auto *sign = new IconLabel("app-logo"_L1, Token::Accent, 56, this);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(u"Constrictor"_s, TextStyle::Brand, QPalette::WindowText, this));
    names->addWidget(m_tagline);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(16);
    brand->addWidget(sign);
    brand->addLayout(names, 1);

    auto *cards = new QVBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(m_folder);
    cards->addWidget(m_text);
    cards->addWidget(m_demo);
    cards->addStretch();
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(40);
    columns->setVerticalSpacing(12);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    columns->addWidget(m_openTitle, 0, 0);
    columns->addLayout(cards, 1, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    right->addWidget(m_recents);
    right->addWidget(m_drop);
    right->addStretch();
    columns->addWidget(m_recentTitle, 0, 1);
    columns->addLayout(right, 1, 1);
    auto *recents = new QVBoxLayout(m_recents);
    recents->setContentsMargins(0, 0, 0, 0);
    recents->setSpacing(0);

    auto *content = new QWidget(this);
    content->setMaximumWidth(1080);
    auto *middle = new QVBoxLayout(content);
    middle->setSpacing(8);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addLayout(brand);
    middle->addItem(new QSpacerItem(0, 20, QSizePolicy::Minimum, QSizePolicy::Maximum)); // goes where there is no room
    middle->addLayout(columns);
    auto *outer = new QGridLayout(this);
    outer->setContentsMargins(24, 16, 24, 16);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 5);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 1000);
    outer->setColumnStretch(2, 1);
    outer->addWidget(content, 1, 1);
    showRecents();
    retranslate();
}

void StartPage::showRecents()
{
    m_listed = loadRecents();
    listRecents();
}

void StartPage::listRecents()
{
    qDeleteAll(m_recents->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    constexpr qsizetype MostWhereLow = 4;
    const QList<Recent> rows = m_low ? m_listed.mid(0, MostWhereLow) : m_listed;
    for (const Recent &recent : rows) {
        auto *row = new RecentRow(recent, m_recents);
        m_recents->layout()->addWidget(row);
        connect(row, &RecentRow::clicked, this, [this, row] {
            if (row->recent().missing)
                offerRemoval(*row);
            else
                Q_EMIT recentChosen(row->recent().path);
        });
    }
    if (!m_listed.isEmpty())
        return;
    QLabel *none = makeLabel(tr("Nothing opened yet"), TextStyle::Small, QPalette::BrightText, m_recents);
    none->setMargin(18);
    none->setMinimumHeight(57);
    m_recents->layout()->addWidget(none);
}

void StartPage::offerRemoval(RecentRow &row)
{
    QMenu menu(this);
    const QAction *again = menu.addAction(icon("refresh"_L1), tr("Try again"));
    const QAction *remove = menu.addAction(icon("trash"_L1), tr("Remove from the list"));
    const QAction *chosen = menu.exec(row.mapToGlobal(QPoint(40, row.height())));
    const QString path = row.recent().path;
    if (chosen == again) {
        Q_EMIT recentChosen(path);
    } else if (chosen == remove) {
        forgetRecent(path);
        showRecents();
    }
}

void StartPage::fold(const Folding &folding)
{
    m_low = folding.low;
    m_drop->setHidden(m_low);
    layout()->setContentsMargins(24, m_low ? 8 : 16, 24, m_low ? 8 : 16);
    listRecents();
}

QStringList StartPage::states() const
{
    return {u"recents"_s};
}

void StartPage::showState(const QString &state)
{
    m_listed = state == "recents"_L1 ? exampleRecents() : loadRecents();
    listRecents();
}

void StartPage::takeFocus()
{
    m_folder->setFocus();
}

void StartPage::retranslate()
{
    m_tagline->setText(tr("See what a container locks, and change only what must change."));
    m_openTitle->setText(tr("Open an environment"));
    m_recentTitle->setText(tr("Recent"));
    listRecents();
    m_folder->setTexts(tr("Container folder"), tr("A mounted root filesystem, or /proc/PID/root"));
    m_text->setTexts(tr("Package list or constraint file"), tr("pip list, pip freeze or constraint.txt, as text"));
    m_demo->setTexts(tr("Try the demo"), tr("NGC PyTorch 25.04, a copy to play with, works offline"));
    m_drop->setTexts(tr("Drop a folder or a text file"), tr("Reading never changes anything. Nothing is run."));
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Window, palette()));
}

} // namespace constrictor
