// SPDX-License-Identifier: MIT
#include "parse/netrc.h"

#include <doctest/doctest.h>

using namespace constrictor;

TEST_CASE("entries of a .netrc")
{
    const auto entries = parseNetrc("# mine\nmachine a.example login me password \"p w\\\"d\"\n"
                                    "machine b.example\n  user you\n  account x\n  password #1\n"
                                    "macdef init\nmachine no\n\ndefault login any password thing");
    REQUIRE(entries.size() == 3);
    CHECK(entries[0] == NetrcEntry{"a.example", "me", "p w\"d"});
    CHECK(entries[1] == NetrcEntry{"b.example", "you", "#1"});
    CHECK(entries[2] == NetrcEntry{"", "any", "thing"});
}

TEST_CASE("a broken .netrc gives what can be read")
{
    CHECK(parseNetrc("").empty());
    CHECK(parseNetrc("login nobody").empty());
    CHECK(parseNetrc("machine").size() == 1);
    CHECK(parseNetrc("machine a login \"open").at(0).login == "open");
}
