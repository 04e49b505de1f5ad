// SPDX-License-Identifier: MIT
#pragma once

#include "index/candidatesource.h"
#include "index/formatcontrol.h"
#include "index/target.h"
#include "parse/simplepage.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// A listed file with the number under which its source finds it again.
struct OfferedFile
{
    const PageFile *file = nullptr;
    std::uint32_t number = 0;
    bool dated = true; ///< uploadedBefore applies; false for files of this machine, as for pip
    bool readable = false; ///< if it is a source archive: its source can look into it
};

/// Which files do not exist at all.
struct FileRules
{
    std::optional<std::chrono::sys_seconds> uploadedBefore; ///< not those of this moment or later, nor the undated
    FormatControl formats;
};

/// Reduces files to releases: for each version the one wheel that pip would take (pip's package_finder.py,
/// CandidateEvaluator: not yanked before yanked, then the best tag, then the highest build; of equals the last).
class ReleaseChooser
{
public:
    explicit ReleaseChooser(const Target &target, FileRules rules = {});

    /// The releases of @p normalizedName, newest first. Files that are neither wheels nor source archives of that name
    /// are passed over, as pip does.
    [[nodiscard]] std::vector<Release> choose(std::string_view normalizedName, std::span<const OfferedFile> files);

    /// Whether the file cannot be judged by its upload time, which it lacks: pip stops at such a one.
    [[nodiscard]] bool lacksUploadTime(std::string_view normalizedName, const OfferedFile &offered);

private:
    struct Offer;

    [[nodiscard]] bool exists(std::string_view normalizedName, const OfferedFile &offered) const;
    [[nodiscard]] bool fitsPython(std::string_view requiresPython);
    [[nodiscard]] std::optional<Offer> read(std::string_view normalizedName, const OfferedFile &offered);

    pep::TagTarget m_tags;
    std::optional<pep::TagRanking> m_ranking; ///< of m_tags, once something is listed: a thousand tags take a while
    pep::Version m_python;
    FileRules m_rules;
    std::unordered_map<std::string, bool> m_fitsPython; ///< pages repeat a few texts thousands of times
};

} // namespace constrictor
