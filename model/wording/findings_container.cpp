// SPDX-License-Identifier: MIT
#include "wording/findingwords.h"

#include <array>

namespace constrictor {

namespace {

constexpr auto rules = std::to_array<RuleWords>({
    {"image-release", QT_TRANSLATE_NOOP3("Findings", "The release of the image is known", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Tells the release of an NVIDIA image from its framework, its locks, recorded variables and folders.",
         "documentation of a rule")},
    {"image-build", QT_TRANSLATE_NOOP3("Findings", "The framework is the image's own build", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Compares the installed framework with the release of the image's base.",
                        "documentation of a rule")},
    {"delivered-locks", QT_TRANSLATE_NOOP3("Findings", "The locks are those of the image", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Compares the constraint files with the list that the image of this release brings, where it is known.",
         "documentation of a rule")},
    {"environment-settings",
     QT_TRANSLATE_NOOP3("Findings", "The environment records no index, proxy or certificate",
                        "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Looks for settings of the opened environment that would send requests elsewhere or change their protection.",
         "documentation of a rule")},
    {"cuda-compat", QT_TRANSLATE_NOOP3("Findings", "CUDA compat libraries are in order", "title of a passed check"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "Looks at the CUDA forward compatibility libraries of the image and at the links that switch them on.",
         "documentation of a rule")},
    {"second-toolkit",
     QT_TRANSLATE_NOOP3("Findings", "No second CUDA toolkit beside the image's", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for packages that bring CUDA libraries although the image has a toolkit.",
                        "documentation of a rule")},
    {"driver-library", QT_TRANSLATE_NOOP3("Findings", "libcuda.so.1 is there", "title of a passed check"),
     QT_TRANSLATE_NOOP3("Findings", "Looks for the driver's library outside the compat folder.",
                        "documentation of a rule")},
});

constexpr auto findings = std::to_array<FindingWords>({
    {"image-release-known",
     QT_TRANSLATE_NOOP3("Findings", "NVIDIA %1 %2 recognized",
                        "title of a finding, %1 product such as PyTorch, %2 release such as 25.04"),
     QT_TRANSLATE_NOOP3("Findings", "Its files tell the product and the release.",
                        "reason of a finding, %1 product such as PyTorch, %2 release such as 25.04"),
     {},
     fromFiles},
    {"image-release-unknown",
     QT_TRANSLATE_NOOP3("Findings", "An NVIDIA image of unknown release", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings",
                        "Neither the framework's version nor the locks nor recorded variables name a release, so "
                        "advice by release is left out.",
                        "reason of a finding"),
     {},
     fromFiles},
    {"image-build-replaced",
     QT_TRANSLATE_NOOP3(
         "Findings", "NVIDIA's %1 was replaced by %4",
         "title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version"),
     QT_TRANSLATE_NOOP3(
         "Findings", "The base is NVIDIA %2 %3; packages compiled against its own %1 can fail to import.",
         "reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version"),
     QT_TRANSLATE_NOOP3(
         "Findings", "Start again from the image, and keep its lock while installing.",
         "advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04, %4 version"),
     fromFiles},
    {"image-build-removed",
     QT_TRANSLATE_NOOP3("Findings", "NVIDIA's %1 is not installed any more",
                        "title of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04"),
     QT_TRANSLATE_NOOP3("Findings", "The base is NVIDIA %2 %3; packages compiled against its %1 cannot be imported.",
                        "reason of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04"),
     QT_TRANSLATE_NOOP3("Findings", "Start again from the image, and keep its lock while installing.",
                        "advice of a finding, %1 package, %2 product such as PyTorch, %3 release such as 25.04"),
     fromFiles},
    {"delivered-locks",
     QT_TRANSLATE_N_NOOP3("Findings", "%n lock(s) differ from NVIDIA's set",
                          "title of a finding, %1 product such as PyTorch, %2 release such as 25.04"),
     QT_TRANSLATE_NOOP3("Findings", "NVIDIA has not tested this combination for %1 %2.",
                        "reason of a finding, %1 product such as PyTorch, %2 release such as 25.04"),
     {},
     fromFiles},
    {"environment-settings",
     QT_TRANSLATE_N_NOOP3("Findings", "%n setting(s) of the environment are shown and not used", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings", "Nothing that an opened environment names is contacted or trusted by itself.",
                        "reason of a finding"),
     {},
     fromFiles},
    {"cuda-compat-off",
     QT_TRANSLATE_NOOP3("Findings", "CUDA compat libraries are off at rest",
                        "title of a finding, %1 version of a driver"),
     QT_TRANSLATE_NOOP3("Findings",
                        "This is normal: the entry point switches them on at start. Permanent links help only with a "
                        "host driver older than %1.",
                        "reason of a finding, %1 version of a driver"),
     {},
     fromFiles},
    {"cuda-compat-off-reported",
     QT_TRANSLATE_NOOP3("Findings", "CUDA compat libraries do not come up by themselves in this release",
                        "title of a finding, %1 version of a driver, %2 version of CUDA"),
     QT_TRANSLATE_NOOP3("Findings",
                        "A published report says so. Links help with a host driver older than %1 on a data center "
                        "card; with a newer driver they give error 803, on GeForce and RTX cards error 804.",
                        "reason of a finding, %1 version of a driver, %2 version of CUDA"),
     QT_TRANSLATE_NOOP3("Findings",
                        "In the container: mkdir -p /usr/local/cuda/compat/lib; cp -s "
                        "/usr/local/cuda-%2/compat/lib.real/* /usr/local/cuda/compat/lib/",
                        "advice of a finding, %1 version of a driver, %2 version of CUDA"),
     fromFiles},
    {"cuda-compat-on",
     QT_TRANSLATE_NOOP3("Findings", "CUDA compat libraries are on permanently",
                        "title of a finding, %1 version of a driver"),
     QT_TRANSLATE_NOOP3("Findings",
                        "That is right only with a host driver older than %1 on a data center card; a newer driver "
                        "gives error 803, GeForce and RTX cards error 804.",
                        "reason of a finding, %1 version of a driver"),
     QT_TRANSLATE_NOOP3("Findings", "Where the host's driver is newer, remove /usr/local/cuda/compat/lib.",
                        "advice of a finding, %1 version of a driver"),
     fromFiles},
    {"cuda-compat-partial",
     QT_TRANSLATE_NOOP3("Findings", "CUDA compat links are not complete", "title of a finding"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "The folder compat/lib exists and differs from what the image would make: a mix of libraries can be loaded.",
         "reason of a finding"),
     {},
     fromFiles},
    {"cuda-compat-empty",
     QT_TRANSLATE_NOOP3("Findings", "The CUDA compat folder holds no usable library", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings",
                        "lib.real/libcuda.so.1 is missing or leads nowhere, so the host's driver has to fit by itself.",
                        "reason of a finding"),
     {},
     fromFiles},
    {"second-toolkit",
     QT_TRANSLATE_N_NOOP3("Findings", "%n package(s) bring CUDA libraries beside CUDA %1",
                          "title of a finding, %1 version of CUDA"),
     QT_TRANSLATE_NOOP3(
         "Findings",
         "A framework from an index brings its own libraries; which ones are loaded then depends on the search path.",
         "reason of a finding, %1 version of CUDA"),
     {},
     fromFiles},
    {"driver-library-missing",
     QT_TRANSLATE_NOOP3("Findings", "libcuda.so.1 is missing", "title of a finding"),
     QT_TRANSLATE_NOOP3("Findings",
                        "This is normal: the driver is mounted in when the container starts with the NVIDIA runtime, "
                        "and a machine without a GPU has none.",
                        "reason of a finding"),
     {},
     fromFiles},
});

constexpr auto details = std::to_array<DetailWords>({
    {"delivered-lock-moved",
     QT_TRANSLATE_NOOP3("Findings", "%1 was moved from %2 to %3", "%1 package, %2 version, %3 version or specifiers")},
    {"delivered-lock-removed",
     QT_TRANSLATE_NOOP3("Findings", "%1 is no longer locked to %2", "%1 package, %2 version")},
    {"setting-offered",
     QT_TRANSLATE_NOOP3("Findings", "%1 names an index; it is used only if you agree",
                        "%1 name of a setting or variable")},
    {"setting-ignored", QT_TRANSLATE_NOOP3("Findings", "%1 is ignored", "%1 name of a setting or variable")},
    {"compat-link-missing", QT_TRANSLATE_NOOP3("Findings", "%1 is missing; it would lead to %2", "%1 and %2 paths")},
    {"compat-link-other", QT_TRANSLATE_NOOP3("Findings", "%1 does not lead to %2", "%1 and %2 paths")},
    {"second-toolkit-wheel", QT_TRANSLATE_NOOP3("Findings", "%1 %2", "%1 package, %2 version")},
});

} // namespace

WordTable containerWords()
{
    return {rules, findings, details};
}

} // namespace constrictor
