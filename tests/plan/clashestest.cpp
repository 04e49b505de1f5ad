// SPDX-License-Identifier: MIT
#include "plan/clashes.h"

#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>

using namespace constrictor;

namespace {

bool clash(const std::string &lock, const std::string &request)
{
    const Scenario scenario = scenarioOf("lock " + lock + "\nrequest " + request + "\n");
    return findClashes(scenario.environment, scenario.requests.lines).size() == 1;
}

} // namespace

TEST_CASE("clauses that no version meets both")
{
    constexpr auto pairs = std::to_array<std::pair<const char *, const char *>>({
        {"a<2", "a>=2"},
        {"a<2", "a>=2.0rc1"},
        {"a>1", "a<=1"},
        {"a~=1.4", "a>=2"},
        {"a==1.*", "a>=2"},
        {"a==1.*", "a<1"},
        {"a~=1.4.2", "a>=1.5"},
        {"a~=1.4.2", "a>=1.5.dev0"},
        {"a==1.*", "a==2.*"},
        {"a~=1.4", "a==1.3.*"},
        {"a>=1,<2", "a==2"},
        {"a<=1,>=1", "a!=1"},
        {"a==1!1.*", "a<1!1"},
        {"a==1", "a!=1"},
        {"a<=1", "a>=2"},
        {"a==1.0+x", "a==1.0+y"},
    });
    for (const auto &pair : pairs) {
        CAPTURE(pair.first);
        CAPTURE(pair.second);
        CHECK(clash(pair.first, pair.second));
        CHECK(clash(pair.second, pair.first));
    }
}

TEST_CASE("clauses that some version meets both")
{
    constexpr auto pairs = std::to_array<std::pair<const char *, const char *>>({
        {"a<=2", "a>=2"},
        {"a>1", "a<=1.1"},
        {"a~=1.4", "a>=1.9"},
        {"a==1.*", "a>=1.9"},
        {"a~=1.4.2", "a<1.5"},
        {"a<2.0rc2", "a>=2.0rc1"},
        {"a==1.0", "a==1.0+y"},
        {"a<2.0.post1", "a>=2.0"},
        {"a~=1!1.4", "a>=1!1.9"},
        {"a>=1.0", "a<=1.0,!=1.0+x"},
    });
    for (const auto &pair : pairs) {
        CAPTURE(pair.first);
        CAPTURE(pair.second);
        CHECK_FALSE(clash(pair.first, pair.second));
        CHECK_FALSE(clash(pair.second, pair.first));
    }
}
