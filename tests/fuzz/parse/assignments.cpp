// SPDX-License-Identifier: MIT
#include "parse/assignments.h"
#include "fuzz/check.h"

using namespace constrictor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    std::uint32_t line = 0;
    for (const Assignment &assignment : parseAssignments(text)) {
        fuzz::check(!assignment.name.empty(), "a variable has a name");
        fuzz::check(assignment.line > line, "one assignment a line, in order");
        line = assignment.line;
    }
    for (const Assignment &setting : parseKeyValueLines(text))
        fuzz::check(setting.value.size() <= size, "a value comes from the text");
    return 0;
}
