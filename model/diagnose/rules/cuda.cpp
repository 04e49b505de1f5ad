// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

constexpr std::string_view compatFolder = "/usr/local/cuda/compat";

/// The report that covers this image's release, or null.
std::shared_ptr<const SourcedText> reportFor(const Subject &subject)
{
    if (!subject.environment.ngc)
        return nullptr;
    const NgcRelease &image = *subject.environment.ngc;
    for (const CompatReport &report : subject.knowledge.compatReports) {
        if (covers(report.image, image.product, image.baseRelease.empty() ? image.release : image.baseRelease))
            return report.text;
    }
    return nullptr;
}

Finding compatFinding(const Subject &subject, std::string_view code, Severity severity)
{
    const Cuda &cuda = subject.environment.cuda;
    Finding finding;
    finding.severity = severity;
    finding.message = {code, {cuda.compatDriver, cuda.version}};
    const std::string_view folder = cuda.links.empty() ? compatFolder : parentFolder(cuda.links.front().target);
    finding.evidence.push_back({std::string(folder), {}});
    finding.known = sourceOf(subject.knowledge, code);
    return finding;
}

/// Permanent links that are not what the image would make: each one that differs is a detail.
Finding partialFinding(const Subject &subject)
{
    Finding finding = compatFinding(subject, "cuda-compat-partial", Severity::Warning);
    finding.count = 0;
    for (const CompatLink &link : subject.environment.cuda.links) {
        if (link.state == CompatLinkState::Correct)
            continue;
        const bool missing = link.state == CompatLinkState::Missing;
        if (finding.count++ < Finding::maxDetails)
            finding.details.push_back(
                {{missing ? "compat-link-missing" : "compat-link-other", {link.path, link.target}}, {link.path, {}}});
    }
    finding.count = std::max<std::size_t>(finding.count, 1);
    return finding;
}

std::vector<Finding> checkCompat(const Subject &subject)
{
    switch (subject.environment.cuda.compat) {
    case CompatState::None:
        return {};
    case CompatState::Empty:
        return {compatFinding(subject, "cuda-compat-empty", Severity::Note)};
    case CompatState::On:
        return {compatFinding(subject, "cuda-compat-on", Severity::Note)};
    case CompatState::Partial:
        return {partialFinding(subject)};
    case CompatState::Off:
        break;
    }
    const std::shared_ptr<const SourcedText> report = reportFor(subject);
    if (!report)
        return {compatFinding(subject, "cuda-compat-off", Severity::Note)};
    Finding finding = compatFinding(subject, "cuda-compat-off-reported", Severity::Warning);
    finding.known = report;
    return {finding};
}

std::vector<Finding> checkToolkits(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("second-toolkit", Severity::Note);
    for (const std::string &name : subject.knowledge.toolkitWheels) {
        if (const InstalledPackage *package = findPackage(environment, name))
            cases.add([&] {
                return Detail{{"second-toolkit-wheel", {package->name, package->versionText}},
                              {package->metadataFolder, {}}};
            });
    }
    return std::move(cases).findings({environment.cuda.version});
}

std::vector<Finding> checkDriver(const Subject &subject)
{
    const Cuda &cuda = subject.environment.cuda;
    if (!cuda.driverLibrary.empty())
        return {};
    Finding finding;
    finding.message.code = "driver-library-missing";
    return {finding};
}

constexpr std::array<std::string_view, 7> compatCodes{
    "cuda-compat-off",   "cuda-compat-off-reported", "cuda-compat-on",   "cuda-compat-partial",
    "cuda-compat-empty", "compat-link-missing",      "compat-link-other"};
constexpr std::array<std::string_view, 2> toolkitCodes{"second-toolkit", "second-toolkit-wheel"};
constexpr std::array<std::string_view, 1> driverCodes{"driver-library-missing"};

} // namespace

constinit const Rule cudaCompat{"cuda-compat",         Severity::Warning, Category::Cuda,
                                Need::CompatLibraries, compatCodes,       checkCompat};
constinit const Rule driverLibrary{"driver-library", Severity::Note, Category::Cuda,
                                   Need::Cuda,       driverCodes,    checkDriver};
constinit const Rule secondToolkit{"second-toolkit", Severity::Note, Category::Cuda,
                                   Need::Cuda,       toolkitCodes,   checkToolkits};

} // namespace constrictor
