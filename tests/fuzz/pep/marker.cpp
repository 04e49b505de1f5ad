// SPDX-License-Identifier: MIT
#include "pep/marker.h"
#include "fuzz/check.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    pep::ParseError error;
    const std::optional<pep::Marker> marker = pep::Marker::parse(text, &error);
    fuzz::check(marker || error.position <= text.size(), "an error lies inside the text");
    if (!marker)
        return 0;
    const std::optional<pep::Marker> again = pep::Marker::parse(marker->toString());
    fuzz::check(again && *again == *marker, "parse(print(m)) == m");
    static const pep::MarkerEnvironment environment = pep::cpythonOnLinux("3.12.3", "x86_64");
    fuzz::check(again->evaluateFor(environment, "test") == marker->evaluateFor(environment, "test"),
                "a printed marker means the same");
    static_cast<void>(marker->isDefined(environment));
    return 0;
}
