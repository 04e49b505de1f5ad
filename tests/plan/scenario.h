// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "index/candidatesource.h"
#include "plan/request.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// A source of candidates in memory: releases that a test states, and what another source has besides.
class TableSource : public CandidateSource
{
public:
    struct Entry
    {
        std::string version;
        std::vector<std::string> requiresDist;
        std::vector<std::string> providesExtra;
        bool yanked = false;
        LeftOut leftOut = LeftOut::No;
    };

    void add(const std::string &name, Entry entry) { m_entries[name].push_back(std::move(entry)); }
    [[nodiscard]] Entry &last(const std::string &name) { return m_entries[name].back(); }
    void drop(const std::string &name, const std::string &version) { m_dropped[name].insert(version); }
    /// Nothing newer is listed. If the version itself is not, it is as the nearest final release that is: the next
    /// newer one, else the next older one.
    void endAt(const std::string &name, const pep::Version &version) { m_ends.insert_or_assign(name, version); }
    void setBase(std::shared_ptr<CandidateSource> base) { m_base = std::move(base); }
    [[nodiscard]] const std::map<std::string, std::vector<Entry>> &entries() const { return m_entries; }

    const ReleaseList &releases(std::string_view name, const StopToken &stop) override;
    ReleaseMetadata metadata(std::string_view name, const Release &release, const StopToken &stop) override;

private:
    static constexpr std::uint32_t ownFiles = 1U << 30; ///< numbers from here on are m_entries'

    std::map<std::string, std::vector<Entry>> m_entries;
    void cutAtEnd(ReleaseList &list, const pep::Version &end) const;

    std::map<std::string, std::set<std::string>> m_dropped;
    std::map<std::string, pep::Version> m_ends;
    std::map<std::string, ReleaseList, std::less<>> m_lists;
    std::shared_ptr<CandidateSource> m_base;
};

/// What a scenario file says must come out.
struct Expectation
{
    std::string verdict;
    std::string impossible; ///< "by-itself" or "blocked"
    std::optional<unsigned> lockEdits;
    std::optional<unsigned> changed;
    std::vector<std::set<std::string>> unlockSets;
    std::optional<std::set<std::string>> blockers;
    std::map<std::string, std::string> versions; ///< "" for absent
};

/// One problem with its answer: an environment, candidates, a request. See tests/data/README.md for the format.
struct Scenario
{
    std::string title;
    Environment environment;
    TableSource source;
    Requests requests;
    Expectation expectation;
};

/// Throws std::runtime_error naming the line that cannot be read. @p worlds is the folder of the named worlds.
[[nodiscard]] Scenario readScenario(const std::string &path, const std::string &worlds);

/// The same of a text, for worlds that name no other.
[[nodiscard]] Scenario scenarioOf(const std::string &text);

/// The whole file. Throws std::runtime_error.
[[nodiscard]] std::string readText(const std::string &path);

} // namespace constrictor
