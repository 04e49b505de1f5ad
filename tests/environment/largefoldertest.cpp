// SPDX-License-Identifier: MIT
// A folder of a million entries: read in bounded time, with memory for what counts alone.
#include "environment/readenvironment.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <chrono>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

constexpr int entries = 1'000'000;
const std::string site = "/usr/local/lib/python3.12/dist-packages/";

long peakMemory() ///< in KiB
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void read(const TemporaryFolder &folder, std::size_t packages)
{
    const long before = peakMemory();
    const auto start = std::chrono::steady_clock::now();
    const Result<Root> root = Root::open(folder.string());
    const Result<Environment> environment = readEnvironment(*root, {folder.string(), {}}, {}, {});
    const auto time = std::chrono::steady_clock::now() - start;
    REQUIRE(environment.ok());
    CHECK(environment->packages.size() == packages);
    const long memory = (peakMemory() - before) / 1024;
    MESSAGE(std::chrono::duration_cast<std::chrono::milliseconds>(time).count() << " ms, " << memory << " MiB more");
    CHECK(time < std::chrono::seconds(60));
    CHECK(memory < 512);
}

} // namespace

TEST_CASE("a million modules, then a million packages, of which a fifth is read")
{
    const TemporaryFolder folder;
    folder.write(site.substr(1) + "good-1.0.dist-info/METADATA", "Name: good\nVersion: 1.0\n\n");
    const int place = ::open((folder.string() + site).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (int i = 0; i < entries; ++i)
        ::close(::openat(place, ("m" + std::to_string(i) + ".py").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
    read(folder, 1);
    for (int i = 0; i < entries; ++i)
        ::renameat(place, ("m" + std::to_string(i) + ".py").c_str(), place,
                   ("m" + std::to_string(i) + "-1.0.dist-info").c_str());
    read(folder, 200'000);
    ::close(place);
}
