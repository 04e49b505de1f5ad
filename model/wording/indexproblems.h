// SPDX-License-Identifier: MIT
#pragma once

#include "index/indexproblem.h"
#include "wording/errors.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What went wrong with an index and what to do about it. Addresses are shown without credentials.
[[nodiscard]] ErrorWords indexProblemWords(const IndexProblem &problem);

/// What to do about it where no options can be given: in the window. May be empty.
[[nodiscard]] QString indexWindowAdvice(const IndexProblem &problem);

/// One of the problems of each kind and place that are worth a sentence of their own: what is wrong with a whole
/// server is said once, with the server as its place, however many pages were wanted of it.
[[nodiscard]] std::vector<IndexProblem> mainProblems(std::span<const IndexProblem> problems);

/// "41 asked, 6 waiting".
[[nodiscard]] QString networkProgressWords(std::size_t asked, std::size_t waiting);

/// That the certificates of this host are not checked.
[[nodiscard]] QString trustedHostWords(std::string_view host);

/// That the plan takes for granted what a source archive says of its requirements.
[[nodiscard]] QString assumedWords(std::string_view name, std::string_view version,
                                   std::span<const std::string> requiresDist);

/// The question before the first contact with a host.
[[nodiscard]] QString consentQuestion(std::string_view host);

/// The button that answers it with yes.
[[nodiscard]] QString askHostWords(std::string_view host);

/// That the opened environment asks for an index which nobody agreed to.
[[nodiscard]] QString offeredIndexWords(std::string_view url);

} // namespace constrictor
