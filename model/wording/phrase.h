// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>

namespace constrictor {

/// A source string of the context "Findings" with its comment for translators, as QT_TRANSLATE_NOOP3 and
/// QT_TRANSLATE_N_NOOP3 make it. Without text: there is no such sentence.
struct Phrase
{
    const char *source = nullptr;
    const char *comment = nullptr;
};

/// @p text from outside as one line of plain text: not UTF-8 becomes U+FFFD, control characters (line ends, escape
/// sequences, changes of the writing direction) their \u{...} notation.
[[nodiscard]] QString shown(std::string_view text);

/// @p text with %1, %2, ... replaced in one pass by the shown @p arguments; one without argument becomes nothing.
[[nodiscard]] QString filled(const QString &text, std::span<const std::string> arguments);

/// The phrase in the current language filled with @p arguments, and with %n replaced by @p count in the language's
/// plural form.
[[nodiscard]] QString say(const Phrase &phrase, std::span<const std::string> arguments, std::size_t count);

} // namespace constrictor
