// SPDX-License-Identifier: MIT
#include "parse/assignments.h"

#include <doctest/doctest.h>

using namespace constrictor;

TEST_CASE("os-release and /etc/environment")
{
    const auto assignments = parseAssignments("# comment\nNAME=Ubuntu\nPRETTY_NAME=\"Ubuntu 24.04 \\\"LTS\\\"\"\n"
                                              "A='single $x'\nnot an assignment\n1A=x\nNAME=Later\n");
    CHECK(valueOf(assignments, "NAME") == "Later");
    CHECK(valueOf(assignments, "PRETTY_NAME") == "Ubuntu 24.04 \"LTS\"");
    CHECK(valueOf(assignments, "A") == "single $x");
    CHECK_FALSE(valueOf(assignments, "1A").has_value());
    CHECK(assignments.front() == Assignment{"NAME", "Ubuntu", 2});
}

TEST_CASE("Apptainer's defaults")
{
    const auto assignments = parseAssignments("#!/bin/sh\nexport PATH=\"/usr/bin:/bin\"\n"
                                              "export CUDA_VERSION=\"${CUDA_VERSION:-\"12.3.2.001\"}\"\n"
                                              "export EMPTY=\"${EMPTY:-\"\"}\"\nif [ -z \"$X\" ]; then X=1; fi\n");
    CHECK(valueOf(assignments, "PATH") == "/usr/bin:/bin");
    CHECK(valueOf(assignments, "CUDA_VERSION") == "12.3.2.001");
    CHECK(valueOf(assignments, "EMPTY") == "");
    CHECK(assignments.size() == 3);
}

TEST_CASE("pyvenv.cfg")
{
    const auto settings = parseKeyValueLines("home = /usr/bin\nInclude-System-Site-Packages = false\nnonsense\n");
    CHECK(valueOf(settings, "home") == "/usr/bin");
    CHECK(valueOf(settings, "include-system-site-packages") == "false");
    CHECK(settings.size() == 2);
}

TEST_CASE("unset takes a value away until it is set again")
{
    const auto assignments = parseAssignments("A=1\nB=2\nC=3\nunset -v A B # C\nunset -f C\nB=4\nunset\n");
    CHECK_FALSE(valueOf(assignments, "A").has_value());
    CHECK(valueOf(assignments, "B") == "4");
    CHECK(valueOf(assignments, "C") == "3");
    CHECK(assignments[3] == Assignment{"A", {}, 4, true});
}
