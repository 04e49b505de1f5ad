// SPDX-License-Identifier: MIT
#include "index/diskcache.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

using namespace constrictor;
using namespace constrictor::test;

namespace {

constexpr int keys = 8;

std::string keyOf(int number)
{
    return "answer number " + std::to_string(number);
}

/// An entry that shows whether it is whole: its note tells its length and its only character.
DiskCache::Entry entryOf(int generation)
{
    const char letter = static_cast<char>('a' + generation % 26);
    const std::size_t length = 1'000 + static_cast<std::size_t>(generation) * 7'919 % 200'000;
    return {std::to_string(length) + letter, std::string(length, letter)};
}

bool isWhole(const DiskCache::Entry &entry)
{
    return !entry.content.empty() && entry.note == std::to_string(entry.content.size()) + entry.content.front()
        && entry.content.find_first_not_of(entry.content.front()) == std::string::npos;
}

[[noreturn]] void writeForEver(const std::string &folder, int start)
{
    DiskCache cache(folder);
    for (int generation = start;; ++generation)
        cache.store(keyOf(generation % keys), entryOf(generation));
}

/// A process of its own that writes until it is killed, and at most as long as the test runs.
pid_t startWriter(const std::string &folder, int start)
{
    const pid_t test = ::getpid();
    const pid_t writer = ::fork();
    if (writer != 0)
        return writer;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != test)
        ::_exit(1);
    writeForEver(folder, start);
}

} // namespace

TEST_CASE("a writer killed at any moment leaves no wrong entry, with a second writer beside it")
{
    const TemporaryFolder folder;
    const std::string path = folder.string() + "/cache";
    std::mt19937 random(20'260'101);
    int found = 0;
    for (int round = 0; round < CONSTRICTOR_ROUNDS; ++round) {
        const std::array<pid_t, 2> writers{startWriter(path, round * 1'000), startWriter(path, round * 1'000 + 500)};
        ::usleep(1'000 + random() % 15'000);
        for (const pid_t writer : writers) {
            REQUIRE(writer > 0);
            ::kill(writer, SIGKILL);
            ::waitpid(writer, nullptr, 0);
        }
        const DiskCache cache(path);
        for (int key = 0; key < keys; ++key) {
            const auto entry = cache.find(keyOf(key));
            if (entry) {
                ++found;
                REQUIRE(isWhole(*entry));
            }
        }
    }
    CHECK(found > CONSTRICTOR_ROUNDS); // the writers did write
}

TEST_CASE("what is not whole is not found, wherever it is cut or changed")
{
    const TemporaryFolder folder;
    DiskCache cache(folder.string());
    cache.store("key", {"note", "some content"});
    REQUIRE(cache.find("key")->content == "some content");
    CHECK(cache.find("key")->note == "note");
    CHECK_FALSE(cache.find("other"));
    std::filesystem::path file;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (entry.is_regular_file())
            file = entry.path();
    }
    std::ifstream stream(file, std::ios::binary);
    const std::string good(std::istreambuf_iterator<char>(stream), {});
    for (std::size_t i = 0; i < good.size(); ++i) {
        CAPTURE(i);
        std::ofstream(file, std::ios::binary) << good.substr(0, i);
        CHECK_FALSE(cache.find("key"));
        std::string changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        std::ofstream(file, std::ios::binary) << changed;
        CHECK_FALSE(cache.find("key"));
    }
}

TEST_CASE("the oldest entries go first, and clear() leaves nothing")
{
    const TemporaryFolder folder;
    const std::string path = folder.string() + "/cache";
    DiskCache cache(path);
    for (int i = 0; i < 10; ++i) {
        cache.store(keyOf(i), {"", std::string(1'000, 'x')});
        ::usleep(12'000); // file times are coarse
    }
    cache.trim(5'500);
    CHECK_FALSE(cache.find(keyOf(0)));
    CHECK(cache.find(keyOf(9)));
    CHECK_FALSE(cache.clear());
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK_FALSE(cache.clear());
}

TEST_CASE("a cache that cannot be written does nothing")
{
    DiskCache cache("/dev/null/cache");
    cache.store("key", {"", "x"});
    CHECK_FALSE(cache.find("key"));
}
