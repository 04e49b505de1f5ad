// SPDX-License-Identifier: MIT
#include "environment/wheelfile.h"

#include "parse/characters.h"
#include "parse/headers.h"
#include "pep/tags.h"

#include <algorithm>

namespace constrictor {

namespace {

bool fitsEveryPython(std::string_view text)
{
    if (text == "py3-none-any") // nine in ten
        return true;
    const std::optional<std::vector<pep::Tag>> tags = pep::parseTags(text);
    const pep::Tag universal{"py3", "none", "any"};
    return tags && std::find(tags->begin(), tags->end(), universal) != tags->end();
}

} // namespace

std::optional<std::string> particularTags(std::string_view wheel)
{
    std::string tags;
    for (HeaderReader reader(wheel); reader.next();) {
        if (!equalsIgnoringCase(reader.header().name, "Tag"))
            continue;
        if (fitsEveryPython(reader.header().value))
            return std::nullopt;
        tags.append(reader.header().value).append("\n");
    }
    return tags;
}

} // namespace constrictor
