// SPDX-License-Identifier: MIT
#include "parse/requirementtexts.h"

namespace constrictor {

void RequirementTexts::add(std::string_view text, std::uint32_t line)
{
    if (m_entries.empty()) { // room for what most packages require
        m_texts.reserve(256);
        m_entries.reserve(8);
    }
    m_texts.append(text);
    m_entries.push_back({static_cast<std::uint32_t>(m_texts.size()), line});
}

} // namespace constrictor
