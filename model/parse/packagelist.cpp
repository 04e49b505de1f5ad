// SPDX-License-Identifier: MIT
#include "parse/packagelist.h"

#include "parse/characters.h"
#include "parse/lines.h"
#include "pep/name.h"

#include <simdjson.h>

#include <algorithm>

namespace constrictor {

namespace {

PackageList parseJson(std::string_view text)
{
    PackageList list;
    simdjson::dom::parser parser;
    simdjson::dom::array entries;
    if (parser.parse(text.data(), text.size()).get(entries) != simdjson::SUCCESS) {
        list.problems.push_back({ProblemKind::InvalidSyntax, {0, 0, 1, 1}, {}});
        return list;
    }
    for (const simdjson::dom::element entry : entries) {
        std::string_view name;
        std::string_view version;
        if (entry["name"].get(name) == simdjson::SUCCESS && entry["version"].get(version) == simdjson::SUCCESS)
            list.packages.push_back({std::string(name), std::string(version), {}, 0});
    }
    return list;
}

std::string_view firstWord(std::string_view text)
{
    const auto *end = std::find_if(text.begin(), text.end(), isSpace);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool isRuler(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == '-' || c == ' '; });
}

bool isHeading(std::string_view line)
{
    const std::string_view second = trimmed(line.substr(firstWord(line).size()));
    return firstWord(line) == "Package" && firstWord(second) == "Version";
}

/// "name==version", "name===version", "name @ URL" or "name version ...".
bool takeLine(std::string_view line, std::uint32_t number, PackageList &list)
{
    const std::size_t equals = line.find("==");
    const std::size_t at = line.find(" @ ");
    ListedPackage package;
    package.line = number;
    if (at != std::string_view::npos) {
        package.name = trimmed(line.substr(0, at));
        package.url = firstWord(trimmed(line.substr(at + 3)));
    } else if (equals != std::string_view::npos) {
        package.name = trimmed(line.substr(0, equals));
        const std::string_view version = line.substr(std::min(line.find_first_not_of('=', equals), line.size()));
        package.version = firstWord(trimmed(version.substr(0, version.find(';'))));
    } else {
        package.name = firstWord(line);
        package.version = firstWord(trimmed(line.substr(package.name.size())));
    }
    const bool good = pep::isValidName(package.name) && (!package.version.empty() || !package.url.empty());
    if (good)
        list.packages.push_back(std::move(package));
    return good;
}

} // namespace

PackageList parsePackageList(std::string_view text)
{
    if (trimmed(text).starts_with('['))
        return parseJson(trimmed(text));
    PackageList list;
    for (LineReader reader(text); reader.next();) {
        const std::string_view line = trimmed(reader.line());
        if (line.empty() || line.starts_with('#') || isRuler(line) || line.starts_with("-") || isHeading(line))
            continue;
        if (!takeLine(line, reader.number(), list)) {
            list.problems.push_back({ProblemKind::InvalidRequirement,
                                     {static_cast<std::uint32_t>(reader.offset()),
                                      static_cast<std::uint32_t>(reader.line().size()), reader.number(), 1},
                                     std::string(line)});
        }
    }
    return list;
}

} // namespace constrictor
