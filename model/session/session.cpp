// SPDX-License-Identifier: MIT
#include "session/session.h"

#include <QtConcurrentRun>

#include <mutex>
#include <utility>

namespace constrictor {

struct Session::ProgressSlot
{
    std::mutex mutex;
    Progress progress;
};

namespace {

ScanOutcome run(const ScanSteps &steps, const Inputs &inputs, std::shared_ptr<const DemoCopy> demo,
                const StopToken &stop, const ProgressSink &progress)
{
    ScanOutcome outcome{steps.scan(inputs, stop, progress), nullptr, std::move(demo)};
    if (!outcome.scan || !steps.diagnose)
        return outcome;
    progress({Stage::Checking, 0, 0});
    Result<Diagnosis> diagnosis = steps.diagnose(**outcome.scan, stop);
    if (!diagnosis)
        outcome.scan = diagnosis.error();
    else
        outcome.diagnosis = std::make_shared<const Diagnosis>(*std::move(diagnosis));
    return outcome;
}

} // namespace

Session::Session(ScanSteps steps, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_pool(std::make_unique<QThreadPool>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Session::takeResult);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Session::scanProgressed);
}

Session::~Session()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.cancel();
    constexpr int Patience = 2000; // milliseconds
    if (!m_pool->waitForDone(Patience))
        (void)m_pool.release(); // its destructor would wait for a file system that does not answer
}

void Session::open(const Inputs &inputs)
{
    start(inputs, [steps = m_steps, inputs](const StopToken &stop, const ProgressSink &progress) {
        return run(steps, inputs, nullptr, stop, progress);
    });
}

void Session::openDemo(const QByteArray &description)
{
    Inputs inputs;
    inputs.displayName = demoName;
    start(inputs, [steps = m_steps, inputs, description](const StopToken &stop, const ProgressSink &progress) {
        Result<DemoCopy> copy = DemoCopy::create(std::string_view(description.data(), description.size()), stop);
        if (!copy)
            return ScanOutcome{copy.error(), nullptr, nullptr};
        auto demo = std::make_shared<const DemoCopy>(*std::move(copy));
        Inputs inCopy = inputs;
        inCopy.root = demo->folder();
        return run(steps, inCopy, demo, stop, progress);
    });
}

void Session::scanAgain()
{
    if (!m_scan)
        return;
    start(
        m_scan->inputs,
        [steps = m_steps, inputs = m_scan->inputs, demo = m_demo](const StopToken &stop, const ProgressSink &progress) {
            return run(steps, inputs, demo, stop, progress);
        });
}

void Session::start(const Inputs &inputs, Job job)
{
    m_stop.request_stop();
    m_watcher.cancel();
    m_stop = std::stop_source();
    m_inputs = inputs;
    m_progress = std::make_shared<ProgressSlot>();
    m_scanning = true;
    Q_EMIT scanStarted();
    m_watcher.setFuture(QtConcurrent::run(
        m_pool.get(),
        [job = std::move(job), token = m_stop.get_token(), slot = m_progress](QPromise<ScanOutcome> &promise) {
            int turn = 0;
            const ProgressSink sink = [&](const Progress &progress) {
                {
                    const std::scoped_lock lock(slot->mutex);
                    slot->progress = progress;
                }
                promise.setProgressValue(++turn); // the watcher thins these out
            };
            promise.setProgressRange(0, 0);
            promise.addResult(job(token, sink));
        }));
}

void Session::cancelScan()
{
    if (!m_scanning)
        return;
    m_stop.request_stop();
    m_watcher.cancel();
    m_scanning = false;
    Q_EMIT scanCancelled();
}

Progress Session::progress() const
{
    if (!m_progress)
        return {};
    const std::scoped_lock lock(m_progress->mutex);
    return m_progress->progress;
}

void Session::takeResult()
{
    if (m_watcher.isCanceled() || !m_scanning)
        return;
    const ScanOutcome outcome = m_watcher.result();
    m_scanning = false;
    if (!outcome.scan) {
        Q_EMIT scanFailed(outcome.scan.error());
        return;
    }
    m_scan = *outcome.scan;
    m_diagnosis = outcome.diagnosis;
    m_demo = outcome.demo;
    Q_EMIT scanFinished();
}

} // namespace constrictor
