// SPDX-License-Identifier: MIT
#pragma once

#include "base/severity.h"
#include "knowledge/sourcedtext.h"
#include "pep/requirement.h"
#include "pep/specifier.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace constrictor {

/// Some releases of one image: "PyTorch" with "==25.4". A release such as "25.04" is read as the version 25.4.
struct ImageReleases
{
    std::string product;
    pep::SpecifierSet releases;
};

/// Something known that holds where all its conditions do.
struct KnownFact
{
    Severity severity = Severity::Warning;
    std::vector<pep::Requirement> packages; ///< each is installed in a version that its specifiers admit
    std::optional<ImageReleases> image; ///< the environment's base is one of them
    bool lockVariable = false; ///< PIP_CONSTRAINT is recorded
    std::shared_ptr<const SourcedText> text; ///< without a title: a pair that a user named without words
};

/// Versions of two packages that belong together. A version of the first that no pair names is not judged.
struct Companions
{
    std::string package; ///< normalized
    std::string companion; ///< normalized
    std::vector<std::pair<pep::SpecifierSet, pep::SpecifierSet>> pairs;
    std::shared_ptr<const SourcedText> text; ///< the source only
};

/// The package whose local version names an image's release.
struct ImagePackage
{
    std::string product; ///< such as "PyTorch"
    std::string package; ///< normalized
};

/// Releases of an image whose CUDA compat libraries do not come up by themselves.
struct CompatReport
{
    ImageReleases image;
    std::shared_ptr<const SourcedText> text; ///< the source only
};

/// The lines that an image of one release is delivered with.
struct DeliveredLocks
{
    std::string product;
    std::string release; ///< such as "25.04"
    std::vector<std::string> lines; ///< "name==version", not parsed: only one release is ever needed
    std::shared_ptr<const SourcedText> text; ///< the source only
};

/// What outside source a message of a rule rests on.
struct NotedSource
{
    std::string code;
    std::shared_ptr<const SourcedText> text; ///< the source only
};

/// All facts of all texts that were read. A value; package names of rules come from here only.
struct Knowledge
{
    std::vector<KnownFact> facts;
    std::vector<Companions> companions;
    std::vector<ImagePackage> imagePackages;
    std::vector<std::string> imageBuilds; ///< packages that images bring as builds of their own; normalized, sorted
    std::vector<std::string> toolkitWheels; ///< packages that bring a CUDA toolkit of their own; normalized, sorted
    std::vector<CompatReport> compatReports;
    std::vector<DeliveredLocks> deliveredLocks;
    std::vector<NotedSource> sources;
};

/// Why a part of a knowledge text was left out.
struct KnowledgeProblem
{
    std::string place; ///< JSON pointer (RFC 6901) such as "/facts/3/packages/0"; empty: the text as a whole
    std::string detail; ///< untranslated: what was expected there

    friend bool operator==(const KnowledgeProblem &, const KnowledgeProblem &) = default;
};

/// Adds the facts of @p json (resources/schema/knowledge.json, UTF-8) to @p knowledge. A part that does not fit
/// the schema is left out and told; the rest counts. An object with nothing but "bad_pairs" is a knowledge text too.
[[nodiscard]] std::vector<KnowledgeProblem> addKnowledge(std::string_view json, Knowledge &knowledge);

/// Whether the image release @p release ("25.04", "25.10") of @p product is one of @p image.
[[nodiscard]] bool covers(const ImageReleases &image, std::string_view product, std::string_view release);

/// The noted source of a message's code, or null.
[[nodiscard]] std::shared_ptr<const SourcedText> sourceOf(const Knowledge &knowledge, std::string_view code);

} // namespace constrictor
