// SPDX-License-Identifier: MIT
#include "environment/unsupportedwheels.h"

#include "environment/targettags.h"
#include "parse/lines.h"

#include <optional>
#include <string_view>

namespace constrictor {

namespace {

/// What pip passes over as parts of Python itself (_internal/metadata/base.py, stdlib_pkgs).
bool isPassedOver(std::string_view normalizedName)
{
    return normalizedName == "python" || normalizedName == "wsgiref" || normalizedName == "argparse";
}

bool fits(std::string_view tagLines, const pep::TagRanking &ranking)
{
    for (LineReader reader(tagLines); reader.next();) {
        const std::optional<std::vector<pep::Tag>> tags = pep::parseTags(reader.line());
        if (tags && ranking.rank(*tags))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::uint32_t> unsupportedWheels(const Environment &environment)
{
    std::vector<std::uint32_t> unsupported;
    std::optional<pep::TagRanking> ranking; // costs more than everything else here, and pure packages need none
    for (std::uint32_t i = 0; i < environment.packages.size(); ++i) {
        const std::optional<std::string> &tags = environment.packages[i].wheelTags;
        if (!tags || isPassedOver(environment.packages[i].normalizedName))
            continue;
        if (!ranking)
            ranking.emplace(targetTags(environment, newestGlibc));
        if (!fits(*tags, *ranking))
            unsupported.push_back(i);
    }
    return unsupported;
}

} // namespace constrictor
