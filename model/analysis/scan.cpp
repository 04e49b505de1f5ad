// SPDX-License-Identifier: MIT
#include "analysis/scan.h"

#include "environment/readenvironment.h"
#include "rootfs/root.h"

#include <filesystem>

namespace constrictor {

namespace {

std::string canonicalPath(const std::string &folder)
{
    std::error_code error;
    const std::filesystem::path path = std::filesystem::canonical(folder, error);
    return error ? folder : path.string();
}

} // namespace

Result<std::shared_ptr<const Scan>> scan(const Inputs &inputs, StopToken stop, const ProgressSink &progress)
{
    const Result<Root> root = Root::open(inputs.root);
    if (!root)
        return root.error();
    ReadingOptions options;
    options.hostRoot = canonicalPath(inputs.root);
    options.interpreter = inputs.interpreter;
    Result<Environment> environment = readEnvironment(*root, options, stop, progress);
    if (!environment)
        return environment.error();
    auto result = std::make_shared<Scan>();
    result->inputs = inputs;
    result->environment = *std::move(environment);
    result->environment.root = inputs.displayName.empty() ? inputs.root : inputs.displayName;
    result->packages = lockedPackages(result->environment);
    return std::shared_ptr<const Scan>(std::move(result));
}

} // namespace constrictor
