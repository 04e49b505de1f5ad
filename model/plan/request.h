// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

/// One line of what the user asks for.
struct RequestLine
{
    std::string text; ///< a requirement as typed, such as "nvidia-modelopt[hf]==0.27.1"
    std::string file; ///< empty: not from a file
    std::uint32_t line = 0;

    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

/// A wheel that the user hands in. It is asked for by that, in exactly this file.
struct LocalWheel
{
    std::string name; ///< in any spelling
    std::string version;
    std::string path;
    std::vector<std::string> requiresDist;
    std::vector<std::string> providesExtra;
    std::string tags; ///< as in the file's name, such as "cp312-cp312-linux_x86_64"; empty: fits everywhere
    std::string requiresPython; ///< as METADATA states it, may be empty

    friend bool operator==(const LocalWheel &, const LocalWheel &) = default;
};

/// Two requirements that must not both be met: a known-bad pair. Markers and extras do not count.
struct BadPair
{
    std::string first;
    std::string second;
    std::string source; ///< who says so, may be empty

    friend bool operator==(const BadPair &, const BadPair &) = default;
};

/// What to plan, and how.
struct Requests
{
    std::vector<RequestLine> lines;
    std::vector<LocalWheel> wheels;
    std::vector<BadPair> badPairs;
    std::vector<std::string> keepLocks; ///< names whose lines are never edited
    std::vector<std::string> allowRemove; ///< installed packages that may go
    bool prereleases = false; ///< --pre
    bool upgrade = false; ///< --upgrade: what is asked for becomes newer, where that can be
    std::vector<std::string> sourceOptions; ///< of pip, for the command to show: where it finds the same packages
    std::optional<std::chrono::milliseconds> timeLimit;

    friend bool operator==(const Requests &, const Requests &) = default;
};

} // namespace constrictor
