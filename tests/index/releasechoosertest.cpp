// SPDX-License-Identifier: MIT
#include "index/releasechooser.h"

#include "index/joinedsource.h"
#include "index/targets.h"
#include "parse/timestamp.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>

using namespace constrictor;
using namespace constrictor::test;

namespace {

/// Files of a package, and what is chosen of them.
class Listing
{
public:
    PageFile &add(const std::string &name)
    {
        m_names.push_back(name);
        return m_files.emplace_back(PageFile{m_names.back(), m_names.back()});
    }

    [[nodiscard]] std::vector<Release> chosen(std::string_view name, std::string_view before = {},
                                              bool dated = true) const
    {
        std::vector<OfferedFile> offered;
        offered.reserve(m_files.size());
        for (std::size_t i = 0; i < m_files.size(); ++i)
            offered.push_back({&m_files[i], static_cast<std::uint32_t>(100 + i), dated});
        return ReleaseChooser(ngcTarget(), {parseTimestamp(before), {}}).choose(name, offered);
    }

private:
    std::deque<std::string> m_names;
    std::deque<PageFile> m_files;
};

std::vector<std::string> fileNames(const std::vector<Release> &releases)
{
    std::vector<std::string> names;
    names.reserve(releases.size());
    for (const Release &release : releases)
        names.push_back(release.fileName);
    return names;
}

/// An index that says of one file alone when it was uploaded.
class HalfDated final : public FileSource
{
public:
    [[nodiscard]] bool isLocal() const override { return false; }
    [[nodiscard]] FileList files(std::string_view normalizedName, const StopToken &) override
    {
        FileList list;
        list.state = ListState::Listed;
        list.base = "https://example.invalid/" + std::string(normalizedName) + "/";
        PageFile file;
        file.name = "dated-1.0-py3-none-any.whl";
        file.uploaded = parseTimestamp("2024-10-30T23:59:59Z");
        list.page.files.push_back(file);
        file.name = "dated-2.0-cp312-cp312-win_amd64.whl"; // not for this platform: pip does not ask for its time
        file.uploaded.reset();
        list.page.files.push_back(file);
        file.name = "undated-1.0-py3-none-any.whl";
        list.page.files.push_back(file);
        return list;
    }
    [[nodiscard]] FoundMetadata metadata(std::string_view, const FileList &, const PageFile &,
                                         const StopToken &) override
    {
        return {};
    }
};

} // namespace

TEST_CASE("one release a version, newest first")
{
    Listing listing;
    for (const char *name : {"demo-1.9-py3-none-any.whl", "demo-1.10-py3-none-any.whl", "demo-1.10rc1-py3-none-any.whl",
                             "demo-1.10.0-py2.py3-none-any.whl", "demo-2.0+cu128-py3-none-any.whl"})
        listing.add(name);
    const auto releases = listing.chosen("demo");
    REQUIRE(releases.size() == 4);
    CHECK(releases[0].versionText == "2.0+cu128");
    CHECK(releases[1].versionText == "1.10.0"); // 1.10 is the same version, and the last of equals counts
    CHECK(releases[1].file == 103);
    CHECK(releases[2].version.isPrerelease());
    CHECK(releases[3].version == pep::Version::parse("1.9"));
}

TEST_CASE("the best tag of the target stands for the version, then the highest build")
{
    Listing listing;
    listing.add("demo-1.0-py3-none-any.whl");
    listing.add("demo-1.0-cp39-abi3-manylinux2014_x86_64.whl");
    listing.add("demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl");
    listing.add("demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl").size = 77;
    listing.add("demo-1.0-cp312-cp312-musllinux_1_2_x86_64.whl");
    listing.add("demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl");
    const auto releases = listing.chosen("demo");
    REQUIRE(releases.size() == 1);
    CHECK(releases[0].fileName == "demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl");
    CHECK(releases[0].file == 103);
    CHECK(releases[0].size == 77);

    Listing builds;
    builds.add("demo-1.0-2-py3-none-any.whl");
    builds.add("demo-1.0-10-py3-none-any.whl");
    builds.add("demo-1.0-py3-none-any.whl");
    CHECK(fileNames(builds.chosen("demo")) == std::vector<std::string>{"demo-1.0-10-py3-none-any.whl"});
}

