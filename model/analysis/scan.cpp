// SPDX-License-Identifier: MIT
#include "analysis/scan.h"

#include "environment/readenvironment.h"
#include "rootfs/root.h"

#include <filesystem>

namespace constrictor {

namespace {

const std::string &nameOf(const Inputs &inputs)
{
    return inputs.displayName.empty() ? inputs.root : inputs.displayName;
}

/// Errors about the root as a whole name it as the user did; all others name a path inside.
Error named(Error error, const Inputs &inputs)
{
    if (error.kind == ErrorKind::NoPython)
        error.path = nameOf(inputs);
    return error;
}

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
    options.depth = inputs.depth;
    Result<Environment> environment = readEnvironment(*root, options, stop, progress);
    if (!environment)
        return named(environment.error(), inputs);
    auto result = std::make_shared<Scan>();
    result->inputs = inputs;
    result->environment = *std::move(environment);
    result->environment.root = nameOf(inputs);
    if (inputs.depth == ReadingDepth::Everything)
        result->packages = lockedPackages(result->environment);
    return std::shared_ptr<const Scan>(std::move(result));
}

} // namespace constrictor
