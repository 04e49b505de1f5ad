// SPDX-License-Identifier: MIT
#include "parse/sha256.h"
#include "parse/textpool.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace constrictor;

TEST_CASE("a digest is 64 hexadecimal digits")
{
    const std::string digits = "00ff10" + std::string(58, 'a');
    const auto digest = parseSha256(digits);
    REQUIRE(digest);
    CHECK(digest->bytes[1] == 255);
    CHECK(toHex(*digest) == digits);
    CHECK(parseSha256("00FF10" + std::string(58, 'A')) == digest);
    CHECK_FALSE(parseSha256(digits.substr(1)));
    CHECK_FALSE(parseSha256("x" + digits.substr(1)));
    CHECK_FALSE(parseSha256(""));
}

TEST_CASE("kept texts stay when the pool grows and moves")
{
    TextPool pool;
    const std::string_view first = pool.keep("first");
    const std::string large(100'000, 'x');
    const std::string_view second = pool.keep(large);
    const TextPool moved = std::move(pool);
    CHECK(first == "first");
    CHECK(second == large);
}
