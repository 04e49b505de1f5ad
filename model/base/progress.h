// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace constrictor {

/// Polled in every loop of a run; one token per run.
using StopToken = std::stop_token;

enum class Stage : std::uint8_t {
    FindingPackages,
    ReadingMetadata,
    Checking,
};

/// How far a run is. The total is 0 while it is not known.
struct Progress
{
    Stage stage = Stage::FindingPackages;
    std::size_t done = 0;
    std::size_t total = 0;
};

/// Called from the thread that works, at most a few hundred times a run; may be empty.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace constrictor
