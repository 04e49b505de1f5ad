// SPDX-License-Identifier: MIT
#include "index/opensources.h"

#include "index/findlinks.h"
#include "index/localtransport.h"
#include "index/pageindex.h"
#include "parse/url.h"

#include <filesystem>
#include <utility>

namespace constrictor {

std::string urlOfLocation(const std::string &location)
{
    const std::string_view scheme = splitUrl(location).scheme;
    if (!scheme.empty() && scheme != "file")
        return location;
    std::error_code failed;
    std::string path = scheme.empty() ? std::filesystem::absolute(location, failed).string() : pathOfFileUrl(location);
    if (path.empty()) // a file: URL of another host
        return location;
    if (!path.ends_with('/') && std::filesystem::is_directory(path, failed))
        path += '/';
    return fileUrlOfPath(path);
}

std::unique_ptr<JoinedSource> openSources(const IndexSettings &settings, const Target &target)
{
    const auto local = std::make_shared<LocalTransport>();
    std::vector<std::unique_ptr<FileSource>> sources;
    for (const std::string &location : settings.findLinks)
        sources.push_back(std::make_unique<FindLinks>(urlOfLocation(location), local));
    for (const std::string &location : settings.indexes)
        sources.push_back(std::make_unique<PageIndex>(urlOfLocation(location), local));
    return std::make_unique<JoinedSource>(std::move(sources), target, settings.uploadedBefore);
}

} // namespace constrictor
