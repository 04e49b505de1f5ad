// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace constrictor {

/// Asks the kernel to back @p size bytes from @p start on by large pages where they span some.
void preferLargePages(void *start, std::size_t size);

/// Makes room for @p count elements on large pages: for an array of megabytes, a page fault for every 4 KiB costs more
/// than filling it. Where the kernel has none to give, nothing else changes.
template<typename Element>
void reserveLargePages(std::vector<Element> &elements, std::size_t count)
{
    elements.reserve(count);
    preferLargePages(elements.data(), elements.capacity() * sizeof(Element));
}

} // namespace constrictor
