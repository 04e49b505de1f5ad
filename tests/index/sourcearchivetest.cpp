// SPDX-License-Identifier: MIT
#include "wheel/sourcearchive.h"
#include "index/findlinks.h"
#include "index/joinedsource.h"
#include "index/localtransport.h"
#include "index/sourcemetadata.h"
#include "index/targets.h"
#include "parse/url.h"
#include "support/temporaryfolder.h"
#include "wheel/tarbytes.h"
#include "wheel/zipbytes.h"

#include <doctest/doctest.h>

using namespace constrictor;
using namespace constrictor::test;

namespace {

using Texts = std::vector<std::string>;

std::string packageInfo(const std::string &metadataVersion, const std::string &more)
{
    return "Metadata-Version: " + metadataVersion + "\nName: Demo\nVersion: 1.0\n" + more + "\n";
}

std::string archiveOf(const std::string &info, const std::string &requiresTxt = {})
{
    return gzipped(tarBytes({{"demo-1.0/setup.py", "raise SystemExit\n"},
                             {"demo-1.0/PKG-INFO", info},
                             {"demo-1.0/tests/data/PKG-INFO", "Name: other\n"},
                             {"demo-1.0/demo.egg-info/requires.txt", requiresTxt}}));
}

/// What a wheelhouse with this one archive gives for it.
struct Answer
{
    ReleaseMetadata metadata;
    LeftOut leftOut = LeftOut::No;
    std::size_t assumed = 0;
};

Answer ask(const std::string &archive, bool assume)
{
    const TemporaryFolder folder;
    folder.write("demo-1.0.tar.gz", archive);
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(
        std::make_unique<FindLinks>(fileUrlOfPath(folder.string() + "/"), std::make_shared<LocalTransport>()));
    JoinedSource source(std::move(sources), ngcTarget(), {}, assume);
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 1);
    CHECK(list.releases[0].leftOut == LeftOut::No);
    ReleaseMetadata metadata = source.metadata("demo", list.releases[0], {});
    return {std::move(metadata), list.releases[0].leftOut, source.assumed().size()};
}

} // namespace

TEST_CASE("PKG-INFO counts from 2.2 on where nothing is dynamic")
{
    const Answer answer = ask(archiveOf(packageInfo("2.2", "Requires-Dist: numpy\nRequires-Python: >=3.8\n")), false);
    CHECK(answer.metadata.state == MetadataState::Read);
    CHECK(answer.metadata.requiresDist == Texts{"numpy"});
    CHECK_FALSE(answer.metadata.assumed);
    CHECK(answer.leftOut == LeftOut::No);
    CHECK(ask(archiveOf(packageInfo("2.4", "Dynamic: Description\n")), false).metadata.state == MetadataState::Read);
}

TEST_CASE("otherwise nobody knows, and the release is no candidate")
{
    const Texts vague{packageInfo("2.1", "Requires-Dist: numpy\n"), packageInfo("2.2", "Dynamic: requires_dist\n"),
                      packageInfo("x", ""), "Metadata-Version: 2.2\nName: other\nVersion: 1.0\n",
                      "Metadata-Version: 2.2\nName: demo\nVersion: 2.0\n"};
    for (const std::string &info : vague) {
        const Answer answer = ask(archiveOf(info), false);
        CHECK(answer.metadata.state == MetadataState::Unknown);
        CHECK(answer.leftOut == LeftOut::OnlySourceArchives);
    }
}

TEST_CASE("what an archive says is believed where the user agrees, and marked")
{
    const Answer stated = ask(archiveOf(packageInfo("2.1", "Requires-Dist: numpy\n"), "scipy\n"), true);
    CHECK(stated.metadata.state == MetadataState::Read);
    CHECK(stated.metadata.requiresDist == Texts{"numpy"});
    CHECK(stated.assumed == 1);
    const Answer older = ask(archiveOf(packageInfo("1.1", ""), "scipy\n[fast]\nnumba\n"), true);
    CHECK(older.metadata.requiresDist == Texts{"scipy", "numba ; extra == 'fast'"});
    CHECK(ask(archiveOf(packageInfo("1.1", "")), true).metadata.requiresDist.empty());
    CHECK(ask(archiveOf(packageInfo("2.2", "")), true).assumed == 0);
    CHECK(ask(archiveOf("Name: other\nVersion: 1.0\n"), true).metadata.state == MetadataState::Unknown);
}

TEST_CASE("an archive is not believed where the package has a wheel")
{
    const TemporaryFolder folder;
    folder.write("demo-1.0.tar.gz", archiveOf(packageInfo("2.1", "")));
    folder.write("demo-2.0-py3-none-any.whl", "");
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(
        std::make_unique<FindLinks>(fileUrlOfPath(folder.string() + "/"), std::make_shared<LocalTransport>()));
    JoinedSource source(std::move(sources), ngcTarget(), {}, true);
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 2);
    CHECK(source.metadata("demo", list.releases[1], {}).state == MetadataState::Unknown);
}

TEST_CASE("zip archives are read like the others")
{
    const std::string info = packageInfo("2.2", "Requires-Dist: numpy\n");
    const std::string archive = zipBytes({{"demo-1.0/tests/PKG-INFO", "Name: other\n"},
                                          {"demo-1.0/PKG-INFO", info},
                                          {"demo-1.0/demo.egg-info/requires.txt", "scipy\n"}});
    REQUIRE(readSourceArchive(archive).ok());
    CHECK(readSourceArchive(archive)->packageInfo == info);
    CHECK(readSourceArchive(archive)->requiresTxt == "scipy\n");
    for (std::size_t size = 0; size < archive.size(); size += 7)
        CHECK_FALSE(readSourceArchive(std::string_view(archive).substr(0, size)));
    CHECK_FALSE(readSourceArchive(zipBytes({{"demo-1.0/README", "text"}})));

    const TemporaryFolder folder;
    folder.write("demo-1.0.zip", archive);
    std::vector<std::unique_ptr<FileSource>> sources;
    sources.push_back(
        std::make_unique<FindLinks>(fileUrlOfPath(folder.string() + "/"), std::make_shared<LocalTransport>()));
    JoinedSource source(std::move(sources), ngcTarget());
    const ReleaseList &list = source.releases("demo", {});
    REQUIRE(list.releases.size() == 1);
    CHECK(source.metadata("demo", list.releases[0], {}).requiresDist == Texts{"numpy"});
}

TEST_CASE("damaged archives are unknown, wherever they are cut")
{
    const std::string whole = archiveOf(packageInfo("2.2", "Requires-Dist: numpy\n"));
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const auto facts = readSourceArchive(std::string_view(whole).substr(0, size));
        CHECK((!facts || facts->packageInfo == packageInfo("2.2", "Requires-Dist: numpy\n")));
    }
    for (std::size_t place = 0; place < whole.size(); ++place) {
        std::string other = whole;
        other[place] = static_cast<char>(other[place] ^ 0x55);
        static_cast<void>(readSourceArchive(other));
    }
    CHECK_FALSE(readSourceArchive("no archive"));
    CHECK_FALSE(readSourceArchive(gzipped(std::string(2'000, 'x'))));
    CHECK_FALSE(readSourceArchive(gzipped(tarBytes({{"demo-1.0/README", "text"}}))));
}

TEST_CASE("a bomb ends at the limit")
{
    std::string bomb = tarBytes({{"demo-1.0/zeros", ""}});
    bomb.replace(124, 11, "77777777777"); // eight gigabytes, it says
    bomb.resize(512);
    bomb += std::string(64U << 20U, '\0');
    CHECK_FALSE(readSourceArchive(gzipped(bomb)));
}
