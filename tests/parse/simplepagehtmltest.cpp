// SPDX-License-Identifier: MIT
#include "parse/simplepage.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

const std::string hashA(64, 'a');
const std::string hashB(64, 'b');

SimplePage parsed(std::string_view text)
{
    auto page = parseHtmlPage(text, {});
    REQUIRE(page.ok());
    return *std::move(page);
}

} // namespace

TEST_CASE("a page in HTML with everything an index can say")
{
    const SimplePage page = parsed(R"(<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.1">
        <base href=" https://cdn/x/ "><title>Links</title></head><body><h1>Links for demo</h1>
        <a href="../../f/demo-1.0%2Bcu.tar.gz#sha256=)"
                                   + hashA + R"(&amp;egg=demo">demo &amp; co</a><br/>
        <A HREF='demo-2.0-py3-none-any.whl' data-requires-python="&gt;=3.8,&lt;4" data-yanked
           data-dist-info-metadata="false" data-core-metadata="sha256=)"
                                   + hashB + R"(" data-upload-time="2024-10-31T08:15:00Z">text</A>
        <a name="no link">x</a><a href="../">up</a></body></html>)");
    CHECK(page.base == "https://cdn/x/");
    REQUIRE(page.files.size() == 2);
    CHECK(page.files[0].name == "demo-1.0+cu.tar.gz");
    CHECK(page.files[0].url == "../../f/demo-1.0%2Bcu.tar.gz");
    CHECK(page.files[0].sha256 == parseSha256(hashA));
    CHECK_FALSE(page.files[0].hasMetadata);
    CHECK_FALSE(page.files[0].yanked);
    CHECK(page.files[1].name == "demo-2.0-py3-none-any.whl");
    CHECK(page.files[1].requiresPython == ">=3.8,<4");
    CHECK(page.files[1].yanked);
    CHECK(page.files[1].hasMetadata);
    CHECK(page.files[1].metadataSha256 == parseSha256(hashB));
    CHECK(page.files[1].uploaded->time_since_epoch().count() == 1730362500);
}

TEST_CASE("odd quoting and broken markup still list the files")
{
    const SimplePage page =
        parsed("<a href=plain-1.0.tar.gz>x<a href=\"open-1.0.tar.gz\" data-requires-python='>=\"3\"'>"
               "<p><a href='  spaced-1.0.tar.gz\n'></div></span><a href=\"last-1.0.tar.gz\"");
    REQUIRE(page.files.size() >= 3);
    CHECK(page.files[0].name == "plain-1.0.tar.gz");
    CHECK(page.files[1].requiresPython == ">=\"3\"");
    CHECK(page.files[2].name == "spaced-1.0.tar.gz");
}

TEST_CASE("a listing of a folder by a simple server is a page")
{
    const SimplePage page =
        parsed("<html><head><title>Index of /</title></head><body><a href=\"../\">../</a>\n"
               "<a href=\"a-1.0-py3-none-any.whl\">a-1.0-py3-none-any.whl</a> 01-Jan-2024 00:00 42\n");
    REQUIRE(page.files.size() == 1);
    CHECK(page.files[0].name == "a-1.0-py3-none-any.whl");
}

TEST_CASE("characters outside ASCII are read as UTF-8, and a page that is not is read all the same")
{
    CHECK(parsed("<p>日本</p><a href='caf\xC3\xA9-1.0.tar.gz'>x</a>").files.at(0).name == "caf\xC3\xA9-1.0.tar.gz");
    CHECK(parsed("<p>\xE9</p><a href='a-1.0.tar.gz'>x</a>").files.at(0).name == "a-1.0.tar.gz");
}

TEST_CASE("names that lead elsewhere are left out")
{
    CHECK(parsed("<a href='..%2f..%2fetc%2fpasswd'>x</a><a href='%2e%2e'>y</a><a href='a%00b'>z</a><a href=''>e</a>")
              .files.empty());
}

TEST_CASE("what cannot be a page of version 1 is refused")
{
    CHECK(parsed("").files.empty());
    const auto newer = parseHtmlPage("<meta name='pypi:repository-version' content='2.0'><a href='a.whl'>", {});
    REQUIRE_FALSE(newer.ok());
    CHECK(newer.error() == Error{ErrorKind::NotRecognised, "", 0, "api-version 2.0"});

    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<div><b>";
    CHECK(parseHtmlPage(deep, {}).error().kind == ErrorKind::NotRecognised);
}

TEST_CASE("reading stops when asked to")
{
    std::stop_source source;
    source.request_stop();
    CHECK(parseHtmlPage("<a href='a.whl'>x</a>", source.get_token()).error().kind == ErrorKind::Cancelled);
}
