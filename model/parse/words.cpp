// SPDX-License-Identifier: MIT
#include "parse/words.h"

#include <algorithm>

namespace constrictor {

std::vector<std::string> splitWords(std::string_view text, std::string_view separators)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        text.remove_prefix(std::min(text.find_first_not_of(separators), text.size()));
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

} // namespace constrictor
