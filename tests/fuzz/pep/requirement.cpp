// SPDX-License-Identifier: MIT
#include "pep/requirement.h"
#include "fuzz/check.h"
#include "pep/name.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    pep::ParseError error;
    const std::optional<pep::Requirement> requirement = pep::Requirement::parse(text, &error);
    fuzz::check(requirement || error.position <= text.size(), "an error lies inside the text");
    if (!requirement)
        return 0;
    fuzz::check(requirement->normalizedName == pep::normalizedName(requirement->name), "the name is normalized");
    fuzz::check(requirement->legacy.has_value() == requirement->specifiers.isLegacy(), "legacy clauses are marked");
    std::optional<pep::Requirement> again = pep::Requirement::parse(requirement->toString());
    fuzz::check(again.has_value(), "a printed requirement can be read");
    again->legacy = requirement->legacy; // its position may move
    fuzz::check(*again == *requirement, "parse(print(r)) == r");
    return 0;
}
