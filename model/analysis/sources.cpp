// SPDX-License-Identifier: MIT
#include "analysis/sources.h"

#include "analysis/environmentchoices.h"
#include "environment/targettags.h"
#include "index/embeddedindex.h"
#include "index/fetcher.h"
#include "index/opensources.h"

namespace constrictor {

namespace {

Target targetOf(const Environment &environment)
{
    constexpr unsigned unknownGlibc = 35; // rather old: what is chosen should run
    Target target;
    target.tags = targetTags(environment, unknownGlibc);
    target.python = pep::Version::parse(environment.markers.pythonFullVersion).value_or(pep::Version());
    return target;
}

std::unique_ptr<JoinedSource> openEmbedded(const std::string &text, const Target &target)
{
    std::vector<std::unique_ptr<FileSource>> list;
    list.push_back(std::make_unique<EmbeddedIndex>(text));
    return std::make_unique<JoinedSource>(std::move(list), target);
}

} // namespace

std::unique_ptr<JoinedSource> openSources(const Environment &environment, const Sources &sources,
                                          const NetworkProgressSink &networkProgress)
{
    const Target target = targetOf(environment);
    if (!sources.embedded.empty())
        return openEmbedded(sources.embedded, target);
    IndexSettings settings = normalized(sources.index);
    settings.formats = environmentChoices(environment).formats;
    std::shared_ptr<Fetcher> fetcher;
    if (mayAsk(settings)) {
        fetcher = std::make_shared<Fetcher>(settings.network);
        fetcher->setProgress(networkProgress);
    }
    return openSources(settings, target, std::move(fetcher));
}

} // namespace constrictor
