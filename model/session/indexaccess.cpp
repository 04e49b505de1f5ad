// SPDX-License-Identifier: MIT
#include "session/indexaccess.h"

#include "analysis/environmentindexes.h"

#include <algorithm>

namespace constrictor {

namespace {

void addAllowed(std::vector<std::string> &urls, const std::vector<std::string> &offered, const IndexConsent &consent)
{
    for (const std::string &url : offered) {
        const auto origin = webOriginOf(url);
        if (origin && consent.allowed.contains(*origin))
            urls.push_back(url);
    }
}

void addOffer(std::vector<IndexOffer> &offers, const std::string &url, bool isOfEnvironment,
              const IndexConsent &consent)
{
    const auto origin = webOriginOf(url);
    if (!origin || consent.allowed.contains(*origin) || std::ranges::count(offers, *origin, &IndexOffer::origin) > 0)
        return;
    offers.push_back({*origin, isOfEnvironment, consent.refused.contains(*origin)});
}

} // namespace

Sources chooseSources(const Scan &scan, const Host &host, const IndexConsent &consent)
{
    const EnvironmentIndexes own = environmentIndexes(scan);
    IndexOptions options;
    options.noIndex = own.noIndex;
    options.findLinks = own.folders;
    addAllowed(options.extraIndexes, own.index.empty() ? std::vector<std::string>() : std::vector{own.index}, consent);
    addAllowed(options.extraIndexes, own.extraIndexes, consent);
    addAllowed(options.findLinks, own.links, consent);
    HostSettings configured = hostIndexSettings(host, options);
    if (!configured.hasIndex && !own.noIndex) {
        if (const auto index = defaultIndexOf(host))
            configured.settings.indexes.insert(configured.settings.indexes.begin(), *index);
    }
    configured.settings.allowed = consent.allowed;
    configured.settings.followed.clear(); // in the window each host is asked about
    return {std::move(configured.settings), {}};
}

std::vector<IndexOffer> indexOffers(const Answer &answer, const IndexConsent &consent)
{
    std::vector<IndexOffer> offers;
    for (const IndexProblem &problem : answer.solved->problems) {
        if (problem.fault == IndexFault::NotAllowed)
            addOffer(offers, problem.where, false, consent);
    }
    const Verdict verdict = answer.solved->plan.verdict;
    const bool isDemo = answer.scan->inputs.displayName == demoName;
    if (isDemo || (verdict != Verdict::Undecided && verdict != Verdict::Impossible))
        return offers;
    for (const std::string &url : answer.offered)
        addOffer(offers, url, true, consent);
    return offers;
}

} // namespace constrictor