TEST_CASE("why a version is no candidate")
{
    Listing listing;
    listing.add("demo-1.0.tar.gz");
    listing.add("demo-2.0.zip");
    listing.add("demo-2.0-cp311-cp311-manylinux_2_28_x86_64.whl");
    listing.add("demo-3.0-py3-none-any.whl").requiresPython = ">=3.13";
    listing.add("demo-4.0-py3-none-any.whl").requiresPython = ">=3.13";
    listing.add("demo-4.0-cp312-cp312-win_amd64.whl").requiresPython = ">=3.8";
    listing.add("demo-5.0-py3-none-any.whl").requiresPython = "!not a specifier!";
    listing.add("demo-6.0-py3-none-any.whl").requiresPython = "<3.12.*,>=2.7"; // pip refuses the text and ignores it
    const auto releases = listing.chosen("demo");
    REQUIRE(releases.size() == 6);
    CHECK(releases[0].leftOut == LeftOut::No);
    CHECK(releases[1].leftOut == LeftOut::No);
    CHECK(releases[2].leftOut == LeftOut::OtherPlatform);
    CHECK(releases[3].leftOut == LeftOut::OtherPython);
    CHECK(releases[4].leftOut == LeftOut::OtherPlatform);
    CHECK(releases[5].leftOut == LeftOut::OnlySourceArchives);
    CHECK(releases[5].versionText == "1.0");
    CHECK(releases[3].requiresPython == ">=3.13");
    CHECK(releases[2].file == 0);
}

TEST_CASE("a yanked file counts only where no other fits")
{
    Listing listing;
    listing.add("demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl").yanked = true;
    listing.add("demo-1.0-py3-none-any.whl");
    listing.add("demo-2.0-py3-none-any.whl").yanked = true;
    listing.add("demo-2.0-cp39-cp39-win32.whl");
    const auto releases = listing.chosen("demo");
    REQUIRE(releases.size() == 2);
    CHECK(releases[0].yanked);
    CHECK(releases[0].leftOut == LeftOut::No);
    CHECK_FALSE(releases[1].yanked);
    CHECK(releases[1].fileName == "demo-1.0-py3-none-any.whl");
}

TEST_CASE("other files on the page are passed over")
{
    Listing listing;
    for (const char *name : {"demo-1.0.egg", "demo-1.0.exe", "other-1.0-py3-none-any.whl", "demo-extra-1.0.tar.gz",
                             "demo-1.0-py3-none-any.whl.asc", "demo-one.tar.gz", "demo-1.0-py3.whl", "demo",
                             "Demo_-1.0.tar.gz.zip.exe", ""})
        listing.add(name);
    CHECK(listing.chosen("demo").empty());

    Listing spelled;
    spelled.add("Demo.Pkg-1.0-py3-none-any.whl");
    spelled.add("demo_pkg-2.0.tar.gz");
    spelled.add("demo-pkg-3.0.tar.gz");
    CHECK(spelled.chosen("demo-pkg").size() == 3);
}

TEST_CASE("as of a day")
{
    Listing listing;
    listing.add("demo-1.0-py3-none-any.whl").uploaded = parseTimestamp("2024-10-30T23:59:59Z");
    listing.add("demo-2.0-py3-none-any.whl").uploaded = parseTimestamp("2024-10-31T00:00:00Z");
    listing.add("demo-3.0-py3-none-any.whl"); // does not say
    CHECK(listing.chosen("demo").size() == 3);
    CHECK(fileNames(listing.chosen("demo", "2024-10-31")) == std::vector<std::string>{"demo-1.0-py3-none-any.whl"});
    CHECK(listing.chosen("demo", "2024-10-31", false).size() == 3);
}

TEST_CASE("without upload times nothing is known as of a day")
{
    for (const char *before : {"2024-10-31", ""}) {
        CAPTURE(before);
        std::vector<std::unique_ptr<FileSource>> sources;
        sources.push_back(std::make_unique<HalfDated>());
        JoinedSource source(std::move(sources), ngcTarget(), {parseTimestamp(before), {}});
        CHECK(source.releases("dated", {}).state == ListState::Listed);
        CHECK(source.problems().empty());
        const bool isKnown = *before == '\0';
        CHECK(source.releases("undated", {}).state == (isKnown ? ListState::Listed : ListState::Unavailable));
        CHECK(source.releases("undated", {}).releases.size() == (isKnown ? 1 : 0));
        if (isKnown)
            continue;
        REQUIRE(source.problems().size() == 1);
        CHECK(source.problems()[0]
              == IndexProblem{IndexFault::NoUploadTimes, "https://example.invalid/undated/", 0, {}});
    }
}
