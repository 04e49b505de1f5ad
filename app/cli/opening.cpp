// SPDX-License-Identifier: MIT
#include "opening.h"

#include "wording/errors.h"

#include <QFile>

#include <atomic>
#include <csignal>
#include <vector>

namespace constrictor::cli {

namespace {

std::atomic<bool> interrupted = false; // written by a signal handler, which can reach nothing else

/// Turns Ctrl+C into a request to stop while the object lives; the second one ends the process at once.
class InterruptGuard
{
public:
    InterruptGuard()
    {
        struct sigaction action = {};
        action.sa_handler = [](int) { interrupted = true; };
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        ::sigaction(SIGINT, &action, &m_before);
    }
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;
    ~InterruptGuard() { ::sigaction(SIGINT, &m_before, nullptr); }

private:
    struct sigaction m_before = {};
};

Result<DemoCopy> copyDemo(const StopToken &stop)
{
    QFile description(QStringLiteral(":/demo/ngc-25.04.txt"));
    if (!description.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound, .path = std::string(demoName), .detail = {}};
    return DemoCopy::create(description.readAll().toStdString(), stop);
}

/// The process ends soon after: giving back the memory of ten thousand packages piece by piece would take a twentieth
/// of the whole run, so it is left to the kernel.
void keepUntilTheEnd(const std::shared_ptr<const Scan> &scan)
{
    static auto &kept = *new std::vector<std::shared_ptr<const Scan>>; // reachable, so no leak
    kept.push_back(scan);
}

} // namespace

Result<Opened> openEnvironment(const Options &options, Console &console, ReadingDepth depth)
{
    const InterruptGuard guard;
    std::stop_source source;
    Opened opened;
    Inputs inputs;
    inputs.root = options.arguments.empty() ? std::string() : options.arguments.front();
    inputs.listFiles = options.listFiles;
    inputs.constraintFiles = options.constraintFiles;
    inputs.interpreter = options.interpreter;
    inputs.depth = depth;
    if (inputs.root == demoName) {
        Result<DemoCopy> demo = copyDemo(source.get_token());
        if (!demo)
            return demo.error();
        inputs.displayName = inputs.root;
        inputs.root = demo->folder();
        opened.demo = *std::move(demo);
    }
    const auto report = [&](const Progress &progress) {
        if (interrupted)
            source.request_stop();
        console.progress(progressWords(progress));
    };
    Result<std::shared_ptr<const Scan>> result = scan(inputs, source.get_token(), report);
    console.clearProgress();
    if (!result)
        return result.error();
    opened.scan = *std::move(result);
    keepUntilTheEnd(opened.scan);
    return Result<Opened>(std::move(opened));
}

} // namespace constrictor::cli
