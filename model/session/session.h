// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/demo.h"
#include "analysis/scan.h"
#include "diagnose/diagnosis.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace constrictor {

/// What the scan job calls, on a pool thread. Pure functions of `analysis`; tests pass their own.
struct ScanSteps
{
    std::function<Result<std::shared_ptr<const Scan>>(const Inputs &, StopToken, const ProgressSink &)> scan =
        constrictor::scan;
    std::function<Result<Diagnosis>(const Scan &, StopToken)> diagnose; ///< empty: no diagnosis
};

/// What one scan job hands over: the scan or its error, what the rules say, and the demo's folder while it is shown.
struct ScanOutcome
{
    Result<std::shared_ptr<const Scan>> scan;
    std::shared_ptr<const Diagnosis> diagnosis;
    std::shared_ptr<const DemoCopy> demo;
};

/// The state of one window: what is open, and the jobs that read it. The only public QObject of the model; it lives in
/// the GUI thread, its jobs run on a pool of its own. A new scan replaces a running one, whose result never arrives.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(ScanSteps steps, QObject *parent = nullptr);
    /// Stops the jobs. One that hangs in the operating system for 2 s is left behind.
    ~Session() override;

    /// Starts reading. What is open stays until the new scan has succeeded.
    void open(const Inputs &inputs);
    /// The same with a private copy of the bundled environment that @p description describes.
    void openDemo(const QByteArray &description);
    /// Reads again what is open. Nothing happens where nothing is open.
    void scanAgain();
    /// Ends the running scan; scanCancelled() follows at once.
    void cancelScan();

    [[nodiscard]] bool isScanning() const { return m_scanning; }
    /// What the running scan reads.
    [[nodiscard]] const Inputs &scanningInputs() const { return m_inputs; }
    [[nodiscard]] Progress progress() const;
    /// What is open, or null.
    [[nodiscard]] const std::shared_ptr<const Scan> &scan() const { return m_scan; }
    /// What the rules say about it, or null.
    [[nodiscard]] const std::shared_ptr<const Diagnosis> &diagnosis() const { return m_diagnosis; }

Q_SIGNALS:
    void scanStarted();
    /// At most 25 times a second.
    void scanProgressed();
    void scanFinished();
    void scanFailed(const constrictor::Error &error);
    void scanCancelled();

private:
    struct ProgressSlot;
    using Job = std::function<ScanOutcome(StopToken, const ProgressSink &)>;

    void start(const Inputs &inputs, Job job);
    void takeResult();

    ScanSteps m_steps;
    std::unique_ptr<QThreadPool> m_pool;
    QFutureWatcher<ScanOutcome> m_watcher;
    std::stop_source m_stop;
    std::shared_ptr<ProgressSlot> m_progress;
    Inputs m_inputs;
    std::shared_ptr<const Scan> m_scan;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    std::shared_ptr<const DemoCopy> m_demo;
    bool m_scanning = false;
};

} // namespace constrictor
