// SPDX-License-Identifier: MIT
#include "index/localtransport.h"

#include "base/localfile.h"
#include "index/digest.h"
#include "parse/url.h"
#include "wheel/wheelmetadata.h"

#include <unistd.h>

#include <cerrno>

namespace constrictor {

namespace {

constexpr std::uint64_t largestPage = 67'108'864;
constexpr std::uint64_t largestMetadata = 16'777'216;

IndexProblem problemOf(const Error &error, std::string_view path)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {IndexFault::NotFound, std::string(path), error.systemError, {}};
    case ErrorKind::TooLarge:
        return {IndexFault::TooLarge, std::string(path), 0, error.detail};
    default:
        return {IndexFault::Unreadable, std::string(path), error.systemError, error.detail};
    }
}

Fetched<std::string> textOf(const std::string &path, std::uint64_t limit)
{
    auto text = readLocalFile(path, limit);
    if (!text.ok())
        return problemOf(text.error(), path);
    return *std::move(text);
}

IndexProblem notOfThisMachine(const std::string &url)
{
    return {IndexFault::NotAllowed, url, 0, {}};
}

/// A page that is not there: the index does not know the project, or there is no index at all.
IndexProblem missingPage(const std::string &path)
{
    const std::string index = path.substr(0, path.rfind('/', path.size() - 2) + 1);
    if (::access(index.c_str(), R_OK | X_OK) != 0)
        return {IndexFault::Unreadable, index, errno, {}};
    return {IndexFault::NotFound, path, 0, {}};
}

} // namespace

Fetched<Document> LocalTransport::page(const std::string &url, const StopToken &)
{
    const std::string path = pathOfFileUrl(url);
    if (path.empty())
        return notOfThisMachine(url);
    const bool isFolder = path.ends_with('/');
    for (const std::string_view file : {"index.json", "index.html"}) {
        auto text = textOf(isFolder ? path + std::string(file) : path, largestPage);
        if (auto *found = std::get_if<std::string>(&text)) {
            const bool json = isFolder ? file == "index.json" : path.ends_with(".json");
            return Document{std::move(*found), url, json ? PageFormat::Json : PageFormat::Html};
        }
        if (std::get<IndexProblem>(text).fault != IndexFault::NotFound || !isFolder)
            return std::get<IndexProblem>(std::move(text));
    }
    return missingPage(path);
}

Fetched<std::string> LocalTransport::metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                  const StopToken &)
{
    const std::string path = pathOfFileUrl(url);
    if (path.empty())
        return notOfThisMachine(url);
    auto text = textOf(path, largestMetadata);
    const auto *found = std::get_if<std::string>(&text);
    if (found && sha256 && sha256Of(*found) != *sha256)
        return IndexProblem{IndexFault::WrongHash, path, 0, {}};
    return text;
}

Fetched<std::string> LocalTransport::wheelMetadata(const WheelAddress &wheel, const StopToken &)
{
    const std::string path = pathOfFileUrl(wheel.url);
    if (path.empty())
        return notOfThisMachine(wheel.url);
    const auto file = LocalFile::open(path);
    if (!file.ok())
        return problemOf(file.error(), path);
    auto text = readWheelMetadata(*file, wheel.normalizedName);
    if (text.ok())
        return *std::move(text);
    if (text.error().kind == ErrorKind::ReadFailed)
        return problemOf(text.error(), path);
    return IndexProblem{IndexFault::NotAWheel, path, 0, text.error().detail};
}

Fetched<std::optional<SourceFacts>> LocalTransport::sourceFacts(const WheelAddress &archive, const StopToken &)
{
    const std::string path = pathOfFileUrl(archive.url);
    if (path.empty())
        return notOfThisMachine(archive.url);
    const auto bytes = textOf(path, largestSourceArchive);
    if (const auto *problem = std::get_if<IndexProblem>(&bytes)) {
        const bool unknowable = problem->fault == IndexFault::TooLarge || problem->fault == IndexFault::NotFound;
        return unknowable ? Fetched<std::optional<SourceFacts>>(std::nullopt) : *problem;
    }
    auto facts = readSourceArchive(std::get<std::string>(bytes));
    return facts ? std::optional(*std::move(facts)) : std::nullopt;
}

} // namespace constrictor
