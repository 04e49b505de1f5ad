// SPDX-License-Identifier: MIT
#pragma once

#include "index/candidatesource.h"
#include "index/indexproblem.h"
#include "parse/simplepage.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace constrictor {

/// What one source lists for one package.
struct FileList
{
    ListState state = ListState::NoSuchPackage;
    SimplePage page; ///< PageFile::url is relative to base
    std::string base; ///< URL of the page or folder
    std::optional<IndexProblem> problem; ///< why it is Unavailable, or Listed from the cache alone
    bool isChecked =
        true; ///< the index says so itself, now or for as long as its last answer holds; else a copy of ours
};

/// What one source knows about the metadata of one wheel.
struct FoundMetadata
{
    ReleaseMetadata metadata;
    std::optional<IndexProblem> problem; ///< why it was not read
};

/// One index, one wheelhouse or one table of files. Used from one thread at a time.
class FileSource
{
public:
    virtual ~FileSource() = default;

    /// Whether the files lie on this machine for certain, so that no upload time is asked of them.
    [[nodiscard]] virtual bool isLocal() const = 0;

    /// Whether its files lie there by themselves, on no page: pip puts those of all sources before those of pages.
    [[nodiscard]] virtual bool hasLooseFiles() const { return false; }

    /// Whether metadata() can look into source archives.
    [[nodiscard]] virtual bool readsSourceArchives() const { return false; }

    /// All files of @p normalizedName. Blocks until they are known or @p stop is set (then Unavailable).
    [[nodiscard]] virtual FileList files(std::string_view normalizedName, const StopToken &stop) = 0;

    /// The metadata of a wheel, or source archive, of @p list, which files() returned. Blocks like files().
    [[nodiscard]] virtual FoundMetadata metadata(std::string_view normalizedName, const FileList &list,
                                                 const PageFile &file, const StopToken &stop) = 0;

    /// See CandidateSource::prefetch().
    virtual void prefetch(std::span<const std::string> names) { static_cast<void>(names); }
};

} // namespace constrictor
