// SPDX-License-Identifier: MIT
#pragma once

#include "pep/differential/generator.h"

#include <cstddef>
#include <string>
#include <vector>

/// A question for the oracle with our own answer. A kind is a letter of oracle.py's KINDS.
struct Question
{
    char kind = ' ';
    std::vector<std::string> fields;
    std::string answer; ///< ours, in the form that oracle.py prints
};

/// The line that oracle.py reads.
[[nodiscard]] std::string lineOf(const Question &question);

/// The marker environments that questions refer to by number; the oracle must be told them first.
[[nodiscard]] std::vector<Question> environmentQuestions();

/// Every target of interest: CPython 2.7 to 3.15 on glibc, musl and macOS, the variants of ABIs, PyPy.
[[nodiscard]] std::vector<Question> targetQuestions();

/// One question of a random kind.
[[nodiscard]] Question randomQuestion(Generator &generator);
