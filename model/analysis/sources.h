// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "index/indexsettings.h"
#include "index/joinedsource.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace constrictor {

/// Where candidates come from.
struct Sources
{
    IndexSettings index;
    std::string embedded; ///< the text of an index that the program carries, asked instead of all others; may be empty
};

/// How many requests the network has answered, and how many it is waiting for. Called from the thread that asks, a few
/// times a second at most; may be empty.
using NetworkProgressSink = std::function<void(std::size_t asked, std::size_t waiting)>;

/// The sources as one, for the interpreter and the platform of @p environment. Asks nothing yet.
[[nodiscard]] std::unique_ptr<JoinedSource> openSources(const Environment &environment, const Sources &sources,
                                                        const NetworkProgressSink &networkProgress = {});

} // namespace constrictor
