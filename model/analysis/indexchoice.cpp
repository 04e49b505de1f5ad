// SPDX-License-Identifier: MIT
#include "analysis/indexchoice.h"

#include "analysis/environmentindexes.h"
#include "index/opensources.h"
#include "rootfs/root.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace constrictor {

namespace {

constexpr std::uint64_t largestFile = 65'536;

/// The index that the environment's own pip declares.
std::optional<std::string> declaredInside(const Scan &scan)
{
    const InstalledPackage *pip = findPackage(scan.environment, "pip");
    if (!pip || scan.inputs.root.empty())
        return std::nullopt;
    const Result<Root> root = Root::open(scan.inputs.root);
    if (!root)
        return std::nullopt;
    const std::string site = pip->metadataFolder.substr(0, pip->metadataFolder.rfind('/'));
    const Result<std::string> text = root->readFile(site + "/pip/_internal/models/index.py", largestFile);
    return text ? declaredIndex(*text) : std::nullopt;
}

std::vector<std::string> accepted(const std::vector<std::string> &urls,
                                  const std::function<bool(const std::string &url)> &accepts)
{
    std::vector<std::string> result;
    std::ranges::copy_if(urls, std::back_inserter(result), accepts);
    return result;
}

void append(std::vector<std::string> &list, std::vector<std::string> more)
{
    std::ranges::move(more, std::back_inserter(list));
}

} // namespace

IndexChoice chooseIndexes(const Scan &scan, const Host &host, IndexOptions options,
                          const std::function<bool(const std::string &url)> &accepts)
{
    const EnvironmentIndexes own = environmentIndexes(scan);
    options.noIndex = options.noIndex || (own.noIndex && !options.index);
    append(options.findLinks, accepted(own.links, accepts));
    const bool usesOwnIndex = !own.index.empty() && !options.index && accepts(own.index);
    if (usesOwnIndex)
        options.extraIndexes.push_back(own.index);
    append(options.extraIndexes, accepted(own.extraIndexes, accepts));
    HostSettings configured = hostIndexSettings(host, options);
    IndexChoice choice{std::move(configured.settings), std::nullopt};
    for (const std::string &folder : own.folders) // not among what the user gave: its pages may not name hosts to ask
        choice.settings.findLinks.push_back(urlOfLocation(folder));
    if (configured.hasIndex || usesOwnIndex)
        return choice;
    choice.fallback = defaultIndexOf(host);
    if (!choice.fallback)
        choice.fallback = declaredInside(scan);
    if (choice.fallback)
        choice.settings.indexes.insert(choice.settings.indexes.begin(), *choice.fallback);
    return choice;
}

} // namespace constrictor
