// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace constrictor {

/// Where a variable or setting of the opened environment was found. What it may do: "What an environment may decide" in
/// analysis/README.md.
enum class Origin : std::uint8_t {
    File, ///< a file of the root, named beside
    Process, ///< the opened environment is running: / itself or a process
    ImageConfiguration, ///< Env of an image archive
    CommandLine,
};

/// An environment variable that the opened environment records, such as PIP_CONSTRAINT.
struct RecordedVariable
{
    std::string name;
    std::string value;
    Origin origin = Origin::File;
    std::string path; ///< of the file, empty for other origins
    std::uint32_t line = 0;
    bool isRemoval = false; ///< "unset NAME": there is no value any more

    friend bool operator==(const RecordedVariable &, const RecordedVariable &) = default;
};

} // namespace constrictor
