// SPDX-License-Identifier: MIT
#include "pep/reading.h"

#include <algorithm>

using namespace constrictor::pep;

namespace {

TagTarget cpython312OnUbuntu()
{
    TagTarget target;
    target.pythonMinor = 12;
    target.systemMinor = 39;
    target.machine = "x86_64";
    return target;
}

bool fits(const TagTarget &target, std::string_view tags)
{
    const auto parsed = parseTags(tags);
    REQUIRE_MESSAGE(parsed.has_value(), tags);
    return TagRanking(target).rank(*parsed).has_value();
}

} // namespace

TEST_CASE("platform compatibility tags: compressed sets")
{
    const auto tags = parseTags("py2.py3-none-any");
    REQUIRE(tags);
    CHECK(*tags == std::vector<Tag>{{"py2", "none", "any"}, {"py3", "none", "any"}});
    CHECK(parseTags("cp33.cp34-cp33m-linux_x86_64.linux_i686")->size() == 4);
    for (const std::string_view text :
         {"", "py3", "py3-none", "py3-none-any-x", "py3..py2-none-any", "3-none-any", "-none-any"})
        CHECK_MESSAGE(!parseTags(text).has_value(), text);
}

TEST_CASE("a file name cannot ask for more tags than memory holds")
{
    std::string many = "a";
    for (int i = 0; i < 63; ++i)
        many += ".a";
    CHECK(parseTags(many + "-" + many + "-any")->size() == 4096);
    CHECK_FALSE(parseTags(many + "-" + many + "-any.b").has_value());
}

TEST_CASE("the order of one interpreter: specific before general")
{
    const std::vector<Tag> tags = supportedTags(cpython312OnUbuntu());
    CHECK(tags.front().toString() == "cp312-cp312-linux_x86_64");
    CHECK(tags[1].toString() == "cp312-cp312-manylinux_2_39_x86_64");
    CHECK(tags.back().toString() == "py30-none-any");
    const TagRanking ranking(cpython312OnUbuntu());
    const auto rank = [&ranking](std::string_view text) { return ranking.rank(*parseTags(text)); };
    CHECK(rank("cp312-cp312-manylinux_2_28_x86_64") < rank("cp312-cp312-manylinux_2_17_x86_64"));
    CHECK(rank("cp312-cp312-manylinux_2_17_x86_64") < rank("cp312-cp312-manylinux2014_x86_64"));
    CHECK(rank("cp312-cp312-manylinux1_x86_64") < rank("cp312-abi3-manylinux_2_28_x86_64"));
    CHECK(rank("cp312-none-any") < rank("py312-none-any"));
    CHECK(rank("py3-none-any") < rank("py311-none-any"));
    CHECK(rank("py2.py3-none-any") == rank("py3-none-any"));
}

TEST_CASE("platform compatibility tags, Use: the example list, without its cp3 tags, which pip does not know")
{
    TagTarget target = cpython312OnUbuntu();
    target.pythonMinor = 3;
    const TagRanking ranking(target);
    std::optional<std::size_t> previous;
    for (const std::string_view text :
         {"cp33-cp33m-linux_x86_64", "cp33-abi3-linux_x86_64", "cp33-none-linux_x86_64", "py33-none-linux_x86_64",
          "py3-none-linux_x86_64", "cp33-none-any", "py33-none-any", "py3-none-any", "py32-none-any", "py31-none-any",
          "py30-none-any"}) {
        CAPTURE(text);
        const std::optional<std::size_t> rank = ranking.rank(*parseTags(text));
        REQUIRE(rank.has_value());
        CHECK(previous < rank);
        previous = rank;
    }
}

TEST_CASE("platform compatibility tags, manylinux: the older names and their glibc")
{
    struct Row
    {
        std::string_view alias;
        unsigned glibcMinor;
    };
    for (const Row &row : std::initializer_list<Row>{{"manylinux1", 5}, {"manylinux2010", 12}, {"manylinux2014", 17}}) {
        TagTarget target = cpython312OnUbuntu();
        const std::string tag = "cp312-cp312-" + std::string(row.alias) + "_x86_64";
        target.systemMinor = row.glibcMinor;
        CHECK(fits(target, tag));
        target.systemMinor = row.glibcMinor - 1;
        CHECK_FALSE(fits(target, tag));
    }
    for (const std::string machine : {"x86_64", "i686", "aarch64", "armv7l", "ppc64", "ppc64le", "s390x"}) {
        TagTarget target = cpython312OnUbuntu();
        target.machine = machine;
        CHECK_MESSAGE(fits(target, "cp312-cp312-manylinux2014_" + machine), machine);
        const bool intel = machine == "x86_64" || machine == "i686";
        CHECK_MESSAGE(fits(target, "cp312-cp312-manylinux2010_" + machine) == intel, machine);
    }
}

TEST_CASE("what fits where")
{
    const TagTarget ubuntu = cpython312OnUbuntu();
    CHECK(fits(ubuntu, "cp38-abi3-manylinux2014_x86_64"));
    CHECK_FALSE(fits(ubuntu, "cp38-cp38-manylinux2014_x86_64"));
    CHECK_FALSE(fits(ubuntu, "cp312-cp312-manylinux_2_40_x86_64"));
    CHECK_FALSE(fits(ubuntu, "cp312-cp312-musllinux_1_2_x86_64"));
    CHECK_FALSE(fits(ubuntu, "cp312-cp312-manylinux_2_28_aarch64"));
    CHECK_FALSE(fits(ubuntu, "py313-none-any"));

    TagTarget alpine = ubuntu;
    alpine.system = TargetSystem::LinuxMusl;
    alpine.systemMajor = 1;
    alpine.systemMinor = 2;
    CHECK(fits(alpine, "cp312-cp312-musllinux_1_1_x86_64"));
    CHECK_FALSE(fits(alpine, "cp312-cp312-manylinux1_x86_64"));

    TagTarget freeThreaded = ubuntu;
    freeThreaded.pythonMinor = 13;
    freeThreaded.abi = "cp313t";
    CHECK(fits(freeThreaded, "cp313-cp313t-manylinux_2_28_x86_64"));
    CHECK_FALSE(fits(freeThreaded, "cp38-abi3-manylinux2014_x86_64"));

    TagTarget mac = ubuntu;
    mac.system = TargetSystem::MacOs;
    mac.systemMajor = 14;
    mac.systemMinor = 0;
    mac.machine = "arm64";
    CHECK(fits(mac, "cp312-cp312-macosx_11_0_arm64"));
    CHECK(fits(mac, "cp312-cp312-macosx_10_9_universal2"));
    CHECK_FALSE(fits(mac, "cp312-cp312-macosx_10_9_x86_64"));
}

TEST_CASE("absurd numbers of a container are bounded")
{
    TagTarget target = cpython312OnUbuntu();
    target.pythonMinor = 4294967295U;
    target.systemMinor = 4294967295U;
    CHECK(supportedTags(target).size() < 200000);
    target.system = TargetSystem::MacOs;
    target.systemMajor = 4294967295U;
    CHECK(supportedPlatforms(target).front() == "macosx_200_0_x86_64");
}

TEST_CASE("the target's own order never repeats a tag")
{
    std::vector<std::string> texts;
    for (const Tag &tag : supportedTags(cpython312OnUbuntu()))
        texts.push_back(tag.toString());
    std::sort(texts.begin(), texts.end());
    CHECK(std::adjacent_find(texts.begin(), texts.end()) == texts.end());
}
