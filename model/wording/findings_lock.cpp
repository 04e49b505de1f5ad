// SPDX-License-Identifier: MIT
#include "wording/findingwords.h"

#include <array>

namespace constrictor {

namespace {

constexpr auto rules = std::to_array<RuleWords>({
    {"invalid-lines",
     QT_TRANSLATE_NOOP3("Findings", "pip can read every line of the constraint files", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings", "Reads the constraint files as pip does; one line that it refuses makes it refuse the whole file.",
         "documentation of a rule")},
    {"contradicting-locks", QT_TRANSLATE_NOOP3("Findings", "No locks contradict each other", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for lines of one name that no version meets together: pins and ranges.",
                        "documentation of a rule")},
    {"duplicate-locks", QT_TRANSLATE_NOOP3("Findings", "No lock stands twice", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for equal lines of one name.", "documentation of a rule")},
    {"lock-differs", QT_TRANSLATE_NOOP3("Findings", "Every lock admits what is installed", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Compares the lines of the constraint files with the installed versions.",
                        "documentation of a rule")},
    {"locked-not-installed",
     QT_TRANSLATE_NOOP3("Findings", "Every lock names an installed package", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for locks of packages that are not installed.", "documentation of a rule")},
    {"foreign-pins",
     QT_TRANSLATE_NOOP3("Findings", "No lock is a local build of another Python", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings", "Where there is more than one Python: looks for pins of local builds that this one does not have.",
         "documentation of a rule")},
    {"missing-constraint-file",
     QT_TRANSLATE_NOOP3("Findings", "Every constraint file that is named exists", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings",
                        "Looks for constraint files that variables, pip's configuration or other files name.",
                        "documentation of a rule")},
    {"lock-not-for-uv",
     QT_TRANSLATE_NOOP3("Findings", "The lock holds for uv as well as for pip", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "uv reads neither PIP_CONSTRAINT nor pip's configuration; it needs UV_CONSTRAINT.",
                        "documentation of a rule")},
});

constexpr auto findings = std::to_array<FindingWords>({
    {"invalid-lines",
     QT_TRANSLATE_N_NOOP3("Findings", "%n line(s) make pip refuse the constraint file", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "One such line is enough: every pip install stops with it.", "reason of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "Correct the lines or remove them.", "advice of a finding"), pipsRules},
    {"contradicting-locks",
     QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) contradict another line", "title of a finding"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "pip joins all lines of a name: nothing fits both, and each request for it ends in ResolutionImpossible.",
         "reason of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "Keep one of the lines.", "advice of a finding"), pipsRules},
    {"duplicate-locks", QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) repeat an earlier line", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "pip accepts it; an edit of one line alone would make them contradict.",
                        "reason of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "Keep one of the lines.", "advice of a finding"), pipsRules},
    {"lock-differs",
     QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) differ from what is installed", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "The next pip install that touches such a package changes it or fails.",
                        "reason of a finding"),
     {},
     pipsRules},
    {"locked-not-installed",
     QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) name packages that are not installed", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "They have no effect until something wants the package, and then they count.",
                        "reason of a finding"),
     {},
     pipsRules},
    {"foreign-pins",
     QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) pin local builds that this Python does not have",
                          "title of a finding, %1 version of Python"),
     QT_TRANSLATE_NOOP3(
         "Findings", "No index has such versions: pip says \"No matching distribution\" here, a conflict that is none.",
         "reason of a finding, %1 version of Python"),
     QT_TRANSLATE_NOOP3("Findings", "Use this Python %1 without the constraint file: PIP_CONSTRAINT= for the command.",
                        "advice of a finding, %1 version of Python"),
     fromFiles},
    {"missing-constraint-file",
     QT_TRANSLATE_N_NOOP3("Findings", "%n constraint file(s) are missing", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings",
                        "Every pip command stops with \"Could not open requirements file\" while something names it.",
                        "reason of a finding"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Put an empty file there, or take its name out for good; unset in one Docker RUN ends with that RUN.",
         "advice of a finding"),
     pipsRules},
    {"lock-not-for-uv",
     QT_TRANSLATE_NOOP3("Findings", "uv does not read this lock", "title of a finding, %1 path of the constraint file"),
     QT_TRANSLATE_NOOP3("Findings",
                        "uv ignores PIP_CONSTRAINT and pip's configuration; it would replace builds of the image by "
                        "releases of an index.",
                        "reason of a finding, %1 path of the constraint file"),
     QT_TRANSLATE_NOOP3("Findings", "Set UV_CONSTRAINT=%1 before uv runs.",
                        "advice of a finding, %1 path of the constraint file"),
     fromFiles},
});

constexpr auto details = std::to_array<DetailWords>({
    {"line-invalid", QT_TRANSLATE_NOOP3("Findings", "%1 is not a requirement", "%1 text of a line")},
    {"line-legacy",
     QT_TRANSLATE_NOOP3("Findings", "%1 is nothing that pip %2 can read; pip before 24.1 could",
                        "%1 text of a line, %2 version of pip")},
    {"line-marker", QT_TRANSLATE_NOOP3("Findings", "%1 has a marker that cannot be read", "%1 text of a line")},
    {"line-extras", QT_TRANSLATE_NOOP3("Findings", "%1 names extras, which a constraint cannot", "%1 text of a line")},
    {"line-unnamed", QT_TRANSLATE_NOOP3("Findings", "%1 has no name, which a constraint needs", "%1 text of a line")},
    {"line-editable",
     QT_TRANSLATE_NOOP3("Findings", "%1 is editable, which a constraint cannot be", "%1 text of a line")},
    {"line-option", QT_TRANSLATE_NOOP3("Findings", "%1 is not an option that pip knows", "%1 text of a line")},
    {"line-option-use",
     QT_TRANSLATE_NOOP3("Findings", "%1 uses an option in a way that pip refuses", "%1 text of a line")},
    {"line-encoding",
     QT_TRANSLATE_NOOP3("Findings", "The file is not UTF-8, and neither a byte order mark nor a coding line says so",
                        "a case of a finding")},
    {"line-loop",
     QT_TRANSLATE_NOOP3("Findings", "%1 leads back to a file that includes this one", "%1 text of a line")},
    {"contradicting-lock", QT_TRANSLATE_NOOP3("Findings", "%2 and %3 exclude each other", "%2 and %3 texts of lines")},
    {"duplicate-lock", QT_TRANSLATE_NOOP3("Findings", "%3 repeats %2", "%2 and %3 texts of lines")},
    {"lock-differs-for",
     QT_TRANSLATE_NOOP3("Findings", "%2, but %1 %3 is installed",
                        "%1 package, %2 text of a lock such as numpy==1.26.4, %3 installed version")},
    {"locked-not-installed-line", QT_TRANSLATE_NOOP3("Findings", "%1", "%1 text of a lock")},
    {"foreign-pin", QT_TRANSLATE_NOOP3("Findings", "%1", "%1 text of a lock")},
    {"missing-by-variable", QT_TRANSLATE_NOOP3("Findings", "%1, named by PIP_CONSTRAINT", "%1 path of a file")},
    {"missing-by-configuration", QT_TRANSLATE_NOOP3("Findings", "%1, named by %2", "%1 and %2 paths of files")},
    {"missing-by-include", QT_TRANSLATE_NOOP3("Findings", "%1, included by %2", "%1 and %2 paths of files")},
    {"missing-given", QT_TRANSLATE_NOOP3("Findings", "%1", "%1 path of a file")},
});

} // namespace

WordTable lockWords()
{
    return {rules, findings, details};
}

} // namespace constrictor
