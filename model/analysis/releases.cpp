// SPDX-License-Identifier: MIT
#include "analysis/releases.h"

namespace constrictor {

namespace {

KnownReleases knownOf(const std::string &name, const ReleaseList &list)
{
    KnownReleases known{.name = name, .isListed = list.state == ListState::Listed, .versions = {}, .latest = {}};
    bool hasFinal = false;
    for (const Release &release : list.releases) {
        if (release.leftOut != LeftOut::No || release.yanked)
            continue;
        const bool isFinal = !release.version.isPrerelease();
        if (known.latest.empty() || (isFinal && !hasFinal))
            known.latest = release.versionText;
        hasFinal = hasFinal || isFinal;
        known.versions.push_back(release.versionText);
    }
    return known;
}

} // namespace

void listReleases(const Scan &scan, const Sources &sources, std::span<const std::string> names, const StopToken &stop,
                  const ReleasesSink &found)
{
    const std::unique_ptr<JoinedSource> source = openSources(scan.environment, sources);
    source->prefetch(names);
    for (const std::string &name : names) {
        const ReleaseList &list = source->releases(name, stop);
        if (stop.stop_requested())
            return;
        found(knownOf(name, list));
    }
}

} // namespace constrictor
