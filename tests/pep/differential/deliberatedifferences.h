// SPDX-License-Identifier: MIT
#pragma once

#include "pep/differential/questions.h"
#include "pep/requirement.h"

#include <algorithm>
#include <array>
#include <string_view>

/// Where model/pep answers otherwise than Python's packaging on purpose. Everything else must agree.
/// One choice has no row, because the oracle is asked in the same way: `extra`, `extras` and `dependency_groups` are
/// always defined (packaging defines them by context and stops elsewhere), as metadata and lock files share one judge.
struct DeliberateDifference
{
    std::string_view reason;
    /// Whether the difference explains another answer of @p theirs.
    bool (*applies)(const Question &question, const std::string &theirs);
};

inline bool hasNonAscii(const Question &question)
{
    return std::any_of(question.fields.begin(), question.fields.end(), [](const std::string &field) {
        return std::any_of(field.begin(), field.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    });
}

inline bool contains(const Question &question, std::string_view text)
{
    return std::any_of(question.fields.begin(), question.fields.end(),
                       [text](const std::string &field) { return field.find(text) != std::string::npos; });
}

/// The marker of the question as we print it: operands and operators with single blanks between them.
inline std::string printedMarker(const Question &question)
{
    if (question.kind == 'M')
        return question.fields[1];
    const auto requirement = constrictor::pep::Requirement::parse(question.fields[0]);
    return question.kind == 'R' && requirement ? requirement->marker.toString() : "";
}

/// Whether the marker has a comparison of two variables, or of two quoted texts.
inline bool comparesAlike(const Question &question, bool quoted)
{
    const std::string marker = printedMarker(question);
    std::string shape; // V a variable, Q a quoted text, o an operator, else as it stands
    for (std::size_t i = 0; i < marker.size();) {
        const char c = marker[i];
        const bool quote = c == '"' || c == '\'';
        const std::size_t end =
            quote ? marker.find(c, i + 1) + 1 : std::min(marker.find_first_of(" ()", i), marker.size());
        const std::string word = marker.substr(i, std::max(end, i + 1) - i);
        i += word.size();
        if (quote)
            shape += 'Q';
        else if (word == "and" || word == "or")
            shape += '&';
        else if (word.find_first_of("=<>") != std::string::npos || word == "in" || word == "not")
            shape += word == "not" ? "" : "o";
        else if (word != " ")
            shape += word.size() > 1 ? 'V' : word[0];
    }
    return shape.find(quoted ? "QoQ" : "VoV") != std::string::npos;
}

inline constexpr std::array<DeliberateDifference, 7> DeliberateDifferences{{
    {"Only ASCII is white space, digit or letter: the grammars of the specifications are ASCII; Python's regular "
     "expressions take other white space, digits and case pairs (such as U+017F for s) in some places.",
     [](const Question &question, const std::string &) { return hasNonAscii(question); }},
    {"A marker that compares two variables compares their values, as the grammar says; packaging compares with the "
     "*name* of the right one.",
     [](const Question &question, const std::string &) { return comparesAlike(question, false); }},
    {"A marker that compares two quoted texts is not defined; packaging looks for a variable with the text of the "
     "right one, so that \"a\" == \"os_name\" means something.",
     [](const Question &question, const std::string &) { return comparesAlike(question, true); }},
    {"A comma ends the text behind ===, as the grammar says; packaging takes it into the text, so it refuses "
     "\"x===1, <2\" and accepts \"x===1,,<2\".",
     [](const Question &question, const std::string &theirs) {
         return question.kind == 'R' && contains(question, "===") && contains(question, ",")
             && (theirs == "!") != (question.answer == "!");
     }},
    {"A backslash in a quoted text of a marker is itself, as it has no meaning in the grammar; packaging reads the "
     "escapes of Python, and refuses bad ones.",
     [](const Question &question, const std::string &) {
         return (question.kind == 'M' || question.kind == 'R') && contains(question, "\\");
     }},
    {"Parentheses of a marker nest at most 100 deep: hostile metadata cannot exhaust the stack.",
     [](const Question &question, const std::string &) {
         return std::count(question.fields[0].begin(), question.fields[0].end(), '(') > 100;
     }},
    {"A compressed set gives at most 4,096 tags: a file name of 255 bytes could ask for 100,000.",
     [](const Question &question, const std::string &theirs) {
         return (question.kind == 'T' || question.kind == 'W') && std::count(theirs.begin(), theirs.end(), ' ') >= 4096;
     }},
}};
