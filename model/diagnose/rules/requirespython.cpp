// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/rule.h"

#include <array>
#include <unordered_map>

namespace constrictor {

namespace {

/// The versions that "3.12" or "3.12.3" may stand for: where only two numbers are known, the first and a late one.
std::vector<pep::Version> possibleVersions(const std::string &text)
{
    std::vector<pep::Version> versions;
    for (const std::string &candidate : {text, text + ".99"}) {
        if (const std::optional<pep::Version> version = pep::Version::parse(candidate))
            versions.push_back(*version);
        if (!versions.empty() && versions.front().releaseSize() > 2)
            break;
    }
    return versions;
}

bool refuses(const std::string &requiresPython, const std::vector<pep::Version> &versions)
{
    const std::optional<pep::SpecifierSet> specifiers = pep::SpecifierSet::parse(requiresPython);
    if (!specifiers || versions.empty())
        return false;
    for (const pep::Version &version : versions) {
        if (specifiers->contains(version))
            return false;
    }
    return true;
}

std::vector<Finding> check(const Subject &subject)
{
    const Environment &environment = subject.environment;
    const std::vector<pep::Version> versions = possibleVersions(environment.interpreter.version);
    std::unordered_map<std::string_view, bool> known; // thousands of packages share a handful of texts
    Cases cases("requires-python", Severity::Warning);
    for (const InstalledPackage &package : environment.packages) {
        if (package.requiresPython.empty())
            continue;
        const auto [entry, fresh] = known.try_emplace(package.requiresPython, false);
        if (fresh)
            entry->second = refuses(package.requiresPython, versions);
        if (entry->second) {
            cases.add([&] {
                return Detail{{"requires-python-of", {package.name, package.versionText, package.requiresPython}},
                              {package.metadataFolder, {}}};
            });
        }
    }
    return std::move(cases).findings({environment.interpreter.version});
}

constexpr std::array<std::string_view, 2> codes{"requires-python", "requires-python-of"};

} // namespace

constinit const Rule requiresPython{
    "requires-python", Severity::Warning, Category::Requirements, Need::Files, codes, check};

} // namespace constrictor
