// SPDX-License-Identifier: MIT
#include "analysis/scan.h"

#include "base/localfile.h"
#include "environment/constraintfiles.h"
#include "environment/giventexts.h"
#include "environment/readenvironment.h"
#include "parse/characters.h"
#include "rootfs/root.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace constrictor {

namespace {

constexpr std::uint64_t textLimit = 64 << 20;

const std::string &nameOf(const Inputs &inputs)
{
    if (!inputs.displayName.empty())
        return inputs.displayName;
    if (!inputs.root.empty())
        return inputs.root;
    return inputs.listFiles.empty() ? inputs.constraintFiles.front() : inputs.listFiles.front();
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

Result<Environment> readRoot(const Inputs &inputs, const StopToken &stop, const ProgressSink &progress)
{
    const Result<Root> root = Root::open(inputs.root);
    if (!root)
        return root.error();
    ReadingOptions options;
    options.hostRoot = canonicalPath(inputs.root);
    options.interpreter = inputs.interpreter;
    options.depth = inputs.depth;
    return readEnvironment(*root, options, stop, progress);
}

/// "3.12" or "3.12.3".
bool isPythonVersion(std::string_view text)
{
    const std::size_t dots = static_cast<std::size_t>(std::ranges::count(text, '.'));
    const auto fits = [](char c) { return isDigit(c) || c == '.'; };
    return std::ranges::all_of(text, fits) && (dots == 1 || dots == 2) && text.find("..") == std::string_view::npos
        && isDigit(text.front()) && isDigit(text.back());
}

/// Without a root nothing tells which Python is meant but the version that is asked for.
Result<Environment> environmentOfTexts(const std::string &wanted)
{
    const std::string version = wanted.empty() ? "3.12" : wanted;
    if (!isPythonVersion(version))
        return Error{.kind = ErrorKind::NoSuchInterpreter, .path = wanted, .detail = {}};
    Environment environment;
    environment.interpreter.version = version;
    environment.markers = pep::cpythonOnLinux(version, "x86_64");
    return environment;
}

/// Given texts take the place of what the root has. Fails where one cannot be read.
Result<bool> takeGivenTexts(const Inputs &inputs, Environment &environment)
{
    if (!inputs.listFiles.empty()) {
        environment.packages.clear();
        environment.shadowed.clear();
    }
    for (const std::string &path : inputs.listFiles) {
        Result<std::string> text = readLocalFile(path, textLimit);
        if (!text)
            return text.error();
        if (!takePackageList(path, *std::move(text), environment))
            return Error{.kind = ErrorKind::NotRecognised, .path = path, .detail = {}};
    }
    if (inputs.constraintFiles.empty())
        return true;
    const Result<Root> host = Root::open("/");
    if (!host)
        return host.error();
    Result<std::vector<ConstraintFile>> files =
        readGivenConstraintFiles(*host, inputs.constraintFiles, environment.problems);
    if (!files)
        return files.error();
    environment.constraintFiles = *std::move(files);
    return true;
}

/// A root that is a text file is taken as what its name and lines tell; anything else is left as it is. A text tells
/// no requirements: where they alone are asked for, it is no root.
Inputs withRootAsText(Inputs inputs)
{
    std::error_code error;
    if (inputs.depth == ReadingDepth::Requirements || !std::filesystem::is_regular_file(inputs.root, error))
        return inputs;
    const Result<std::string> text = readLocalFile(inputs.root, textLimit);
    if (!text)
        return inputs;
    const std::optional<GivenText> kind = kindOfText(inputs.root, *text);
    if (!kind)
        return inputs;
    (kind == GivenText::Constraints ? inputs.constraintFiles : inputs.listFiles).push_back(std::move(inputs.root));
    inputs.root.clear();
    return inputs;
}

} // namespace

Result<std::shared_ptr<const Scan>> scan(const Inputs &given, const StopToken &stop, const ProgressSink &progress)
{
    const Inputs inputs = withRootAsText(given);
    if (inputs.root.empty() && inputs.listFiles.empty() && inputs.constraintFiles.empty())
        return Error{.kind = ErrorKind::NotFound, .path = {}, .detail = {}};
    Result<Environment> environment =
        inputs.root.empty() ? environmentOfTexts(inputs.interpreter) : readRoot(inputs, stop, progress);
    if (!environment)
        return named(environment.error(), inputs);
    if (const Result<bool> taken = takeGivenTexts(inputs, *environment); !taken)
        return taken.error();
    auto result = std::make_shared<Scan>();
    result->inputs = given;
    result->environment = *std::move(environment);
    result->environment.root = nameOf(inputs);
    if (inputs.depth != ReadingDepth::Requirements)
        result->packages = LockedPackages(result->environment);
    return std::shared_ptr<const Scan>(std::move(result));
}

} // namespace constrictor
