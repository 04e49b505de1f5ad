// SPDX-License-Identifier: MIT
#include "wheel/wheelmetadata.h"

#include "pep/name.h"
#include "wheel/zipcontent.h"

#include <optional>

namespace constrictor {

namespace {

constexpr std::uint64_t largestMetadata = 16'777'216;

/// The project of a top-level "<project>-<version>.dist-info/METADATA", normalized; empty for any other entry.
std::string projectOf(std::string_view entryName)
{
    static constexpr std::string_view ending = ".dist-info/METADATA";
    if (!entryName.ends_with(ending) || entryName.find('/') != entryName.size() - ending.size() + ending.find('/'))
        return {};
    return pep::normalizedName(entryName.substr(0, entryName.find('-')));
}

} // namespace

Result<std::string> readWheelMetadata(const RandomAccess &wheel, std::string_view normalizedName)
{
    std::optional<ZipEntry> found; // without its name, which lives during the visit only
    int candidates = 0;
    bool ofProject = false;
    auto walked = walkZipDirectory(wheel, [&](const ZipEntry &entry) {
        const std::string project = projectOf(entry.name);
        if (project.empty())
            return true;
        found = entry;
        found->name = {};
        ++candidates;
        ofProject = project == normalizedName;
        return !ofProject;
    });
    if (!walked.ok())
        return std::move(walked).error();
    if (!found)
        return Error{ErrorKind::NotFound, {}, 0, "METADATA"};
    if (candidates > 1 && !ofProject)
        return Error{ErrorKind::NotRecognised, {}, 0, "METADATA"};
    return readZipEntry(wheel, *found, largestMetadata);
}

} // namespace constrictor
