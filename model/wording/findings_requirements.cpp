// SPDX-License-Identifier: MIT
#include "wording/findingwords.h"

namespace constrictor {

namespace {

constexpr FindingWords findings[] = {
    {"unmet-requirements",
     QT_TRANSLATE_N_NOOP3("Findings", "%n requirement(s) of installed packages are not met", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "What needs them can fail; pip check reports the same.", "reason of a finding"),
     {},
     pipsRules},
    {"unmet-requirements-passed",
     QT_TRANSLATE_NOOP3("Findings", "Every requirement of an installed package is met", "a passed check"),
     {},
     {},
     pipsRules},
};

constexpr DetailWords details[] = {
    {"unmet-missing",
     QT_TRANSLATE_NOOP3("Findings", "%1 %2 requires %3, which is not installed",
                        "%1 package, %2 its version, %3 a requirement such as numpy>=2")},
    {"unmet-version",
     QT_TRANSLATE_NOOP3("Findings", "%1 %2 requires %3; installed: %4",
                        "%1 package, %2 its version, %3 a requirement such as numpy>=2, %4 a version")},
};

} // namespace

WordTable requirementWords()
{
    return {findings, details};
}

} // namespace constrictor
