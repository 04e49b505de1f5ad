// SPDX-License-Identifier: MIT
#include "parse/metadata.h"

#include "parse/characters.h"
#include "parse/encoding.h"
#include "parse/headers.h"
#include "pep/name.h"
#include "pep/wheelname.h"

namespace constrictor {

namespace {

/// The value with its continuation lines joined by one space.
std::string unfolded(const Header &header)
{
    if (!header.continued)
        return std::string(header.value);
    std::string joined;
    std::string_view rest = header.value;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        if (!joined.empty())
            joined += ' ';
        joined += trimmed(rest.substr(0, end));
        rest = trimmed(rest.substr(end));
    }
    return joined;
}

std::string_view firstLine(const Header &header)
{
    const std::size_t end = header.continued ? header.value.find_first_of("\r\n") : std::string_view::npos;
    return trimmed(header.value.substr(0, end));
}

void addRequirement(Metadata &metadata, const Header &header)
{
    if (header.continued)
        metadata.requirements.add(unfolded(header), header.line);
    else
        metadata.requirements.add(header.value, header.line);
}

void takeOnce(std::string &field, const Header &header)
{
    if (field.empty())
        field = unfolded(header);
}

void takeDescription(Metadata &metadata, const Header &header)
{
    const auto is = [&header](std::string_view name) { return equalsIgnoringCase(header.name, name); };
    if (is("summary"))
        takeOnce(metadata.summary, header);
    else if (is("license-expression") || (is("license") && metadata.license.empty()))
        metadata.license = firstLine(header);
    else if (is("dynamic"))
        metadata.dynamic.push_back(unfolded(header));
    else if (is("metadata-version"))
        takeOnce(metadata.metadataVersion, header);
}

/// The length is compared first: a METADATA has about forty headers, and few of them count.
void takeDecisive(Metadata &metadata, const Header &header)
{
    const auto is = [&header](std::string_view name) { return equalsIgnoringCase(header.name, name); };
    switch (header.name.size()) {
    case 4:
        if (is("name"))
            takeOnce(metadata.name, header);
        break;
    case 7:
        if (is("version"))
            takeOnce(metadata.version, header);
        break;
    case 13:
        if (is("requires-dist"))
            addRequirement(metadata, header);
        break;
    case 14:
        if (is("provides-extra"))
            metadata.providedExtras.push_back(unfolded(header));
        break;
    case 15:
        if (is("requires-python"))
            takeOnce(metadata.requiresPython, header);
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

Metadata readHeaders(std::string_view text, MetadataFields fields)
{
    Metadata metadata;
    HeaderReader reader(text);
    std::size_t end = 0;
    while (reader.next()) {
        takeDecisive(metadata, reader.header());
        if (fields == MetadataFields::All)
            takeDescription(metadata, reader.header());
        end = static_cast<std::size_t>(reader.header().value.data() + reader.header().value.size() - text.data());
    }
    metadata.complete = reader.sawEnd();
    reportEncoding(metadata, text.substr(0, end));
    return metadata;
}

} // namespace

Metadata parseMetadata(std::string_view text, MetadataFields fields)
{
    Metadata metadata = readHeaders(text, fields);
    if (metadata.problems.empty() || metadata.problems.front().kind != ProblemKind::NotUtf8)
        return metadata;
    std::vector<TextProblem> problems = std::move(metadata.problems);
    metadata = readHeaders(latin1ToUtf8(text), fields);
    metadata.problems = std::move(problems);
    return metadata;
}

bool isAbout(const Metadata &metadata, const pep::WheelName &wheel)
{
    const auto version = pep::Version::parse(metadata.version);
    return version && *version == wheel.version && pep::normalizedName(metadata.name) == wheel.normalizedName;
}

} // namespace constrictor
