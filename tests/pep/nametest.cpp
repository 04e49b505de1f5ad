// SPDX-License-Identifier: MIT
#include "pep/name.h"

#include <doctest/doctest.h>

using namespace constrictor::pep;

TEST_CASE("Names and normalization: the examples")
{
    for (const char *name : {"friendly-bard", "Friendly-Bard", "FRIENDLY-BARD", "friendly.bard", "friendly_bard",
                             "friendly--bard", "FrIeNdLy-._.-bArD"}) {
        CHECK(normalizedName(name) == "friendly-bard");
        CHECK(isValidName(name));
    }
    CHECK(isNormalizedName("friendly-bard"));
    CHECK_FALSE(isNormalizedName("friendly--bard"));
    CHECK_FALSE(isNormalizedName("Friendly-bard"));
}

TEST_CASE("Name format")
{
    for (const char *name : {"a", "7", "A.B-C_D", "x1"})
        CHECK_MESSAGE(isValidName(name), name);
    for (const char *name : {"", "-a", "a-", "a_", ".", "a b", "caf\u00e9", "a\n"})
        CHECK_MESSAGE(!isValidName(name), name);
}
