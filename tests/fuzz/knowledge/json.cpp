// SPDX-License-Identifier: MIT
#include "fuzz/check.h"
#include "knowledge/knowledge.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Knowledge knowledge;
    for (const KnowledgeProblem &problem : addKnowledge(fuzz::asText(data, size), knowledge))
        fuzz::check(!problem.place.empty() || !problem.detail.empty(), "a problem has a place or says more");
    for (const KnownFact &fact : knowledge.facts)
        fuzz::check(fact.text != nullptr, "a fact has words");
    return 0;
}
