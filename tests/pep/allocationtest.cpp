// SPDX-License-Identifier: MIT
// In a program of its own, as it replaces the global operator new.
#include "pep/specifier.h"

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace constrictor::pep;

namespace {

std::atomic<std::size_t> allocations = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

TEST_CASE("common versions are read, copied, compared and judged without an allocation")
{
    for (const std::string_view text :
         {"1.26.4", "2024.2.2", "4.50.0.dev0", "3.0.0rc2.post1", "2.31.0.20240406", "0"}) {
        const std::size_t before = allocations;
        const std::optional<Version> version = Version::parse(text);
        const std::optional<Specifier> clause = Specifier::parse("!=1.25.*");
        const bool right = version && clause && clause->contains(Version(*version)) && *version == Version(*version);
        const std::size_t used = allocations - before;
        CHECK(used == 0);
        CHECK(right);
    }
}

TEST_CASE("the counter counts: a local part lies outside")
{
    const std::size_t before = allocations;
    const std::optional<Version> version = Version::parse("2.7.0a0+79aa17489c.nv25.4");
    const std::size_t used = allocations - before;
    CHECK(used > 0);
    CHECK(version.has_value());
}
