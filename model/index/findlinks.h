// SPDX-License-Identifier: MIT
#pragma once

#include "index/filesource.h"
#include "index/transport.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What pip's --find-links names: a folder of wheels and source archives, one such file, or a page that links files of
/// any projects.
class FindLinks final : public FileSource
{
public:
    /// @p url of a folder (file:, ending with a slash), of a file, or of a page. Read when first asked.
    FindLinks(std::string url, std::shared_ptr<Transport> transport);

    [[nodiscard]] bool isLocal() const override { return m_transport->isLocal(); }
    [[nodiscard]] bool hasLooseFiles() const override;
    [[nodiscard]] bool readsSourceArchives() const override { return true; }
    [[nodiscard]] FileList files(std::string_view normalizedName, const StopToken &stop) override;
    [[nodiscard]] FoundMetadata metadata(std::string_view normalizedName, const FileList &list, const PageFile &file,
                                         const StopToken &stop) override;

private:
    void read(const StopToken &stop);

    std::string m_url;
    std::shared_ptr<Transport> m_transport;
    std::optional<FileList> m_all;
    std::map<std::string, std::vector<PageFile>, std::less<>> m_files; ///< by normalized name; texts are those of m_all
};

/// Whether it ends like a wheel or a source archive.
[[nodiscard]] bool isArchiveName(std::string_view fileName);

/// A wheel or source archive by itself as a list. Whether it is there is seen only for one of this machine.
[[nodiscard]] FileList singleFile(const std::string &url);

/// The files of a folder as a list, in the order of their names; folders in it are not entered.
[[nodiscard]] FileList filesOfFolder(const std::string &path);

} // namespace constrictor
