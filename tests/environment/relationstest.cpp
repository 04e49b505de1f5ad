// SPDX-License-Identifier: MIT
#include "environment/relations.h"

#include "madeenvironment.h"

#include <doctest/doctest.h>

#include <array>

using namespace constrictor;
using test::environmentOf;
using test::package;

namespace {

std::string printed(const std::vector<Relation> &relations)
{
    static constexpr std::array states = {"met", "unmet", "missing"};
    std::string text;
    for (const Relation &relation : relations)
        text += relation.name + " " + relation.specifiers + " " + states[static_cast<int>(relation.state)] + "\n";
    return text;
}

} // namespace

TEST_CASE("a package requires what its markers ask for here")
{
    const Environment environment = environmentOf({
        package(
            "modelopt", "0.25",
            {"NumPy>=1.24", "scipy (<1)", "rich", "torch>=2 ; extra == 'torch'", "tomli ; python_version < '3.11'"}),
        package("numpy", "1.26.4"),
        package("scipy", "1.15.2"),
    });
    CHECK(printed(requiredPackages(environment, 0)) == "numpy >=1.24 met\nscipy <1 unmet\nrich  missing\n");
    CHECK(requiredPackages(environment, 0)[1].package == 2U);
    CHECK(requiredPackages(environment, 1).empty());
}

TEST_CASE("a package is required by those that name it in any spelling")
{
    const Environment environment = environmentOf({
        package("a", "1", {"Typing_Extensions>=4"}),
        package("b", "1", {"typing--extensions<4", "typing-extensions-ext"}),
        package("c", "1", {"typing", "typing-extensions ; extra == 'x'"}),
        package("typing-extensions", "4.12"),
    });
    CHECK(printed(requiringPackages(environment, "typing-extensions")) == "a >=4 met\nb <4 unmet\n");
    CHECK(printed(requiringPackages(environment, "typing")) == "c  missing\n");
}
