// SPDX-License-Identifier: MIT
#include "pep/wheelname.h"
#include "fuzz/check.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    static_cast<void>(pep::SdistName::parse(text));
    pep::ParseError error;
    const std::optional<pep::WheelName> wheel = pep::WheelName::parse(text, &error);
    fuzz::check(wheel || error.position <= text.size(), "an error lies inside the text");
    if (!wheel)
        return 0;
    fuzz::check(!wheel->tags.empty(), "a wheel has tags");
    fuzz::check(std::is_eq(pep::compareBuilds(wheel->build, wheel->build)), "a build equals itself");
    return 0;
}
