// SPDX-License-Identifier: MIT
#include "support/scans.h"

#include <algorithm>
#include <stdexcept>

namespace constrictor {

std::shared_ptr<Scan> makeScan(std::vector<MadePackage> packages)
{
    std::ranges::sort(packages, {}, &MadePackage::name);
    auto scan = std::make_shared<Scan>();
    scan->inputs.root = "/mnt/made";
    scan->environment.osName = "Made 1.0";
    scan->environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    ConstraintFile &file = scan->environment.constraintFiles.emplace_back();
    file.path = "/etc/pip/constraint.txt";
    for (const MadePackage &made : packages) {
        if (!made.installed.empty()) {
            InstalledPackage package;
            package.name = made.name;
            package.normalizedName = made.name;
            package.versionText = made.installed;
            package.version = pep::Version::parse(made.installed);
            for (const std::string &requirement : made.requirements)
                package.requirements.add(requirement, 1);
            scan->environment.packages.push_back(std::move(package));
        }
        if (!made.locked.empty())
            file.text += made.name + "==" + made.locked + '\n';
    }
    file.content = parseConstraints(file.text);
    scan->packages = LockedPackages(scan->environment);
    for (std::size_t i = 0; i < packages.size(); ++i) {
        if (scan->packages[i].state != packages[i].state)
            throw std::logic_error("a made-up package has another state than it says: " + packages[i].name);
    }
    return scan;
}

std::shared_ptr<Scan> makeLargeScan(int count)
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
