// SPDX-License-Identifier: MIT
#include "parse/metadata.h"
#include "fuzz/check.h"
#include "parse/encoding.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Metadata metadata = parseMetadata(fuzz::asText(data, size));
    fuzz::check(invalidUtf8(metadata.name) == std::string_view::npos, "names are UTF-8");
    fuzz::check(invalidUtf8(metadata.summary) == std::string_view::npos, "summaries are UTF-8");
    std::uint32_t line = 0;
    for (std::size_t i = 0; i < metadata.requirements.size(); ++i) {
        fuzz::check(metadata.requirements.line(i) > line, "requirements keep their order");
        fuzz::check(metadata.requirements.text(i).find('\n') == std::string_view::npos, "a requirement is one line");
        line = metadata.requirements.line(i);
    }
    return 0;
}
