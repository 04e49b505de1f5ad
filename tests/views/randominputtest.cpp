// SPDX-License-Identifier: MIT
#include "support/qtwarnings.h"
#include "support/scans.h"
#include "views/frame/actions.h"
#include "views/mainwindow.h"
#include "views/workbench.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <random>

using namespace constrictor;

namespace {

Result<std::shared_ptr<const Scan>> largeScan(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeLargeScan(300);
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

constexpr auto Keys =
    std::to_array<Qt::Key>({Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                            Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Space, Qt::Key_F5, Qt::Key_Escape,
                            Qt::Key_A, Qt::Key_Asterisk, Qt::Key_Backspace, Qt::Key_PageDown});
constexpr auto ControlKeys = std::to_array<Qt::Key>({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_F, Qt::Key_K, Qt::Key_M});

} // namespace

class RandomInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNoHarm_data();
    void doesNoHarm();
};

void RandomInputTest::doesNoHarm_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// 1,000 events in all: keys, clicks anywhere, new sizes, other languages and themes.
void RandomInputTest::doesNoHarm()
{
    failOnQtWarnings();
    QFETCH(unsigned, seed);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("constrictor"));
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Workbench workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()), Preferences{});
    Session session(ScanSteps{largeScan, {}});
    MainWindow window(workbench, session);
    window.setFolderChooser([](QWidget *) { return QString(); });
    window.setTextChooser([](QWidget *) { return QString(); });
    window.actions().quit->setEnabled(false);
    window.show();
    QTimer popups; // a menu runs a loop of its own until it is closed
    popups.callOnTimeout([] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    popups.start(20);
    window.open(QStringLiteral("/mnt/made"));
    QTRY_VERIFY(session.scan());
    for (int i = 0; i < 250; ++i) {
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::activeModalWidget();
        if (!target)
            target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        switch (below(6)) {
        case 0:
            window.resize(880 + below(800), 500 + below(500));
            break;
        case 1:
            workbench.apply({static_cast<Appearance>(below(3)), static_cast<Language>(below(3))});
            break;
        case 2:
            QTest::keyClick(&window, ControlKeys[below(std::size(ControlKeys))], Qt::ControlModifier);
            break;
        case 3:
            QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(below(window.width()), below(window.height())));
            break;
        default:
            QTest::keyClick(target, Keys[below(std::size(Keys))]);
            break;
        }
        QCoreApplication::processEvents();
    }
    QVERIFY(session.scan());
    workbench.apply({Appearance::Light, Language::English});
}

QTEST_MAIN(RandomInputTest)
#include "randominputtest.moc"
