// SPDX-License-Identifier: MIT
#pragma once

#include "pep/versionparts.h"
#include "pep/versionscanner.h"

/// Private to this folder: makes a Version of what a scanner tells.
namespace constrictor::pep {

class VersionBuilder
{
public:
    void epoch(const Number &number) { m_fits = m_fits && number.value == 0; }
    void release(const Number &number);
    void pre(unsigned kind, const Number &number);
    void post(const Number &number);
    void dev(const Number &number);
    void local(std::string_view text) { m_local = text; }

    /// The version of @p text, which is what was scanned (without white space).
    [[nodiscard]] Version build(std::string_view text) &&;

private:
    void readRest(std::string_view text);

    Version m_version;
    std::size_t m_size = 0;
    std::uint64_t m_kind = Version::FinalKind;
    std::uint64_t m_pre = 0;
    std::uint64_t m_post = 0; ///< plus one; 0: none
    std::uint64_t m_dev = Version::NoDev;
    std::string_view m_local;
    bool m_fits = true;
};

/// Scans a version at the cursor, as VersionScanner does; nothing if there is none.
[[nodiscard]] std::optional<Version> scanVersion(Cursor &cursor, bool withLocal);

} // namespace constrictor::pep
