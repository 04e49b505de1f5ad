// SPDX-License-Identifier: MIT
#pragma once

#include "index/candidatesource.h"
#include "index/filesource.h"
#include "index/releasechooser.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What the lists of a run rest on; of several the last one.
enum class ListBasis : std::uint8_t {
    Local, ///< files of this machine alone
    Index, ///< what indexes of the network say
    Cache, ///< a copy of what one said earlier, be it for one package
};

/// Several sources as one, the way pip joins them: all their files of a package count, whichever index has them. Where
/// two files are equally good, the last one counts, in pip's order (package_finder.py, find_all_candidates): the files
/// of folders, those of the last name first, then what pages list, source after source.
class JoinedSource final : public CandidateSource
{
public:
    /// With @p assumeSourceMetadata what source archives say of themselves counts even where nobody vouches for it, if
    /// the package has no wheel in any release: otherwise old archives with few requirements would win.
    JoinedSource(std::vector<std::unique_ptr<FileSource>> sources, const Target &target, FileRules rules = {},
                 bool assumeSourceMetadata = false);

    /// Listed where at least one source knows the package, even if another cannot be asked (as for pip); else
    /// Unavailable where one cannot be asked, or there is none.
    [[nodiscard]] const ReleaseList &releases(std::string_view name, const StopToken &stop) override;
    [[nodiscard]] ReleaseMetadata metadata(std::string_view name, const Release &release,
                                           const StopToken &stop) override;
    void prefetch(std::span<const std::string> names) override;

    /// What the lists that were asked for so far rest on.
    [[nodiscard]] ListBasis basis() const { return m_basis; }

    /// Source archives whose requirements were taken as read though nobody vouches for them, in the order of reading.
    struct Assumed
    {
        std::string name; ///< normalized
        std::string version;
        std::vector<std::string> requiresDist;
    };
    [[nodiscard]] const std::vector<Assumed> &assumed() const { return m_assumed; }

    /// What could not be asked so far, each problem once: with any, an answer is partial.
    [[nodiscard]] const std::vector<IndexProblem> &problems() const { return m_problems; }

private:
    struct Package
    {
        std::vector<FileList> lists; ///< one a source
        ReleaseList releases;
    };
    struct Place
    {
        std::size_t source = 0;
        std::size_t file = 0; ///< in the source's page
    };

    void note(const std::optional<IndexProblem> &problem);
    void ask(std::string_view name, Package &package, const StopToken &stop);
    void choose(std::string_view name, Package &package);
    [[nodiscard]] std::vector<Place> inOrder(const std::vector<FileList> &lists) const;
    [[nodiscard]] static bool hasWheel(const ReleaseList &list);
    static void leaveOut(Package &package, const Release &release);

    std::vector<std::unique_ptr<FileSource>> m_sources;
    ReleaseChooser m_chooser;
    std::map<std::string, Package, std::less<>> m_packages;
    std::vector<Place> m_places; ///< by Release::file
    std::vector<IndexProblem> m_problems;
    std::vector<Assumed> m_assumed;
    bool m_assumeSourceMetadata;
    ListBasis m_basis = ListBasis::Local;
};

} // namespace constrictor
