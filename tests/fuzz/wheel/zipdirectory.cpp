// SPDX-License-Identifier: MIT
#include "wheel/zipdirectory.h"

#include "fuzz/check.h"
#include "index/remotepieces.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

struct Walk
{
    bool ok = false;
    std::vector<std::string> names;
};

Walk walk(const RandomAccess &file)
{
    Walk result;
    const auto visit = [&](const ZipEntry &entry) {
        result.names.emplace_back(entry.name);
        fuzz::check(entry.directoryOffset <= file.size(), "an entry is listed in the archive");
        return true;
    };
    result.ok = walkZipDirectory(file, visit).ok();
    return result;
}

/// The same of an archive that is fetched piece by piece, as from a server.
Walk walkByPieces(const std::string &bytes)
{
    constexpr std::size_t tail = 64;
    RemotePieces pieces(bytes.size());
    const std::size_t start = bytes.size() - std::min(bytes.size(), tail);
    pieces.add(start, bytes.substr(start));
    Walk result = walk(pieces);
    for (std::size_t round = 0; !result.ok && pieces.missing() && round <= bytes.size(); ++round) {
        const RemotePieces::Range range = *pieces.missing();
        fuzz::check(range.first < range.end && range.end <= bytes.size(), "what is missing lies in the archive");
        pieces.add(range.first, bytes.substr(range.first, range.end - range.first));
        result = walk(pieces);
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(fuzz::asText(data, size));
    RemotePieces whole(bytes.size());
    whole.add(0, bytes);
    const Walk atOnce = walk(whole);
    const Walk byPieces = walkByPieces(bytes);
    fuzz::check(atOnce.ok == byPieces.ok, "pieces tell what the whole tells");
    fuzz::check(!atOnce.ok || atOnce.names == byPieces.names, "pieces list what the whole lists");
    if (const auto stated = parseContentRange(bytes))
        fuzz::check(stated->range.first < stated->range.end && stated->range.end <= stated->size, "a range is sound");
    return 0;
}
