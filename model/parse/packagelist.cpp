// SPDX-License-Identifier: MIT
#include "parse/packagelist.h"

#include "parse/characters.h"
#include "parse/lines.h"
#include "parse/url.h"
#include "pep/name.h"
#include "pep/version.h"
#include "pep/wheelname.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace constrictor {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string_view firstWord(std::string_view text)
{
    const auto *end = std::find_if(text.begin(), text.end(), isSpace);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// From the bracket at @p start to the one that closes it; to the end where none does.
std::string_view arrayAt(std::string_view text, std::size_t start)
{
    int depth = 0;
    bool isString = false;
    for (std::size_t i = start; i < text.size(); ++i) {
        const char c = text[i];
        if (isString && c == '\\')
            ++i;
        else if (c == '"')
            isString = !isString;
        else if (!isString && (c == '[' || c == '{'))
            ++depth;
        else if (!isString && (c == ']' || c == '}') && --depth == 0)
            return text.substr(start, i + 1 - start);
    }
    return text.substr(start);
}

/// The JSON among the lines of @p text, which may have notices of pip before and behind it; empty: there is none.
std::string_view jsonIn(std::string_view text)
{
    for (LineReader reader(text); reader.next();) {
        const std::string_view line = trimmed(reader.line());
        if (!line.starts_with('['))
            continue;
        const std::string_view rest = trimmed(text.substr(reader.offset()).substr(reader.line().find('[') + 1));
        if (rest.empty() || rest.starts_with('{') || rest.starts_with(']'))
            return arrayAt(text, reader.offset() + reader.line().find('['));
    }
    return {};
}

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
            list.packages.push_back({std::string(name), std::string(version), {}, false, 0});
    }
    return list;
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

/// "name  version  ...", where the rest may be a path with anything in it.
std::optional<ListedPackage> fromColumns(std::string_view line)
{
    const std::string_view name = firstWord(line);
    const std::string_view version = firstWord(trimmed(line.substr(name.size())));
    if (!pep::isValidName(name) || version.empty())
        return std::nullopt;
    return ListedPackage{std::string(name), std::string(version), {}, false, 0};
}

/// The version that a wheel at @p url states of itself; else empty.
std::string versionOfWheel(std::string_view url)
{
    const std::optional<pep::WheelName> wheel = pep::WheelName::parse(fileNameOfUrl(url));
    return wheel ? wheel->version.toString() : std::string();
}

std::optional<ListedPackage> fromUrl(std::string_view name, std::string_view url)
{
    if (!pep::isValidName(name) || url.empty())
        return std::nullopt;
    return ListedPackage{std::string(name), versionOfWheel(url), std::string(url), false, 0};
}

/// "name==version" and "name===version".
std::optional<ListedPackage> fromPin(std::string_view line, std::size_t equals)
{
    const std::string_view name = trimmed(line.substr(0, equals));
    const std::string_view rest = line.substr(std::min(line.find_first_not_of('=', equals), line.size()));
    const std::string_view version = firstWord(trimmed(rest.substr(0, rest.find(';'))));
    if (!pep::isValidName(name) || version.empty())
        return std::nullopt;
    return ListedPackage{std::string(name), std::string(version), {}, false, 0};
}

/// "-e URL#egg=name", as pip prints an editable checkout.
std::optional<ListedPackage> fromEditable(std::string_view line)
{
    const std::string_view url = trimmed(line.substr(line.find(' ')));
    const std::string_view fragment = splitUrl(url).fragment;
    const std::size_t egg = fragment.find("egg=");
    if (egg == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = fragment.substr(egg + 4);
    std::optional<ListedPackage> package = fromUrl(name.substr(0, name.find_first_of("&[")), url);
    if (package)
        package->editable = true;
    return package;
}

/// "# Editable install with no version control (name==version)": the line below it is only a path.
std::optional<ListedPackage> fromComment(std::string_view line)
{
    const std::size_t start = line.rfind('(');
    if (!trimmed(line.substr(1)).starts_with("Editable") || start == std::string_view::npos || !line.ends_with(')'))
        return std::nullopt;
    const std::string_view pin = line.substr(start + 1, line.size() - start - 2);
    const std::size_t equals = pin.find("==");
    std::optional<ListedPackage> package = equals == std::string_view::npos ? std::nullopt : fromPin(pin, equals);
    if (package)
        package->editable = true;
    return package;
}

std::optional<ListedPackage> fromLine(std::string_view line)
{
    std::optional<ListedPackage> columns = fromColumns(line);
    if (columns && pep::Version::parse(columns->version))
        return columns;
    const std::size_t equals = line.find("==");
    const std::size_t at = line.find(" @ ");
    if (at < equals)
        return fromUrl(trimmed(line.substr(0, at)), firstWord(trimmed(line.substr(at + 3))));
    return equals == std::string_view::npos ? columns : fromPin(line, equals);
}

bool isEditable(std::string_view line)
{
    return line.starts_with("-e ") || line.starts_with("--editable ");
}

/// Takes one line after the other.
class Reader
{
public:
    void take(std::string_view text, const LineReader &reader)
    {
        const std::string_view line = trimmed(text);
        if (line.empty() || isRuler(line) || isHeading(line) || line.starts_with("[notice]"))
            return;
        if (line.starts_with('#')) {
            m_described = add(fromComment(line), reader) || m_described;
            return;
        }
        const bool described = std::exchange(m_described, false);
        if (isEditable(line) ? add(fromEditable(line), reader) || described
                             : line.starts_with('-') || add(fromLine(line), reader))
            return;
        m_list.problems.push_back({ProblemKind::InvalidRequirement,
                                   {static_cast<std::uint32_t>(reader.offset()),
                                    static_cast<std::uint32_t>(reader.line().size()), reader.number(), 1},
                                   std::string(line)});
    }
    [[nodiscard]] PackageList result() { return std::move(m_list); }

private:
    bool add(std::optional<ListedPackage> package, const LineReader &reader)
    {
        if (!package)
            return false;
        package->line = reader.number();
        m_list.packages.push_back(*std::move(package));
        return true;
    }

    PackageList m_list;
    bool m_described = false; ///< a comment above told the package of the next editable line
};

} // namespace

PackageList parsePackageList(std::string_view text)
{
    if (const std::string_view json = jsonIn(text.starts_with(byteOrderMark) ? text.substr(3) : text); !json.empty())
        return parseJson(json);
    Reader result;
    for (LineReader reader(text); reader.next();) {
        const bool isMarked = reader.offset() == 0 && text.starts_with(byteOrderMark);
        result.take(isMarked ? reader.line().substr(byteOrderMark.size()) : reader.line(), reader);
    }
    return result.result();
}

} // namespace constrictor
