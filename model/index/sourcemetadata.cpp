// SPDX-License-Identifier: MIT
#include "index/sourcemetadata.h"

#include "parse/metadata.h"
#include "parse/requirestxt.h"
#include "pep/name.h"
#include "pep/wheelname.h"

#include <algorithm>
#include <utility>

namespace constrictor {

namespace {

/// PEP 643: from 2.2 on a field that is not named as Dynamic is the same in every wheel built from the archive.
bool statesRequirements(const Metadata &metadata)
{
    const auto version = pep::Version::parse(metadata.metadataVersion);
    static const pep::Version first = *pep::Version::parse("2.2");
    const auto isRequirement = [](const std::string &dynamic) {
        const std::string name = pep::normalizedName(dynamic);
        return name == "requires-dist" || name == "provides-extra";
    };
    return version && *version >= first
        && std::none_of(metadata.dynamic.begin(), metadata.dynamic.end(), isRequirement);
}

bool isAbout(const Metadata &metadata, std::string_view normalizedName, std::string_view fileName)
{
    const auto archive = pep::SdistName::parse(fileName);
    const auto version = pep::Version::parse(metadata.version);
    return archive && version && *version == archive->version && pep::normalizedName(metadata.name) == normalizedName;
}

std::vector<std::string> textsOf(const RequirementTexts &requirements)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < requirements.size(); ++i)
        texts.emplace_back(requirements.text(i));
    return texts;
}

} // namespace

ReleaseMetadata metadataOfSource(const SourceFacts &facts, std::string_view normalizedName, std::string_view fileName)
{
    const Metadata metadata = parseMetadata(facts.packageInfo);
    ReleaseMetadata result;
    result.state = MetadataState::Unknown;
    if (!isAbout(metadata, normalizedName, fileName))
        return result;
    result.state = MetadataState::Read;
    result.assumed = !statesRequirements(metadata);
    result.requiresPython = metadata.requiresPython;
    result.requiresDist = textsOf(metadata.requirements);
    result.providesExtra = metadata.providedExtras;
    if (result.assumed && result.requiresDist.empty()) {
        RequiresTxt older = parseRequiresTxt(facts.requiresTxt);
        result.requiresDist = textsOf(older.requirements);
        result.providesExtra = std::move(older.extras);
    }
    return result;
}

} // namespace constrictor
