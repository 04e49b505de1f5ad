// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace constrictor {

/// An environment variable that the opened environment records, such as PIP_CONSTRAINT. What it may do: "What an
/// environment may decide" in analysis/README.md.
struct RecordedVariable
{
    std::string name;
    std::string value;
    std::string path; ///< of the file; empty: a variable of the running environment itself
    std::uint32_t line = 0;
    bool isRemoval = false; ///< "unset NAME": there is no value any more

    friend bool operator==(const RecordedVariable &, const RecordedVariable &) = default;
};

} // namespace constrictor
