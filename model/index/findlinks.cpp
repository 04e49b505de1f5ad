// SPDX-License-Identifier: MIT
#include "index/findlinks.h"

#include "index/pageindex.h"
#include "parse/url.h"
#include "pep/wheelname.h"

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace constrictor {

namespace {

std::string projectOf(std::string_view fileName)
{
    if (const auto wheel = pep::WheelName::parse(fileName))
        return wheel->normalizedName;
    const auto archive = pep::SdistName::parse(fileName);
    return archive ? archive->normalizedName : std::string();
}

} // namespace

bool isArchiveName(std::string_view fileName)
{
    return fileName.ends_with(".whl") || fileName.ends_with(".tar.gz") || fileName.ends_with(".zip");
}

FileList singleFile(const std::string &url)
{
    FileList list;
    list.base = url;
    const std::string path = pathOfFileUrl(url);
    if (!path.empty() && ::access(path.c_str(), R_OK) != 0) {
        list.state = ListState::Unavailable;
        list.problem = IndexProblem{IndexFault::Unreadable, path, errno, {}};
        return list;
    }
    list.state = ListState::Listed;
    PageFile file;
    file.name = list.page.texts.keep(fileNameOfUrl(url));
    file.url = list.page.texts.keep(url);
    list.page.files.push_back(file);
    return list;
}

FileList filesOfFolder(const std::string &path)
{
    FileList list;
    list.base = fileUrlOfPath(path);
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(path.c_str()), ::closedir);
    if (!folder) {
        list.state = ListState::Unavailable;
        list.problem = IndexProblem{IndexFault::Unreadable, path, errno, {}};
        return list;
    }
    list.state = ListState::Listed;
    while (const dirent *entry = ::readdir(folder.get())) {
        const std::string_view name(entry->d_name);
        if (!isArchiveName(name))
            continue;
        PageFile file;
        file.name = list.page.texts.keep(name);
        file.url = list.page.texts.keep(fileUrlOfPath(path + std::string(name)));
        list.page.files.push_back(file);
    }
    std::sort(list.page.files.begin(), list.page.files.end(),
              [](const PageFile &a, const PageFile &b) { return a.name < b.name; });
    return list;
}

FindLinks::FindLinks(std::string url, std::shared_ptr<Transport> transport)
    : m_url(std::move(url))
    , m_transport(std::move(transport))
{
}

bool FindLinks::hasLooseFiles() const
{
    return pathOfFileUrl(m_url).ends_with('/') || isArchiveName(fileNameOfUrl(m_url));
}

void FindLinks::read(const StopToken &stop)
{
    const std::string folder = pathOfFileUrl(m_url);
    if (folder.ends_with('/')) {
        m_all = filesOfFolder(folder);
    } else if (isArchiveName(fileNameOfUrl(m_url))) {
        m_all = singleFile(m_url);
    } else {
        auto document = m_transport->page(m_url, stop);
        if (auto *found = std::get_if<Document>(&document)) {
            m_all = fileListOf(*found, stop);
        } else {
            m_all.emplace();
            m_all->state = ListState::Unavailable;
            m_all->problem = std::get<IndexProblem>(std::move(document));
            m_all->isChecked = false;
        }
    }
    for (const PageFile &file : m_all->page.files) {
        if (std::string project = projectOf(file.name); !project.empty())
            m_files[std::move(project)].push_back(file);
    }
}

FileList FindLinks::files(std::string_view normalizedName, const StopToken &stop)
{
    if (!m_all)
        read(stop);
    FileList list;
    list.problem = m_all->problem;
    list.isChecked = m_all->isChecked;
    list.base = m_all->base;
    const auto found = m_files.find(normalizedName);
    if (found != m_files.end()) {
        list.state = ListState::Listed;
        list.page.files = found->second;
    } else {
        list.state = m_all->state == ListState::Listed ? ListState::NoSuchPackage : ListState::Unavailable;
    }
    return list;
}

FoundMetadata FindLinks::metadata(std::string_view normalizedName, const FileList &list, const PageFile &file,
                                  const StopToken &stop)
{
    return readMetadata(*m_transport, normalizedName, list, file, stop);
}

} // namespace constrictor
