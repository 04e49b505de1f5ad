// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

/// How a copy that Python never uses stands to the one that it uses.
enum class CopyKind : std::uint8_t {
    Duplicate, ///< in the same folder
    HiddenBuild, ///< elsewhere, and the image's own build: it has a local version, the one in use is another
    Shadowed, ///< elsewhere
};

CopyKind kindOf(const Subject &subject, const InstalledPackage &used, const InstalledPackage &copy)
{
    if (parentFolder(used.metadataFolder) == parentFolder(copy.metadataFolder))
        return CopyKind::Duplicate;
    const bool known = std::ranges::binary_search(subject.knowledge.imageBuilds, copy.normalizedName);
    const bool local = copy.version && copy.version->hasLocal();
    return known && local && used.versionText != copy.versionText ? CopyKind::HiddenBuild : CopyKind::Shadowed;
}

std::vector<Finding> collect(const Subject &subject, CopyKind kind, Severity severity, std::string_view code,
                             std::string_view detailCode)
{
    Cases cases(code, severity);
    for (const InstalledPackage &copy : subject.environment.shadowed) {
        const InstalledPackage *used = findPackage(subject.environment, copy.normalizedName);
        if (!used || kindOf(subject, *used, copy) != kind)
            continue;
        cases.add([&] {
            const std::string usedFolder(parentFolder(used->metadataFolder));
            const std::string copyFolder(parentFolder(copy.metadataFolder));
            return Detail{{detailCode, {used->name, used->versionText, usedFolder, copy.versionText, copyFolder}},
                          {kind == CopyKind::HiddenBuild ? used->metadataFolder : copy.metadataFolder, {}}};
        });
    }
    return std::move(cases).findings();
}

std::vector<Finding> checkHidden(const Subject &subject)
{
    return collect(subject, CopyKind::HiddenBuild, Severity::Warning, "hidden-builds", "hidden-build");
}

std::vector<Finding> checkDuplicates(const Subject &subject)
{
    return collect(subject, CopyKind::Duplicate, Severity::Warning, "duplicate-packages", "duplicate-package");
}

std::vector<Finding> checkShadowed(const Subject &subject)
{
    return collect(subject, CopyKind::Shadowed, Severity::Note, "shadowed-packages", "shadowed-package");
}

using Codes = std::array<std::string_view, 2>;
constexpr Codes hiddenCodes{"hidden-builds", "hidden-build"};
constexpr Codes duplicateCodes{"duplicate-packages", "duplicate-package"};
constexpr Codes shadowedCodes{"shadowed-packages", "shadowed-package"};

} // namespace

constinit const Rule hiddenBuilds{"hidden-builds", Severity::Warning, Category::Container,
                                  Need::Files,     hiddenCodes,       checkHidden};
constinit const Rule duplicatePackages{"duplicate-packages", Severity::Warning, Category::Packages,
                                       Need::Files,          duplicateCodes,    checkDuplicates};
constinit const Rule shadowedPackages{"shadowed-packages", Severity::Note, Category::Packages,
                                      Need::Files,         shadowedCodes,  checkShadowed};

} // namespace constrictor
