// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
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
        if (text.size() > m_left)
            addBlock(std::max(text.size(), blockSize));
        char *kept = std::copy(text.begin(), text.end(), m_free) - text.size();
        m_free += text.size();
        m_left -= text.size();
        return {kept, text.size()};
    }

private:
    static constexpr std::size_t blockSize = 32 * 1024;

    void addBlock(std::size_t size)
    {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_free = m_blocks.back().get();
        m_left = size;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
};

} // namespace constrictor
