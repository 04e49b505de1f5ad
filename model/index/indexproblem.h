// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace constrictor {

/// Why something was not had from an index. Closed; the words are in wording/.
enum class IndexFault : std::uint8_t {
    NoIndex, ///< none is configured and none was named; where is empty
    NotFound, ///< the index does not know it (404, 410), or no such file; code is absentNow if it said so just now
    NotCarried, ///< the program's own index has a selection of packages; where is the name of one that it lacks
    NotAllowed, ///< nobody agreed to ask this host
    NotCached, ///< offline, and not in the cache
    NeedsWholeWheel, ///< the server gives no ranges, and whole wheels may not be fetched
    NotAWheel, ///< METADATA is not there, or the archive is damaged
    BrokenPage, ///< neither HTML nor JSON of a known version; detail says what
    WrongHash, ///< the content is not what the index promised
    TooLarge, ///< over the limit; detail is the limit in bytes
    Cancelled,
    Unreadable, ///< a local file, a configured certificate among them: the system refused; code is errno
    NoNetworkPart, ///< of the program; detail is the loader's own text
    NameNotResolved,
    ConnectionFailed, ///< refused, reset or cut; detail is the network's own text
    TimedOut,
    TlsFailed, ///< detail is the network's own text; code is otherHostsCertificate if that is the trouble, else 0
    ProxyFailed,
    LoginRequired, ///< 401, 403 or 407; code is the status
    HttpStatus, ///< any other status; code is it
    BadRedirect, ///< too many, from https to http, or to something that is no web address
    NoUploadTimes, ///< files without one are listed, and only older ones may count: pip stops there
    BadAnswer, ///< the server breaks the protocol: a range that is another, a length that is not kept
};

/// Whether it is one of the way to an index: what the index has stays unknown.
[[nodiscard]] constexpr bool isUnreachable(IndexFault fault)
{
    switch (fault) {
    case IndexFault::NoNetworkPart:
    case IndexFault::NameNotResolved:
    case IndexFault::ConnectionFailed:
    case IndexFault::TimedOut:
    case IndexFault::TlsFailed:
    case IndexFault::ProxyFailed:
        return true;
    default:
        return false;
    }
}

/// The code of a NotFound that the index itself answered; 0 where our copy of an earlier answer says it.
inline constexpr int absentNow = 404;

/// The code of a TlsFailed whose certificate is that of another host.
inline constexpr int otherHostsCertificate = 1;

struct IndexProblem
{
    IndexFault fault = IndexFault::NotFound;
    std::string where; ///< a URL without credentials, or a path
    int code = 0; ///< see IndexFault
    std::string detail; ///< untranslated, may be empty

    friend bool operator==(const IndexProblem &, const IndexProblem &) = default;
};

} // namespace constrictor
