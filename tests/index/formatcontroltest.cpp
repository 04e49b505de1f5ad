// SPDX-License-Identifier: MIT
#include "index/formatcontrol.h"

#include "index/releasechooser.h"
#include "index/targets.h"

#include <doctest/doctest.h>

#include <array>

using namespace constrictor;
using namespace constrictor::test;

namespace {

/// "ws": takes wheels and source archives; a dash for what it does not take.
std::string taken(const FormatControl &formats, std::string_view name)
{
    return std::string(formats.takesWheels(name) ? "w" : "-") + (formats.takesSourceArchives(name) ? "s" : "-");
}

FormatControl control(std::string_view noBinary, std::string_view onlyBinary)
{
    FormatControl formats;
    formats.addNoBinary(noBinary);
    formats.addOnlyBinary(onlyBinary);
    return formats;
}

} // namespace

TEST_CASE("no-binary and only-binary, for all and for some")
{
    CHECK(taken({}, "demo") == "ws");
    CHECK(taken(control(":all:", ""), "demo") == "-s");
    CHECK(taken(control("", ":all:"), "demo") == "w-");
    CHECK(taken(control("De.Mo,other", ""), "de-mo") == "-s");
    CHECK(taken(control("other", ""), "demo") == "ws");
    CHECK(taken(control("demo", ":all:"), "demo") == "w-"); // the later :all: takes everything back
    CHECK(taken(control(":all:", "demo"), "demo") == "w-");
    CHECK(taken(control(":all:", "demo"), "other") == "-s");
    CHECK(taken(control("demo", "demo"), "demo") == "w-");
    CHECK(taken(control("demo,:none:", ""), "demo") == "ws");
    CHECK(taken(control(":all:,other", ""), "demo") == "-s");
    CHECK(taken(control(":all:,:none:,demo", ""), "other") == "ws");
    CHECK(taken(control(":all:,:none:,demo", ""), "demo") == "-s");
}

TEST_CASE("files that pip may not take do not exist")
{
    const std::array<PageFile, 3> files{PageFile{.name = "demo-2.0.tar.gz", .url = "a"},
                                        PageFile{.name = "demo-1.0-py3-none-any.whl", .url = "b"},
                                        PageFile{.name = "demo-1.0.tar.gz", .url = "c"}};
    std::vector<OfferedFile> offered;
    offered.reserve(files.size());
    for (const PageFile &file : files)
        offered.push_back({&file, 0});
    const auto releases = [&](const FormatControl &formats) {
        return ReleaseChooser(ngcTarget(), {std::nullopt, formats}).choose("demo", offered);
    };
    REQUIRE(releases({}).size() == 2);
    const auto wheels = releases(control("", "demo"));
    REQUIRE(wheels.size() == 1);
    CHECK(wheels[0].fileName == "demo-1.0-py3-none-any.whl");
    const auto archives = releases(control("demo", ""));
    REQUIRE(archives.size() == 2);
    CHECK(archives[1].leftOut == LeftOut::OnlySourceArchives);
}
