// SPDX-License-Identifier: MIT
#include "environment/pythonversion.h"

#include "environment/foldernames.h"
#include "parse/assignments.h"
#include "parse/characters.h"
#include "parse/lines.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace constrictor {

namespace {

constexpr std::uint64_t smallFile = 1 << 20;
constexpr std::uint64_t packageListLimit = 64 << 20; // Debian's status file has 1 to 10 MB

/// The leading "3.12.3" of @p text if it is a version of @p minor: "3.12.3-1ubuntu0.5", "3.12.3 | packaged by ...".
std::optional<std::string> versionOf(std::string_view text, const std::string &minor)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return !isDigit(c) && c != '.'; });
    const std::string_view version(text.data(), static_cast<std::size_t>(end - text.begin()));
    if (!version.starts_with(minor + ".") || version.ends_with('.'))
        return std::nullopt;
    return std::string(version);
}

std::optional<std::string> ofVirtualEnvironment(const Root &root, const std::string &prefix, const std::string &minor)
{
    const Result<std::string> text = root.readFile(prefix + "/pyvenv.cfg", smallFile);
    if (!text)
        return std::nullopt;
    const std::vector<Assignment> settings = parseKeyValueLines(*text);
    for (const char *key : {"version_info", "version"}) {
        std::optional<std::string> version = versionOf(valueOf(settings, key).value_or(""), minor);
        if (version)
            return version;
    }
    return std::nullopt;
}

/// `#define PY_VERSION "3.12.3"` of the C headers.
std::optional<std::string> ofHeaders(const Root &root, const std::string &prefix, const std::string &minor)
{
    const Result<std::string> text = root.readFile(prefix + "/include/python" + minor + "/patchlevel.h", smallFile);
    if (!text)
        return std::nullopt;
    const std::size_t name = text->find("PY_VERSION ");
    const std::size_t quote = name == std::string::npos ? name : text->find('"', name);
    return quote == std::string::npos ? std::nullopt : versionOf(std::string_view(*text).substr(quote + 1), minor);
}

std::optional<std::string> ofCondaRecords(const Root &root, const std::string &prefix, const std::string &minor)
{
    constexpr std::string_view record = "python-";
    for (const std::string &name : namesIn(root, prefix + "/conda-meta")) {
        if (!name.starts_with(record))
            continue;
        if (std::optional<std::string> version = versionOf(std::string_view(name).substr(record.size()), minor))
            return version;
    }
    return std::nullopt;
}

/// Debian's status file: the stanza of python3.12-minimal, whose version starts with Python's own.
std::optional<std::string> ofDebianPackages(const Root &root, const std::string &minor)
{
    const Result<std::string> text = root.readFile("/var/lib/dpkg/status", packageListLimit);
    if (!text)
        return std::nullopt;
    const std::size_t stanza = text->find("Package: python" + minor + "-minimal\n");
    if (stanza == std::string::npos)
        return std::nullopt;
    LineReader reader(std::string_view(*text).substr(stanza));
    while (reader.next() && !reader.line().empty()) {
        if (reader.line().starts_with("Version: "))
            return versionOf(reader.line().substr(9), minor);
    }
    return std::nullopt;
}

} // namespace

std::string fullPythonVersion(const Root &root, const std::string &prefix, const std::string &minor)
{
    if (const auto version = ofVirtualEnvironment(root, prefix, minor))
        return *version;
    if (const auto version = ofHeaders(root, prefix, minor))
        return *version;
    if (const auto version = ofCondaRecords(root, prefix, minor))
        return *version;
    if (const auto version = versionOf(prefix.substr(prefix.rfind('/') + 1), minor))
        return *version;
    if (const auto version = prefix == "/usr" ? ofDebianPackages(root, minor) : std::nullopt)
        return *version;
    return minor;
}

} // namespace constrictor
