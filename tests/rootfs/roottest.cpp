// SPDX-License-Identifier: MIT
// Every case runs with the kernel's resolution and with the walk: both must say the same.
#include "rootfs/root.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

constexpr std::uint64_t limit = 1000;

/// A root with a secret beside it that no path may reach.
class World
{
public:
    World()
    {
        folder.write("secret.txt", "secret");
        folder.write("root/etc/pip/constraint.txt", "numpy==1.26.4\n");
        folder.makeFolder("root/usr/local/cuda-12.9/compat");
        folder.write("root/secret.txt", "inside");
    }

    [[nodiscard]] Root open(Resolution resolution) const
    {
        Result<Root> root = Root::open(folder.string() + "/root", resolution);
        REQUIRE(root.ok());
        return *std::move(root);
    }

    TemporaryFolder folder;
};

std::string read(const Root &root, std::string_view path)
{
    const Result<std::string> text = root.readFile(path, limit);
    return text ? *text : "error " + std::to_string(static_cast<int>(text.error().kind));
}

std::string error(ErrorKind kind)
{
    return "error " + std::to_string(static_cast<int>(kind));
}

} // namespace

TEST_CASE("paths stay inside the root, whatever they look like")
{
    World world;
    world.folder.link("root/up", "../../secret.txt");
    world.folder.link("root/absolute", "/secret.txt");
    world.folder.link("root/host", world.folder.string() + "/secret.txt");
    world.folder.link("root/etc/far", "../../../../../../../../../../secret.txt");
    world.folder.link("root/usr/local/cuda", "/etc/alternatives/cuda");
    world.folder.link("root/etc/alternatives/cuda", "/usr/local/cuda-12.9");
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        CAPTURE(static_cast<int>(resolution));
        const Root root = world.open(resolution);
        CHECK(read(root, "/etc/pip/constraint.txt") == "numpy==1.26.4\n");
        CHECK(read(root, "etc/pip/constraint.txt") == "numpy==1.26.4\n");
        CHECK(read(root, "/../secret.txt") == "inside");
        CHECK(read(root, "/etc/../../../secret.txt") == "inside");
        CHECK(read(root, "/up") == "inside");
        CHECK(read(root, "/absolute") == "inside");
        CHECK(read(root, "/etc/far") == "inside");
        CHECK(read(root, "/host") == error(ErrorKind::NotFound));
        CHECK(root.kindOf("/usr/local/cuda") == EntryKind::Folder);
        CHECK(root.kindOf("/usr/local/cuda/compat") == EntryKind::Folder);
        CHECK(*root.realPath("/usr/local/cuda/compat") == "/usr/local/cuda-12.9/compat");
        CHECK(*root.realPath("/etc/../..") == "/");
        CHECK(*root.linkTarget("/usr/local/cuda") == "/etc/alternatives/cuda");
        CHECK_FALSE(root.linkTarget("/etc").ok());
    }
}

TEST_CASE("what is no regular file is named and left alone")
{
    World world;
    world.folder.makeFifo("root/fifo");
    world.folder.link("root/device", "/dev/zero"); // leads inside, where no such device is
    world.folder.link("root/loop", "loop");
    world.folder.link("root/ping", "pong");
    world.folder.link("root/pong", "ping");
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        CAPTURE(static_cast<int>(resolution));
        const Root root = world.open(resolution);
        CHECK(read(root, "/fifo") == error(ErrorKind::NotARegularFile));
        CHECK(read(root, "/etc") == error(ErrorKind::NotARegularFile));
        CHECK(read(root, "/device") == error(ErrorKind::NotFound));
        CHECK(read(root, "/loop") == error(ErrorKind::LinkLoop));
        CHECK(read(root, "/ping") == error(ErrorKind::LinkLoop));
        CHECK(read(root, "/secret.txt/below") == error(ErrorKind::NotADirectory));
        CHECK(read(root, std::string_view("/secret.txt\0x", 13)) == error(ErrorKind::NotFound));
        CHECK_FALSE(root.kindOf("/loop").has_value());
    }
}

