// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "analysis/environmentindexes.h"
#include "analysis/readevidence.h"
#include "pep/requirement.h"
#include "plan/piprules.h"

#include <algorithm>
#include <utility>

namespace constrictor {

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

Session::Session(ScanSteps steps, PlanSteps planSteps, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_planSteps(std::move(planSteps))
    , m_scanJob([this](const ScanOutcome &outcome) { takeScan(outcome); }, [this] { Q_EMIT scanProgressed(); })
    , m_planJob(
          [this](const Answer &answer) {
              m_answer = answer;
              Q_EMIT planFinished();
          },
          [this] { Q_EMIT planProgressed(); })
    , m_listJob(
          [this](const std::vector<KnownReleases> &found) {
              keepReleases(found);
              Q_EMIT listingEnded();
          },
          [this] { keepReleases(m_listJob.report()); })
    , m_evidenceJob([this](const auto &read) { Q_EMIT evidenceRead(read.first, read.second); }, [] {})
{
}

Session::~Session()
{
    m_scanJob.requestStop(); // all at once, before one of them is waited for
    m_planJob.requestStop();
    m_listJob.requestStop();
    m_evidenceJob.requestStop();
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

void Session::start(const Inputs &inputs, ScanJob::Work work)
{
    m_inputs = inputs;
    m_scanJob.start(std::move(work));
    Q_EMIT scanStarted();
}

void Session::cancelScan()
{
    if (m_scanJob.cancel())
        Q_EMIT scanCancelled();
}

void Session::takeScan(const ScanOutcome &outcome)
{
    if (!outcome.scan) {
        Q_EMIT scanFailed(outcome.scan.error());
        return;
    }
    const bool isOther = m_demo != outcome.demo || !m_scan || m_scan->inputs.root != (*outcome.scan)->inputs.root;
    m_scan = *outcome.scan;
    m_diagnosis = outcome.diagnosis;
    m_demo = outcome.demo;
    if (isOther) {
        m_listJob.cancel();
        m_releases.clear();
        forgetRequests();
    }
    Q_EMIT scanFinished();
}

void Session::readEvidence(const Evidence &evidence)
{
    if (!m_scan)
        return;
    m_evidenceJob.start([scan = m_scan, demo = m_demo, evidence](const StopToken &, const EvidenceJob::Sink &) {
        return std::pair(evidence, constrictor::readEvidence(*scan, evidence.path));
    });
}

void Session::forgetRequests()
{
    m_planJob.cancel();
    m_answer.reset();
    m_requests.clear();
    Q_EMIT requestsChanged();
}

bool Session::ask(const std::string &requirement)
{
    const std::optional<pep::Requirement> read = pep::Requirement::parse(requirement);
    if (!m_scan || !read || (read->legacy && !rulesOfPip(m_scan->environment).readsLegacy))
        return false;
    const auto isSame = [&](const std::string &other) {
        return pep::Requirement::parse(other)->normalizedName == read->normalizedName;
    };
    if (const auto same = std::ranges::find_if(m_requests, isSame); same != m_requests.end())
        *same = requirement;
    else
        m_requests.push_back(requirement);
    Q_EMIT requestsChanged();
    planAgain();
    return true;
}

void Session::withdraw(std::size_t position)
{
    m_requests.erase(m_requests.begin() + static_cast<std::ptrdiff_t>(position));
    if (m_requests.empty()) {
        forgetRequests();
        return;
    }
    Q_EMIT requestsChanged();
    planAgain();
}

void Session::planAgain()
{
    if (m_requests.empty())
        return;
    Requests requests;
    for (const std::string &requirement : m_requests)
        requests.lines.push_back({requirement, {}, 0});
    m_answer.reset();
    m_planJob.start([steps = m_planSteps, scan = m_scan, requests](const StopToken &stop, const PlanJob::Sink &sink) {
        const Sources sources = steps.sources ? steps.sources(*scan) : Sources();
        PlanReport report;
        const auto progress = [&](PlanCost lower, std::optional<PlanCost> upper) {
            report.bounds = {lower, upper};
            sink(report);
        };
        const auto networkProgress = [&](std::size_t asked, std::size_t waiting) {
            report.network = {asked, waiting};
            sink(report);
        };
        std::shared_ptr<const Solved> solved = steps.solve(*scan, sources, requests, stop, progress, networkProgress);
        return Answer{scan, std::move(solved), stop.stop_requested(), environmentIndexes(*scan).offered()};
    });
    Q_EMIT planStarted();
}

void Session::stopPlanning()
{
    m_planJob.requestStop();
}

void Session::askReleases(const std::vector<std::string> &names)
{
    if (!m_scan || names.empty())
        return;
    m_listJob.start([steps = m_planSteps, scan = m_scan, names](const StopToken &stop, const ListJob::Sink &sink) {
        const Sources sources = steps.sources ? steps.sources(*scan) : Sources();
        std::vector<KnownReleases> found;
        steps.listReleases(*scan, sources, names, stop, [&](const KnownReleases &known) {
            found.push_back(known);
            sink(found);
        });
        return found;
    });
    Q_EMIT listingStarted();
}

void Session::stopListing()
{
    if (m_listJob.cancel())
        Q_EMIT listingEnded();
}

void Session::retryReleases()
{
    std::erase_if(m_releases, [](const auto &entry) { return !entry.second.isListed; });
    Q_EMIT releasesChanged();
}

void Session::keepReleases(const std::vector<KnownReleases> &found)
{
    for (const KnownReleases &known : found)
        m_releases.insert_or_assign(known.name, known);
    Q_EMIT releasesChanged();
}

} // namespace constrictor
