// SPDX-License-Identifier: MIT
#include "pep/wheelname.h"

#include "pep/characters.h"
#include "pep/name.h"
#include "pep/versionscanner.h"

#include <algorithm>

namespace constrictor::pep {

namespace {

/// Letters, digits, "_" and ".", where every byte above 127 counts as a letter; no "__" (the escaped form has none).
bool isEscapedName(std::string_view name)
{
    const auto isPart = [](char c) {
        return isAlphanumeric(c) || c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    };
    return !name.empty() && name.find("__") == std::string_view::npos && std::all_of(name.begin(), name.end(), isPart);
}

std::string_view takePart(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('-'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

struct BuildNumber
{
    Number number;
    std::string_view text;
};

BuildNumber splitBuild(std::string_view build)
{
    Cursor cursor(build);
    const Number number = isDigit(cursor.peek()) ? scanNumber(cursor) : Number{};
    return {number, build.substr(cursor.at)};
}

} // namespace

std::optional<WheelName> WheelName::parse(std::string_view fileName, ParseError *error)
{
    const auto fail = [error](std::size_t position, Expected expected) {
        if (error)
            *error = {position, expected};
        return std::nullopt;
    };
    constexpr std::string_view extension = ".whl";
    if (!fileName.ends_with(extension))
        return fail(fileName.size(), Expected::WheelExtension);
    std::string_view rest = fileName.substr(0, fileName.size() - extension.size());
    const auto dashes = std::count(rest.begin(), rest.end(), '-');
    if (dashes != 4 && dashes != 5)
        return fail(rest.size(), Expected::WheelNameParts);
    const auto positionOf = [fileName](std::string_view part) {
        return static_cast<std::size_t>(part.data() - fileName.data());
    };

    WheelName wheel;
    wheel.name = takePart(rest);
    if (!isEscapedName(wheel.name))
        return fail(0, Expected::Name);
    wheel.normalizedName = pep::normalizedName(wheel.name);
    const std::string_view versionText = takePart(rest);
    ParseError fault;
    std::optional<Version> version = Version::parse(versionText, &fault);
    if (!version)
        return fail(positionOf(versionText) + fault.position, fault.expected);
    wheel.versionText = versionText;
    wheel.version = std::move(*version);
    if (dashes == 5) {
        const std::string_view build = takePart(rest);
        if (build.empty() || !isDigit(build.front()))
            return fail(positionOf(build), Expected::BuildNumber);
        wheel.build = build;
    }
    std::optional<std::vector<Tag>> tags = parseTags(rest);
    if (!tags)
        return fail(positionOf(rest), Expected::Tag);
    wheel.tags = std::move(*tags);
    return wheel;
}

std::strong_ordering compareBuilds(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return !a.empty() <=> !b.empty();
    const BuildNumber left = splitBuild(a);
    const BuildNumber right = splitBuild(b);
    if (left.number.digits.size() != right.number.digits.size())
        return left.number.digits.size() <=> right.number.digits.size();
    if (const auto order = left.number.digits <=> right.number.digits; order != std::strong_ordering::equal)
        return order;
    return left.text <=> right.text;
}

std::optional<SdistName> SdistName::parse(std::string_view fileName)
{
    std::string_view stem = fileName;
    for (const std::string_view extension : {".tar.gz", ".zip"}) {
        if (!fileName.ends_with(extension))
            continue;
        stem.remove_suffix(extension.size());
        const std::size_t dash = stem.rfind('-');
        if (dash == std::string_view::npos || dash == 0)
            return std::nullopt;
        std::optional<Version> version = Version::parse(stem.substr(dash + 1));
        if (!version)
            return std::nullopt;
        return SdistName{pep::normalizedName(stem.substr(0, dash)), std::move(*version)};
    }
    return std::nullopt;
}

} // namespace constrictor::pep
