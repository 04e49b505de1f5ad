// SPDX-License-Identifier: MIT
// How long the window does not answer: the longest gap between two turns of its event loop while it opens an
// environment, shows pages, scrolls, filters and switches the language. Prints the median of five runs.
#include "analysis/doctor.h"
#include "support/temporaryfolder.h"
#include "views/frame/actions.h"
#include "views/mainwindow.h"
#include "views/windows.h"
#include "views/workbench.h"
#include "wording/builtinknowledge.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

constexpr int Runs = 5;

/// Processor time of the calling thread in milliseconds: what others do on the machine is not in it.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Gap
{
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds of the GUI thread
};

/// Beats once each turn of the event loop and keeps the longest time between two beats.
class Pulse
{
public:
    Pulse()
    {
        m_timer.callOnTimeout([this] { beat(); });
        m_timer.start(0);
    }

    void restart()
    {
        QTest::qWait(20);
        m_longest = {};
        m_wall.restart();
        m_processor = threadTime();
    }

    [[nodiscard]] Gap longest()
    {
        QTest::qWait(20);
        return m_longest;
    }

private:
    void beat()
    {
        const double processor = threadTime();
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_longest.processor = std::max(m_longest.processor, processor - m_processor);
        m_wall.restart();
        m_processor = threadTime();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_processor = 0;
    Gap m_longest;
};

/// A container's root with @p count packages, each locked and requiring three others.
void makeRoot(const test::TemporaryFolder &folder, int count)
{
    std::string locks;
    const std::string description(2000, 'x');
    for (int i = 0; i < count; ++i) {
        const std::string name = "package-" + std::to_string(i);
        const std::string version = "1." + std::to_string(i % 50);
        locks += name + "==" + version + "\n";
        std::string text = "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n";
        for (const int other : {i / 2, i / 3, i / 5})
            text += "Requires-Dist: package-" + std::to_string(other) + ">=1.0\n";
        const std::string place = "usr/local/lib/python3.12/dist-packages/package_" + std::to_string(i) + "-" + version;
        folder.write(place + ".dist-info/METADATA", text + "\n" + description);
    }
    folder.write("etc/pip/constraint.txt", locks);
}

using Results = std::map<std::string, std::vector<Gap>>;

void scroll(const QTreeView &tree)
{
    for (int i = 1; i <= 40; ++i) {
        tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum() * i / 40);
        QTest::qWait(1);
    }
}

void runOnce(const QString &root, Results &results)
{
    Workbench workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        Preferences{Appearance::Light, Language::English});
    ScanSteps steps;
    steps.diagnose = [](const Scan &scan, const StopToken &stop) { return diagnose(scan, builtInKnowledge(), stop); };
    Windows windows(workbench, steps);
    MainWindow &window = windows.add();
    window.resize(1440, 900);
    window.show();
    Pulse pulse;
    const auto measure = [&](const char *name, const auto &act) {
        pulse.restart();
        act();
        results[name].push_back(pulse.longest());
    };
    measure("open", [&] {
        window.open(root);
        while (window.currentPage() == PageId::Start)
            QTest::qWait(5);
    });
    measure("show packages", [&] { window.showPage(PageId::Packages); });
    const auto &tree = *window.findChild<QTreeView *>();
    measure("scroll", [&] { scroll(tree); });
    measure("filter", [&] {
        window.page(PageId::Packages).find();
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        for (const char letter : std::string("package-77"))
            QTest::keyClick(name, letter, Qt::NoModifier, 1);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(name, Qt::Key_Backspace, Qt::NoModifier, 1);
    });
    for (const char *title : {"first switch of language", "switch language"}) { // the first one loads the fonts
        measure(title, [&] {
            for (const int language : {1, 2, 0}) {
                window.actions().languages->actions().at(language)->trigger();
                QTest::qWait(10);
            }
        });
    }
    measure("scan again", [&] {
        const auto before = window.session().scan();
        window.actions().scanAgain->trigger();
        while (window.session().scan() == before)
            QTest::qWait(5);
    });
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The most memory that the process ever had, in MB.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

void measureRoot(int count)
{
    const test::TemporaryFolder folder;
    makeRoot(folder, count);
    Results results;
    for (int i = 0; i < Runs; ++i)
        runOnce(QString::fromStdString(folder.string()), results);
    std::printf("%d packages, median of %d runs\n", count, Runs);
    for (const auto &[name, gaps] : results) {
        std::vector<double> walls;
        std::vector<double> processors;
        for (const Gap &gap : gaps) {
            walls.push_back(gap.wall);
            processors.push_back(gap.processor);
        }
        std::printf("  %-26s %7.1f ms, of it processor %7.1f ms\n", name.c_str(), median(walls), median(processors));
    }
    std::printf("  peak memory %.0f MB\n", peakMemory());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const test::TemporaryFolder settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(settings.string()));
    QCoreApplication::setOrganizationName(QStringLiteral("constrictor"));
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::atoi(argv[i]));
    if (counts.empty())
        counts = {310, 1000, 10000};
    for (const int count : counts)
        measureRoot(count);
}
