// SPDX-License-Identifier: MIT
#pragma once

#include "index/filesource.h"
#include "index/transport.h"

#include <memory>
#include <string>

namespace constrictor {

/// An index of the simple repository API: a page a project below one URL (PEP 503, PEP 691).
class PageIndex final : public FileSource
{
public:
    /// @p url is that of the list of projects, with or without a slash at its end.
    PageIndex(std::string url, std::shared_ptr<Transport> transport);

    [[nodiscard]] bool isLocal() const override { return m_transport->isLocal(); }
    [[nodiscard]] bool readsSourceArchives() const override { return true; }
    [[nodiscard]] FileList files(std::string_view normalizedName, const StopToken &stop) override;
    [[nodiscard]] FoundMetadata metadata(std::string_view normalizedName, const FileList &list, const PageFile &file,
                                         const StopToken &stop) override;
    void prefetch(std::span<const std::string> names) override;

private:
    [[nodiscard]] std::string pageUrl(std::string_view normalizedName) const;

    std::string m_url; ///< ends with a slash
    std::shared_ptr<Transport> m_transport;
};

/// The page of @p document as a list; Unavailable with a problem where it cannot be read.
[[nodiscard]] FileList fileListOf(const Document &document, const StopToken &stop);

/// The metadata of @p file of @p list: its metadata file, METADATA out of the wheel where that cannot be had whole, or
/// what a source archive states. A text about another project or version is Damaged, as for pip.
[[nodiscard]] FoundMetadata readMetadata(Transport &transport, std::string_view normalizedName, const FileList &list,
                                         const PageFile &file, const StopToken &stop);

} // namespace constrictor
