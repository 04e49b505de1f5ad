// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/sourcespan.h"
#include "plan/planresult.h"

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// Why a file of the request cannot be planned: it asks for something that would be missing in the answer.
enum class RequestFault : std::uint8_t {
    NotARequirement, ///< detail is the text, without comment and options
    WithoutName, ///< a path or URL that names no package
    Editable, ///< -e
    UnknownOption, ///< one that pip does not know either; detail is its name
    InvalidOption, ///< one without its value, or with a value that pip refuses; detail is its name
    NotUtf8, ///< a file that pip cannot decode
    RemoteFile, ///< -r with a URL
    FileLoop, ///< -r with a file that is being read already; detail is its path
    NothingAsked, ///< no line of the file asks for anything
    OtherWheel, ///< a wheel whose METADATA states another name or version than its file; detail is that, "b 1.0"
};

/// A fault and its place. Texts that may hold credentials are no part of it.
struct RequestProblem
{
    RequestFault fault = RequestFault::NotARequirement;
    std::string path;
    SourceSpan span; ///< line 0: the file as a whole; of a text that is no requirement, the column of its fault
    std::string detail;

    friend bool operator==(const RequestProblem &, const RequestProblem &) = default;
};

/// What a requirements file asks for, the files that it includes with -r among it.
struct RequestFile
{
    std::vector<RequestLine> lines;
    bool prereleases = false; ///< --pre
    std::vector<PlanWarning> warnings; ///< OptionNotFollowed: what pip would follow besides
    std::vector<RequestProblem> problems; ///< with any, the lines are not all that is asked for
};

/// Reads a requirements file that the user names as pip does (pip's req_file.py): -r is followed, from the folder of
/// the file that has it. Options that choose indexes, files or constraints are not followed but told. Every line
/// counts: what is not read is a problem. Fails as one of the files cannot be read.
[[nodiscard]] Result<RequestFile> readRequestFile(const std::string &path);

} // namespace constrictor
