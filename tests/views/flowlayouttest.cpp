// SPDX-License-Identifier: MIT
#include "views/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace constrictor;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsWhereTheWidthEnds();
};

void FlowLayoutTest::wrapsWhereTheWidthEnds()
{
    QWidget host;
    auto *layout = new FlowLayout(8, &host);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        items.append(new QWidget(&host));
        items.last()->setFixedSize(40, 20);
        layout->addWidget(items.last());
    }
    QCOMPARE(layout->sizeHint(), QSize(136, 20));
    QCOMPARE(layout->heightForWidth(136), 20);
    QCOMPARE(layout->heightForWidth(135), 48);
    QCOMPARE(layout->heightForWidth(10), 76);
    layout->setGeometry(QRect(0, 0, 100, 100));
    QCOMPARE(items.at(1)->geometry(), QRect(48, 0, 40, 20));
    QCOMPARE(items.at(2)->geometry(), QRect(0, 28, 40, 20));
    delete layout->takeAt(0);
    QCOMPARE(layout->count(), 2);
}

QTEST_MAIN(FlowLayoutTest)
#include "flowlayouttest.moc"
