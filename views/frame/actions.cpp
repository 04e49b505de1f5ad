// SPDX-License-Identifier: MIT
#include "views/frame/actions.h"

#include "views/recents.h"
#include "views/reports.h"
#include "views/theme/icons.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

// In the language itself, so that who cannot read the others finds it.
QString nativeName(Language language)
{
    switch (language) {
    case Language::Japanese:
        return u"日本語"_s;
    case Language::Korean:
        return u"한국어"_s;
    case Language::English:
        break;
    }
    return u"English"_s;
}

QMenu *choiceMenu(const QString &title, QActionGroup *group, QMenu &parent)
{
    auto *menu = new QMenu(title, &parent);
    menu->addActions(group->actions());
    return menu;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    openFolder = add("folder"_L1, QKeySequence(Qt::CTRL | Qt::Key_O));
    openText = add("file"_L1);
    openDemo = add("demo"_L1);
    scanAgain = add("refresh"_L1, QKeySequence(Qt::Key_F5));
    cancel = add("stop"_L1, QKeySequence(Qt::Key_Escape));
    find = add("search"_L1, QKeySequence(Qt::CTRL | Qt::Key_F));
    ask = add("request"_L1, QKeySequence(Qt::CTRL | Qt::Key_K));
    copyCommand = add("copy"_L1, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    findNext = add("chevron-down"_L1, QKeySequence(Qt::Key_F3));
    findPrevious = add("chevron-up"_L1, QKeySequence(Qt::SHIFT | Qt::Key_F3));
    nextPane = add("tree"_L1, QKeySequence(Qt::Key_F6));
    previousPane = add("tree"_L1, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    showMenuBar = add("menu"_L1, QKeySequence(Qt::CTRL | Qt::Key_M));
    showMenuBar->setCheckable(true);
    findAction = add("search"_L1, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    about = add("app-logo"_L1);
    quit = add("close"_L1, QKeySequence(Qt::CTRL | Qt::Key_Q));
    addChoices();
    for (QAction *action : {scanAgain, cancel, find, findNext, findPrevious, ask, copyCommand})
        action->setEnabled(false);
    saveReport->setEnabled(false);
    retranslate();
}

QAction *Actions::add(QLatin1StringView iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void Actions::addChoices()
{
    languages = new QActionGroup(this);
    for (const Language language : AllLanguages) {
        QAction *action = languages->addAction(nativeName(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
    }
    saveReport = new QActionGroup(this);
    saveReport->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const ReportForm form : ReportForms) {
        QAction *action = add("export"_L1);
        action->setData(static_cast<int>(form));
        saveReport->addAction(action);
    }
    appearances = new QActionGroup(this);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = appearances->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions = m_window->actions();
    actions.removeOne(findAction);
    return actions + languages->actions() + appearances->actions();
}

void Actions::showChoices(Language language, Appearance appearance)
{
    languages->actions().at(static_cast<int>(language))->setChecked(true);
    appearances->actions().at(static_cast<int>(appearance))->setChecked(true);
}

void Actions::fillOpenMenu(QMenu &menu)
{
    menu.addAction(openFolder);
    menu.addAction(openText);
    menu.addAction(openDemo);
    const QList<Recent> recents = loadRecents();
    if (recents.isEmpty())
        return;
    menu.addSeparator();
    for (const Recent &recent : recents) {
        QAction *action = menu.addAction(icon("container"_L1), u"%1  (%2)"_s.arg(recent.title, recent.path));
        connect(action, &QAction::triggered, this, [this, path = recent.path] { Q_EMIT recentChosen(path); });
    }
    menu.addSeparator();
    menu.addAction(icon("trash"_L1), tr("Clear the list"), this, [this] {
        clearRecents();
        Q_EMIT recentsCleared();
    });
}

void Actions::fillMainMenu(QMenu &menu) const
{
    const auto choice = [&](const QString &title, QLatin1StringView iconName, QActionGroup *group) {
        QMenu *sub = choiceMenu(title, group, menu);
        sub->setIcon(icon(iconName));
        menu.addMenu(sub);
    };
    choice(tr("Language: %1").arg(languages->checkedAction()->text()), "globe"_L1, languages);
    choice(tr("Appearance: %1").arg(appearances->checkedAction()->text()), "theme"_L1, appearances);
    menu.addSeparator();
    menu.addAction(showMenuBar);
    menu.addAction(findAction);
    menu.addAction(about);
    menu.addAction(quit);
}

void Actions::retranslate()
{
    openFolder->setText(tr("Container folder..."));
    openText->setText(tr("Package list or constraint file..."));
    openDemo->setText(tr("Demo: NGC PyTorch 25.04, a copy"));
    scanAgain->setText(tr("Scan again"));
    cancel->setText(tr("Cancel"));
    find->setText(tr("Find in page"));
    ask->setText(tr("Ask for a package"));
    copyCommand->setText(tr("Copy the pip command"));
    findNext->setText(tr("Next match"));
    findPrevious->setText(tr("Previous match"));
    nextPane->setText(tr("Next pane"));
    previousPane->setText(tr("Previous pane"));
    const QList<QAction *> reports = saveReport->actions();
    reports.at(0)->setText(tr("Report as Markdown..."));
    reports.at(1)->setText(tr("Report as text..."));
    reports.at(2)->setText(tr("Report as JSON..."));
    reports.at(3)->setText(tr("Report as SARIF..."));
    about->setText(tr("About Constrictor"));
    showMenuBar->setText(tr("Show the menu bar"));
    findAction->setText(tr("Find an action..."));
    quit->setText(tr("Quit"));
    const QList<QAction *> looks = appearances->actions();
    looks.at(0)->setText(tr("Like the system"));
    looks.at(1)->setText(tr("Light"));
    looks.at(2)->setText(tr("Dark"));
    const QList<QAction *> all = m_window->actions();
    for (QAction *action : all) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), keys));
    }
}

} // namespace constrictor
