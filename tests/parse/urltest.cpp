// SPDX-License-Identifier: MIT
#include "parse/url.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace constrictor;

TEST_CASE("references are resolved as in RFC 3986, section 5.4")
{
    const std::string base = "http://a/b/c/d;p?q";
    const std::vector<std::pair<std::string, std::string>> table{
        {"g:h", "g:h"},
        {"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"},
        {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},
        {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"},
        {"g?y", "http://a/b/c/g?y"},
        {"g#s", "http://a/b/c/g"},
        {";x", "http://a/b/c/;x"},
        {"g;x?y#s", "http://a/b/c/g;x?y"},
        {"", "http://a/b/c/d;p?q"},
        {"#s", "http://a/b/c/d;p?q"},
        {".", "http://a/b/c/"},
        {"./", "http://a/b/c/"},
        {"..", "http://a/b/"},
        {"../", "http://a/b/"},
        {"../g", "http://a/b/g"},
        {"../..", "http://a/"},
        {"../../", "http://a/"},
        {"../../g", "http://a/g"},
        {"../../../g", "http://a/g"},
        {"/./g", "http://a/g"},
        {"/../g", "http://a/g"},
        {"g.", "http://a/b/c/g."},
        {"..g", "http://a/b/c/..g"},
        {"./../g", "http://a/b/g"},
        {"./g/.", "http://a/b/c/g/"},
        {"g/./h", "http://a/b/c/g/h"},
        {"g/../h", "http://a/b/c/h"},
        {"g?y/../x", "http://a/b/c/g?y/../x"},
    };
    for (const std::pair<std::string, std::string> &row : table) {
        CAPTURE(row.first);
        CHECK(joinUrl(base, row.first) == row.second);
    }
}

TEST_CASE("links of index pages")
{
    CHECK(joinUrl("https://h:81/simple/pkg/", "../../files/p-1.whl") == "https://h:81/files/p-1.whl");
    CHECK(joinUrl("https://h/simple/pkg/", "//cdn/p.whl") == "https://cdn/p.whl");
    CHECK(joinUrl("file:///srv/simple/pkg/index.html", "../../p.whl") == "file:///srv/p.whl");
    CHECK(joinUrl("https://h", "p.whl") == "https://h/p.whl");
    CHECK(joinUrl("https://h/a//b/", "c") == "https://h/a//b/c");
}

TEST_CASE("the file name is the decoded last segment")
{
    CHECK(fileNameOfUrl("https://h/f/torch-2.7.0%2Bcu128-cp312.whl?x=1#sha256=00") == "torch-2.7.0+cu128-cp312.whl");
    CHECK(fileNameOfUrl("p.whl") == "p.whl");
    CHECK(fileNameOfUrl("100%.whl") == "100%.whl");
    CHECK(fileNameOfUrl("https://h/f/") == "");
    CHECK(fileNameOfUrl("https://h/f/..%2F..%2Fetc%2Fpasswd") == "");
    CHECK(fileNameOfUrl("https://h/f/%2e%2e") == "");
    CHECK(fileNameOfUrl("https://h/f/a%00b") == "");
}

TEST_CASE("file URLs and paths")
{
    CHECK(pathOfFileUrl("file:///srv/my%20index/simple/") == "/srv/my index/simple/");
    CHECK(pathOfFileUrl("file://localhost/srv") == "/srv");
    CHECK(pathOfFileUrl("file:/srv") == "/srv");
    CHECK(pathOfFileUrl("file://elsewhere/srv") == "");
    CHECK(pathOfFileUrl("https://h/srv") == "");
    CHECK(fileUrlOfPath("/srv/my index/100%/é") == "file:///srv/my%20index/100%25/%C3%A9");
    CHECK(pathOfFileUrl(fileUrlOfPath("/srv/a?b#c/%41")) == "/srv/a?b#c/%41");
}
