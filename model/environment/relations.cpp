// SPDX-License-Identifier: MIT
#include "environment/relations.h"

#include "pep/name.h"
#include "pep/prereleases.h"

namespace constrictor {

namespace {

RelationState judge(const pep::Requirement &requirement, const InstalledPackage *installed)
{
    if (!installed)
        return RelationState::Missing;
    const bool fits = !installed->version || pep::installedFits(requirement.specifiers, *installed->version);
    return fits ? RelationState::Met : RelationState::Unmet;
}

std::uint32_t indexOf(const Environment &environment, const InstalledPackage &package)
{
    return static_cast<std::uint32_t>(&package - environment.packages.data());
}

char normalizedCharacter(char c)
{
    if (c == '_' || c == '.')
        return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether a requirement can be about the name, without reading it: tens of thousands are asked at a time.
bool startsWithName(std::string_view text, std::string_view normalizedName)
{
    std::size_t at = 0;
    for (const char expected : normalizedName) {
        if (at == text.size() || normalizedCharacter(text[at]) != expected)
            return false;
        ++at;
        while (expected == '-' && at < text.size() && normalizedCharacter(text[at]) == '-')
            ++at;
    }
    return true;
}

} // namespace

std::vector<Relation> requiredPackages(const Environment &environment, std::uint32_t package)
{
    std::vector<Relation> relations;
    for (const pep::Requirement &requirement : requirementsOf(environment.packages[package])) {
        if (!requirement.marker.evaluate(environment.markers))
            continue;
        const InstalledPackage *installed = findPackage(environment, requirement.normalizedName);
        Relation relation;
        relation.name = installed ? installed->name : requirement.name;
        relation.normalizedName = requirement.normalizedName;
        relation.specifiers = requirement.specifiers.toString();
        if (installed)
            relation.package = indexOf(environment, *installed);
        relation.state = judge(requirement, installed);
        relations.push_back(std::move(relation));
    }
    return relations;
}

std::vector<Relation> requiringPackages(const Environment &environment, std::string_view normalizedName)
{
    const InstalledPackage *installed = findPackage(environment, normalizedName);
    std::vector<Relation> relations;
    for (const InstalledPackage &package : environment.packages) {
        for (std::size_t i = 0; i < package.requirements.size(); ++i) {
            const std::string_view text = package.requirements.text(i);
            if (!startsWithName(text, normalizedName))
                continue;
            const auto requirement = pep::Requirement::parse(text);
            if (!requirement || requirement->normalizedName != normalizedName
                || !requirement->marker.evaluate(environment.markers))
                continue;
            relations.push_back({package.name, package.normalizedName, requirement->specifiers.toString(),
                                 indexOf(environment, package), judge(*requirement, installed)});
        }
    }
    return relations;
}

} // namespace constrictor
