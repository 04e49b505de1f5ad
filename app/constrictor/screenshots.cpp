// SPDX-License-Identifier: MIT
#include "screenshots.h"

#include "session/session.h"
#include "views/mainwindow.h"
#include "views/theme/tokens.h"
#include "views/tour.h"
#include "views/workbench.h"
#include "wording/builtindemo.h"
#include "wording/errors.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr std::array Sizes = {QSize(1440, 900), QSize(960, 540)};

void settle(MainWindow &window)
{
    do {
        for (int i = 0; i < 3; ++i) // layouts and language changes post events that post events
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    } while (window.session().isReadingEvidence() || window.session().isListing());
}

/// The window with its dialogs and menus, which are windows of their own, where they stand on the screen.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget *other : others) {
        if (other == &window || !other->isVisible())
            continue;
        const QRect place(window.mapFromGlobal(other->pos()), other->size());
        painter.drawPixmap(place.topLeft(), other->grab());
        painter.setPen(color(Token::BorderStrong, window.palette()));
        painter.drawRect(place.adjusted(-1, -1, 0, 0)); // the frame that the window system would draw
    }
    return picture;
}

bool shootEverything(Workbench &workbench, MainWindow &window, const QString &folder)
{
    bool ok = true;
    QDir().mkpath(folder); // a failure shows at the first picture, with its reason
    for (const Language language : AllLanguages) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            workbench.apply({appearance, language});
            for (const QSize &size : Sizes) {
                window.resize(size);
                const QString theme = appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
                const QString suffix =
                    u"-%1-%2-%3x%4.png"_s.arg(languageCode(language), theme).arg(size.width()).arg(size.height());
                tour(window, [&](const QString &name) {
                    settle(window);
                    ok = ok && writePicture(pictureOf(window), QDir(folder).filePath(name + suffix));
                });
                if (!ok)
                    return false;
            }
        }
    }
    return true;
}

} // namespace

void say(const Error &error)
{
    const ErrorWords words = errorWords(error);
    for (const QString &line : {words.title, words.advice}) {
        if (!line.isEmpty())
            std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    }
}

bool writePicture(const QPixmap &picture, const QString &file)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && picture.save(&out, "PNG") && out.commit())
        return true;
    say({ErrorKind::WriteFailed, QFile::encodeName(file).toStdString(), 0, out.errorString().toStdString()});
    return false;
}

void takeScreenshots(Workbench &workbench, MainWindow &window, const QString &folder)
{
    QObject::connect(&window, &MainWindow::firstPaintDone, &window, [&workbench, &window, folder] {
        if (!shootEverything(workbench, window, folder))
            return QCoreApplication::exit(1);
        window.open(QString::fromUtf8(demoName));
    });
    QObject::connect(&window.session(), &Session::scanFinished, &window,
                     [&window] { window.session().ask(demoExamples().value(0).toStdString()); });
    QObject::connect(&window.session(), &Session::planFinished, &window, [&workbench, &window, folder] {
        QTimer::singleShot(0, &window, [&workbench, &window, folder] {
            QCoreApplication::exit(shootEverything(workbench, window, folder) ? 0 : 1);
        });
    });
    QObject::connect(&window.session(), &Session::scanFailed, &window, [](const Error &error) {
        say(error);
        QCoreApplication::exit(1);
    });
}

} // namespace constrictor
