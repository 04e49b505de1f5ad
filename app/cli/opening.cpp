// SPDX-License-Identifier: MIT
#include "opening.h"

#include "wording/builtindemo.h"
#include "wording/errors.h"

#include <vector>

namespace constrictor::cli {

namespace {

/// The process ends soon after: giving back the memory of ten thousand packages piece by piece would take a twentieth
/// of the whole run, so it is left to the kernel.
void keepUntilTheEnd(const std::shared_ptr<const Scan> &scan)
{
    static auto &kept = *new std::vector<std::shared_ptr<const Scan>>; // reachable, so no leak
    kept.push_back(scan);
}

} // namespace

Result<Opened> openEnvironment(const Options &options, Console &console, Interruption &interruption, ReadingDepth depth)
{
    Opened opened;
    Inputs inputs;
    inputs.root = options.arguments.empty() ? std::string() : options.arguments.front();
    inputs.listFiles = options.listFiles;
    inputs.constraintFiles = options.constraintFiles;
    inputs.interpreter = options.interpreter;
    inputs.depth = depth;
    if (inputs.root == demoName) {
        Result<DemoCopy> demo = DemoCopy::create(demoDescription().toStdString(), interruption.token());
        if (!demo)
            return demo.error();
        inputs.displayName = inputs.root;
        inputs.root = demo->folder();
        opened.demo = *std::move(demo);
    }
    const auto report = [&](const Progress &progress) {
        console.progress(progressWords(progress));
        interruption.look();
    };
    Result<std::shared_ptr<const Scan>> result = scan(inputs, interruption.token(), report);
    console.clearProgress();
    if (!result)
        return result.error();
    opened.scan = *std::move(result);
    keepUntilTheEnd(opened.scan);
    return Result<Opened>(std::move(opened));
}

} // namespace constrictor::cli
