// SPDX-License-Identifier: MIT
#include "wording/findingwords.h"

#include <array>

namespace constrictor {

namespace {

constexpr auto rules = std::to_array<RuleWords>({
    {"unmet-requirements",
     QT_TRANSLATE_NOOP3("Findings", "Every requirement of an installed package is met", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Judges every Requires-Dist line whose marker holds here, as pip check does.",
                        "documentation of a rule")},
    {"unmet-extras",
     QT_TRANSLATE_NOOP3("Findings", "Every extra that packages ask for is complete", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Follows requirements such as name[extra] and judges what the extra needs; pip check does not look at extras.",
         "documentation of a rule")},
    {"requires-python",
     QT_TRANSLATE_NOOP3("Findings", "Every installed package supports this Python", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Compares the Requires-Python of each package with the version of the interpreter.",
                        "documentation of a rule")},
    {"url-requirements",
     QT_TRANSLATE_NOOP3("Findings", "No requirement of an installed package leaves open where it came from",
                        "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Looks for requirements that name a URL instead of versions and compares it with the recorded origin.",
         "documentation of a rule")},
    {"companions", QT_TRANSLATE_NOOP3("Findings", "Versions that belong together match", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Compares pairs of packages with the tables of their makers, which METADATA does not always declare.",
         "documentation of a rule")},
    {"known-combinations",
     QT_TRANSLATE_NOOP3("Findings", "No known bad combination is installed", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings",
                        "Compares the installed versions with the combinations that the knowledge base lists.",
                        "documentation of a rule")},
    {"known-advice", QT_TRANSLATE_NOOP3("Findings", "No advice for this environment", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for what the knowledge base says about this release and these packages.",
                        "documentation of a rule")},
});

constexpr auto findings = std::to_array<FindingWords>({
    {"unmet-requirements",
     QT_TRANSLATE_N_NOOP3("Findings", "%n requirement(s) of installed packages are not met", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "What needs them can fail; pip check reports the same.", "reason of a finding"),
     {},
     pipsRules},
    {"unmet-extras",
     QT_TRANSLATE_N_NOOP3("Findings", "%n requirement(s) of extras are not met", "title of a finding"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Installed packages ask for these extras; what uses them can fail. pip check does not look at extras.",
         "reason of a finding"),
     {},
     fromFiles},
    {"requires-python",
     QT_TRANSLATE_N_NOOP3("Findings", "%n installed package(s) do not support this Python", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "The interpreter is Python %1; pip would not install these versions again.",
                        "reason of a finding"),
     {},
     pipsRules},
    {"url-requirements",
     QT_TRANSLATE_N_NOOP3("Findings", "%n requirement(s) name a URL, and the installed copy does not record it",
                          "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "Whether the installed copy is what was meant cannot be told from its files.",
                        "reason of a finding"),
     {},
     fromFiles},
    {"companion-mismatch",
     QT_TRANSLATE_NOOP3(
         "Findings", "%1 %2 does not belong to %3 %4",
         "title of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "By the table of its makers, %1 %5 belongs to this version of %3. A wrong pair installs and then fails to "
         "import.",
         "reason of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*"),
     QT_TRANSLATE_NOOP3(
         "Findings", "Ask for %1 in a version that matches %5.",
         "advice of a finding, %1 and %3 packages, %2 and %4 their versions, %5 version specifiers such as ==2.4.*"),
     fromFiles},
    {"known-fact",
     QT_TRANSLATE_NOOP3("Findings", "%1 and %2 are reported not to work together",
                        "title of a finding, %1 and %2 package and version"),
     QT_TRANSLATE_NOOP3("Findings", "The knowledge in use lists this pair.",
                        "reason of a finding, %1 and %2 package and version"),
     {},
     fromFiles},
});

constexpr auto details = std::to_array<DetailWords>({
    {"unmet-missing",
     QT_TRANSLATE_NOOP3("Findings", "%1 %2 requires %3, which is not installed",
                        "%1 package, %2 its version, %3 a requirement such as numpy>=2")},
    {"unmet-version",
     QT_TRANSLATE_NOOP3("Findings", "%1 %2 requires %3; installed: %4",
                        "%1 package, %2 its version, %3 a requirement such as numpy>=2, %4 a version")},
    {"extra-missing",
     QT_TRANSLATE_NOOP3("Findings", "%1, extra %2, requires %3, which is not installed",
                        "%1 package and version, %2 name of an extra, %3 a requirement")},
    {"extra-version",
     QT_TRANSLATE_NOOP3("Findings", "%1, extra %2, requires %3; installed: %4",
                        "%1 package and version, %2 name of an extra, %3 a requirement, %4 a version")},
    {"extra-unknown",
     QT_TRANSLATE_NOOP3(
         "Findings", "%1 requires %3, and %5 has no extra named %4",
         "%1 package and version, %3 a requirement such as name[extra], %4 the extra, %5 package and version")},
    {"requires-python-of",
     QT_TRANSLATE_NOOP3("Findings", "%1 %2 requires Python %3",
                        "%1 package, %2 its version, %3 version specifiers such as >=3.8")},
    {"url-requirement",
     QT_TRANSLATE_NOOP3("Findings", "%1 requires %2 from a URL; installed: %3",
                        "%1 and %3 package and version, %2 package")},
});

} // namespace

WordTable requirementsWords()
{
    return {rules, findings, details};
}

} // namespace constrictor
