// SPDX-License-Identifier: MIT
#include "index/pageindex.h"

#include "index/sourcemetadata.h"
#include "parse/metadata.h"
#include "parse/url.h"
#include "pep/wheelname.h"

#include <utility>

namespace constrictor {

namespace {

FoundMetadata withoutMetadata(const IndexProblem &problem)
{
    const bool damaged = problem.fault == IndexFault::NotAWheel || problem.fault == IndexFault::WrongHash;
    FoundMetadata found{{}, problem};
    found.metadata.state = damaged ? MetadataState::Damaged : MetadataState::Unavailable;
    return found;
}

ReleaseMetadata decidingParts(const Metadata &metadata)
{
    ReleaseMetadata parts;
    parts.state = MetadataState::Read;
    parts.requiresDist.reserve(metadata.requirements.size());
    for (std::size_t i = 0; i < metadata.requirements.size(); ++i)
        parts.requiresDist.emplace_back(metadata.requirements.text(i));
    parts.providesExtra = metadata.providedExtras;
    parts.requiresPython = metadata.requiresPython;
    return parts;
}

/// PEP 658: the metadata file's path is the file's with ".metadata" behind it, before any query.
std::string metadataUrl(const std::string &url)
{
    const std::size_t end = std::min(url.find('?'), url.size());
    return url.substr(0, end) + ".metadata" + url.substr(end);
}

/// Whether the wheel itself may say what its metadata file did not: that is not announced, not there, not whole (Qt
/// reports a cut connection or not, by chance), or not in the cache, which may have what an earlier run read out of the
/// wheel.
bool mayBeInWheel(IndexFault fault)
{
    return fault == IndexFault::NotFound || fault == IndexFault::BadAnswer || fault == IndexFault::ConnectionFailed
        || fault == IndexFault::NotCached || fault == IndexFault::NotAllowed;
}

FoundMetadata readSourceMetadata(Transport &transport, std::string_view normalizedName, const std::string &url,
                                 const PageFile &file, const StopToken &stop)
{
    const auto facts = transport.sourceFacts({url, file.sha256, normalizedName}, stop);
    if (const auto *problem = std::get_if<IndexProblem>(&facts))
        return withoutMetadata(*problem);
    FoundMetadata found;
    found.metadata.state = MetadataState::Unknown;
    if (const auto &read = std::get<std::optional<SourceFacts>>(facts))
        found.metadata = metadataOfSource(*read, normalizedName, file.name);
    return found;
}

} // namespace

FileList fileListOf(const Document &document, const StopToken &stop)
{
    FileList list;
    auto page = document.format == PageFormat::Json ? parseJsonPage(document.text) : parseHtmlPage(document.text, stop);
    if (!page.ok()) {
        const bool cancelled = page.error().kind == ErrorKind::Cancelled;
        list.state = ListState::Unavailable;
        list.problem = IndexProblem{cancelled ? IndexFault::Cancelled : IndexFault::BrokenPage, document.url, 0,
                                    page.error().detail};
        return list;
    }
    list.state = ListState::Listed;
    list.problem = document.problem;
    list.isChecked = document.isChecked;
    list.page = *std::move(page);
    list.base = list.page.base.empty() ? document.url : joinUrl(document.url, list.page.base);
    return list;
}

FoundMetadata readMetadata(Transport &transport, std::string_view normalizedName, const FileList &list,
                           const PageFile &file, const StopToken &stop)
{
    const std::string url = joinUrl(list.base, file.url);
    if (!file.name.ends_with(".whl"))
        return readSourceMetadata(transport, normalizedName, url, file, stop);
    Fetched<std::string> text = IndexProblem{};
    if (file.hasMetadata)
        text = transport.metadataFile(metadataUrl(url), file.metadataSha256, stop);
    const auto *problem = std::get_if<IndexProblem>(&text);
    if (problem && mayBeInWheel(problem->fault))
        text = transport.wheelMetadata({url, file.sha256, normalizedName}, stop);
    if (const auto *fault = std::get_if<IndexProblem>(&text))
        return withoutMetadata(*fault);
    const Metadata metadata = parseMetadata(std::get<std::string>(text));
    const auto wheel = pep::WheelName::parse(file.name);
    if (!wheel || !isAbout(metadata, *wheel))
        return withoutMetadata({IndexFault::NotAWheel, url, 0, {}});
    return {decidingParts(metadata), std::nullopt};
}

PageIndex::PageIndex(std::string url, std::shared_ptr<Transport> transport)
    : m_url(std::move(url))
    , m_transport(std::move(transport))
{
    if (!m_url.ends_with('/'))
        m_url += '/';
}

std::string PageIndex::pageUrl(std::string_view normalizedName) const
{
    return m_url + std::string(normalizedName) + "/";
}

FileList PageIndex::files(std::string_view normalizedName, const StopToken &stop)
{
    auto document = m_transport->page(pageUrl(normalizedName), stop);
    if (auto *found = std::get_if<Document>(&document))
        return fileListOf(*found, stop);
    FileList list;
    auto &problem = std::get<IndexProblem>(document);
    list.state = problem.fault == IndexFault::NotFound ? ListState::NoSuchPackage : ListState::Unavailable;
    list.isChecked = problem.code == absentNow;
    if (list.state == ListState::Unavailable)
        list.problem = std::move(problem);
    return list;
}

FoundMetadata PageIndex::metadata(std::string_view normalizedName, const FileList &list, const PageFile &file,
                                  const StopToken &stop)
{
    return readMetadata(*m_transport, normalizedName, list, file, stop);
}

void PageIndex::prefetch(std::span<const std::string> names)
{
    for (const std::string &name : names)
        m_transport->prefetchPage(pageUrl(name));
}

} // namespace constrictor
