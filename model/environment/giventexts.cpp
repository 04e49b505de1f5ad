// SPDX-License-Identifier: MIT
#include "environment/giventexts.h"

#include "environment/fileproblems.h"
#include "parse/characters.h"
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

GivenText kindOfText(std::string_view name, std::string_view text)
{
    if (contains(name.substr(name.rfind('/') + 1), "constraint"))
        return GivenText::Constraints;
    constexpr std::string_view operators = "<>=!~;"; // of "name >= 1", read as a column
    const PackageList list = parsePackageList(text);
    const bool listed =
        list.problems.empty()
        && std::none_of(list.packages.begin(), list.packages.end(), [&](const ListedPackage &package) {
               return !package.version.empty() && operators.find(package.version.front()) != operators.npos;
           });
    return listed ? GivenText::PackageList : GivenText::Constraints;
}

void takePackageList(const std::string &name, const std::string &text, Environment &environment)
{
    PackageList list = parsePackageList(text);
    reportTextProblems(name, list.problems, environment.problems);
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
}

void takeConstraintText(const std::string &name, std::string text, Environment &environment)
{
    ConstraintFile file;
    file.path = name;
    file.source = ConstraintSource::Given;
    file.text = std::move(text);
    file.content = parseConstraints(file.text);
    reportTextProblems(name, file.content.problems, environment.problems);
    environment.constraintFiles.push_back(std::move(file));
}

} // namespace constrictor