TEST_CASE("files over the limit are refused, with the limit in the error")
{
    World world;
    world.folder.write("root/large", std::string(limit + 1, 'x'));
    world.folder.write("root/full", std::string(limit, 'x'));
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        const Root root = world.open(resolution);
        CHECK(root.readFile("/full", limit).ok());
        const Result<std::string> large = root.readFile("/large", limit);
        REQUIRE_FALSE(large.ok());
        CHECK(large.error().kind == ErrorKind::TooLarge);
        CHECK(large.error().detail == "1000");
        CHECK(large.error().path == "/large");
    }
}

TEST_CASE("a root has to be a folder")
{
    World world;
    CHECK(Root::open(world.folder.string() + "/nothing").error().kind == ErrorKind::NotFound);
    CHECK(Root::open(world.folder.string() + "/secret.txt").error().kind == ErrorKind::NotADirectory);
}

TEST_CASE("a folder lists its entries and opens what lies below it")
{
    World world;
    world.folder.write("root/site/a-1.0.dist-info/METADATA", "Name: a\n");
    world.folder.link("root/site/b-1.0.dist-info", "/elsewhere");
    world.folder.write("root/elsewhere/METADATA", "Name: b\n");
    world.folder.link("root/site/c-1.0.dist-info/METADATA", "/secret.txt");
    world.folder.link("root/site/d-1.0.dist-info/METADATA", world.folder.string() + "/secret.txt");
    world.folder.makeFifo("root/site/e-1.0.dist-info/METADATA");
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        CAPTURE(static_cast<int>(resolution));
        const Root root = world.open(resolution);
        Result<Folder> site = root.openFolder("/site");
        REQUIRE(site.ok());
        std::vector<std::string> names;
        const Result<std::size_t> count = site->visit(limit, {}, [&](const FolderEntry &entry) {
            names.push_back(std::string(entry.name) + (entry.kind == EntryKind::Link ? " link" : ""));
        });
        std::sort(names.begin(), names.end());
        CHECK(*count == 5);
        CHECK(names
              == std::vector<std::string>{"a-1.0.dist-info", "b-1.0.dist-info link", "c-1.0.dist-info",
                                          "d-1.0.dist-info", "e-1.0.dist-info"});
        const auto content = [&](const std::string &name) {
            const bool link = std::find(names.begin(), names.end(), name + " link") != names.end();
            const Result<OpenFile> file =
                link ? root.openFile("/site/" + name + "/METADATA") : site->openFile(name + "/METADATA");
            const Result<std::string> text = file ? file->readAll(limit, name) : Result<std::string>(file.error());
            return text ? *text : error(text.error().kind);
        };
        for (int round = 0; round < 2; ++round) { // in the second one devices are left to the kernel
            CHECK(content("a-1.0.dist-info") == "Name: a\n");
            CHECK(content("b-1.0.dist-info") == "Name: b\n");
            CHECK(content("c-1.0.dist-info") == "inside");
            CHECK(content("d-1.0.dist-info") == error(ErrorKind::NotFound));
            CHECK(content("e-1.0.dist-info") == error(ErrorKind::NotARegularFile));
            CHECK(content("f-1.0.dist-info") == error(ErrorKind::NotFound));
            CHECK(site->visit(3, {}, [](const FolderEntry &) {}).error().kind == ErrorKind::TooLarge);
            site->refuseDevices();
        }
    }
}

TEST_CASE("a file that shrinks while it is read gives what is left")
{
    World world;
    world.folder.write("root/shrinking", std::string(limit, 'x'));
    const Root root = world.open(Resolution::Kernel);
    const Result<OpenFile> file = root.openFile("/shrinking");
    REQUIRE(file.ok());
    world.folder.write("root/shrinking", "short");
    CHECK(*file->readAll(limit, "/shrinking") == "short");
}
