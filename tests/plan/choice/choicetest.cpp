// SPDX-License-Identifier: MIT
// When a pre-release from an index is taken: a plan follows the newest pip, a prediction the one that is installed.
#include "plan/choice/choice.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

std::string planned(const std::string &specifiers, const std::vector<std::string> &releases)
{
    const Choice choice = choiceOf({specifiers, releases, {}});
    CHECK(choice.byPip == choice.planned);
    return choice.planned;
}

std::string byPip(const std::string &version, const std::string &specifiers, const std::vector<std::string> &releases)
{
    return choiceOf({specifiers, releases, version}).byPip;
}

} // namespace

TEST_CASE("a clause that names one, or that nothing else fits, opens pre-releases")
{
    CHECK(planned(">=1", {"1.0", "2.0rc1"}) == "1.0");
    CHECK(planned(">=1.5", {"1.0", "2.0rc1"}) == "2.0rc1");
    CHECK(planned(">=1,<3.0a0", {"1.0", "2.0rc1"}) == "2.0rc1");
    CHECK(planned("<2.0,>=2.0rc1", {"2.0rc1"}).empty());
    CHECK(planned("", {"1.0.dev1"}) == "1.0.dev1");
}

TEST_CASE("before pip 26, that nothing else fits opens them only where there is no clause")
{
    CHECK(byPip("25.0.1", ">=1.5", {"1.0", "2.0rc1"}).empty());
    CHECK(byPip("25.0.1", "", {"1.0.dev1"}) == "1.0.dev1");
    CHECK(byPip("25.0.1", "==2.0rc1", {"1.0", "2.0rc1"}) == "2.0rc1");
    CHECK(byPip("26.0", ">=1.5", {"1.0", "2.0rc1"}) == "2.0rc1");
}

TEST_CASE("before pip 25, < and > do not open them")
{
    CHECK(byPip("24.2", ">=1,<3.0a0", {"1.0", "2.0rc1"}) == "1.0");
    CHECK(byPip("25.0.1", ">=1,<3.0a0", {"1.0", "2.0rc1"}) == "2.0rc1");
}

TEST_CASE("--pre opens them")
{
    const Choice choice = choiceOf({">=1", {"1.0", "2.0rc1"}, {}, true});
    CHECK(choice.planned == "2.0rc1");
    CHECK(choice.byPip == "2.0rc1");
}
