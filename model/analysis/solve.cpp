// SPDX-License-Identifier: MIT
#include "analysis/solve.h"

#include "analysis/environmentchoices.h"
#include "base/localfile.h"
#include "index/joinedsource.h"
#include "index/opensources.h"
#include "parse/metadata.h"
#include "parse/url.h"
#include "pep/wheelname.h"
#include "wheel/wheelmetadata.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

namespace constrictor {

namespace {

bool installs(const PlanResult &plan, const JoinedSource::Assumed &assumed)
{
    return std::any_of(plan.changes.begin(), plan.changes.end(), [&](const PlannedChange &change) {
        return change.normalizedName == assumed.name && change.to == assumed.version;
    });
}

Basis basisOf(ListBasis basis)
{
    switch (basis) {
    case ListBasis::Index:
        return Basis::Index;
    case ListBasis::Cache:
        return Basis::Cache;
    case ListBasis::Local:
        break;
    }
    return Basis::Local;
}

/// The last three parts of a wheel's name: "cp312-cp312-linux_x86_64".
std::string tagsOf(std::string_view fileName)
{
    fileName.remove_suffix(std::string_view(".whl").size());
    std::size_t start = fileName.size();
    for (int part = 0; part < 3; ++part)
        start = fileName.rfind('-', start - 1);
    return std::string(fileName.substr(start + 1));
}

/// The wheel of this machine that a line names by address ("a @ file:///srv/a-1.0-py3-none-any.whl").
std::optional<LocalWheel> wheelNamedBy(const pep::Requirement &requirement)
{
    const std::string path = pathOfFileUrl(requirement.url.substr(0, requirement.url.find('#')));
    if (!path.ends_with(".whl"))
        return std::nullopt;
    std::vector<RequestProblem> problems;
    Result<LocalWheel> wheel = readRequestedWheel(path, problems);
    if (!wheel || !problems.empty() || wheel->name != requirement.normalizedName)
        return std::nullopt;
    return *std::move(wheel);
}

/// Such wheels are handed in like others; of their lines the extras are left.
void takeNamedWheels(Requests &requests, const pep::MarkerEnvironment &markers)
{
    std::vector<RequestLine> lines;
    for (RequestLine &line : requests.lines) {
        std::optional<pep::Requirement> requirement = pep::Requirement::parse(line.text);
        std::optional<LocalWheel> wheel;
        if (requirement && !requirement->url.empty() && requirement->marker.evaluateFor(markers, {}))
            wheel = wheelNamedBy(*requirement);
        if (wheel) {
            requests.wheels.push_back(*std::move(wheel));
            if (requirement->extras.empty())
                continue;
            requirement->url.clear();
            line.text = requirement->toString();
        }
        lines.push_back(std::move(line));
    }
    requests.lines = std::move(lines);
}

/// A file that is named twice is asked for once.
void dropRepeated(std::vector<LocalWheel> &wheels)
{
    std::set<std::filesystem::path> seen;
    std::erase_if(wheels, [&](const LocalWheel &wheel) {
        return !seen.insert(std::filesystem::absolute(wheel.path).lexically_normal()).second;
    });
}

std::vector<std::string> trustedHostsOf(const Sources &sources)
{
    const IndexSettings settings = normalized(sources.index);
    const bool asksAnyone = sources.embedded.empty() && mayAsk(settings);
    return asksAnyone ? settings.network.trustedHosts : std::vector<std::string>();
}

} // namespace

std::shared_ptr<const Solved> solve(const Scan &scan, const Sources &sources, const Requests &requests,
                                    const StopToken &stop, const PlanProgressSink &progress,
                                    const NetworkProgressSink &networkProgress)
{
    auto solved = std::make_shared<Solved>();
    solved->trustedHosts = trustedHostsOf(sources);
    const std::unique_ptr<JoinedSource> source = openSources(scan.environment, sources, networkProgress);
    Requests effective = requests;
    effective.prereleases = requests.prereleases || environmentChoices(scan.environment).prereleases;
    takeNamedWheels(effective, scan.environment.markers);
    dropRepeated(effective.wheels);
    solved->plan = makePlan(scan.environment, *source, effective, stop, progress);
    solved->plan.basis = basisOf(source->basis());
    solved->problems = source->problems();
    std::copy_if(source->assumed().begin(), source->assumed().end(), std::back_inserter(solved->assumed),
                 [&](const JoinedSource::Assumed &assumed) { return installs(solved->plan, assumed); });
    return solved;
}

Result<LocalWheel> readRequestedWheel(const std::string &path, std::vector<RequestProblem> &problems)
{
    const std::string fileName = path.substr(path.find_last_of('/') + 1);
    const std::optional<pep::WheelName> name = pep::WheelName::parse(fileName);
    if (!name)
        return Error{.kind = ErrorKind::NotRecognised, .path = path, .detail = {}};
    const Result<LocalFile> file = LocalFile::open(path);
    if (!file)
        return file.error();
    const Result<std::string> text = readWheelMetadata(*file, name->normalizedName);
    if (!text)
        return text.error();
    const Metadata metadata = parseMetadata(*text);
    if (!isAbout(metadata, *name))
        problems.push_back({RequestFault::OtherWheel, path, {}, metadata.name + " " + metadata.version});
    LocalWheel wheel;
    wheel.name = name->normalizedName;
    wheel.version = name->version.toString();
    wheel.path = path;
    for (std::size_t i = 0; i < metadata.requirements.size(); ++i)
        wheel.requiresDist.emplace_back(metadata.requirements.text(i));
    wheel.providesExtra = metadata.providedExtras;
    wheel.tags = tagsOf(fileName);
    wheel.requiresPython = metadata.requiresPython;
    return wheel;
}

} // namespace constrictor
