// SPDX-License-Identifier: MIT
#include "pep/prereleases.h"

#include "pep/reading.h"

using namespace constrictor::pep;

TEST_CASE("an installed version is judged with pre-releases allowed")
{
    CHECK(installedFits(specifiers(">=2.6"), version("2.7.0a0+nv25.4")));
    CHECK_FALSE(installedFits(specifiers(">=2.8"), version("2.8.0a0+nv25.5")));
}

TEST_CASE("a lock that joins the requirement opens the container's own pre-release")
{
    const SpecifierSet joined = specifiers(">=2.4").joined(specifiers("==2.7.0a0+79aa17489c.nv25.4"));
    CHECK(joined.namesPrerelease());
    CHECK(joined.contains(version("2.7.0a0+79aa17489c.nv25.4")));
    CHECK_FALSE(specifiers(">=2.4").namesPrerelease());
}
