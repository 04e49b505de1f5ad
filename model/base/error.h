// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace constrictor {

/// What went wrong, as a value; model/wording makes the sentence. The JSON code of each is its name in kebab-case.
enum class ErrorKind : std::uint8_t {
    Cancelled, ///< the run's stop token was set; neither failed nor finished
    NotFound, ///< no such file or folder
    NotADirectory, ///< a file where a folder is needed
    NotARegularFile, ///< a folder, device, FIFO or socket where a file is needed
    PermissionDenied,
    TooLarge, ///< over the limit that the reader states
    LinkLoop, ///< more symbolic links than the kernel follows
    OutsideRoot, ///< the path cannot be resolved inside its root
    ReadFailed, ///< any other error of the operating system: see systemError
    NoPython, ///< the root holds no Python installation
    NoSuchInterpreter, ///< the interpreter that was asked for is not in the root
    NotRecognised, ///< the text or file is none of the formats that are read
    WriteFailed, ///< see systemError
};

struct Error
{
    ErrorKind kind = ErrorKind::ReadFailed;
    std::string path; ///< as the user would write it; below a root the path inside, such as /etc/pip/constraint.txt
    int systemError = 0; ///< errno, or 0
    std::string detail; ///< untranslated text from outside (a name, a limit, a format), may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace constrictor
