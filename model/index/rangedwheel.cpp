// SPDX-License-Identifier: MIT
#include "index/rangedwheel.h"

#include "index/remotepieces.h"
#include "wheel/wheelmetadata.h"

#include <algorithm>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t tailSize = 65'536; ///< holds the end record with the longest comment, mostly the directory, too
constexpr std::uint64_t largestPiece = 8'388'608;
constexpr int mostRounds = 6;

std::string rangeText(const RemotePieces::Range &range)
{
    return "bytes=" + std::to_string(range.first) + "-" + std::to_string(range.end - 1);
}

/// What to ask for where @p missing is not known. A gap before the tail is the rest of the directory: all of it then,
/// and what lies before it, where METADATA mostly is. Of a gap elsewhere, the part that was wanted.
RemotePieces::Range worthAsking(const RemotePieces::Range &missing, std::uint64_t tailStart)
{
    const std::uint64_t length = missing.end - missing.first;
    if (missing.end != tailStart || length > largestPiece / 2)
        return {missing.first, missing.first + std::min(length, 4 * tailSize)};
    return {missing.first - std::min(missing.first, tailSize), missing.end};
}

/// Fetches pieces of one file and sees to it that they fit together.
class PieceFetcher
{
public:
    PieceFetcher(Fetcher &fetcher, RunId run, const WheelAddress &wheel, const StopToken &stop)
        : m_fetcher(fetcher)
        , m_run(run)
        , m_wheel(wheel)
        , m_stop(stop)
    {
    }

    struct Piece
    {
        ContentRange stated;
        std::string bytes;
    };

    [[nodiscard]] Fetched<Piece> fetch(const std::string &range)
    {
        FetchRequest request;
        request.url = m_wheel.url;
        request.range = range;
        request.ifRange = m_etag;
        request.limit = largestPiece;
        auto answer = m_fetcher.get(request, m_run, m_stop);
        if (auto *problem = std::get_if<IndexProblem>(&answer))
            return std::move(*problem);
        auto &reply = std::get<FetchReply>(answer);
        const auto stated = parseContentRange(reply.contentRange);
        const bool changed = !m_etag.empty() && reply.etag != m_etag;
        if (!stated || stated->range.end - stated->range.first != reply.body.size() || changed)
            return badAnswer();
        if (reply.etag.starts_with('"')) // a weak one may not be used with If-Range
            m_etag = reply.etag;
        return Piece{*stated, std::move(reply.body)};
    }

    [[nodiscard]] IndexProblem badAnswer() const
    {
        return {IndexFault::BadAnswer, withoutCredentials(m_wheel.url), 206, {}};
    }

private:
    Fetcher &m_fetcher;
    RunId m_run;
    const WheelAddress &m_wheel;
    const StopToken &m_stop;
    std::string m_etag;
};

} // namespace

Fetched<std::string> metadataByRanges(Fetcher &fetcher, RunId run, const WheelAddress &wheel, const StopToken &stop)
{
    PieceFetcher source(fetcher, run, wheel, stop);
    auto tail = source.fetch("bytes=-" + std::to_string(tailSize));
    if (auto *problem = std::get_if<IndexProblem>(&tail))
        return std::move(*problem);
    auto &last = std::get<PieceFetcher::Piece>(tail);
    if (last.stated.range.end != last.stated.size || last.bytes.size() > tailSize)
        return source.badAnswer();
    RemotePieces pieces(last.stated.size);
    const std::uint64_t tailStart = last.stated.range.first;
    pieces.add(tailStart, std::move(last.bytes));
    for (int round = 0; round < mostRounds; ++round) {
        auto text = readWheelMetadata(pieces, wheel.normalizedName);
        if (text.ok())
            return *std::move(text);
        if (!pieces.missing())
            return IndexProblem{IndexFault::NotAWheel, withoutCredentials(wheel.url), 0, text.error().detail};
        const RemotePieces::Range range = worthAsking(*pieces.missing(), tailStart);
        auto more = source.fetch(rangeText(range));
        if (auto *problem = std::get_if<IndexProblem>(&more))
            return std::move(*problem);
        auto &piece = std::get<PieceFetcher::Piece>(more);
        if (piece.stated.range.first != range.first || piece.stated.range.end > range.end
            || piece.stated.size != pieces.size())
            return source.badAnswer();
        pieces.add(range.first, std::move(piece.bytes));
    }
    return IndexProblem{IndexFault::NotAWheel, withoutCredentials(wheel.url), 0, "METADATA"};
}

} // namespace constrictor
