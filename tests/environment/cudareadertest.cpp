// SPDX-License-Identifier: MIT
#include "environment/cudareader.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

constexpr const char *real = "usr/local/cuda-12.9/compat/lib.real/";

void makeToolkit(const TemporaryFolder &folder)
{
    folder.link("usr/local/cuda", "/etc/alternatives/cuda");
    folder.link("etc/alternatives/cuda", "/usr/local/cuda-12.9");
    folder.write(std::string(real) + "libcuda.so.575.51.03", "stand-in");
    folder.link(std::string(real) + "libcuda.so.1", "libcuda.so.575.51.03");
}

Cuda read(const TemporaryFolder &folder)
{
    const Result<Root> root = Root::open(folder.string());
    REQUIRE(root.ok());
    return readCuda(*root);
}

} // namespace

TEST_CASE("no toolkit")
{
    const TemporaryFolder folder;
    CHECK(read(folder) == Cuda{});
}

TEST_CASE("an image at rest: compat is off, and the links that belong there are known")
{
    const TemporaryFolder folder;
    makeToolkit(folder);
    folder.write("usr/local/cuda-12.4/version.json", "{}");
    const Cuda cuda = read(folder);
    CHECK(cuda.version == "12.9");
    CHECK(cuda.toolkits == std::vector<std::string>{"/usr/local/cuda-12.4", "/usr/local/cuda-12.9"});
    CHECK(cuda.compat == CompatState::Off);
    CHECK(cuda.compatDriver == "575.51.03");
    CHECK(cuda.driverLibrary.empty());
    REQUIRE(cuda.links.size() == 2);
    CHECK(cuda.links[0].path == "/usr/local/cuda/compat/lib/libcuda.so.1");
    CHECK(cuda.links[0].target == "/usr/local/cuda-12.9/compat/lib.real/libcuda.so.1");
    CHECK(cuda.links[0].state == CompatLinkState::Missing);
}

TEST_CASE("compat is on, by one link as the entry point makes it, or by links one by one")
{
    const TemporaryFolder whole;
    makeToolkit(whole);
    whole.link("usr/local/cuda-12.9/compat/lib", "lib.real");
    CHECK(read(whole).compat == CompatState::On);

    const TemporaryFolder single;
    makeToolkit(single);
    const std::string lib = "usr/local/cuda-12.9/compat/lib/";
    single.link(lib + "libcuda.so.1", "/usr/local/cuda-12.9/compat/lib.real/libcuda.so.1");
    CHECK(read(single).compat == CompatState::Partial);
    single.link(lib + "libcuda.so.575.51.03", "/usr/local/cuda-12.9/compat/lib.real/libcuda.so.575.51.03");
    CHECK(read(single).compat == CompatState::On);
}

TEST_CASE("what is in the way is told apart")
{
    const TemporaryFolder folder;
    makeToolkit(folder);
    const std::string lib = "usr/local/cuda-12.9/compat/lib/";
    folder.write(lib + "libcuda.so.1", "a file of somebody");
    folder.link(lib + "libcuda.so.575.51.03", "/usr/lib/other.so");
    const Cuda cuda = read(folder);
    CHECK(cuda.compat == CompatState::Partial);
    CHECK(cuda.links[0].state == CompatLinkState::Blocked);
    CHECK(cuda.links[1].state == CompatLinkState::LeadsElsewhere);
}

TEST_CASE("an empty compat package has nothing to link to")
{
    const TemporaryFolder folder;
    makeToolkit(folder);
    std::filesystem::remove(folder.path() / (std::string(real) + "libcuda.so.575.51.03"));
    const Cuda cuda = read(folder);
    CHECK(cuda.compat == CompatState::Empty);
    CHECK(cuda.links.empty());
}

TEST_CASE("a driver's library outside compat")
{
    const TemporaryFolder folder;
    folder.write("usr/local/nvidia/lib64/libcuda.so.1", "x");
    CHECK(read(folder).driverLibrary == "/usr/local/nvidia/lib64/libcuda.so.1");
}
