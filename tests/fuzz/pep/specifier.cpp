// SPDX-License-Identifier: MIT
#include "fuzz/check.h"
#include "pep/prereleases.h"

using namespace constrictor;

/// A specifier set and a version, separated by a line end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view versionText = text.substr(std::min(end + 1, text.size()));
    pep::ParseError error;
    const std::optional<pep::SpecifierSet> set = pep::SpecifierSet::parse(text.substr(0, end), &error);
    fuzz::check(set || error.position <= end, "an error lies inside the text");
    if (!set)
        return 0;
    const std::optional<pep::SpecifierSet> again = pep::SpecifierSet::parse(set->toString());
    fuzz::check(again && *again == *set, "parse(print(s)) == s");
    static_cast<void>(set->containsText(versionText));
    const std::optional<pep::Version> version = pep::Version::parse(versionText);
    if (!version)
        return 0;
    fuzz::check(again->contains(*version) == set->contains(*version), "a printed set contains the same");
    return 0;
}
