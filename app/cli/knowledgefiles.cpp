// SPDX-License-Identifier: MIT
#include "knowledgefiles.h"

#include "base/descriptor.h"
#include "base/localfile.h"
#include "wording/builtinknowledge.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace constrictor::cli {

namespace {

constexpr std::uint64_t knowledgeLimit = 16 << 20; // bytes; what ships has 20 KB

/// A folder stands for the *.json in it, by name.
Result<std::vector<std::string>> filesOf(const std::string &path)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    if (!fs::is_directory(path, failed))
        return std::vector{path};
    std::vector<std::string> files;
    for (fs::directory_iterator it(path, failed), end; !failed && it != end; it.increment(failed)) {
        std::error_code gone;
        if (it->path().extension() == ".json" && it->is_regular_file(gone))
            files.push_back(it->path().string());
    }
    if (failed)
        return systemError(failed.value(), path);
    std::ranges::sort(files);
    return files;
}

void tell(const std::string &file, const KnowledgeProblem &problem, Console &console)
{
    console.message(QCoreApplication::translate("Doctor", "%1: %2 is left out, expected: %3",
                                                "%1 file, %2 place in it such as /facts/3, %3 untranslated")
                        .arg(shown(file), shown(problem.place.empty() ? "/" : problem.place), shown(problem.detail)));
}

/// Adds what the file or folder says; what it cannot use is told.
std::optional<Error> add(const std::string &path, Knowledge &knowledge, Console &console)
{
    const Result<std::vector<std::string>> files = filesOf(path);
    if (!files)
        return files.error();
    for (const std::string &file : *files) {
        const Result<std::string> json = readLocalFile(file, knowledgeLimit);
        if (!json)
            return json.error();
        for (const KnowledgeProblem &problem : addKnowledge(*json, knowledge))
            tell(file, problem, console);
    }
    return std::nullopt;
}

} // namespace

Result<Knowledge> readKnowledge(const Options &options, Console &console)
{
    const bool none = std::ranges::find(options.knowledge, "none") != options.knowledge.end();
    Knowledge knowledge = none ? Knowledge() : builtInKnowledge();
    for (const std::string &given : options.knowledge) {
        if (given == "none")
            continue;
        if (std::optional<Error> error = add(given, knowledge, console))
            return *std::move(error);
    }
    return knowledge;
}

} // namespace constrictor::cli
