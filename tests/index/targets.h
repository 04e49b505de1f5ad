// SPDX-License-Identifier: MIT
#pragma once

#include "index/target.h"

namespace constrictor::test {

/// CPython 3.12.3 on x86_64 Linux with glibc 2.39: the interpreter of NGC 25.04.
[[nodiscard]] inline Target ngcTarget()
{
    Target target;
    target.tags.pythonMinor = 12;
    target.tags.systemMinor = 39;
    target.tags.machine = "x86_64";
    target.python = *pep::Version::parse("3.12.3");
    return target;
}

} // namespace constrictor::test
