// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "diagnose/finding.h"
#include "index/hostsettings.h"
#include "plan/editstyle.h"
#include "wording/language.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor::cli {

enum class Format : std::uint8_t { Text, Json, Markdown, Sarif };

enum class Color : std::uint8_t { Auto, Always, Never };

/// What only plan asks for.
struct PlanOptions
{
    std::vector<std::string> requestFiles;
    std::vector<std::string> wheels;
    IndexOptions index;
    bool environmentIndex = false;
    bool offline = false;
    bool wholeWheels = false;
    bool assumeSourceMetadata = false;
    std::optional<std::chrono::sys_seconds> uploadedBefore;
    std::vector<std::string> keepLocks;
    std::vector<std::string> allowRemove;
    bool prereleases = false;
    bool upgrade = false;
    std::optional<std::chrono::milliseconds> timeLimit;
    EditStyle editStyle = EditStyle::Move;
};

/// Everything that a command line can say; who does not need a field does not look at it.
struct Options
{
    std::string command; ///< empty: none was given
    std::vector<std::string> arguments; ///< what is no option, such as ROOT
    bool help = false;
    bool version = false;
    bool verbose = false;
    Format format = Format::Text;
    Color color = Color::Auto;
    std::optional<Language> language; ///< none: the system's
    std::string interpreter;
    std::vector<std::string> listFiles;
    std::vector<std::string> constraintFiles;
    std::vector<std::string> knowledge;
    std::optional<Severity> failOn = Severity::Warning; ///< none: never
    bool exitZero = false;
    PlanOptions plan;
};

} // namespace constrictor::cli
