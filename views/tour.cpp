// SPDX-License-Identifier: MIT
#include "views/tour.h"

#include "views/frame/actions.h"
#include "views/frame/indexquestion.h"
#include "views/frame/topbar.h"
#include "views/mainwindow.h"
#include "views/widgets/environmentbutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/requestfield.h"
#include "wording/errors.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

/// What lies over the pages for a while.
struct Scene
{
    QLatin1StringView name;
    void (*begin)(MainWindow &window);
    void (*end)(MainWindow &window);
    bool needsEnvironment = false;
};

void closeDialogs(MainWindow &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void clearMessages(MainWindow &window)
{
    window.messageBar().clear();
}

void showProblem(MainWindow &window)
{
    window.showMessage({Severity::Problem, []() -> BarMessage::Words {
                            const ErrorWords words =
                                errorWords({.kind = ErrorKind::NotFound, .path = "/mnt/ngc-25.04", .detail = {}});
                            return {words.title, words.advice};
                        }});
}

void showSeveral(MainWindow &window)
{
    showProblem(window);
    window.findChild<IndexQuestion *>()->show(IndexOffer{{"https", "index.example", 443}});
}

void clearSeveral(MainWindow &window)
{
    clearMessages(window);
    window.findChild<IndexQuestion *>()->look();
}

void drag(MainWindow &window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
}

void dragLeaves(MainWindow &window)
{
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
}

void popUp(const QToolButton &button)
{
    button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void closeMenus(MainWindow &window)
{
    auto *bar = window.findChild<TopBar *>();
    bar->environmentButton().menu()->close();
    bar->mainMenuButton().menu()->close();
}

void askBadly(MainWindow &window)
{
    RequestField &field = window.findChild<TopBar *>()->requestField();
    field.setText(u"nvidia-modelopt=0.27"_s);
    Q_EMIT field.requested(field.text());
}

void clearRequest(MainWindow &window)
{
    RequestField &field = window.findChild<TopBar *>()->requestField();
    field.completer()->popup()->hide();
    field.clear();
}

void beginRequest(MainWindow &window)
{
    RequestField &field = window.findChild<TopBar *>()->requestField();
    field.setFocus();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, u"n"_s);
    QCoreApplication::sendEvent(&field, &press);
}

constexpr auto Scenes = std::to_array<Scene>({
    {"message"_L1, showProblem, clearMessages},
    {"messages"_L1, showSeveral, clearSeveral, true},
    {"drop"_L1, [](MainWindow &window) { drag(window, u"/usr"_s); }, dragLeaves},
    {"drop-refused"_L1, [](MainWindow &window) { drag(window, u"/mnt/package.deb"_s); }, dragLeaves},
    {"suggestions"_L1, beginRequest, clearRequest, true},
    {"bad-request"_L1, askBadly, clearRequest, true},
    {"open-menu"_L1, [](MainWindow &window) { popUp(window.findChild<TopBar *>()->environmentButton()); }, closeMenus},
    {"main-menu"_L1, [](MainWindow &window) { popUp(window.findChild<TopBar *>()->mainMenuButton()); }, closeMenus},
    {"find-action"_L1, [](MainWindow &window) { window.actions().findAction->trigger(); }, closeDialogs},
    {"about"_L1, [](MainWindow &window) { window.actions().about->trigger(); }, closeDialogs},
});

} // namespace

void tour(MainWindow &window, const std::function<void(const QString &name)> &visit)
{
    const auto pages = window.session().scan() ? std::vector{PageId::Overview, PageId::Packages, PageId::Plan}
                                               : std::vector{PageId::Start};
    for (const PageId id : pages) {
        window.showPage(id);
        Page &page = window.page(id);
        const QString name = pageName(id);
        visit(name);
        const QStringList states = page.states();
        for (const QString &state : states) {
            page.showState(state);
            visit(name + u'-' + state);
            closeDialogs(window);
        }
        page.showState({});
    }
    window.showPage(pages.front());
    for (const Scene &scene : Scenes) {
        if (scene.needsEnvironment && !window.session().scan())
            continue;
        scene.begin(window);
        visit(pageName(pages.front()) + u'-' + scene.name);
        scene.end(window);
    }
}

} // namespace constrictor
