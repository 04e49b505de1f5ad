// SPDX-License-Identifier: MIT
#include "parse/metadata.h"

#include "parse/characters.h"
#include "parse/encoding.h"
#include "parse/headers.h"

namespace constrictor {

namespace {

bool isOneLine(std::string_view value)
{
    return value.find_first_of("\r\n") == std::string_view::npos;
}

/// The value with its continuation lines joined by one space.
std::string unfolded(std::string_view value)
{
    std::string joined;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find_first_of("\r\n"), value.size());
        if (!joined.empty())
            joined += ' ';
        joined += trimmed(value.substr(0, end));
        value = trimmed(value.substr(end));
    }
    return joined;
}

std::string_view firstLine(std::string_view value)
{
    return trimmed(value.substr(0, std::min(value.find_first_of("\r\n"), value.size())));
}

void addRequirement(Metadata &metadata, const Header &header)
{
    if (isOneLine(header.value))
        metadata.requirements.add(header.value, header.line);
    else
        metadata.requirements.add(unfolded(header.value), header.line);
}

void takeOnce(std::string &field, std::string_view value)
{
    if (field.empty())
        field = unfolded(value);
}

/// The length is compared first: a METADATA has about forty headers, and few of them count.
void take(Metadata &metadata, const Header &header)
{
    const auto is = [&header](std::string_view name) { return equalsIgnoringCase(header.name, name); };
    switch (header.name.size()) {
    case 4:
        if (is("name"))
            takeOnce(metadata.name, header.value);
        break;
    case 7:
        if (is("version"))
            takeOnce(metadata.version, header.value);
        else if (is("summary"))
            takeOnce(metadata.summary, header.value);
        else if (is("license") && metadata.license.empty())
            metadata.license = firstLine(header.value);
        break;
    case 13:
        if (is("requires-dist"))
            addRequirement(metadata, header);
        break;
    case 14:
        if (is("provides-extra"))
            metadata.providedExtras.push_back(unfolded(header.value));
        break;
    case 15:
        if (is("requires-python"))
            takeOnce(metadata.requiresPython, header.value);
        break;
    case 18:
        if (is("license-expression"))
            metadata.license = firstLine(header.value);
        break;
    default:
        break;
    }
}

void reportEncoding(Metadata &metadata, std::string_view text)
{
    if (const std::size_t offset = invalidUtf8(text); offset != std::string_view::npos)
        metadata.problems.push_back({ProblemKind::NotUtf8, spanAt(text, offset), {}});
    if (const std::size_t offset = text.find('\0'); offset != std::string_view::npos)
        metadata.problems.push_back({ProblemKind::NulBytes, spanAt(text, offset), {}});
}

Metadata readHeaders(std::string_view text)
{
    Metadata metadata;
    HeaderReader reader(text);
    std::size_t end = 0;
    while (reader.next()) {
        take(metadata, reader.header());
        end = static_cast<std::size_t>(reader.header().value.data() + reader.header().value.size() - text.data());
    }
    metadata.complete = reader.sawEnd();
    reportEncoding(metadata, text.substr(0, end));
    return metadata;
}

} // namespace

Metadata parseMetadata(std::string_view text)
{
    Metadata metadata = readHeaders(text);
    if (metadata.problems.empty() || metadata.problems.front().kind != ProblemKind::NotUtf8)
        return metadata;
    std::vector<TextProblem> problems = std::move(metadata.problems);
    metadata = readHeaders(latin1ToUtf8(text));
    metadata.problems = std::move(problems);
    return metadata;
}

} // namespace constrictor
