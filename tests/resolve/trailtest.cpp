// SPDX-License-Identifier: MIT
#include "resolve/trail.h"

#include <doctest/doctest.h>

using namespace constrictor;

TEST_CASE("a mark stands as long as its entry does")
{
    const PackageId package{0};
    Trail trail;
    trail.addPackage({0, 1, 2});
    CHECK_FALSE(trail.stands(TrailMark()));
    CHECK_FALSE(trail.stands(trail.mark(package))); // it has no entry yet

    trail.derive(package, {1, 2}, IncompatibilityId{0});
    const TrailMark derived = trail.mark(package);
    trail.decide(package, 2);
    const TrailMark decided = trail.mark(package);
    CHECK(trail.stands(derived));
    CHECK(trail.stands(decided));

    trail.backjump(0);
    CHECK(trail.stands(derived));
    CHECK_FALSE(trail.stands(decided));
    trail.decide(package, 2); // at the same place, and another one
    CHECK_FALSE(trail.stands(decided));

    trail.cut(0);
    CHECK_FALSE(trail.stands(derived));
    CHECK_FALSE(trail.stands(TrailMark()));
}
