// SPDX-License-Identifier: MIT
#include "parse/simplepage.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

const std::string hashA(64, 'a');
const std::string hashB(64, 'b');

} // namespace

TEST_CASE("a page in JSON with everything an index can say")
{
    const auto page = parseJsonPage(R"({"meta": {"api-version": "1.1", "_last-serial": 3}, "name": "demo",
        "versions": ["1.0", "2.0"], "files": [
        {"filename": "demo-1.0.tar.gz", "url": "../../f/demo-1.0.tar.gz#sha256=ignored", "hashes": {}},
        {"yanked": "broken \"wheel\"", "filename": "demo-2.0-py3-none-any.whl", "url": "https:\/\/h\/demo-2.0-py3-none-any.whl",
         "hashes": {"md5": "00", "sha256": ")"
                                    + hashA + R"("}, "requires-python": ">=3.8",
         "core-metadata": {"sha256": ")"
                                    + hashB + R"("}, "size": 1234, "upload-time": "2024-10-31T08:15:00.5Z",
         "gpg-sig": true, "unknown": {"deep": [1, 2, {"x": null}]}}]})");
    REQUIRE(page.ok());
    REQUIRE(page->files.size() == 2);
    CHECK(page->files[0].url == "../../f/demo-1.0.tar.gz");
    CHECK_FALSE(page->files[0].sha256);
    CHECK_FALSE(page->files[0].hasMetadata);
    CHECK_FALSE(page->files[0].yanked);
    CHECK_FALSE(page->files[0].size);
    const PageFile &wheel = page->files[1];
    CHECK(wheel.name == "demo-2.0-py3-none-any.whl");
    CHECK(wheel.url == "https://h/demo-2.0-py3-none-any.whl");
    CHECK(wheel.sha256 == parseSha256(hashA));
    CHECK(wheel.requiresPython == ">=3.8");
    CHECK(wheel.hasMetadata);
    CHECK(wheel.metadataSha256 == parseSha256(hashB));
    CHECK(wheel.yanked);
    CHECK(wheel.size == 1234);
    CHECK(wheel.uploaded->time_since_epoch().count() == 1730362500);
}

TEST_CASE("PEP 714: the new name of the metadata's key wins, in either order")
{
    for (const char *keys :
         {R"("core-metadata": true, "dist-info-metadata": false)",
          R"("dist-info-metadata": false, "core-metadata": true)", R"("dist-info-metadata": true)"}) {
        CAPTURE(keys);
        const auto page =
            parseJsonPage(R"({"files": [{"filename": "a.whl", "url": "a.whl", )" + std::string(keys) + "}]}");
        REQUIRE(page.ok());
        CHECK(page->files.at(0).hasMetadata);
        CHECK_FALSE(page->files.at(0).metadataSha256);
    }
}

TEST_CASE("values of a wrong type count as not stated, files without a name or URL are left out")
{
    const auto page = parseJsonPage(R"({"files": [
        {"filename": "a.whl", "url": "a.whl", "hashes": null, "requires-python": null, "yanked": 7, "size": -1,
         "upload-time": 12, "core-metadata": null},
        {"filename": "../../b.whl", "url": "b.whl"}, {"filename": "c.whl"}, {"url": "d.whl"}, 12, null]})");
    REQUIRE(page.ok());
    REQUIRE(page->files.size() == 2);
    const PageFile &file = page->files[0];
    CHECK((!file.sha256 && file.requiresPython.empty() && !file.yanked && !file.size && !file.uploaded));
    CHECK_FALSE(file.hasMetadata);
    CHECK(page->files[1].name == "d.whl");
}

TEST_CASE("escapes in keys and values are read, spaces around them passed over")
{
    const auto page = parseJsonPage(R"({ "fil\u0065s" : [ { "filename" : "a\u002db.whl" , "url" : "x\/a-b.whl" ,
        "requires-\u0070ython" : ">=3.8\u002c<4" , "yanked" : "\"no\"" } ] })");
    REQUIRE(page.ok());
    REQUIRE(page->files.size() == 1);
    CHECK(page->files[0].name == "a-b.whl");
    CHECK(page->files[0].url == "x/a-b.whl");
    CHECK(page->files[0].requiresPython == ">=3.8,<4");
    CHECK(page->files[0].yanked);
}

TEST_CASE("what is no page is refused as a whole")
{
    const std::string good = R"({"meta": {"api-version": "1.0"}, "files": [{"filename": "a.whl", "url": "a.whl"}]})";
    REQUIRE(parseJsonPage(good).ok());
    for (std::size_t length = 0; length < good.size(); ++length) { // cut anywhere
        CAPTURE(length);
        CHECK_FALSE(parseJsonPage(good.substr(0, length)).ok());
    }
    for (const char *text : {"[]", "null", "<html></html>", R"({"files": {}})", R"({"meta": {}, "projects": []})",
                             R"({"files": []} x)", R"({"files": [], "files")"}) {
        CAPTURE(text);
        CHECK_FALSE(parseJsonPage(text).ok());
    }
    const auto newer = parseJsonPage(R"({"meta": {"api-version": "2.0"}, "files": []})");
    REQUIRE_FALSE(newer.ok());
    CHECK(newer.error() == Error{ErrorKind::NotRecognised, "", 0, "api-version 2.0"});
}
