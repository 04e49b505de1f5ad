// SPDX-License-Identifier: MIT
#include "knowledge/knowledge.h"

#include "pep/version.h"

#include <algorithm>

namespace constrictor {

bool covers(const ImageReleases &image, std::string_view product, std::string_view release)
{
    if (image.product != product)
        return false;
    const std::optional<pep::Version> version = pep::Version::parse(release);
    return version && image.releases.contains(*version);
}

std::shared_ptr<const SourcedText> sourceOf(const Knowledge &knowledge, std::string_view code)
{
    const auto found = std::ranges::find(knowledge.sources, code, &NotedSource::code);
    return found == knowledge.sources.end() ? nullptr : found->text;
}

} // namespace constrictor
