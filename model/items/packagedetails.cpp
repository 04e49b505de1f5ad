// SPDX-License-Identifier: MIT
#include "items/packagedetails.h"

#include "wording/environments.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor {

namespace {

RelationLine relationLineOf(const Environment &environment, const Relation &relation, bool isRequiring)
{
    RelationLine line;
    line.name = shown(relation.name);
    if (relation.package)
        line.normalizedName = QString::fromStdString(relation.normalizedName);
    line.specifiers = relation.specifiers.empty()
        ? QCoreApplication::translate("constrictor::PackageModel", "any version")
        : shown(relation.specifiers);
    line.state = relation.state;
    if (relation.state == RelationState::Missing && !isRequiring)
        line.installed = relationStateName(relation.state);
    else if (relation.package)
        line.installed = shown(environment.packages[*relation.package].versionText);
    return line;
}

LockLine lockLineOf(const Environment &environment, const Lock &lock)
{
    const ConstraintFile &file = environment.constraintFiles[lock.file];
    const ConstraintLine &line = lineOf(environment, lock);
    const QString number = QString::number(line.span.line);
    const QString path = shown(file.path);
    const QString text = line.requirement ? shown(line.requirement->specifiers.toString()) : QString();
    return {path.section(QLatin1Char('/'), -1) + QLatin1Char(':') + number, path + QLatin1Char(':') + number, text};
}

void addInstalled(PackageDetails &details, const Environment &environment, std::uint32_t index)
{
    const InstalledPackage &package = environment.packages[index];
    details.summary = shown(package.summary);
    details.installed = shown(package.versionText);
    details.license = shown(package.license);
    details.requiresPython = shown(package.requiresPython);
    details.place = shown(package.metadataFolder);
    for (const std::string &extra : package.providedExtras)
        details.extras.append(shown(extra));
    for (const Relation &relation : requiredPackages(environment, index))
        details.required.push_back(relationLineOf(environment, relation, false));
}

} // namespace

std::optional<PackageDetails> packageDetails(const Scan &scan, const QString &normalizedName)
{
    const std::string name = normalizedName.toStdString();
    const auto found = std::ranges::lower_bound(scan.packages, name, {}, &LockedPackage::normalizedName);
    if (found == scan.packages.end() || found->normalizedName != name)
        return std::nullopt;
    PackageDetails details;
    details.name = shown(found->name);
    details.state = found->state;
    if (found->package)
        addInstalled(details, scan.environment, *found->package);
    for (const Lock &lock : found->locks)
        details.locks.push_back(lockLineOf(scan.environment, lock));
    for (const Relation &relation : requiringPackages(scan.environment, name))
        details.requiring.push_back(relationLineOf(scan.environment, relation, true));
    return details;
}

} // namespace constrictor
