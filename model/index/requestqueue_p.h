// SPDX-License-Identifier: MIT
#pragma once

#include "index/fetcher.h"

#include <optional>

namespace constrictor {

/// What the network's thread sees of the mailbox: requests to take and where answers go. All of it may be called from
/// that thread while workers use the mailbox.
class RequestQueue
{
public:
    struct Next
    {
        FetchRequest request;
        bool urgent = false;
    };

    RequestQueue() = default;
    RequestQueue(const RequestQueue &) = delete;
    RequestQueue &operator=(const RequestQueue &) = delete;
    virtual ~RequestQueue() = default;

    /// The next request to start: an urgent one if there is any.
    [[nodiscard]] virtual std::optional<Next> takeNext() = 0;
    virtual void answer(const FetchRequest &request, Fetched<FetchReply> result) = 0;
    /// Whether some run still wants @p request.
    [[nodiscard]] virtual bool isWanted(const FetchRequest &request) const = 0;
    [[nodiscard]] virtual bool isShutDown() const = 0;
};

} // namespace constrictor
