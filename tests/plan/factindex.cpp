// SPDX-License-Identifier: MIT
#include "plan/factindex.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace constrictor {

namespace {

constexpr std::string_view header = "constrictor-facts 1";

/// Calls visit for every part between separators.
template<typename Visit>
void split(std::string_view text, char separator, Visit visit)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> result;
    split(text, separator, [&](std::string_view part) { result.push_back(part); });
    return result;
}

std::optional<std::uint32_t> number(std::string_view text, std::size_t limit)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value >= limit)
        return std::nullopt;
    return value;
}

LeftOut leftOut(std::string_view flags)
{
    if (flags.find('s') != std::string_view::npos)
        return LeftOut::OnlySourceArchives;
    return flags.find('o') != std::string_view::npos ? LeftOut::OtherPython : LeftOut::No;
}

} // namespace

std::optional<FactIndex> FactIndex::parse(std::string text)
{
    FactIndex index;
    index.m_text = std::make_unique<const std::string>(std::move(text));
    std::string_view rest = *index.m_text;
    bool valid = rest.substr(0, header.size()) == header;
    rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
    split(rest, '\n', [&](std::string_view line) { valid = valid && index.readLine(line); });
    index.m_current = nullptr;
    return valid ? std::optional(std::move(index)) : std::nullopt;
}

bool FactIndex::readLine(std::string_view line)
{
    if (line.size() < 2 || line[1] != ' ')
        return false;
    const std::string_view rest = line.substr(2);
    switch (line[0]) {
    case 'r':
        m_requirements.push_back(rest);
        return true;
    case 'd':
        m_requirementLists.push_back(rest);
        return true;
    case 'x':
        m_extraLists.push_back(rest);
        return true;
    case 'p':
        m_current = &m_releaseLines[rest];
        return true;
    case 'v':
        if (m_current)
            m_current->push_back(rest);
        return m_current != nullptr;
    default:
        return false;
    }
}

ReleaseList FactIndex::readReleases(std::string_view name) const
{
    const auto found = m_releaseLines.find(name);
    if (found == m_releaseLines.end())
        return {};
    ReleaseList list{ListState::Listed, {}};
    for (std::size_t i = 0; i < found->second.size(); ++i) {
        const std::vector<std::string_view> fields = parts(found->second[i], ' ');
        std::optional<pep::Version> version = pep::Version::parse(fields.front());
        if (!version)
            continue;
        const std::string_view flags = fields.size() > 3 ? fields[3] : std::string_view();
        Release release;
        release.version = *std::move(version);
        release.versionText = fields.front();
        release.leftOut = leftOut(flags);
        release.yanked = flags.find('y') != std::string_view::npos;
        release.file = static_cast<std::uint32_t>(i);
        list.releases.push_back(std::move(release));
    }
    std::stable_sort(list.releases.begin(), list.releases.end(),
                     [](const Release &left, const Release &right) { return left.version > right.version; });
    return list;
}

const ReleaseList &FactIndex::releases(std::string_view name, const StopToken &)
{
    const auto found = m_lists.find(name);
    return found != m_lists.end() ? found->second
                                  : m_lists.emplace(std::string(name), readReleases(name)).first->second;
}

ReleaseMetadata FactIndex::metadata(std::string_view name, const Release &release, const StopToken &)
{
    ReleaseMetadata metadata{.state = MetadataState::Damaged};
    const auto found = m_releaseLines.find(name);
    if (found == m_releaseLines.end() || release.file >= found->second.size())
        return metadata;
    const std::vector<std::string_view> fields = parts(found->second[release.file], ' ');
    if (fields.size() < 3)
        return metadata;
    const std::optional<std::uint32_t> requirements = number(fields[1], m_requirementLists.size());
    const std::optional<std::uint32_t> extras = number(fields[2], m_extraLists.size());
    if (!requirements || !extras)
        return metadata;
    metadata.state = MetadataState::Read;
    split(m_requirementLists[*requirements], ',', [&](std::string_view part) {
        if (const std::optional<std::uint32_t> i = number(part, m_requirements.size()))
            metadata.requiresDist.emplace_back(m_requirements[*i]);
    });
    split(m_extraLists[*extras], ',', [&](std::string_view part) { metadata.providesExtra.emplace_back(part); });
    return metadata;
}

} // namespace constrictor
