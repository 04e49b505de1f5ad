// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// The Requires-Dist values of one package as they stand in METADATA, in their order: an environment holds tens of
/// thousands of them, so they share one buffer and are parsed by whoever needs them as values.
class RequirementTexts
{
public:
    void add(std::string_view text, std::uint32_t line);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    /// Whether a text has @p part in it. One search for all: most packages state no extra and no URL.
    [[nodiscard]] bool mention(std::string_view part) const { return m_texts.find(part) != std::string::npos; }
    /// Such as "numpy (>=1.20) ; extra == 'test'".
    [[nodiscard]] std::string_view text(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_entries[index - 1].end;
        return {m_texts.data() + start, m_entries[index].end - start};
    }
    /// Line of METADATA or requires.txt, from 1.
    [[nodiscard]] std::uint32_t line(std::size_t index) const { return m_entries[index].line; }

private:
    struct Entry
    {
        std::uint32_t end = 0;
        std::uint32_t line = 0;
    };
    std::string m_texts;
    std::vector<Entry> m_entries;
};

} // namespace constrictor
