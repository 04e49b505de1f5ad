// SPDX-License-Identifier: MIT
#include "pep/tags.h"
#include "fuzz/check.h"
#include "pep/name.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    const std::string name = pep::normalizedName(text);
    fuzz::check(pep::normalizedName(name) == name, "a normalized name is its own");
    fuzz::check(!pep::isNormalizedName(text) || (name == text && pep::isValidName(text)), "a normalized name is valid");
    const auto tags = pep::parseTags(text);
    if (!tags)
        return 0;
    for (const pep::Tag &tag : *tags) {
        const auto again = pep::parseTags(tag.toString());
        fuzz::check(again && again->size() == 1 && again->front() == tag, "parse(print(t)) == t");
    }
    return 0;
}
