// SPDX-License-Identifier: MIT
#include "session/indexaccess.h"

#include "analysis/indexchoice.h"

#include <algorithm>

namespace constrictor {

namespace {

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
    const auto accepts = [&consent](const std::string &url) {
        const auto origin = webOriginOf(url);
        return origin && consent.allowed.contains(*origin);
    };
    IndexChoice choice = chooseIndexes(scan, host, {}, accepts);
    choice.settings.allowed = consent.allowed;
    choice.settings.followed.clear(); // in the window each host is asked about
    return {std::move(choice.settings), {}};
}

std::vector<IndexOffer> indexOffers(const Answer &answer, const IndexConsent &consent)
{
    std::vector<IndexOffer> offers;
    for (const IndexProblem &problem : answer.solved->problems) {
        if (problem.fault == IndexFault::NotAllowed)
            addOffer(offers, problem.where, false, consent);
    }
    const Verdict verdict = answer.solved->plan.verdict;
    if (isDemo(answer.scan->inputs) || (verdict != Verdict::Undecided && verdict != Verdict::Impossible))
        return offers;
    for (const std::string &url : answer.offered)
        addOffer(offers, url, true, consent);
    return offers;
}

} // namespace constrictor
