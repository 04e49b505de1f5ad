// SPDX-License-Identifier: MIT
#include "index/embeddedindex.h"

#include "index/joinedsource.h"
#include "index/targets.h"
#include "pep/requirement.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace constrictor;
using namespace constrictor::test;

namespace {

std::unique_ptr<EmbeddedIndex> demoIndex()
{
    std::ifstream file(CONSTRICTOR_SOURCE_DIR "/resources/demo/ngc-25.04-index.txt");
    return std::make_unique<EmbeddedIndex>(std::string(std::istreambuf_iterator<char>(file), {}));
}

JoinedSource sourceOf(std::unique_ptr<EmbeddedIndex> index)
{
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(std::move(index));
    return {std::move(sources), ngcTarget()};
}

} // namespace

TEST_CASE("tables, packages, wheels and source archives")
{
    JoinedSource source = sourceOf(std::make_unique<EmbeddedIndex>("requires numpy>=1\n"
                                                                   "requires fast; extra == \"io\"\n"
                                                                   "python >=3.8\n"
                                                                   "tags py3-none-any\n"
                                                                   "list\n"
                                                                   "list 0 1\n"
                                                                   "extras\n"
                                                                   "extras io net\n"
                                                                   "package none\n"
                                                                   "package a-b\n"
                                                                   "0.9\n"
                                                                   "1.0 0 0 - 0 yanked\n"
                                                                   "1.1+cu 1 1 0 0\n"
                                                                   "package c\n"
                                                                   "7 0 0 - 0"));
    const ReleaseList &list = source.releases("a-b", {});
    REQUIRE(list.releases.size() == 3);
    CHECK(list.releases[0].fileName == "a_b-1.1+cu-py3-none-any.whl");
    CHECK(list.releases[0].requiresPython == ">=3.8");
    CHECK(list.releases[1].yanked);
    CHECK(list.releases[2].leftOut == LeftOut::OnlySourceArchives);
    const ReleaseMetadata metadata = source.metadata("a-b", list.releases[0], {});
    CHECK(metadata.requiresDist == std::vector<std::string>{"numpy>=1", "fast; extra == \"io\""});
    CHECK(metadata.providesExtra == std::vector<std::string>{"io", "net"});
    CHECK(source.metadata("a-b", list.releases[1], {}).requiresDist.empty());
    CHECK(source.releases("c", {}).releases.size() == 1);
    CHECK(source.releases("none", {}).state == ListState::Listed);
    CHECK(source.releases("none", {}).releases.empty());
    CHECK(source.releases("d", {}).state == ListState::Unavailable);
}

TEST_CASE("a damaged text gives less, never a crash")
{
    EmbeddedIndex index("list 99999999999999999999 -1 x\npackage p\n1 0 7 9 0\nnonsense\n\n");
    const FileList list = index.files("p", {});
    CHECK_FALSE(list.page.files.empty());
    for (const PageFile &file : list.page.files)
        CHECK(index.metadata("p", list, file, {}).metadata.requiresDist.size() <= 3);
}

TEST_CASE("the demo's index knows what its examples ask for")
{
    auto index = demoIndex();
    const std::vector<std::string_view> examples = index->examples();
    REQUIRE(examples.size() == 5);
    CHECK(examples.front() == "nvidia-modelopt==0.27.0");
    JoinedSource source = sourceOf(std::move(index));
    for (const std::string_view example : examples) {
        CAPTURE(example);
        const auto requirement = pep::Requirement::parse(example);
        REQUIRE(requirement);
        const ReleaseList &list = source.releases(requirement->normalizedName, {});
        REQUIRE(list.state == ListState::Listed);
        const Release *newest = nullptr;
        for (const Release &release : list.releases) {
            if (!newest && release.leftOut == LeftOut::No && requirement->specifiers.contains(release.version))
                newest = &release;
        }
        REQUIRE(newest);
        CHECK(source.metadata(requirement->normalizedName, *newest, {}).state == MetadataState::Read);
    }
}

TEST_CASE("the published case: nvidia-modelopt 0.27.0 wants its core in the same version")
{
    JoinedSource source = sourceOf(demoIndex());
    const ReleaseList &list = source.releases("nvidia-modelopt", {});
    for (const Release &release : list.releases) {
        if (release.versionText != "0.27.0")
            continue;
        const auto requirements = source.metadata("nvidia-modelopt", release, {}).requiresDist;
        CHECK(std::count(requirements.begin(), requirements.end(), "nvidia-modelopt-core==0.27.0") == 1);
        return;
    }
    FAIL("no 0.27.0");
}
