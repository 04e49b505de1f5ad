// SPDX-License-Identifier: MIT
#include "base/largepages.h"

#include <cstdint>
#include <sys/mman.h>

namespace constrictor {

void preferLargePages(void *start, std::size_t size)
{
    constexpr std::uintptr_t largePage = 2 << 20;
    const auto address = reinterpret_cast<std::uintptr_t>(start);
    const std::uintptr_t first = (address + largePage - 1) / largePage * largePage;
    const std::uintptr_t end = (address + size) / largePage * largePage;
    if (first < end)
        ::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
}

} // namespace constrictor
