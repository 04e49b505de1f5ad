// SPDX-License-Identifier: MIT
#include "analysis/readevidence.h"

#include "rootfs/root.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::uint64_t Limit = std::uint64_t{4} << 20;

} // namespace

Result<std::string> readEvidence(const Scan &scan, std::string_view path)
{
    const auto &files = scan.environment.constraintFiles;
    const auto read = std::ranges::find_if(files, [&](const ConstraintFile &file) { return file.path == path; });
    if (read != files.end() && read->exists)
        return read->text;
    const Result<Root> root = Root::open(scan.inputs.root);
    if (!root)
        return root.error();
    return root->readFile(path, Limit);
}

} // namespace constrictor
