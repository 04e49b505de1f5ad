// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// Keeps many short texts in few allocations. A kept text stays where it is for as long as the pool, also when the pool
/// is moved.
class TextPool
{
public:
    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size())
            m_blocks.emplace_back().reserve(std::max(text.size(), blockSize));
        std::string &block = m_blocks.back(); // never grows beyond its capacity, and so never moves
        block.append(text);
        return std::string_view(block).substr(block.size() - text.size());
    }

private:
    static constexpr std::size_t blockSize = 32'768;

    std::vector<std::string> m_blocks;
};

} // namespace constrictor
