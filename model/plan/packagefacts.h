// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "index/candidatesource.h"
#include "plan/request.h"
#include "plan/requirementtable.h"
#include "resolve/valueset.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// One value of a package.
struct Candidate
{
    enum class Origin : std::uint8_t {
        None,
        Installed,
        Wheel,
        Listed,
        SourceArchive, ///< listed, but only pip would build it: what it requires is unknown. Can turn out on reading
        Address, ///< a wheel at the address that a constraint line names: what it requires is not looked at
    };
    enum class Metadata : std::uint8_t {
        NotRead,
        Read,
        Legacy, ///< read, with a requirement that pip refuses since 24.1
        Unreadable,
        Unavailable,
    };

    Origin origin = Origin::None;
    std::uint32_t number = 0; ///< of the installed package, the wheel, the release in its list, or the SpecifierId
    std::optional<pep::Version> version; ///< empty: an installed version that cannot be parsed
    std::string versionText;
    bool prerelease = false;
    bool yanked = false;
    bool isRefused = false; ///< installed, with a requirement that pip cannot read since 24.1
    Metadata metadata = Metadata::NotRead;
    std::vector<RequirementId> requirements; ///< once read; those that can never apply are left out
    std::vector<NameId> extras; ///< provided, normalized, ascending
};

/// What is known about one package.
struct PackageFacts
{
    std::vector<Candidate> candidates; ///< by Value; value 0 is absent, and 1 is of origin None where not installed
    const ReleaseList *list = nullptr; ///< once listed
    Value firstListed = 0; ///< the candidates from here on are of the list
    Value firstSourceArchive = 0; ///< and from here on those that have no wheel
    bool installedListed = false; ///< the list has a usable release of the installed version
};

/// Everything that plans know about packages, read lazily and once: the installed ones, the local wheels of the
/// request and the source's releases. Only facts; nothing is decided here.
class Facts
{
public:
    Facts(const Environment &environment, CandidateSource &source, std::span<const LocalWheel> wheels, StopToken stop);

    [[nodiscard]] RequirementTable &table() { return m_table; }
    [[nodiscard]] const RequirementTable &table() const { return m_table; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    [[nodiscard]] const PackageFacts &package(NameId name) { return at(name); }
    [[nodiscard]] const Candidate &candidate(NameId name, Value value) { return at(name).candidates[value]; }
    [[nodiscard]] bool isInstalled(NameId name)
    {
        return candidate(name, installed).origin == Candidate::Origin::Installed;
    }
    /// Whether pip, since 24.1, cannot read the version or a requirement of some installed package.
    [[nodiscard]] bool hasRefused() const { return m_hasRefused; }
    /// Names of all installed packages and wheels, in the environment's order.
    [[nodiscard]] const std::vector<NameId> &installedNames() const { return m_installedNames; }
    [[nodiscard]] const std::vector<NameId> &wheelNames() const { return m_wheelNames; }

    /// The candidates of the package's list, which is fetched now if it was not yet. The installed version is no
    /// candidate of the list.
    ValueSet list(NameId name);
    /// The source archives of the package's list. Only once it is listed.
    [[nodiscard]] ValueSet sourceArchives(NameId name);
    [[nodiscard]] bool isListed(NameId name) { return at(name).list != nullptr; }
    /// Whether the package's list has a usable release of the installed version. Only once it is listed.
    [[nodiscard]] bool isInstalledListed(NameId name) { return at(name).installedListed; }
    /// The candidate with its requirements, read now if they were not yet.
    const Candidate &described(NameId name, Value value);

    /// Candidates that meet the clauses, pre-releases allowed; never "absent". Grows once the package is listed.
    const ValueSet &accepted(NameId name, SpecifierId specifiers);
    [[nodiscard]] bool accepts(NameId name, SpecifierId specifiers, Value value);

    void prefetch(std::span<const NameId> names);

    [[nodiscard]] std::size_t releasesRead() const { return m_releasesRead; }
    /// Packages whose list could not be had: what is said about them is undecided.
    [[nodiscard]] const std::vector<NameId> &unavailable() const { return m_unavailable; }

private:
    struct Accepted
    {
        Value judged = 0; ///< candidates below are in values, or do not meet the clauses
        ValueSet values;
    };

    PackageFacts &at(NameId name);
    void addInstalled(std::uint32_t number);
    void addWheel(const LocalWheel &wheel, std::uint32_t number);
    void addLockedAddresses();
    void setMetadata(Candidate &candidate, std::span<const std::string> requiresDist,
                     std::span<const std::string> providesExtra, bool lenient);
    void addRelease(PackageFacts &package, std::uint32_t number, Candidate::Origin origin);
    void readRelease(NameId name, Candidate &candidate);
    [[nodiscard]] bool meets(const Candidate &candidate, SpecifierId specifiers) const;
    [[nodiscard]] bool isFrom(const Candidate &candidate, SpecifierId id) const;

    const Environment &m_environment;
    CandidateSource &m_source;
    StopToken m_stop;
    RequirementTable m_table;
    std::deque<PackageFacts> m_packages; ///< by name
    std::unordered_map<std::uint64_t, Accepted> m_accepted; ///< by name and specifiers
    std::vector<NameId> m_installedNames;
    std::vector<NameId> m_wheelNames;
    std::vector<std::string> m_wheelAddresses; ///< by number of the wheel
    std::vector<NameId> m_unavailable;
    std::size_t m_releasesRead = 0;
    bool m_hasRefused = false;
};

} // namespace constrictor
