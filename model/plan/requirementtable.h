// SPDX-License-Identifier: MIT
#pragma once

#include "environment/address.h"
#include "pep/marker.h"
#include "pep/requirement.h"
#include "pep/specifier.h"
#include "plan/factids.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// A set of version clauses, with what pip's rules ask of it.
struct SpecifierFacts
{
    pep::SpecifierSet set;
    bool namesPrerelease = false; ///< opens pre-releases
    bool onlyBoundsNameIt = false; ///< namesPrerelease, but in no other clauses than < and >
    bool isPin = false; ///< one clause is == (without .*) or ===: opens yanked releases
    Address address; ///< with a URL: there are no clauses, only what is there will do

    /// "==1.0" or " @ ADDRESS".
    [[nodiscard]] std::string text() const;
};

/// A requirement text, read once.
struct RequirementFacts
{
    std::string text;
    bool readable = false; ///< the rest holds only then
    bool direct = false; ///< by address: nothing but what is installed from there can meet it
    NameId target = NameId::None;
    SpecifierId specifiers{};
    std::vector<NameId> extras; ///< normalized, ascending
    bool legacy = false; ///< pip refuses it since 24.1
    bool appliesAlways = true; ///< the marker holds without an extra
    bool appliesUnderExtra = false; ///< it does not, but may for one: see RequirementTable::appliesUnder
};

/// Names, requirements and specifiers of one plan, each kept once: an index has tens of thousands of releases and few
/// different texts. Markers are judged once a text (and extra), for the opened environment.
class RequirementTable
{
public:
    explicit RequirementTable(pep::MarkerEnvironment markers);

    /// @p normalized is a PEP 503 name.
    NameId name(std::string_view normalized);
    [[nodiscard]] const std::string &text(NameId name) const { return m_names[index(name)]; }

    RequirementId requirement(std::string_view text);
    [[nodiscard]] const RequirementFacts &operator[](RequirementId id) const { return m_requirements[index(id)]; }

    SpecifierId specifiers(const pep::SpecifierSet &set);
    /// Of the requirement's clauses, or its address.
    SpecifierId specifiers(const pep::Requirement &requirement);
    [[nodiscard]] const SpecifierFacts &operator[](SpecifierId id) const { return m_specifiers[index(id)]; }

    /// Whether the requirement counts only while one of its package's extras is on, and then for this one.
    [[nodiscard]] bool appliesUnder(RequirementId id, NameId extra);

private:
    void read(RequirementFacts &facts);

    pep::MarkerEnvironment m_markers;
    std::deque<std::string> m_names;
    std::unordered_map<std::string_view, NameId> m_nameIds;
    std::deque<RequirementFacts> m_requirements;
    std::vector<pep::Marker> m_requirementMarkers; ///< by requirement
    std::unordered_map<std::string_view, RequirementId> m_requirementIds;
    std::deque<SpecifierFacts> m_specifiers;
    std::map<std::string, SpecifierId> m_specifierIds;
    std::unordered_map<std::uint64_t, bool> m_appliesUnder; ///< by requirement and extra
};

} // namespace constrictor
