// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

/// The tags that the text of a WHEEL file states, one a line, as it spells them; none where one of them is
/// py3-none-any, which fits every Python 3. A WHEEL without tags fits nowhere: an empty text (pip's
/// operations/check.py, check_unsupported).
[[nodiscard]] std::optional<std::string> particularTags(std::string_view wheel);

} // namespace constrictor
