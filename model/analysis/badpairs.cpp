// SPDX-License-Identifier: MIT
#include "analysis/badpairs.h"

#include <optional>
#include <string>

namespace constrictor {

namespace {

/// The clause that admits what this one does not; nothing where no single clause does.
std::optional<std::string> opposite(const pep::SpecifierSet &set)
{
    if (set.specifiers().size() != 1)
        return std::nullopt;
    const std::string text = set.toString();
    switch (set.specifiers().front().op()) {
    case pep::Operator::Equal:
        return "!=" + text.substr(2);
    case pep::Operator::GreaterEqual:
        return "<" + text.substr(2);
    default:
        return std::nullopt;
    }
}

void addCompanions(const Companions &companions, std::vector<BadPair> &pairs)
{
    for (const auto &[version, companion] : companions.pairs) {
        if (const std::optional<std::string> others = opposite(companion))
            pairs.push_back({companions.package + version.toString(), companions.companion + *others,
                             companions.text ? companions.text->source.title.en : std::string()});
    }
}

} // namespace

std::vector<BadPair> badPairsOf(const Knowledge &knowledge)
{
    std::vector<BadPair> pairs;
    for (const KnownFact &fact : knowledge.facts) {
        const bool isPair = fact.packages.size() == 2 && !fact.image && !fact.lockVariable;
        if (isPair && fact.severity != Severity::Note)
            pairs.push_back({fact.packages[0].toString(), fact.packages[1].toString(),
                             fact.text ? fact.text->source.title.en : std::string()});
    }
    for (const Companions &companions : knowledge.companions)
        addCompanions(companions, pairs);
    return pairs;
}

} // namespace constrictor
