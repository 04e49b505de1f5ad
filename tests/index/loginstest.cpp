// SPDX-License-Identifier: MIT
#include "index/logins.h"

#include <doctest/doctest.h>

#include <vector>

using namespace constrictor;

namespace {

/// The user of the login that @p url is asked with; empty without one.
std::string userFor(const std::vector<Login> &logins, std::string_view url)
{
    const Credentials *login = loginFor(logins, url);
    return login ? login->user : std::string();
}

} // namespace

TEST_CASE("the login whose address shares most folders counts, the first of equals")
{
    const std::vector<Login> logins{{"https://a.example/p/1/simple", {"one", ""}},
                                    {"https://a.example/p/11/simple/", {"eleven", ""}},
                                    {"https://a.example/p/1/simple/", {"late", ""}},
                                    {"https://b.example/links.html", {"links", ""}}};
    CHECK(userFor(logins, "https://a.example/p/1/simple/demo/") == "one");
    CHECK(userFor(logins, "https://a.example/p/1/simple") == "one");
    CHECK(userFor(logins, "https://a.example/p/11/simple/demo/") == "eleven");
    CHECK(userFor(logins, "https://a.example/p/11/files/demo.whl?x=/p/1/simple/") == "eleven");
    CHECK(userFor(logins, "https://a.example/p/2/simple/demo/") == "one"); // as near as any
    CHECK(userFor(logins, "https://A.example:443/files/demo.whl") == "one");
    CHECK(userFor(logins, "https://b.example/links.html") == "links");
    CHECK(userFor(logins, "https://b.example") == "links");
}

TEST_CASE("no login leaves its origin")
{
    const std::vector<Login> logins{{"https://a.example/simple/", {"me", "secret"}}};
    CHECK(userFor(logins, "http://a.example/simple/").empty());
    CHECK(userFor(logins, "https://a.example:8443/simple/").empty());
    CHECK(userFor(logins, "https://a.example.net/simple/").empty());
    CHECK(userFor(logins, "file:///simple/").empty());
    CHECK(userFor({}, "https://a.example/simple/").empty());
}
