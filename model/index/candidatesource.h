// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "pep/version.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// Why a release that is listed cannot be a candidate. Told from the list alone, before any metadata is read.
enum class LeftOut : std::uint8_t {
    No, ///< it is a candidate
    OnlySourceArchives, ///< no wheel at all, and its requirements are unknown: nothing is ever built. May turn out late
    OtherPython, ///< every wheel's Requires-Python excludes the target's interpreter
    OtherPlatform, ///< no wheel has a tag of the target
};

/// One version of a package as an index or a wheelhouse lists it, reduced to the file that the target prefers.
struct Release
{
    pep::Version version;
    std::string versionText; ///< as the file name spells it
    LeftOut leftOut = LeftOut::No;
    bool yanked = false; ///< PEP 592: every file of the version that counts is yanked
    std::uint32_t file = 0; ///< the source's own number of the chosen file, for metadata(); 0 if left out
    std::string fileName; ///< of the chosen wheel, or source archive where there is none; of any file where left out
    std::string requiresPython; ///< as the list says (PEP 503 data-requires-python), may be empty
    std::optional<std::uint64_t> size; ///< bytes of the chosen file, where the list tells
};

/// What is known about the list of a package.
enum class ListState : std::uint8_t {
    Listed, ///< the releases are complete
    NoSuchPackage, ///< every index answered and none knows the name
    Unavailable, ///< not allowed, offline and not cached, not reachable: the package's releases are unknown
};

struct ReleaseList
{
    ListState state = ListState::NoSuchPackage;
    std::vector<Release> releases; ///< newest first, one entry a version; left-out ones included
};

/// What is known about the metadata of one file.
enum class MetadataState : std::uint8_t {
    Read,
    Unavailable, ///< not allowed, offline and not cached, not reachable, or only with the whole wheel
    Damaged, ///< there is a METADATA, but it cannot be read
    Unknown, ///< a source archive that does not state it: no candidate, as LeftOut::OnlySourceArchives says then
};

/// The part of core metadata that decides. Texts as they stand in METADATA: the reader of requirements is plan, which
/// parses each different text once.
struct ReleaseMetadata
{
    MetadataState state = MetadataState::Unavailable;
    std::vector<std::string> requiresDist; ///< markers not judged
    std::vector<std::string> providesExtra; ///< as spelled
    std::string requiresPython; ///< empty: any
    bool assumed = false; ///< nobody vouches for it: a source archive says so that may say something else when built
};

/// Where candidates come from: an index, a wheelhouse, several of them joined, or a table in a test. Made for one
/// target (tags and Python version), so that it can say which file of a release counts. Names are normalized (PEP 503).
/// Used from one thread at a time; the answers for one name never change during a run.
class CandidateSource
{
public:
    virtual ~CandidateSource() = default;

    /// The list of a package, complete or not at all. The reference stays valid as long as the source. Blocks until it
    /// is known or the token is set; then the state is Unavailable.
    [[nodiscard]] virtual const ReleaseList &releases(std::string_view name, const StopToken &stop) = 0;

    /// The metadata of a release of that list that is not left out. Blocks like releases().
    [[nodiscard]] virtual ReleaseMetadata metadata(std::string_view name, const Release &release,
                                                   const StopToken &stop) = 0;

    /// Says which lists will likely be asked for next. Does not block; a source without latency ignores it.
    virtual void prefetch(std::span<const std::string> names) { static_cast<void>(names); }
};

} // namespace constrictor
