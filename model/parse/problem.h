// SPDX-License-Identifier: MIT
#pragma once

#include "base/sourcespan.h"

#include <cstdint>
#include <string>

namespace constrictor {

/// What is wrong with a piece of a text or with a file of the opened environment. Closed; the words are in wording/.
enum class ProblemKind : std::uint8_t {
    // a file as a whole
    Unreadable, ///< the operating system refused: see systemError
    MissingFile, ///< something names it, and it is not there
    NotARegularFile, ///< a folder, device, FIFO or socket where a file belongs
    TooLarge, ///< over the reader's limit; detail is the limit in bytes
    LeavesRoot, ///< a link or ".." that cannot be resolved inside the root
    TooManyEntries, ///< a folder with more entries than are read; detail is the limit
    TooManyFolders, ///< more to search for packages than is searched: this and what follows it is left out
    BaseNotInRoot, ///< a pyvenv.cfg lets in the packages of a Python that is not there; detail is its folder of
    ///< programs
    RemoteFile, ///< a constraint file at a URL, which is not fetched; detail is the file that names it, or empty
    OverBudget, ///< a constraint file beyond what is read of all of them together
    // a line or a value
    IncludeLoop, ///< a line that includes a file which is being read already; detail is its path
    InvalidRequirement, ///< not a requirement (PEP 508); detail says what was expected
    LegacyRequirement, ///< a requirement that pip refuses since 24.1, such as "a>=1.0.*"; detail is the text
    InvalidVersion, ///< not a version (PEP 440); detail is the text
    InvalidMarker, ///< detail says what was expected
    ConstraintHasExtras, ///< pip refuses extras in a constraint file
    ConstraintNotNamed, ///< pip refuses a URL or path without a name
    ConstraintEditable, ///< pip refuses -e in a constraint file
    UnknownOption, ///< detail is the option
    InvalidOption, ///< an option without its value, with one that it does not take, ambiguous; detail is the option
    LineTooLong, ///< a requirement longer than any that means something; detail is the limit in bytes
    TooManyLines, ///< the first line that is not read any more; detail is the limit
    DuplicateSetting, ///< a section or key of pip.conf that is there twice: pip refuses the file; detail is its name
    MissingName, ///< METADATA without Name, and perhaps without Version
    MissingVersion, ///< METADATA with a Name, but without Version
    NameMismatch, ///< METADATA names another package or version than its folder; detail is what it says, "b 1.0"
    LeftOver, ///< metadata of no valid name, such as "~umpy" of an interrupted uninstall, which pip ignores
    NotUtf8, ///< bytes that are not UTF-8, or not what the file's byte order mark says
    NulBytes,
    InvalidSyntax, ///< the format's own syntax, such as a line of pip.conf that is neither section nor setting
};

/// One problem in one text.
struct TextProblem
{
    ProblemKind kind = ProblemKind::InvalidSyntax;
    SourceSpan span;
    std::string detail; ///< untranslated text, may be empty

    friend bool operator==(const TextProblem &, const TextProblem &) = default;
};

/// One problem of one file; the rest of the environment is there nevertheless.
struct FileProblem
{
    std::string path; ///< absolute inside the root
    ProblemKind kind = ProblemKind::Unreadable;
    SourceSpan span; ///< line 0: the file as a whole
    std::string detail;
    int systemError = 0; ///< errno where kind is Unreadable, else 0

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

} // namespace constrictor
