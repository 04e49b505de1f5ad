// SPDX-License-Identifier: MIT
#include "parse/timestamp.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

std::optional<long long> seconds(std::string_view text)
{
    const auto moment = parseTimestamp(text);
    return moment ? std::optional<long long>(moment->time_since_epoch().count()) : std::nullopt;
}

} // namespace

TEST_CASE("moments as indexes and people write them")
{
    CHECK(seconds("1970-01-01T00:00:00Z") == 0);
    CHECK(seconds("2024-10-31") == 1730332800);
    CHECK(seconds("2024-10-31T08:15:00.123456Z") == 1730362500);
    CHECK(seconds("2024-10-31 08:15") == 1730362500);
    CHECK(seconds("2024-10-31T10:15:00+02:00") == 1730362500);
    CHECK(seconds("2024-10-31T03:15:00-0500") == 1730362500);
    CHECK(seconds("2024-02-29") == 1709164800);
}

TEST_CASE("anything else is refused")
{
    for (const char *text :
         {"", "2024", "2024-10", "2024-13-01", "2023-02-29", "2024-10-31T", "2024-10-31T25:00", "2024-10-31T08:15:00Z ",
          "2024-10-31T08:15:00+", "31.10.2024", "2024-W44-4", "-024-10-31"}) {
        CAPTURE(text);
        CHECK_FALSE(parseTimestamp(text));
    }
}
