// SPDX-License-Identifier: MIT
#include "plan/requirementtable.h"

#include "pep/name.h"

#include <algorithm>
#include <utility>

namespace constrictor {

std::string SpecifierFacts::text() const
{
    return address.url.empty() ? set.toString() : " @ " + address.url;
}

RequirementTable::RequirementTable(pep::MarkerEnvironment markers)
    : m_markers(std::move(markers))
{
}

NameId RequirementTable::name(std::string_view normalized)
{
    if (const auto found = m_nameIds.find(normalized); found != m_nameIds.end())
        return found->second;
    const NameId id{static_cast<std::uint32_t>(m_names.size())};
    m_nameIds.emplace(m_names.emplace_back(normalized), id);
    return id;
}

RequirementId RequirementTable::requirement(std::string_view text)
{
    if (const auto found = m_requirementIds.find(text); found != m_requirementIds.end())
        return found->second;
    const RequirementId id{static_cast<std::uint32_t>(m_requirements.size())};
    RequirementFacts &facts = m_requirements.emplace_back();
    facts.text = text;
    m_requirementIds.emplace(facts.text, id);
    read(facts);
    return id;
}

void RequirementTable::read(RequirementFacts &facts)
{
    pep::Marker &marker = m_requirementMarkers.emplace_back();
    std::optional<pep::Requirement> requirement = pep::Requirement::parse(facts.text);
    if (!requirement)
        return;
    facts.readable = true;
    facts.legacy = requirement->legacy.has_value();
    facts.direct = !requirement->url.empty();
    facts.target = name(requirement->normalizedName);
    facts.specifiers = specifiers(*requirement);
    for (const std::string &extra : requirement->extras)
        facts.extras.push_back(name(pep::normalizedName(extra)));
    std::sort(facts.extras.begin(), facts.extras.end());
    facts.appliesAlways = requirement->marker.evaluateFor(m_markers, {});
    facts.appliesUnderExtra = !facts.appliesAlways && requirement->marker.mentionsExtra();
    marker = std::move(requirement->marker);
}

SpecifierId RequirementTable::specifiers(const pep::SpecifierSet &set)
{
    const auto [found, isNew] =
        m_specifierIds.emplace(set.toString(), SpecifierId{static_cast<std::uint32_t>(m_specifiers.size())});
    if (!isNew)
        return found->second;
    SpecifierFacts &facts = m_specifiers.emplace_back();
    facts.set = set;
    facts.namesPrerelease = set.namesPrerelease();
    facts.onlyBoundsNameIt = facts.namesPrerelease
        && std::none_of(set.specifiers().begin(), set.specifiers().end(), [](const pep::Specifier &specifier) {
                                 return specifier.namesPrerelease() && specifier.op() != pep::Operator::Less
                                     && specifier.op() != pep::Operator::Greater;
                             });
    facts.isPin = std::any_of(set.specifiers().begin(), set.specifiers().end(), [](const pep::Specifier &specifier) {
        return specifier.op() == pep::Operator::Arbitrary
            || (specifier.op() == pep::Operator::Equal && !specifier.isWildcard());
    });
    return found->second;
}

SpecifierId RequirementTable::specifiers(const pep::Requirement &requirement)
{
    if (requirement.url.empty())
        return specifiers(requirement.specifiers);
    Address address = addressOf(requirement);
    const auto [found, isNew] =
        m_specifierIds.emplace("@" + address.url, SpecifierId{static_cast<std::uint32_t>(m_specifiers.size())});
    if (isNew)
        m_specifiers.emplace_back().address = std::move(address);
    return found->second;
}

bool RequirementTable::appliesUnder(RequirementId id, NameId extra)
{
    if (!m_requirements[index(id)].appliesUnderExtra)
        return false;
    const auto [found, isNew] = m_appliesUnder.emplace((std::uint64_t{index(id)} << 32) | index(extra), false);
    if (isNew)
        found->second = m_requirementMarkers[index(id)].evaluateFor(m_markers, text(extra));
    return found->second;
}

} // namespace constrictor
