// SPDX-License-Identifier: MIT
#include "support/desk.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace constrictor;

namespace {

void drop(MainWindow &window, const QList<QUrl> &urls, bool &accepted)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint position(300, 300);
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    accepted = enter.isAccepted();
    if (!accepted)
        return;
    QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class DropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void droppedFolderOpens();
    void otherDropsAreRefused();

private:
    FreshSettings m_settings;
};

void DropTest::droppedFolderOpens()
{
    Desk desk;
    QTemporaryDir folder;
    bool accepted = false;
    drop(desk.window, {QUrl::fromLocalFile(folder.path())}, accepted);
    QVERIFY(accepted);
    QTRY_VERIFY(desk.session.scan());
    QCOMPARE(desk.session.scan()->inputs.root, folder.path().toStdString());
}

void DropTest::otherDropsAreRefused()
{
    Desk desk;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("note.deb")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    bool accepted = true;
    drop(desk.window, {QUrl::fromLocalFile(file.fileName())}, accepted);
    QVERIFY(!accepted);
    drop(desk.window, {QUrl(QStringLiteral("ftp://example/x"))}, accepted);
    QVERIFY(!accepted);
    drop(desk.window, {QUrl::fromLocalFile(folder.path()), QUrl::fromLocalFile(folder.path())}, accepted);
    QVERIFY(!accepted);
}

QTEST_MAIN(DropTest)
#include "droptest.moc"
