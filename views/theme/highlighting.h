// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

class QPalette;
class QTextDocument;

namespace constrictor {

/// What a text is written in.
enum class TextKind : std::uint8_t {
    Plain,
    Requirements, ///< requirements and constraint files
    Metadata, ///< METADATA or PKG-INFO of a package
    Ini, ///< pip.conf
};

/// Colors @p document, which has its text, in the colours of @p palette; once more: changes them. It stays plain where
/// the program was built without KSyntaxHighlighting, where the text is plain or above 256 KiB, and in its lines of
/// more than 2,000 characters.
void highlight(QTextDocument &document, TextKind kind, const QPalette &palette);

} // namespace constrictor
