// SPDX-License-Identifier: MIT
#include "base/largepages.h"

#include <doctest/doctest.h>

#include <cstdint>

using namespace constrictor;

TEST_CASE("room for few and for many elements is room like any other")
{
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1'000'000}}) {
        std::vector<std::uint64_t> numbers{7};
        reserveLargePages(numbers, count);
        CHECK(numbers.capacity() >= count);
        const std::uint64_t *const start = numbers.data();
        while (numbers.size() < count)
            numbers.push_back(numbers.size());
        CHECK(numbers.data() == start);
        CHECK(numbers.front() == 7);
        CHECK((count < 2 || numbers.back() == count - 1));
    }
}
