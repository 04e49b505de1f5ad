// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/rule.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

std::vector<Finding> checkRelease(const Subject &subject)
{
    const NgcRelease &image = *subject.environment.ngc;
    const std::string &release = image.baseRelease.empty() ? image.release : image.baseRelease;
    Finding finding;
    finding.severity = release.empty() ? Severity::Note : Severity::Passed;
    finding.message.code = release.empty() ? "image-release-unknown" : "image-release-known";
    finding.message.arguments = {image.product, release};
    if (!image.evidence.empty())
        finding.evidence.push_back({image.evidence, {}});
    return {finding};
}

/// The installed package that should carry the image's release, where the base is known and it does not.
std::vector<Finding> checkBuild(const Subject &subject)
{
    const Environment &environment = subject.environment;
    const NgcRelease &image = *environment.ngc;
    const std::vector<ImagePackage> &known = subject.knowledge.imagePackages;
    const auto carrier = std::ranges::find(known, image.product, &ImagePackage::product);
    if (carrier == known.end() || image.baseRelease.empty() || image.release == image.baseRelease)
        return {};
    const InstalledPackage *installed = findPackage(environment, carrier->package);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.message.code = installed ? "image-build-replaced" : "image-build-removed";
    finding.message.arguments = {carrier->package, image.product, image.baseRelease};
    if (installed) {
        finding.message.arguments.push_back(installed->versionText);
        finding.evidence.push_back({installed->metadataFolder, {}});
    }
    if (!image.evidence.empty())
        finding.evidence.push_back({image.evidence, {}});
    return {finding};
}

constexpr std::array<std::string_view, 2> releaseCodes{"image-release-unknown", "image-release-known"};
constexpr std::array<std::string_view, 2> buildCodes{"image-build-replaced", "image-build-removed"};

} // namespace

constinit const Rule imageBuild{"image-build", Severity::Warning, Category::Container,
                                Need::Image,   buildCodes,        checkBuild};
constinit const Rule imageRelease{"image-release", Severity::Note, Category::Container,
                                  Need::Image,     releaseCodes,   checkRelease};

} // namespace constrictor
