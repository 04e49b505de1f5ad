// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/demo.h"
#include "analysis/releases.h"
#include "analysis/scan.h"
#include "analysis/solve.h"
#include "diagnose/diagnosis.h"
#include "session/backgroundjob.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace constrictor {

/// What the scan job calls, on a pool thread. Pure functions of `analysis`; tests pass their own.
struct ScanSteps
{
    std::function<Result<std::shared_ptr<const Scan>>(const Inputs &, const StopToken &, const ProgressSink &)> scan =
        constrictor::scan;
    std::function<Result<Diagnosis>(const Scan &, const StopToken &)> diagnose; ///< empty: no diagnosis
};

/// What one scan job hands over: the scan or its error, what the rules say, and the demo's folder while it is shown.
struct ScanOutcome
{
    Result<std::shared_ptr<const Scan>> scan;
    std::shared_ptr<const Diagnosis> diagnosis;
    std::shared_ptr<const DemoCopy> demo;
};

/// What the plan job calls, on a pool thread.
struct PlanSteps
{
    using Solve = std::shared_ptr<const Solved>(const Scan &, const Sources &, const Requests &, const StopToken &,
                                                const PlanProgressSink &, const NetworkProgressSink &);
    using ListReleases = void(const Scan &, const Sources &, std::span<const std::string> names, const StopToken &,
                              const ReleasesSink &);

    std::function<Sources(const Scan &)> sources; ///< where candidates come from; empty: nowhere
    std::function<Solve> solve = [](const Scan &scan, const Sources &from, const Requests &requests,
                                    const StopToken &stop, const PlanProgressSink &progress,
                                    const NetworkProgressSink &networkProgress) {
        return constrictor::solve(scan, from, requests, stop, progress, networkProgress);
    };
    std::function<ListReleases> listReleases = constrictor::listReleases;
};

/// How far a plan job is: no set of edits smaller than the lower bound works, one as large as the upper bound does.
struct PlanBounds
{
    PlanCost lower;
    std::optional<PlanCost> upper;

    friend bool operator==(const PlanBounds &, const PlanBounds &) = default;
};

/// What the network has answered so far, and what it was asked besides.
struct NetworkCount
{
    std::size_t asked = 0;
    std::size_t waiting = 0;

    friend bool operator==(const NetworkCount &, const NetworkCount &) = default;
};

/// What a plan job hands over. With stopped set, nobody waited for its end: it is the best that was known then.
struct Answer
{
    std::shared_ptr<const Scan> scan; ///< what was open when it was asked
    std::shared_ptr<const Solved> solved;
    bool stopped = false;
    std::vector<std::string> offered = {}; ///< URLs of indexes that the environment names
};

/// The state of one window: what is open, what is asked for, and the jobs that find answers. The only public QObject of
/// the model; it lives in the GUI thread, its jobs on pools. A new job replaces a running one of its kind, whose result
/// never arrives.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(ScanSteps steps, PlanSteps planSteps = {}, QObject *parent = nullptr);
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

    [[nodiscard]] bool isScanning() const { return m_scanJob.isRunning(); }
    /// What the running scan reads.
    [[nodiscard]] const Inputs &scanningInputs() const { return m_inputs; }
    [[nodiscard]] Progress progress() const { return m_scanJob.report(); }
    /// What is open, or null.
    [[nodiscard]] const std::shared_ptr<const Scan> &scan() const { return m_scan; }
    /// What the rules say about it, or null.
    [[nodiscard]] const std::shared_ptr<const Diagnosis> &diagnosis() const { return m_diagnosis; }

    /// Reads a file of what is open that a finding names; evidenceRead() follows. See analysis/readevidence.h.
    void readEvidence(const Evidence &evidence);
    [[nodiscard]] bool isReadingEvidence() const { return m_evidenceJob.isRunning(); }

    /// Asks for a requirement beside what is asked for already, in place of an earlier one of the same package, and
    /// plans. Nothing happens where nothing is open or @p requirement cannot be read; false then.
    bool ask(const std::string &requirement);
    /// Takes back the request at @p position and plans for the others.
    void withdraw(std::size_t position);
    /// Plans for what is asked for once more. Nothing happens where nothing is.
    void planAgain();
    /// Ends the running plan early: planFinished() follows with what is known by then.
    void stopPlanning();

    [[nodiscard]] const std::vector<std::string> &requests() const { return m_requests; }
    [[nodiscard]] bool isPlanning() const { return m_planJob.isRunning(); }
    [[nodiscard]] PlanBounds planBounds() const { return m_planJob.report().bounds; }
    [[nodiscard]] NetworkCount networkCount() const { return m_planJob.report().network; }
    /// The answer to the requests; none while they were not planned yet.
    [[nodiscard]] const std::optional<Answer> &answer() const { return m_answer; }
    /// The environment was read again after the answer was asked for.
    [[nodiscard]] bool isAnswerStale() const { return m_answer && m_answer->scan != m_scan; }

    /// Looks up the releases of these normalized @p names, in place of those that are looked up now. What an index says
    /// is kept while this environment is open; releasesChanged() follows.
    void askReleases(const std::vector<std::string> &names);
    /// Looks up no more; what was found stays.
    void stopListing();
    /// Forgets what could not be listed, as it may be told now.
    void retryReleases();
    [[nodiscard]] bool isListing() const { return m_listJob.isRunning(); }
    /// By normalized name. One that is not listed was asked for in vain.
    [[nodiscard]] const ReleasesByName &releases() const { return m_releases; }

Q_SIGNALS:
    void scanStarted();
    /// At most 25 times a second.
    void scanProgressed();
    void scanFinished();
    void scanFailed(const constrictor::Error &error);
    void scanCancelled();

    void evidenceRead(const constrictor::Evidence &evidence, const constrictor::Result<std::string> &text);

    void requestsChanged();
    void planStarted();
    /// At most 25 times a second, when one of the bounds or of the counts has changed.
    void planProgressed();
    void planFinished();

    void listingStarted();
    void listingEnded();
    /// At most 25 times a second: there is more in releases(), or less.
    void releasesChanged();

private:
    struct PlanReport
    {
        PlanBounds bounds;
        NetworkCount network;
    };
    using ScanJob = BackgroundJob<ScanOutcome, Progress>;
    using PlanJob = BackgroundJob<Answer, PlanReport>;
    using ListJob = BackgroundJob<std::vector<KnownReleases>, std::vector<KnownReleases>>;
    using EvidenceJob = BackgroundJob<std::pair<Evidence, Result<std::string>>, Progress>;

    void start(const Inputs &inputs, ScanJob::Work work);
    void takeScan(const ScanOutcome &outcome);
    void forgetRequests();
    void keepReleases(const std::vector<KnownReleases> &found);

    ScanSteps m_steps;
    PlanSteps m_planSteps;
    Inputs m_inputs;
    std::shared_ptr<const Scan> m_scan;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    std::shared_ptr<const DemoCopy> m_demo;
    std::vector<std::string> m_requests; ///< requirements, as typed
    std::optional<Answer> m_answer;
    ScanJob m_scanJob;
    ReleasesByName m_releases;
    PlanJob m_planJob;
    ListJob m_listJob;
    EvidenceJob m_evidenceJob;
};

} // namespace constrictor
