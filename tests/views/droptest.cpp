// SPDX-License-Identifier: MIT
#include "support/desk.h"

#include "views/widgets/dropoverlay.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace constrictor;

namespace {

/// Something dragged over the window, as the window system tells of it.
struct Drag
{
    Drag(MainWindow &over, const QList<QUrl> &urls)
        : window(over)
    {
        data.setUrls(urls);
        QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        isFollowed = enter.isAccepted();
        QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        move.ignore();
        QCoreApplication::sendEvent(&window, &move);
        canDrop = isFollowed && move.isAccepted();
    }

    void drop()
    {
        QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&window, &event);
    }

    [[nodiscard]] const DropOverlay &overlay() const { return *window.findChild<DropOverlay *>(); }

    MainWindow &window;
    QPoint position{300, 300};
    QMimeData data;
    bool isFollowed = false;
    bool canDrop = false;
};

} // namespace

class DropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderOpens();
    void textFileOpens();
    void everyDropReachesTheWindow();
    void leavingHidesTheOverlay();
    void othersAreRefusedWithAReason_data();
    void othersAreRefusedWithAReason();
    void nothingThatConcernsUs();

private:
    FreshSettings m_settings;
    QTemporaryDir m_folder;
};

void DropTest::folderOpens()
{
    Desk desk;
    Drag drag(desk.window, {QUrl::fromLocalFile(m_folder.path())});
    QVERIFY(drag.canDrop);
    QVERIFY(drag.overlay().isVisible());
    QCOMPARE(drag.overlay().title(), QStringLiteral("Drop to open this folder"));
    drag.drop();
    QVERIFY(!drag.overlay().isVisible());
    QTRY_VERIFY(desk.session.scan());
    QCOMPARE(desk.session.scan()->inputs.root, m_folder.path().toStdString());
}

void DropTest::textFileOpens()
{
    QFile file(m_folder.filePath(QStringLiteral("constraint.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("numpy==1.26.4\nscipy==1.15.2\n");
    file.close();
    Desk desk(ScanSteps{}); // the real scan()
    Drag drag(desk.window, {QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drag.canDrop);
    QCOMPARE(drag.overlay().title(), QStringLiteral("Drop to open this list of packages or locks"));
    drag.drop();
    QTRY_VERIFY(desk.session.scan());
    QCOMPARE(desk.session.scan()->environment.constraintFiles.size(), std::size_t(1));
    QCOMPARE(desk.session.scan()->packages.size(), std::size_t(2));
}

// A line edit would take the address of a file as its text.
void DropTest::everyDropReachesTheWindow()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    desk.window.showPage(PageId::Plan);
    const QList<QWidget *> widgets = desk.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!widget->acceptDrops(), widget->metaObject()->className());
}

void DropTest::leavingHidesTheOverlay()
{
    Desk desk;
    Drag drag(desk.window, {QUrl::fromLocalFile(m_folder.path())});
    QVERIFY(drag.overlay().isVisible());
    desk.window.resize(1000, 700);
    QTRY_COMPARE(drag.overlay().size(), drag.overlay().parentWidget()->size()); // still all of the page
    drag.leave();
    QVERIFY(!drag.overlay().isVisible());
    QVERIFY(desk.window.isFree());
}

void DropTest::othersAreRefusedWithAReason_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a type that is not read")
        << QStringList(QStringLiteral("note.deb")) << QStringLiteral("Constrictor cannot read .deb files");
    QTest::newRow("a file without a type")
        << QStringList(QStringLiteral("note")) << QStringLiteral("Constrictor cannot open this");
    QTest::newRow("two folders") << QStringList{QString(), QString()}
                                 << QStringLiteral("Constrictor opens one thing at a time");
}

void DropTest::othersAreRefusedWithAReason()
{
    QFETCH(QStringList, names);
    QFETCH(QString, reason);
    QList<QUrl> urls;
    for (const QString &name : names) {
        QFile file(m_folder.filePath(name));
        if (!name.isEmpty())
            QVERIFY(file.open(QIODevice::WriteOnly));
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    Desk desk;
    Drag drag(desk.window, urls);
    QVERIFY(!drag.canDrop);
    QVERIFY(drag.overlay().isVisible() && !drag.overlay().isAccepted());
    QCOMPARE(drag.overlay().title(), reason);
    drag.drop(); // a system that drops all the same
    QVERIFY(desk.window.isFree());
}

void DropTest::nothingThatConcernsUs()
{
    Desk desk;
    const Drag text(desk.window, {});
    QVERIFY(!text.isFollowed);
    QVERIFY(!text.overlay().isVisible());
    const Drag remote(desk.window, {QUrl(QStringLiteral("ftp://example/x"))});
    QVERIFY(!remote.canDrop);
}

QTEST_MAIN(DropTest)
#include "droptest.moc"
