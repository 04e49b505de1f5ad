// SPDX-License-Identifier: MIT
#include "parse/requirestxt.h"

#include "parse/characters.h"
#include "parse/lines.h"

#include <algorithm>

namespace constrictor {

namespace {

struct Section
{
    std::string extra;
    std::string marker;

    [[nodiscard]] std::string asMarker() const
    {
        if (extra.empty())
            return marker;
        const std::string isExtra = "extra == '" + extra + "'";
        return marker.empty() ? isExtra : "(" + marker + ") and " + isExtra;
    }
};

Section parseSection(std::string_view heading)
{
    const std::size_t colon = std::min(heading.find(':'), heading.size());
    Section section{std::string(heading.substr(0, colon)), {}};
    if (colon < heading.size())
        section.marker = heading.substr(colon + 1);
    return section;
}

} // namespace

RequiresTxt parseRequiresTxt(std::string_view text)
{
    RequiresTxt result;
    Section section;
    for (LineReader reader(text); reader.next();) {
        const std::string_view line = trimmed(reader.line());
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.starts_with('[') && line.ends_with(']')) {
            section = parseSection(line.substr(1, line.size() - 2));
            if (!section.extra.empty())
                result.extras.push_back(section.extra);
            continue;
        }
        const std::string marker = section.asMarker();
        result.requirements.add(marker.empty() ? std::string(line) : std::string(line) + " ; " + marker,
                                reader.number());
    }
    return result;
}

} // namespace constrictor
