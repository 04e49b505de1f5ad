// SPDX-License-Identifier: MIT
#include "screenshots.h"

#include "session/session.h"
#include "views/demo.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/workbench.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr QSize Sizes[] = {{1440, 900}, {960, 540}};

struct Photographer
{
    MainWindow &window;
    QDir folder;
    QString suffix;
    bool ok = true;

    void shoot(const QString &name)
    {
        for (int i = 0; i < 3; ++i) // layouts and language changes post events that post events
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        ok = window.grab().save(folder.filePath(name + suffix)) && ok;
    }

    void shootAll(bool opened)
    {
        const auto pages =
            opened ? std::vector{PageId::Overview, PageId::Packages, PageId::Plan} : std::vector{PageId::Start};
        for (const PageId id : pages) {
            window.showPage(id);
            Page &page = window.page(id);
            const QString name = pageName(id);
            shoot(name);
            const QStringList states = page.states();
            for (const QString &state : states) {
                page.showState(state);
                shoot(name + u'-' + state);
            }
            page.showState({});
        }
    }
};

bool shootEverything(Workbench &workbench, MainWindow &window, const QString &folder, bool opened)
{
    bool ok = QDir().mkpath(folder);
    for (const Language language : AllLanguages) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            workbench.apply({appearance, language});
            for (const QSize &size : Sizes) {
                window.resize(size);
                const QString theme = appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
                const QString suffix =
                    u"-%1-%2-%3x%4.png"_s.arg(languageCode(language), theme).arg(size.width()).arg(size.height());
                Photographer photographer{window, QDir(folder), suffix};
                photographer.shootAll(opened);
                ok = ok && photographer.ok;
            }
        }
    }
    return ok;
}

} // namespace

void takeScreenshots(Workbench &workbench, MainWindow &window, const QString &folder)
{
    QObject::connect(&window, &MainWindow::firstPaintDone, &window, [&workbench, &window, folder] {
        if (!shootEverything(workbench, window, folder, false))
            return QCoreApplication::exit(1);
        window.open(QString::fromUtf8(demoName));
    });
    QObject::connect(&window.session(), &Session::scanFinished, &window,
                     [&window] { window.session().ask(demoExamples().value(0).toStdString()); });
    QObject::connect(&window.session(), &Session::planFinished, &window, [&workbench, &window, folder] {
        QTimer::singleShot(0, &window, [&workbench, &window, folder] {
            QCoreApplication::exit(shootEverything(workbench, window, folder, true) ? 0 : 1);
        });
    });
    QObject::connect(&window.session(), &Session::scanFailed, &window, [] { QCoreApplication::exit(1); });
}

} // namespace constrictor
