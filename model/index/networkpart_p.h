// SPDX-License-Identifier: MIT
#pragma once

#include "index/networksettings.h"
#include "index/requestqueue_p.h"

#include <memory>
#include <string>
#include <variant>

class QObject;

namespace constrictor {

/// What the network's part exports under networkPartEntry: makes the object that serves @p requests in the thread that
/// it is moved to. A QEvent::User makes it look into them; once they are shut down it ends its thread.
using MakeNetworkLoop = QObject *(*)(std::shared_ptr<RequestQueue> requests, NetworkSettings settings);

inline constexpr const char *networkPartEntry = "constrictorNetworkLoop";

/// Loads the part of the program that uses Qt's network library, lib/constrictor/network.so beside the folder of the
/// program. It is no part of the program proper because that library and what it needs cost each start 1.5 ms, and most
/// runs ask nobody. Otherwise the loader's own words of what is wrong.
[[nodiscard]] std::variant<MakeNetworkLoop, std::string> loadNetworkPart();

} // namespace constrictor
