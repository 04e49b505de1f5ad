// SPDX-License-Identifier: MIT
#pragma once

#include "pep/specifier.h"
#include "pep/versionscanner.h"

/// Private to this folder: one clause at a place of a longer text.
namespace constrictor::pep {

/// Takes the longest operator at the cursor, if there is one.
[[nodiscard]] std::optional<Operator> scanOperator(Cursor &cursor);

/// The clause at the cursor, up to white space, ",", ";" or ")". A legacy clause is a value and sets @p error too.
[[nodiscard]] std::optional<Specifier> scanSpecifier(Cursor &cursor, ParseError *error);

} // namespace constrictor::pep
