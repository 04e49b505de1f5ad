// SPDX-License-Identifier: MIT
#include "index/findlinks.h"

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

std::string wheelOf(const std::string &name, const std::string &version, const std::string &requirement)
{
    return zipBytes({{name + "-" + version + ".dist-info/METADATA",
                      "Name: " + name + "\nVersion: " + version + "\nRequires-Dist: " + requirement + "\n"}});
}

std::unique_ptr<FileSource> linksOf(const std::string &path)
{
    return std::make_unique<FindLinks>(fileUrlOfPath(path), std::make_shared<LocalTransport>());
}

} // namespace

TEST_CASE("a folder of wheels")
{
    const TemporaryFolder folder;
    folder.write("Demo_Pkg-1.0-py3-none-any.whl", wheelOf("Demo.Pkg", "1.0", "numpy"));
    folder.write("demo_pkg-2.0.tar.gz", "");
    folder.write("other-1.0-py3-none-any.whl", wheelOf("other", "1.0", "numpy"));
    folder.write("notes.txt", "");
    folder.write("nested/demo_pkg-3.0-py3-none-any.whl", "");
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(linksOf(folder.string() + "/"));
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("demo-pkg", {});
    REQUIRE(list.releases.size() == 2);
    CHECK(source.metadata("demo-pkg", list.releases[0], {}).state == MetadataState::Unknown);
    CHECK(list.releases[0].leftOut == LeftOut::OnlySourceArchives);
    CHECK(source.metadata("demo-pkg", list.releases[1], {}).requiresDist == std::vector<std::string>{"numpy"});
    CHECK(source.releases("absent", {}).state == ListState::NoSuchPackage);
}

TEST_CASE("a page that links files of several projects")
{
    const TemporaryFolder folder;
    folder.write("links.html", "<a href='w/a-1.0-py3-none-any.whl'>a</a><a href='w/b-1.0-py3-none-any.whl'>b</a>");
    folder.write("w/a-1.0-py3-none-any.whl", wheelOf("a", "1.0", "c"));
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(linksOf(folder.string() + "/links.html"));
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("a", {});
    REQUIRE(list.releases.size() == 1);
    CHECK(source.metadata("a", list.releases[0], {}).requiresDist == std::vector<std::string>{"c"});
    CHECK(source.releases("b", {}).releases.size() == 1);
}

TEST_CASE("sources are joined: all files count, of equals those of the last page")
{
    const TemporaryFolder folder;
    folder.write("wheels/demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "from-folder"));
    folder.write(
        "simple/demo/index.html",
        "<a href='../../files/demo-1.0-py3-none-any.whl'>1</a><a href='../../files/demo-2.0-py3-none-any.whl'>2</a>");
    folder.write("files/demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "from-index"));
    folder.write("files/demo-2.0-py3-none-any.whl", wheelOf("demo", "2.0", "from-index"));
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(linksOf(folder.string() + "/wheels/"));
    sources.push_back(linksOf(folder.string() + "/none/"));
    sources.push_back(
        std::make_unique<PageIndex>(fileUrlOfPath(folder.string() + "/simple/"), std::make_shared<LocalTransport>()));
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("demo", {});
    CHECK(list.state == ListState::Listed);
    REQUIRE(list.releases.size() == 2);
    CHECK(source.metadata("demo", list.releases[0], {}).requiresDist == std::vector<std::string>{"from-index"});
    CHECK(source.metadata("demo", list.releases[1], {}).requiresDist == std::vector<std::string>{"from-index"});
    REQUIRE(source.problems().size() == 1); // of the folder that is not there
    CHECK(source.problems()[0].fault == IndexFault::Unreadable);
    CHECK(source.releases("absent", {}).state == ListState::Unavailable);
    CHECK(source.problems().size() == 1); // told once
}

TEST_CASE("of equal files in folders that of the first name counts, whichever folder was named first")
{
    const TemporaryFolder folder;
    folder.write("a/demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "from-a"));
    folder.write("b/demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "from-b"));
    folder.write("b/demo-1-py3-none-any.whl", wheelOf("demo", "1", "from-b"));
    for (const bool isSwapped : {false, true}) {
        std::vector<std::unique_ptr<FileSource>> sources;
        sources.push_back(linksOf(folder.string() + (isSwapped ? "/b/" : "/a/")));
        sources.push_back(linksOf(folder.string() + (isSwapped ? "/a/" : "/b/")));
        JoinedSource source(std::move(sources), ngcTarget());
        const ReleaseList &list = source.releases("demo", {});
        REQUIRE(list.releases.size() == 1);
        CHECK(source.metadata("demo", list.releases[0], {}).requiresDist == std::vector<std::string>{"from-a"});
    }
}

TEST_CASE("of equal files of two indexes that of the last one counts")
{
    const TemporaryFolder folder;
    std::vector<std::unique_ptr<FileSource>> sources;
    for (const std::string index : {"main", "extra"}) {
        folder.write(index + "/demo/index.html", "<a href='demo-1.0-py3-none-any.whl'>1</a>");
        folder.write(index + "/demo/demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "from-" + index));
        sources.push_back(std::make_unique<PageIndex>(fileUrlOfPath(folder.string() + "/" + index + "/"),
                                                      std::make_shared<LocalTransport>()));
    }
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 1);
    CHECK(source.metadata("demo", list.releases[0], {}).requiresDist == std::vector<std::string>{"from-extra"});
}

TEST_CASE("a single file")
{
    const TemporaryFolder folder;
    folder.write("demo-1.0-py3-none-any.whl", wheelOf("demo", "1.0", "numpy"));
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(linksOf(folder.string() + "/demo-1.0-py3-none-any.whl"));
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 1);
    CHECK(source.metadata("demo", list.releases[0], {}).requiresDist == std::vector<std::string>{"numpy"});
    CHECK(source.releases("absent", {}).state == ListState::NoSuchPackage);
    CHECK(source.problems().empty());
}

TEST_CASE("a single file that is not there")
{
    const TemporaryFolder folder;
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(linksOf(folder.string() + "/demo-1.0-py3-none-any.whl"));
    JoinedSource source(std::move(sources), ngcTarget());
    CHECK(source.releases("demo", {}).state == ListState::Unavailable);
    REQUIRE(source.problems().size() == 1);
    CHECK(source.problems()[0].fault == IndexFault::Unreadable);
}
