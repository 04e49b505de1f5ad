// SPDX-License-Identifier: MIT
#include "environment/giventexts.h"

#include "environment/fileproblems.h"
#include "parse/characters.h"
#include "parse/decoding.h"
#include "parse/packagelist.h"
#include "pep/name.h"

#include <algorithm>
#include <utility>

namespace constrictor {

namespace {

InstalledPackage installed(ListedPackage listed)
{
    InstalledPackage package;
    package.name = std::move(listed.name);
    package.normalizedName = pep::normalizedName(package.name);
    package.versionText = std::move(listed.version);
    package.version = pep::Version::parse(package.versionText);
    package.directUrl = std::move(listed.url);
    package.editable = listed.editable;
    package.format = PackageFormat::Listed;
    return package;
}

bool contains(std::string_view text, std::string_view word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == lower(b); })
        != text.end();
}

} // namespace

std::optional<GivenText> kindOfText(std::string_view name, std::string text)
{
    (void)decode(text);
    if (text.find('\0') != std::string::npos) // an archive
        return std::nullopt;
    if (contains(name.substr(name.rfind('/') + 1), "constraint"))
        return GivenText::Constraints;
    const PackageList list = parsePackageList(text);
    const auto read = std::count_if(list.packages.begin(), list.packages.end(), [](const ListedPackage &package) {
        return !package.url.empty() || pep::Version::parse(package.version); // "name >= 1" reads as columns, too
    });
    const auto unread = std::ssize(list.packages) + std::ssize(list.problems) - read;
    if (read > unread * 10)
        return GivenText::PackageList;
    const ConstraintText constraints = parseConstraints(text);
    const auto locks = std::count_if(constraints.lines.begin(), constraints.lines.end(),
                                     [](const ConstraintLine &line) { return line.version.length > 0; });
    return locks > std::ssize(constraints.problems) ? std::optional(GivenText::Constraints) : std::nullopt;
}

bool takePackageList(const std::string &name, std::string text, Environment &environment)
{
    (void)decode(text);
    PackageList list = parsePackageList(text);
    reportTextProblems(name, list.problems, environment.problems);
    const bool isRead = !list.packages.empty() || list.problems.empty();
    for (ListedPackage &listed : list.packages)
        environment.packages.push_back(installed(std::move(listed)));
    const auto less = [](const InstalledPackage &a, const InstalledPackage &b) {
        return a.normalizedName < b.normalizedName;
    };
    const auto same = [](const InstalledPackage &a, const InstalledPackage &b) {
        return a.normalizedName == b.normalizedName;
    };
    std::stable_sort(environment.packages.begin(), environment.packages.end(), less);
    const auto end = std::unique(environment.packages.begin(), environment.packages.end(), same);
    environment.packages.erase(end, environment.packages.end());
    return isRead;
}

} // namespace constrictor
