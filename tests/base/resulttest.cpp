// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

using namespace constrictor;

TEST_CASE("a result holds a value or an error, never both")
{
    const Result<std::string> good(std::string("text"));
    CHECK(good.ok());
    CHECK(*good == "text");

    const Result<std::string> bad(Error{ErrorKind::NotFound, "/etc/pip/constraint.txt"});
    CHECK_FALSE(bad.ok());
    CHECK(bad.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a move-only value can be taken out")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = *std::move(result);
    CHECK(*taken == 7);
}
