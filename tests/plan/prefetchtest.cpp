// SPDX-License-Identifier: MIT
// A source with latency is told early which lists will be asked for.
#include "plan/plan.h"
#include "plan/randomscenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

/// Notes in which order lists are announced and asked for.
class WatchedSource final : public CandidateSource
{
public:
    explicit WatchedSource(CandidateSource &source)
        : m_source(&source)
    {
    }

    const ReleaseList &releases(std::string_view name, const StopToken &stop) override
    {
        events.push_back("ask " + std::string(name));
        return m_source->releases(name, stop);
    }
    ReleaseMetadata metadata(std::string_view name, const Release &release, const StopToken &stop) override
    {
        return m_source->metadata(name, release, stop);
    }
    void prefetch(std::span<const std::string> names) override
    {
        for (const std::string &name : names)
            events.push_back("announce " + name);
    }

    std::vector<std::string> events;

private:
    CandidateSource *m_source;
};

} // namespace

TEST_CASE("lists of all that a release adds are announced before the first of them is asked for")
{
    SmallWorld world;
    world.releases = {{"app", "1.0", {}, {"left", "right", "here"}, {}},
                      {"left", "1.0", {}, {}, {}},
                      {"right", "1.0", {}, {}, {}},
                      {"here", "1.0", {}, {}, {}}};
    world.installedPackages = {{"here", "1.0", {}, {}, {}}};
    world.requests = {"app"};
    Scenario scenario = toScenario(world);
    WatchedSource source(scenario.source);
    CHECK(makePlan(scenario.environment, source, scenario.requests, {}).verdict == Verdict::Installable);

    const auto at = [&](const std::string &event) { return std::ranges::find(source.events, event); };
    REQUIRE(at("announce right") != source.events.end());
    CHECK(at("announce right") < at("ask left"));
    CHECK(at("announce left") < at("ask right"));
    CHECK(at("announce here") == source.events.end());
}
