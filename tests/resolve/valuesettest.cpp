// SPDX-License-Identifier: MIT
#include "resolve/valueset.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

using namespace constrictor;

namespace {

std::set<Value> plain(const ValueSet &set)
{
    std::set<Value> result;
    set.forEach([&](Value value) { result.insert(value); });
    return result;
}

} // namespace

TEST_CASE("set algebra agrees with std::set, within and beyond one word")
{
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        const Value limit = round % 2 == 0 ? 60 : 300;
        ValueSet left;
        ValueSet right;
        std::set<Value> a;
        std::set<Value> b;
        for (int i = 0; i < 20; ++i) {
            const Value x = random() % limit;
            const Value y = random() % limit;
            left.insert(x), a.insert(x);
            right.insert(y), b.insert(y);
        }
        std::set<Value> both;
        std::set<Value> only;
        for (const Value value : a)
            (b.contains(value) ? both : only).insert(value);
        std::set<Value> all = a;
        all.insert(b.begin(), b.end());
        REQUIRE(plain(left) == a);
        REQUIRE(left.count() == a.size());
        REQUIRE(plain(left & right) == both);
        REQUIRE(plain(left | right) == all);
        REQUIRE(plain(left - right) == only);
        REQUIRE((left - right == left - (left & right)));
        REQUIRE(left.intersects(right) == !both.empty());
        REQUIRE((left & right).isSubsetOf(right));
        REQUIRE(left.isSubsetOf(right) == only.empty());
        left.erase(*a.begin());
        REQUIRE_FALSE(left.contains(*a.begin()));
    }
}

TEST_CASE("a single value is told, the flag is none")
{
    CHECK(ValueSet{5}.single() == 5);
    CHECK(ValueSet{62}.single() == 62);
    CHECK(ValueSet{63}.single() == 63);
    CHECK(ValueSet{500}.single() == 500);
    CHECK_FALSE(ValueSet{3, 500}.single());
    CHECK_FALSE(ValueSet{100, 500}.single());
    CHECK_FALSE(ValueSet{}.single());
    CHECK_FALSE(ValueSet::unlisted().single());
    CHECK_FALSE((ValueSet::unlisted() | ValueSet{1}).single());
}

TEST_CASE("the flag gives way to the listed values")
{
    ValueSet set = ValueSet::unlisted() | ValueSet{absent};
    CHECK(set.isSubsetOf(ValueSet::unlisted() | ValueSet{absent, installed}));
    CHECK_FALSE(set.isSubsetOf(ValueSet{absent, installed, 2, 3}));
    set.list(ValueSet::range(2, 100));
    CHECK(set == (ValueSet{absent} | ValueSet::range(2, 100)));

    ValueSet closed{absent};
    closed.list(ValueSet::range(2, 100));
    CHECK(closed == ValueSet{absent});
}
