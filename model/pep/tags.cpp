// SPDX-License-Identifier: MIT
#include "pep/tags.h"

#include "pep/characters.h"

#include <algorithm>
#include <array>

namespace constrictor::pep {

namespace {

constexpr std::size_t MaxTags = 4096;
constexpr unsigned MaxNumber = 200; ///< of a Python's minor version

std::vector<std::string> splitLower(std::string_view text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += toLower(c);
    }
    return parts;
}

/// Python's str.isidentifier(), where every byte above 127 counts as a letter.
bool isIdentifier(std::string_view text)
{
    const auto isPart = [](char c) { return isAlphanumeric(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; };
    return !text.empty() && !isDigit(text.front()) && std::all_of(text.begin(), text.end(), isPart);
}

std::string versionNoDot(unsigned major, unsigned minor)
{
    return std::to_string(major) + std::to_string(minor);
}

/// Appends one tag a platform.
void appendTags(std::vector<Tag> &tags, const std::string &interpreter, const std::string &abi,
                std::span<const std::string> platforms)
{
    for (const std::string &platform : platforms)
        tags.push_back({interpreter, abi, platform});
}

std::vector<std::string> cpythonAbis(const TagTarget &target)
{
    const std::string plain = "cp" + versionNoDot(target.pythonMajor, target.pythonMinor);
    const bool beforePlainAbis = target.pythonMajor < 3 || (target.pythonMajor == 3 && target.pythonMinor < 8);
    if (target.abi.empty())
        return {beforePlainAbis ? plain + "m" : plain};
    // A debug build of 3.8 or later loads the extension modules of the release build too.
    if (!beforePlainAbis && target.abi.ends_with('d'))
        return {target.abi, target.abi.substr(0, target.abi.size() - 1)};
    return {target.abi};
}

bool isFreeThreaded(std::string_view abi)
{
    const std::size_t flags = abi.find_first_not_of("0123456789", 2);
    return abi.starts_with("cp") && flags != std::string_view::npos && abi.substr(flags).find('t') != abi.npos;
}

void appendCpythonTags(std::vector<Tag> &tags, const TagTarget &target, std::span<const std::string> platforms)
{
    const std::string interpreter = "cp" + versionNoDot(target.pythonMajor, target.pythonMinor);
    const std::vector<std::string> abis = cpythonAbis(target);
    for (const std::string &abi : abis)
        appendTags(tags, interpreter, abi, platforms);
    const bool stable = target.pythonMajor > 3 || (target.pythonMajor == 3 && target.pythonMinor >= 2);
    const std::string stableAbi = isFreeThreaded(abis.front()) ? "abi3t" : "abi3"; // PEP 803
    if (stable)
        appendTags(tags, interpreter, stableAbi, platforms);
    appendTags(tags, interpreter, "none", platforms);
    for (unsigned minor = target.pythonMinor; stable && minor-- > 2;)
        appendTags(tags, "cp" + versionNoDot(target.pythonMajor, minor), stableAbi, platforms);
}

void appendGenericTags(std::vector<Tag> &tags, const TagTarget &target, std::span<const std::string> platforms)
{
    const std::string interpreter = target.implementation + versionNoDot(target.pythonMajor, target.pythonMinor);
    if (!target.abi.empty() && target.abi != "none")
        appendTags(tags, interpreter, target.abi, platforms);
    appendTags(tags, interpreter, "none", platforms);
}

/// py312, py3, py311, ..., py30
std::vector<std::string> pythonRange(const TagTarget &target)
{
    std::vector<std::string> range{"py" + versionNoDot(target.pythonMajor, target.pythonMinor),
                                   "py" + std::to_string(target.pythonMajor)};
    for (unsigned minor = target.pythonMinor; minor-- > 0;)
        range.push_back("py" + versionNoDot(target.pythonMajor, minor));
    return range;
}

} // namespace

std::string Tag::toString() const
{
    return interpreter + '-' + abi + '-' + platform;
}

std::optional<std::vector<Tag>> parseTags(std::string_view text)
{
    const std::vector<std::string> parts = splitLower(text, '-');
    if (parts.size() != 3)
        return std::nullopt;
    std::array<std::vector<std::string>, 3> choices;
    for (std::size_t i = 0; i < 3; ++i) {
        choices.at(i) = splitLower(parts[i], '.');
        if (std::find(choices.at(i).begin(), choices.at(i).end(), std::string()) != choices.at(i).end())
            return std::nullopt;
    }
    const auto &[interpreters, abis, platforms] = choices;
    if (!std::all_of(interpreters.begin(), interpreters.end(), isIdentifier)
        || interpreters.size() * abis.size() * platforms.size() > MaxTags)
        return std::nullopt;
    std::vector<Tag> tags;
    for (const std::string &interpreter : interpreters) {
        for (const std::string &abi : abis)
            appendTags(tags, interpreter, abi, platforms);
    }
    return tags;
}

std::vector<Tag> supportedTags(const TagTarget &anyTarget)
{
    TagTarget target = anyTarget;
    target.pythonMinor = std::min(target.pythonMinor, MaxNumber);
    const std::vector<std::string> platforms = supportedPlatforms(target);
    const bool cpython = target.implementation == "cp";
    std::vector<Tag> tags;
    if (cpython)
        appendCpythonTags(tags, target, platforms);
    else
        appendGenericTags(tags, target, platforms);
    const std::vector<std::string> pythons = pythonRange(target);
    for (const std::string &python : pythons)
        appendTags(tags, python, "none", platforms);
    if (cpython)
        tags.push_back({"cp" + versionNoDot(target.pythonMajor, target.pythonMinor), "none", "any"});
    else if (target.implementation == "pp")
        tags.push_back({"pp3", "none", "any"});
    for (const std::string &python : pythons)
        tags.push_back({python, "none", "any"});
    return tags;
}

TagRanking::TagRanking(const TagTarget &target)
{
    std::size_t rank = 0;
    for (const Tag &tag : supportedTags(target))
        m_ranks.try_emplace(tag.toString(), rank++);
}

std::optional<std::size_t> TagRanking::rank(std::span<const Tag> tags) const
{
    std::optional<std::size_t> best;
    for (const Tag &tag : tags) {
        const auto found = m_ranks.find(tag.toString());
        if (found != m_ranks.end() && (!best || found->second < *best))
            best = found->second;
    }
    return best;
}

} // namespace constrictor::pep
