// SPDX-License-Identifier: MIT
#include "parse/constraints.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace constrictor;

namespace {

bool isInside(SourceSpan span, std::size_t size)
{
    return span.offset <= size && span.length <= size - span.offset;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ConstraintText content = parseConstraints(fuzz::asText(data, size));
    std::size_t invalid = 0;
    std::uint32_t end = 0;
    for (const ConstraintLine &line : content.lines) {
        fuzz::check(isInside(line.span, size) && isInside(line.version, size), "spans lie inside the text");
        fuzz::check(line.span.offset >= end, "lines keep their order and do not overlap");
        fuzz::check(line.requirement.has_value() || line.kind != LineKind::Requirement, "a requirement has a value");
        end = line.span.offset + line.span.length;
        invalid += line.kind == LineKind::Invalid ? 1 : 0;
    }
    const auto legacy = std::ranges::count(content.problems, ProblemKind::LegacyRequirement, &TextProblem::kind);
    fuzz::check(invalid + static_cast<std::size_t>(legacy) == content.problems.size(),
                "an invalid line has one problem");
    return 0;
}
