// SPDX-License-Identifier: MIT
#include "diagnose/places.h"

namespace constrictor {

std::string requirementsFile(const InstalledPackage &package)
{
    switch (package.format) {
    case PackageFormat::DistInfo:
        return package.metadataFolder + "/METADATA";
    case PackageFormat::EggInfoFolder:
    case PackageFormat::EggLink:
        return package.metadataFolder + "/requires.txt";
    case PackageFormat::EggInfoFile:
    case PackageFormat::Listed:
        break;
    }
    return package.metadataFolder;
}

Evidence requirementPlace(const InstalledPackage &package, std::size_t index)
{
    SourceSpan span;
    span.line = package.requirements.line(index);
    return {requirementsFile(package), span};
}

Evidence lockPlace(const Environment &environment, Lock lock)
{
    return {environment.constraintFiles[lock.file].path, lineOf(environment, lock).span};
}

std::string_view requirementText(const InstalledPackage &package, std::size_t index)
{
    std::string_view text = package.requirements.text(index);
    // A URL may hold a semicolon; its marker begins behind a space (PEP 508, "Grammar").
    const bool url = text.find('@') != std::string_view::npos;
    text = text.substr(0, url ? text.find(" ;") : text.find(';'));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

std::string nameAndVersion(const InstalledPackage &package)
{
    return package.name + ' ' + package.versionText;
}

std::string_view parentFolder(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

bool isMetadataFile(std::string_view path)
{
    return path.find(".dist-info") != std::string_view::npos || path.find(".egg-info") != std::string_view::npos
        || path.ends_with("/EGG-INFO/PKG-INFO");
}

} // namespace constrictor
