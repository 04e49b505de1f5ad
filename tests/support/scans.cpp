// SPDX-License-Identifier: MIT
#include "support/scans.h"

#include <algorithm>

namespace constrictor {

std::shared_ptr<const Scan> makeScan(std::vector<MadePackage> packages)
{
    std::ranges::sort(packages, {}, &MadePackage::name);
    auto scan = std::make_shared<Scan>();
    scan->inputs.root = "/mnt/made";
    scan->environment.osName = "Made 1.0";
    scan->environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    scan->environment.constraintFiles.push_back({"/etc/pip/constraint.txt"});
    for (const MadePackage &made : packages) {
        LockedPackage row;
        row.name = made.name;
        row.normalizedName = made.name;
        row.state = made.state;
        row.lockedText = made.locked;
        if (!made.installed.empty()) {
            row.package = static_cast<std::uint32_t>(scan->environment.packages.size());
            InstalledPackage package;
            package.name = made.name;
            package.normalizedName = made.name;
            package.versionText = made.installed;
            package.version = pep::Version::parse(made.installed);
            for (const std::string &requirement : made.requirements)
                package.requirements.add(requirement, 1);
            scan->environment.packages.push_back(std::move(package));
        }
        scan->packages.push_back(std::move(row));
    }
    return scan;
}

std::shared_ptr<const Scan> makeLargeScan(int count)
{
    std::vector<MadePackage> packages;
    packages.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::string version = std::to_string(i % 7) + "." + std::to_string(i);
        packages.push_back({"package-" + std::to_string(i), version, version});
    }
    return makeScan(std::move(packages));
}

} // namespace constrictor
