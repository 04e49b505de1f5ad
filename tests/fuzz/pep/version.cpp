// SPDX-License-Identifier: MIT
#include "pep/version.h"
#include "fuzz/check.h"
#include "pep/legacy.h"

using namespace constrictor;

namespace {

void checkAlone(const pep::Version &version)
{
    const std::optional<pep::Version> again = pep::Version::parse(version.toString());
    fuzz::check(again && *again == version, "parse(print(v)) == v");
    fuzz::check(again->toString() == version.toString(), "a printed version prints the same");
    fuzz::check(again->hash() == version.hash(), "equal versions have equal hashes");
    fuzz::check(version.publicVersion() <= version, "a local part is above none");
    fuzz::check(version.firstDevelopmentRelease() <= version, "no version is below its .dev0");
    fuzz::check(version.startsWithRelease(version.baseVersion(), version.releaseSize()), "a base is a prefix");
}

} // namespace

/// Two versions, separated by a line end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view second = text.substr(std::min(end + 1, text.size()));
    pep::ParseError error;
    const std::optional<pep::Version> a = pep::Version::parse(text.substr(0, end), &error);
    fuzz::check(a || error.position <= end, "an error lies inside the text");
    const std::optional<pep::Version> b = pep::Version::parse(second);
    if (a)
        checkAlone(*a);
    if (a && b) {
        fuzz::check((*a < *b) == (*b > *a) && (*a == *b) == (*b == *a), "the order is antisymmetric");
        fuzz::check(*a != *b || a->hash() == b->hash(), "the hash agrees with equality");
    }
    const pep::LegacyVersion left(text.substr(0, end));
    const pep::LegacyVersion right(second);
    fuzz::check((left < right) == (right > left), "the legacy order is antisymmetric");
    return 0;
}
