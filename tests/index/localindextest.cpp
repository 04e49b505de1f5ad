// SPDX-License-Identifier: MIT
#include "index/digest.h"
#include "index/joinedsource.h"
#include "index/localtransport.h"
#include "index/pageindex.h"
#include "index/targets.h"
#include "parse/url.h"
#include "support/temporaryfolder.h"
#include "wheel/zipbytes.h"

#include <doctest/doctest.h>

#include <utility>

using namespace constrictor;
using namespace constrictor::test;

namespace {

/// A static index of the folder @p folder/simple/ as a source of candidates.
JoinedSource sourceOf(const TemporaryFolder &folder)
{
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(
        std::make_unique<PageIndex>(fileUrlOfPath(folder.string() + "/simple"), std::make_shared<LocalTransport>()));
    return {std::move(sources), ngcTarget()};
}

std::string fileLink(const std::string &file, const std::string &attributes = {})
{
    return "<a href=\"../../files/" + file + "\" " + attributes + ">" + file + "</a><br>\n";
}

std::string metadataOf(const std::string &name, const std::string &version, const std::string &more = {})
{
    return "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n" + more;
}

ReleaseMetadata metadataOfNewest(CandidateSource &source, std::string_view name)
{
    const ReleaseList &list = source.releases(name, {});
    REQUIRE(list.state == ListState::Listed);
    return source.metadata(name, list.releases.at(0), {});
}

} // namespace

TEST_CASE("a page in HTML with a metadata file beside the wheel")
{
    const TemporaryFolder folder;
    const std::string metadata =
        metadataOf("Demo", "2.0",
                   "Requires-Python: >=3.8\nProvides-Extra: Fast_IO\n"
                   "Requires-Dist: numpy (>=1.20)\nRequires-Dist: fast ; extra == 'fast-io'\n");
    folder.write("files/demo-2.0-py3-none-any.whl.metadata", metadata);
    const std::string hash = toHex(sha256Of(metadata));
    folder.write("simple/demo/index.html",
                 fileLink("demo-1.0.tar.gz")
                     + fileLink("demo-2.0-py3-none-any.whl",
                                "data-requires-python='&gt;=3.8' data-core-metadata='sha256=" + hash + "'"));
    JoinedSource source = sourceOf(folder);
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 2);
    CHECK(list.releases[0].requiresPython == ">=3.8");
    const ReleaseMetadata read = source.metadata("demo", list.releases[0], {});
    CHECK(read.state == MetadataState::Read);
    CHECK(read.requiresDist == std::vector<std::string>{"numpy (>=1.20)", "fast ; extra == 'fast-io'"});
    CHECK(read.providesExtra == std::vector<std::string>{"Fast_IO"});
    CHECK(read.requiresPython == ">=3.8");
    CHECK(source.metadata("demo", list.releases[1], {}).state == MetadataState::Unknown);
    CHECK(list.releases[1].leftOut == LeftOut::OnlySourceArchives);
    CHECK(source.releases("other", {}).state == ListState::NoSuchPackage);
}

TEST_CASE("a page in JSON is preferred, and a file with an odd name is found")
{
    const TemporaryFolder folder;
    folder.write("simple/demo/index.html", fileLink("demo-1.0-py3-none-any.whl"));
    folder.write("simple/demo/index.json",
                 R"({"files": [{"filename": "demo-2.0+cu-py3-none-any.whl", "core-metadata": true,
                     "url": "../../files/demo-2.0%2Bcu-py3-none-any.whl#x"}]})");
    folder.write("files/demo-2.0+cu-py3-none-any.whl.metadata", metadataOf("demo", "2.0+cu"));
    JoinedSource source = sourceOf(folder);
    CHECK(metadataOfNewest(source, "demo").state == MetadataState::Read);
    CHECK(source.releases("demo", {}).releases.at(0).versionText == "2.0+cu");
}

TEST_CASE("without a metadata file METADATA is read out of the wheel")
{
    const TemporaryFolder folder;
    folder.write("simple/demo/index.html",
                 fileLink("demo-1.0-py3-none-any.whl")); // not announced
    folder.write("simple/gone/index.html", fileLink("gone-1.0-py3-none-any.whl", "data-core-metadata='true'"));
    folder.write("files/demo-1.0-py3-none-any.whl",
                 zipBytes({{"demo-1.0.dist-info/METADATA", metadataOf("demo", "1.0", "Requires-Dist: a\n")}}));
    folder.write("files/gone-1.0-py3-none-any.whl",
                 zipBytes({{"gone-1.0.dist-info/METADATA", metadataOf("gone", "1.0", "Requires-Dist: b\n")}}));
    JoinedSource source = sourceOf(folder);
    CHECK(metadataOfNewest(source, "demo").requiresDist == std::vector<std::string>{"a"});
    CHECK(metadataOfNewest(source, "gone").requiresDist == std::vector<std::string>{"b"});
}

TEST_CASE("metadata that cannot be had is told from metadata that is wrong")
{
    const TemporaryFolder folder;
    folder.write("simple/absent/index.html", fileLink("absent-1.0-py3-none-any.whl"));
    folder.write("simple/changed/index.html",
                 fileLink("changed-1.0-py3-none-any.whl", "data-core-metadata='sha256=" + std::string(64, '0') + "'"));
    folder.write("files/changed-1.0-py3-none-any.whl.metadata", metadataOf("changed", "1.0"));
    folder.write("simple/broken/index.html", fileLink("broken-1.0-py3-none-any.whl"));
    folder.write("files/broken-1.0-py3-none-any.whl", "no archive");
    folder.write("simple/mixed/index.html", fileLink("mixed-1.0-py3-none-any.whl", "data-core-metadata"));
    folder.write("files/mixed-1.0-py3-none-any.whl.metadata", metadataOf("mixed", "1.1"));
    JoinedSource source = sourceOf(folder);
    CHECK(metadataOfNewest(source, "absent").state == MetadataState::Unavailable);
    CHECK(metadataOfNewest(source, "changed").state == MetadataState::Damaged);
    CHECK(metadataOfNewest(source, "broken").state == MetadataState::Damaged);
    CHECK(metadataOfNewest(source, "mixed").state == MetadataState::Damaged);
}

TEST_CASE("a broken page makes the package unknown, not empty")
{
    const TemporaryFolder folder;
    folder.write("simple/demo/index.json", R"({"files": [)");
    JoinedSource source = sourceOf(folder);
    CHECK(source.releases("demo", {}).state == ListState::Unavailable);
    REQUIRE(source.problems().size() == 1);
    CHECK(source.problems()[0].fault == IndexFault::BrokenPage);
}

TEST_CASE("a page of this machine cannot make files elsewhere be asked for")
{
    const TemporaryFolder folder;
    folder.write("simple/demo/index.html", "<a href='https://elsewhere.invalid/demo-1.0-py3-none-any.whl'>x</a>");
    JoinedSource source = sourceOf(folder);
    CHECK(metadataOfNewest(source, "demo").state == MetadataState::Unavailable);
}

TEST_CASE("a folder that is not there is no empty index")
{
    const TemporaryFolder folder;
    JoinedSource source = sourceOf(folder);
    CHECK(source.releases("demo", {}).state == ListState::Unavailable);
    CHECK(source.releases("other", {}).state == ListState::Unavailable);
    REQUIRE(source.problems().size() == 1);
    CHECK(source.problems()[0].where == folder.string() + "/simple/");
}
