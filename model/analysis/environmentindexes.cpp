// SPDX-License-Identifier: MIT
#include "analysis/environmentindexes.h"

#include "analysis/environmentchoices.h"
#include "index/weborigin.h"
#include "parse/pipconfig.h"
#include "parse/url.h"
#include "rootfs/root.h"

namespace constrictor {

namespace {

bool isWebAddress(const std::string &location)
{
    const std::string_view scheme = splitUrl(location).scheme;
    return scheme == "http" || scheme == "https";
}

} // namespace

std::vector<std::string> EnvironmentIndexes::offered() const
{
    std::vector<std::string> urls;
    if (!index.empty())
        urls.push_back(index);
    urls.insert(urls.end(), extraIndexes.begin(), extraIndexes.end());
    urls.insert(urls.end(), links.begin(), links.end());
    return urls;
}

EnvironmentIndexes environmentIndexes(const Scan &scan)
{
    const Environment &environment = scan.environment;
    EnvironmentIndexes result;
    result.noIndex = isSwitchedOn(pipValue(environment, "no-index"));
    if (const std::string index = pipValue(environment, "index-url"); isWebAddress(index))
        result.index = withoutCredentials(index);
    for (const std::string &extra : pipWords(environment, "extra-index-url")) {
        if (isWebAddress(extra))
            result.extraIndexes.push_back(withoutCredentials(extra));
    }
    if (scan.inputs.root.empty())
        return result;
    const Result<Root> root = Root::open(scan.inputs.root);
    for (const std::string &location : pipWords(environment, "find-links")) {
        if (isWebAddress(location)) {
            result.links.push_back(withoutCredentials(location));
            continue;
        }
        const std::string path = splitUrl(location).scheme == "file" ? pathOfFileUrl(location) : location;
        const auto inside = root && path.starts_with('/') ? root->realPath(path) : Result<std::string>(Error{});
        if (inside)
            result.folders.push_back(scan.inputs.root + *inside);
    }
    return result;
}

} // namespace constrictor
