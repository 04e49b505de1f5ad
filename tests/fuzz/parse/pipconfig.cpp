// SPDX-License-Identifier: MIT
#include "parse/pipconfig.h"
#include "fuzz/check.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PipConfig config = parsePipConfig(fuzz::asText(data, size), "pip.conf");
    for (const PipSetting &setting : config.settings)
        fuzz::check(!setting.section.empty() && setting.line > 0, "a setting has a section and a place");
    for (const TextProblem &problem : config.problems)
        fuzz::check(problem.span.offset <= size && problem.span.length <= size, "spans lie inside the text");
    return 0;
}
