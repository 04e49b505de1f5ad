// SPDX-License-Identifier: MIT
#include "index/joinedsource.h"

#include <algorithm>
#include <utility>

namespace constrictor {

JoinedSource::JoinedSource(std::vector<std::unique_ptr<FileSource>> sources, const Target &target, FileRules rules,
                           bool assumeSourceMetadata)
    : m_sources(std::move(sources))
    , m_chooser(target, std::move(rules))
    , m_assumeSourceMetadata(assumeSourceMetadata)
{
}

const ReleaseList &JoinedSource::releases(std::string_view name, const StopToken &stop)
{
    const auto known = m_packages.find(name);
    if (known != m_packages.end())
        return known->second.releases;
    Package &package = m_packages[std::string(name)];
    ask(name, package, stop);
    return package.releases;
}

void JoinedSource::note(const std::optional<IndexProblem> &problem)
{
    if (problem && std::find(m_problems.begin(), m_problems.end(), *problem) == m_problems.end())
        m_problems.push_back(*problem);
}

void JoinedSource::ask(std::string_view name, Package &package, const StopToken &stop)
{
    if (stop.stop_requested()) { // not even the cache is worth a look
        package.releases.state = ListState::Unavailable;
        return;
    }
    bool listed = false;
    bool unavailable = m_sources.empty();
    if (m_sources.empty())
        note(IndexProblem{IndexFault::NoIndex, {}, 0, {}});
    package.lists.reserve(m_sources.size());
    for (const auto &source : m_sources) {
        const FileList &list = package.lists.emplace_back(source->files(name, stop));
        note(list.problem);
        listed = listed || list.state == ListState::Listed;
        unavailable = unavailable || list.state == ListState::Unavailable;
        if (!source->isLocal() && list.state != ListState::Unavailable)
            m_basis = std::max(m_basis, list.isChecked ? ListBasis::Index : ListBasis::Cache);
    }
    package.releases.state = listed ? ListState::Listed
        : unavailable               ? ListState::Unavailable
                                    : ListState::NoSuchPackage;
    choose(name, package);
}

void JoinedSource::choose(std::string_view name, Package &package)
{
    std::vector<OfferedFile> offered;
    for (const Place &place : inOrder(package.lists)) {
        const FileSource &source = *m_sources[place.source];
        offered.push_back({&package.lists[place.source].page.files[place.file],
                           static_cast<std::uint32_t>(m_places.size()), !source.isLocal(),
                           source.readsSourceArchives()});
        m_places.push_back(place);
        if (m_chooser.lacksUploadTime(name, offered.back())) {
            note(IndexProblem{IndexFault::NoUploadTimes, package.lists[place.source].base, 0, {}});
            package.releases.state = ListState::Unavailable;
            return;
        }
    }
    package.releases.releases = m_chooser.choose(name, offered);
}

std::vector<JoinedSource::Place> JoinedSource::inOrder(const std::vector<FileList> &lists) const
{
    std::vector<Place> loose;
    std::vector<Place> listed;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        for (std::size_t j = 0; j < lists[i].page.files.size(); ++j)
            (m_sources[i]->hasLooseFiles() ? loose : listed).push_back({i, j});
    }
    std::stable_sort(loose.begin(), loose.end(), [&](const Place &one, const Place &other) {
        return lists[one.source].page.files[one.file].url > lists[other.source].page.files[other.file].url;
    });
    loose.insert(loose.end(), listed.begin(), listed.end());
    return loose;
}

/// Whether the target could take a wheel of some release.
bool JoinedSource::hasWheel(const ReleaseList &list)
{
    return std::any_of(list.releases.begin(), list.releases.end(), [](const Release &release) {
        return release.leftOut == LeftOut::No && release.fileName.ends_with(".whl");
    });
}

void JoinedSource::leaveOut(Package &package, const Release &release)
{
    for (Release &own : package.releases.releases) {
        if (own.file == release.file && own.leftOut == LeftOut::No)
            own.leftOut = LeftOut::OnlySourceArchives;
    }
}

ReleaseMetadata JoinedSource::metadata(std::string_view name, const Release &release, const StopToken &stop)
{
    const auto package = m_packages.find(name);
    const bool isKnown = package != m_packages.end() && release.leftOut == LeftOut::No;
    if (!isKnown || release.file >= m_places.size() || stop.stop_requested())
        return {};
    const Place place = m_places[release.file];
    const FileList &list = package->second.lists[place.source];
    FoundMetadata found = m_sources[place.source]->metadata(name, list, list.page.files[place.file], stop);
    note(found.problem);
    ReleaseMetadata &metadata = found.metadata;
    if (metadata.assumed && metadata.state == MetadataState::Read) {
        if (m_assumeSourceMetadata && !hasWheel(package->second.releases))
            m_assumed.push_back({std::string(name), release.versionText, metadata.requiresDist});
        else
            metadata.state = MetadataState::Unknown;
    }
    if (metadata.state == MetadataState::Unknown)
        leaveOut(package->second, release);
    return std::move(metadata);
}

void JoinedSource::prefetch(std::span<const std::string> names)
{
    std::vector<std::string> unknown;
    for (const std::string &name : names) {
        if (!m_packages.contains(name))
            unknown.push_back(name);
    }
    for (const auto &source : m_sources)
        source->prefetch(unknown);
}

} // namespace constrictor
